"""Every dialog is shown by one function, which also decides when it is deleted."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from qamera_review.ui.widgets.dialogs import show_dialog

UI = Path(__file__).resolve().parents[2] / "qamera_review" / "ui"
_ITS_PLACE = UI / "widgets" / "dialogs.py"


def shown_by_hand(tree: ast.Module) -> Iterator[int]:
    """Return the lines that open a dialog, or arrange its deletion, without that function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "WA_DeleteOnClose":
            yield node.lineno
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "open" and not node.args and not node.keywords:
            yield node.lineno


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.name)
def test_no_dialog_is_shown_by_hand(path: Path) -> None:
    if path != _ITS_PLACE:
        assert list(shown_by_hand(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "source", ["dialog.open()", "self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)"]
)
def test_a_dialog_shown_by_hand_is_noticed(source: str) -> None:
    assert list(shown_by_hand(ast.parse(source))) == [1]


@pytest.mark.parametrize("end", [QDialog.accept, QDialog.reject, QDialog.close])
def test_a_dialog_is_gone_however_it_ends(qtbot: QtBot, end: object) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    show_dialog(dialog)
    assert callable(end)
    end(dialog)
    qtbot.waitUntil(lambda: not isValid(dialog))
