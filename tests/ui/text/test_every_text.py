"""Every text on the screen can be translated: no literal without `tr`, and every text is
collected.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.translations_tool import translations_tool

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "qamera_review" / "ui"
# Modules whose strings are no texts: key names, colours, style sheets, kinds of letters.
_NOT_TEXTS = frozenset(
    {"key_chords.py", "key_names.py", "tokens.py", "theme.py", "glyphs.py", "foreign_text.py"}
    | {"portal.py", "stylesheet.py", "typeface.py"}
)
# Calls whose arguments nobody reads, or that collect their literals for translation.
_UNREAD = frozenset(
    {"tr", "noop_tr", "setObjectName", "setProperty", "getLogger", "debug", "info", "warning"}
    | {"error", "exception", "getattr", "strftime", "startswith", "endswith", "join", "QByteArray"}
)
# Names of keys, of a style of Qt's, and of colour spaces.
_NAMES = frozenset(
    {"Esc", "Space", "Enter", "Left", "Right", "Up", "Down", "Home", "End", "Tab", "Fusion"}
    | {"Backspace", "Del", "Ins", "Display P3", "Adobe RGB (1998)"}
)
_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z(]|^[A-Z][a-z]+(?:…|:)?$|[a-z]{2,}[.!?…]$")


def is_text(value: str) -> bool:
    """Return whether a literal looks like a text for the user."""
    plain = re.sub(r"<[^>]*>|\{[^}]*\}", "", value).strip()
    is_code = value.lstrip().startswith(("<table", "<tr", "<td", "Q"))
    return bool(_WORDS.search(plain)) and not is_code


def bare_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Return line and literal of every text that is not passed to a translating function."""
    quiet = set(_quiet(tree))
    for node in ast.walk(tree):
        if id(node) in quiet or not isinstance(node, ast.Constant):
            continue
        if isinstance(node.value, str) and node.value not in _NAMES and is_text(node.value):
            yield node.lineno, node.value


def _quiet(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)  # a docstring
        elif isinstance(node, ast.Raise):
            yield from map(id, ast.walk(node))
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            yield from map(id, ast.walk(node.annotation))
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield from map(id, ast.walk(node.returns))
        elif isinstance(node, ast.Call):
            yield from _quiet_arguments(node)


def _quiet_arguments(node: ast.Call) -> Iterator[int]:
    yield from (id(word.value) for word in node.keywords if word.arg == "comment")
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else name
    if name in _UNREAD:
        for argument in node.args:
            yield from map(id, ast.walk(argument))
    elif name == "ActionSpec":
        for argument in node.args[1:3]:
            yield id(argument)
        for argument in [*node.args[4:5], *(word.value for word in node.keywords)]:
            yield from map(id, ast.walk(argument))  # its keys
    elif name == "Signal":
        yield from map(id, ast.walk(node))


def modules() -> list[Path]:
    return [path for path in sorted(UI.rglob("*.py")) if path.name not in _NOT_TEXTS]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(UI)))
def test_no_text_is_bare(path: Path) -> None:
    found = list(bare_texts(ast.parse(path.read_text(encoding="utf-8"))))
    assert not found, "give these to tr(), or to noop_tr() in a table"


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Nothing here")',
        'label.setText(f"{count} packshots left")',
        'WORDS = {1: "Approved"}',
        'button = QPushButton("Dismiss")',
        'say("All sent")',
        'x = "Loading…" if y else ""',
    ],
)
def test_a_bare_text_is_found(source: str) -> None:
    assert list(bare_texts(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring with words."""',
        'label.setText(tr("Nothing here"))',
        'WORDS = {1: noop_tr("Approved")}',
        'label.setText(tr("%n left", n))',
        'raise ValueError("a fault of the program")',
        'label.setObjectName("The name")',
        "def f(x: 'Some Type') -> 'Other Type': ...",
        'key = "product_id"',
    ],
)
def test_what_is_not_bare_is_not_found(source: str) -> None:
    assert not list(bare_texts(ast.parse(source)))


def worded_by_hand(tree: ast.Module, errors: frozenset[str]) -> list[int]:
    """Return the lines in which an error gets a text with values already filled in."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in errors
        and any(
            isinstance(argument, ast.JoinedStr) and _has_word(argument)
            for argument in node.args[:1]
        )
    ]


def _has_word(text: ast.JoinedStr) -> bool:
    literals = [str(one.value) for one in text.values if isinstance(one, ast.Constant)]
    return any(re.search(r"[a-z]{2,}", literal) for literal in literals)


def test_what_errors_say_can_be_translated_with_its_names_and_numbers() -> None:
    package, errors = ROOT / "qamera_review", translations_tool().error_names()
    found = [
        f"{path.relative_to(package)}:{line}"
        for path in sorted(package.rglob("*.py"))
        if "sandbox" not in path.parts
        for line in worded_by_hand(ast.parse(path.read_text(encoding="utf-8")), errors)
    ]
    assert not found, "give these to TranslatableText()"


def test_a_sentence_that_is_filled_in_too_early_is_found() -> None:
    errors = frozenset({"Unreachable", "TranslatableText"})
    for bad in ('Unreachable(f"Nothing at {host}.")', 'TranslatableText(f"Nothing at {host}.")'):
        assert worded_by_hand(ast.parse(bad), errors) == [1]
    for good in (
        'Unreachable(f"HTTP {status}.")',
        'Unreachable(TranslatableText("At {host}.", host=host))',
    ):
        assert worded_by_hand(ast.parse(good), errors) == []
