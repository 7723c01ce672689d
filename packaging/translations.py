"""The texts of the screen and their translations.

    python packaging/translations.py update   collects the texts of the source into the .ts files
    python packaging/translations.py check    tells what is not translated; fails if there is any
    python packaging/translations.py build    makes the .qm files that the program loads

Collected are the literals given to `tr` and `noop_tr`, the titles and descriptions in the table of
actions, and the texts of errors, with values filled in (`TranslatableText`) or without. A
translation is kept as long as its source text exists.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PREFERENCES = ROOT / "qamera_review" / "services" / "settings" / "preferences.py"
CONTEXT = "ui"
ERROR_TEXTS = ("title", "advice", "job_advice")


def _languages() -> dict[str, int]:
    """Return the codes of the languages, each with its number of plural forms.

    They are read from the source of `Language`: a build of the package runs this module where
    what the package needs is not installed.
    """
    members = next(
        node.body
        for node in ast.parse(PREFERENCES.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == "Language"
    )
    rows = (
        ast.literal_eval(node.value)
        for node in members
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple)
    )
    return {code: plural_forms for code, _own_name, plural_forms in rows if plural_forms}


LANGUAGES = _languages()


@dataclass(frozen=True)
class Text:
    """A text as the source has it; `counted` ones have plural forms. A `comment` distinguishes
    equal texts that mean different things."""

    source: str
    counted: bool = False
    comment: str = ""


def texts_of(tree: ast.Module, *, errors: bool = False) -> Iterator[Text]:
    """The texts of one module; with `errors` also what its errors say."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node)
            if errors and _name_of(node) in error_names():
                yield from _literals(node.args[:1])
        if errors and isinstance(node, ast.ClassDef):
            yield from _texts_of_error(node)


@cache
def error_names() -> frozenset[str]:
    """The names of all errors that a person can meet, and of their sentences."""
    tree = ast.parse((ROOT / "qamera_review/domain/errors.py").read_text(encoding="utf-8"))
    return frozenset(
        {"TranslatableText"} | {n.name for n in tree.body if isinstance(n, ast.ClassDef)}
    )


def _name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts_of_call(node: ast.Call) -> Iterator[Text]:
    name = _name_of(node)
    if name == "tr":
        counted = len(node.args) > 1 or any(word.arg == "n" for word in node.keywords)
        comments = [word.value for word in node.keywords if word.arg == "comment"]
        for text in _literals(node.args[:1]):
            yield Text(text.source, counted, _comment(comments))
    elif name == "noop_tr":
        for text in _literals(node.args[:1]):
            yield Text(text.source, comment=_comment(node.args[1:]))
    elif name == "ActionSpec":
        yield from _literals(node.args[1:3])


def _comment(nodes: list[ast.expr]) -> str:
    return next((text.source for text in _literals(nodes[:1])), "")


def _texts_of_error(node: ast.ClassDef) -> Iterator[Text]:
    for statement in node.body:
        if not isinstance(statement, ast.Assign):
            continue
        target = statement.targets[0]
        if isinstance(target, ast.Name) and target.id in ERROR_TEXTS:
            yield from _literals([statement.value])


def _literals(nodes: list[ast.expr]) -> Iterator[Text]:
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _literals([node.body, node.orelse])
        if isinstance(node, ast.BoolOp):
            yield from _literals(node.values)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield Text(node.value)


@cache
def collect(root: Path = ROOT) -> list[Text]:
    """Every text of the program, sorted. Callers share the list."""
    package = root / "qamera_review"
    found: set[Text] = set()
    for path in [*sorted((package / "ui").rglob("*.py")), package / "app.py"]:
        found.update(texts_of(ast.parse(path.read_text(encoding="utf-8"))))
    layers = ("domain", "api", "storage", "services")
    below = [path for layer in layers for path in (package / layer).rglob("*.py")]
    below += package.glob("*.py")
    for path in sorted(below):
        found.update(texts_of(ast.parse(path.read_text(encoding="utf-8")), errors=True))
    return sorted(found, key=lambda text: (text.source, text.counted, text.comment))


def read_ts(path: Path) -> dict[Text, tuple[str, ...]]:
    """Translations by text; an unfinished one is not among them."""
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        counted = message.get("numerus") == "yes"
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        comment = message.findtext("comment") or ""
        text = Text(message.findtext("source") or "", counted, comment)
        known[text] = tuple(forms) if counted else (translation.text or "",)
    return known


def read_glossary(path: Path) -> str:
    """Return the comment at the top of a file, with the words that its translations agree on;
    "" if there is none."""
    if not path.exists():
        return ""
    head = path.read_text(encoding="utf-8").partition("<TS")[0]
    _, start, rest = head.partition("<!--")
    return f"{start}{rest.partition('-->')[0]}-->\n" if start else ""


def write_ts(
    path: Path, language: str, texts: list[Text], known: dict[Text, tuple[str, ...]]
) -> int:
    """Writes the file anew; returns how many texts have no translation yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text in texts:
        if language == "en" and not text.counted:
            continue  # the source is English already
        forms = known.get(text, ())
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        translation = ET.SubElement(message, "translation")
        if not forms or not all(forms):
            missing += 1
            translation.set("type", "unfinished")
        if text.counted:
            for number in range(LANGUAGES[language]):
                form = ET.SubElement(translation, "numerusform")
                # %Ln is the number with the separators of the locale.
                form.text = forms[number].replace("%n", "%Ln") if number < len(forms) else ""
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{read_glossary(path)}'
    path.write_text(f"{head}{body}\n", encoding="utf-8")
    return missing


def update() -> int:
    """Collects the texts into every .ts file."""
    texts = collect()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"qamera_{language}.ts"
        missing = write_ts(path, language, texts, read_ts(path))
        print(f"{path.name}: {len(texts)} texts, {missing} to translate")
    return 0


def missing(language: str) -> list[Text]:
    """The texts of the source that a language has no translation of."""
    known = read_ts(FOLDER / f"qamera_{language}.ts")
    wanted = [text for text in collect() if language != "en" or text.counted]
    return [text for text in wanted if not all(known.get(text, ("",)))]


def check() -> int:
    """Tells what is not translated yet."""
    found = 0
    for language in LANGUAGES:
        for text in missing(language):
            found += 1
            print(f"{language}: {text.source!r}")
    return 1 if found else 0


def build(target: Path = FOLDER) -> int:
    """Makes a .qm of every .ts with Qt's own tool, which comes with PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    target.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source, made = FOLDER / f"qamera_{language}.ts", target / f"qamera_{language}.qm"
        command = [str(tool), "-silent", str(source), "-qm", str(made)]
        if subprocess.run(command, check=False).returncode:
            print(f"{source.name} could not be built.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    commands = {"update": update, "check": check, "build": build}
    chosen = commands.get(sys.argv[1] if len(sys.argv) == 2 else "")
    if chosen is None:
        sys.exit(__doc__)
    sys.exit(chosen())
