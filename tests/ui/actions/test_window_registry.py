"""The registry of windows: each kind is open at most once, and a closed one never comes back."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry


def test_a_window_that_is_being_deleted_is_not_shown_again(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    windows = WindowRegistry(parent)

    def window() -> QWidget:
        made = QWidget(None)
        qtbot.addWidget(made)
        return made

    windows.register(WindowKind.OUTBOX, window)
    first = windows.open(WindowKind.OUTBOX)
    assert windows.open(WindowKind.OUTBOX) is first
    first.close()  # Qt deletes it when it next handles events
    second = windows.open(WindowKind.OUTBOX)
    assert second is not first
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(first)
    assert windows.open(WindowKind.OUTBOX) is second, "the end of the first changes nothing"
    second.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert windows.open(WindowKind.OUTBOX).isVisible()
