"""Names that are HTML, very long, of several lines or right to left, in the real window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from qamera_review.domain.errors import Refused
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.feedback.note_dialog import NoteDialog
from qamera_review.ui.text.foreign_text import in_sentence, one_line
from qamera_review.ui.widgets.question_bar import Answer
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


def hostile_names(folder: Path) -> list[str]:
    """One of each kind; whatever reads the picture of the first waits for ever."""
    picture = folder / "picture.png"
    if hasattr(os, "mkfifo"):
        os.mkfifo(picture)
    return [
        f'<img src="{picture}"> <b>Your key has expired</b>',
        "R&amp;D & co",
        "first line\nsecond line\x07\u2028third",
        "\u05d0\u05d1\u05d2 exe.JPG",
        "Mug " + "w" * 333,
        "n" * 10_240,
    ]


async def renamed(reviewer: Reviewer, packshot_id: PackshotId, name: str) -> None:
    """Waits until the list tells the new name."""
    reviewer.services.list_sync.refresh()

    def is_there() -> bool:
        packshot = reviewer.services.store.packshot(packshot_id)
        return packshot is not None and packshot.name == name

    await reviewer.until(is_there, "the new name")


async def test_a_name_is_text_wherever_it_is_shown(
    reviewer: Reviewer, sandbox: Sandbox, tmp_path: Path
) -> None:
    window = reviewer.app.window
    await reviewer.look()
    reviewer.press(Qt.Key.Key_A)
    window.status_line.flush()
    narrow = window.minimumSizeHint().width()
    for name in hostile_names(tmp_path):
        focus = reviewer.focus
        sandbox.change(focus, name=name)
        await renamed(reviewer, focus, name)
        window.status_line.show_target()
        assert in_sentence(name) in window.status_line.target.text()
        await reviewer.look()
        reviewer.press(Qt.Key.Key_A)
        await reviewer.durable(focus)
        assert in_sentence(name) in window.status_line.result_label.text()
        window.status_line.flush()
        window.notices.show_notice(f"Refused: {name}")
        window.question.ask(name, Answer("Yes", lambda: None))
        # Our own counts may become a digit longer.
        assert window.minimumSizeHint().width() <= narrow + 16, one_line(name)[:40]
        window.question.no.click()
        window.notices.dismiss.click()
        window.grid.setFocus()


async def test_the_note_dialog_names_it_as_text(reviewer: Reviewer, sandbox: Sandbox) -> None:
    name = f'<img src="x"> {"w" * 300}'
    focus = reviewer.focus
    sandbox.change(focus, name=name)
    await renamed(reviewer, focus, name)
    reviewer.press(Qt.Key.Key_N)
    dialog = await reviewer.dialog(NoteDialog)
    labels = dialog.findChildren(QLabel)
    assert any(name in label.text() for label in labels)
    assert dialog.minimumSizeHint().width() < 700
    dialog.close()


async def test_every_label_of_the_window_shows_text_as_text(reviewer: Reviewer) -> None:
    window = reviewer.app.window
    window.notices.show_notice(str(Refused("<b>no</b>", 400)))
    guessing = [
        label.text()
        for top in QApplication.topLevelWidgets()
        for label in top.findChildren(QLabel)
        if label.textFormat() is Qt.TextFormat.AutoText
        and label.metaObject().className() != "QTipLabel"
        and label.objectName() != "qt_toolbar_ext_button"
    ]
    assert guessing == []
