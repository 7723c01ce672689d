"""Nothing in the user interface lets Qt guess whether a text is HTML, read from the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "qamera_review" / "ui"
LABELS = "widgets/plain_label.py"  # the labels themselves
# Their HTML is made of our own texts and escaped values.
OWN_HTML = frozenset(
    {"help/about.py", "help/guide.py", "help/shortcuts_dialog.py", "reports/record_pdf.py"}
)
TRANSLATED = ("tr", "plain_tooltip")


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _is_safe_tooltip(call: ast.Call) -> bool:
    """Whether a tooltip is a text of ours without anything filled in, or is escaped."""
    argument = call.args[-1]
    # `KeyDispatcher.tooltip` is a translated description and a key.
    return isinstance(argument, ast.Call) and _name(argument.func) in (*TRANSLATED, "tooltip")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def breaches(place: str, source: str) -> list[str]:
    """Every place in a module where Qt could take a foreign text for HTML."""
    found = []
    tree = ast.parse(source)
    for call in _calls(tree):
        name = _name(call.func)
        if (
            name == "QCheckBox"
            and call.args
            and _name(getattr(call.args[0], "func", call.args[0])) not in (*TRANSLATED, "format")
        ):
            found.append(f"{place}:{call.lineno}: a check box with a text that is not ours")
        if name in ("QLabel", "QMessageBox", "QErrorMessage") and place != LABELS:
            found.append(f"{place}:{call.lineno}: {name}")
        if name == "setToolTip" and place != LABELS and not _is_safe_tooltip(call):
            found.append(f"{place}:{call.lineno}: a tooltip that is not escaped")
        if name in ("setHtml", "insertHtml", "appendHtml") and place not in OWN_HTML:
            found.append(f"{place}:{call.lineno}: {name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and place != LABELS:
            found += [f"{place}: {node.name} is a bare QLabel" for base in node.bases
                      if _name(base) == "QLabel"]  # fmt: skip
        if isinstance(node, ast.FunctionDef):
            asked = any(_name(n) == "ToolTipRole" for n in ast.walk(node)
                        if isinstance(n, ast.Attribute))  # fmt: skip
            escaped = {"plain_tooltip", "tooltip"} & {_name(call.func) for call in _calls(node)}
            if asked and not escaped:
                found.append(f"{place}:{node.lineno}: ToolTipRole that is not escaped")
    return found


def test_no_text_can_be_taken_for_html() -> None:
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        found += breaches(place, path.read_text(encoding="utf-8"))
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "label = QLabel(name)",
        "label = QtWidgets.QLabel()",
        "class Caption(QLabel): ...",
        "box.setToolTip(name)",
        "box.setToolTip(tr('Product: {name}').format(name=name))",
        "browser.setHtml(name)",
        "QMessageBox(icon, title, text)",
        "def data(self, role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return 1",
    ],
)
def test_a_seeded_breach_is_found(source: str) -> None:
    assert breaches("seeded.py", source)
