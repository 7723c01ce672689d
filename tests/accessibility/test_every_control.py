"""Every control of every window tells assistive tools its name, role and description."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
# Parts of other controls, which are told with these.
PARTS = (QHeaderView, QScrollBar, QTabBar)
WHOLES = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTableView)


@pytest.fixture(autouse=True)
def active(qapp: object) -> Iterator[None]:
    """Qt believes that an assistive tool is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be used in a window, without the parts of what can be used."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), WHOLES)
        popup = widget.window() is not window
        if isinstance(widget, CONTROLS) and not (isinstance(widget, PARTS) or inner or popup):
            yield widget


def silent(window: QWidget) -> list[str]:
    """The controls of a window of which something is not told."""
    found = []
    for widget in controls(window):
        face = QAccessible.queryAccessibleInterface(widget)
        name = face.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):  # Qt tells the chosen one as the name, on Linux
            name = widget.accessibleName()
        wanted = {
            "name": name,
            "description": face.text(QAccessible.Text.Description),
            "role": face.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client),
        }
        missing = [what for what, told in wanted.items() if not told]
        if missing and widget.isVisibleTo(window):
            found.append(f"{type(window).__name__}: {type(widget).__name__} {name!r}: {missing}")
    return found


@pytest.mark.anyio
async def test_name_role_and_description_are_told_everywhere(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    main = reviewer.app.window
    found = silent(main)
    main.key_dispatcher.trigger("ideas")
    main.key_dispatcher.trigger("details")
    found += silent(main)
    for kind in main.windows.kinds():
        window = main.windows.open(kind)
        if isinstance(window, PreferencesWindow):
            for row in range(len(window.pages)):
                window.list.setCurrentRow(row)
                found += silent(window)
        else:
            found += silent(window)
        window.close()
    for action in ("note", "key", "palette", "shortcuts", "ideas_batch"):
        main.key_dispatcher.trigger(action)
        dialog = await reviewer.dialog(QDialog)
        found += silent(dialog)
        dialog.close()
    await reviewer.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("name", "description", "missing"),
    [("", "Closes it", "name"), ("Close", "", "description")],
)
def test_a_silent_control_is_found(qtbot: QtBot, name: str, description: str, missing: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(name, window)
    button.setAccessibleDescription(description)
    assert [missing in words for words in silent(window)] == [True]
