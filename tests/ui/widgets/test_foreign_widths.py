"""A text from outside never decides how wide a control is."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.elided_check_box import ElidedCheckBox
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

NAME = "R&D " + "w" * 300


def combo_box() -> QWidget:
    box = WheelSafeComboBox()
    box.addItem(NAME)
    return box


@pytest.mark.parametrize("control", [combo_box, lambda: ElidedCheckBox(NAME)])
def test_a_long_name_asks_for_little_room(qtbot: QtBot, control: type[QWidget]) -> None:
    widget = control()
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint().width() < 500
    widget.resize(200, 40)
    assert not widget.grab().toImage().isNull()


def test_an_ampersand_is_a_letter(qtbot: QtBot) -> None:
    box = ElidedCheckBox("R&D")
    qtbot.addWidget(box)
    assert box.text() == "R&&D"
    assert box.accessibleName() == "R&D"
