"""Detecting the first paint of a window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.shell.first_paint import FirstPaint


def test_it_is_told_once_when_the_window_is_painted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = FirstPaint(window)
    reports = QSignalSpy(first.painted)
    assert reports.count() == 0
    window.show()
    qtbot.waitUntil(lambda: reports.count() == 1)
    window.repaint()
    window.hide()
    window.show()
    qtbot.waitExposed(window)
    window.repaint()
    assert reports.count() == 1


def test_a_window_that_opens_minimised_does_not_wait_for_ever(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    first = FirstPaint(window)
    reports = QSignalSpy(first.painted)
    window.showMinimized()
    window.hide()
    qtbot.waitUntil(lambda: reports.count() == 1)
