"""Labels show foreign text as text, and it decides no width."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qamera_review.ui.text.foreign_text import POP_ISOLATE, in_sentence
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

HTML = '<img src="/etc/hostname"> R&amp;D & <b>x</b>'


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_html_is_text(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    label = kind(HTML)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HTML
    label.clear()
    assert label.text() == ""


def test_a_wrapping_label_with_a_word_of_ten_thousand_letters_stays_narrow(qtbot: QtBot) -> None:
    label = PlainLabel("two words")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("w" * 10_000)
    assert label.text() == "w" * 10_000
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(300) > 10 * label.fontMetrics().height()


def test_an_elided_label_stays_on_one_line_and_narrow(qtbot: QtBot) -> None:
    label = ElidedLabel("short")
    qtbot.addWidget(label)
    one = label.sizeHint().height()
    label.setText("line\n" * 2_000)
    assert label.minimumSizeHint().width() < 50
    assert label.sizeHint().width() < 1000
    assert label.sizeHint().height() == one
    label.resize(100, 20)
    assert label.elided_text().endswith("…")
    assert label.toolTip().startswith("<qt>line<br>line")


def test_the_end_of_a_long_name_does_not_turn_what_follows_it(qtbot: QtBot) -> None:
    label = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.setText(in_sentence("\u05d0" * 500) + " · 1 of 6")
    label.resize(200, 20)
    assert label.elided_text().endswith(f"{POP_ISOLATE} · 1 of 6")


def test_an_isolate_whose_end_is_not_shown_is_closed_all_the_same(qtbot: QtBot) -> None:
    label = ElidedLabel(in_sentence("\u05d0" * 500) + " · 1 of 6")
    qtbot.addWidget(label)
    label.resize(200, 20)
    assert label.elided_text().endswith(f"…{POP_ISOLATE}")
