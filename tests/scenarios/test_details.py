"""The details pane in the real window: follows the focus, shows the decisions, copies the
picture.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtWidgets import QApplication

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.export import PictureExport, file_stem
from tests.support.fakes import packshot
from tests.support.reviewer import Reviewer

PNG = b"\x89PNG\r\n\x1a\n"
pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_it_follows_the_focus_and_tells_the_past(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    pane, focus = reviewer.app.window.details, reviewer.focus
    assert pane.isHidden()
    reviewer.press(Key.Key_I)
    assert pane.isVisible()
    assert reviewer.app.window.focusWidget() is reviewer.app.window.grid.canvas
    assert pane.id.text() == focus
    assert "px" in pane.pixels.text()
    reviewer.press(Key.Key_2)
    reviewer.press(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    await reviewer.until(lambda: "Rejected, pending" in pane.state.text(), "the state")
    assert pane.reasons.text() == "garbled or missing text"
    await reviewer.send_all()
    await reviewer.until(lambda: "rejected: sent" in pane.past.text(), "the past")
    assert "garbled or missing text" in pane.past.text()
    reviewer.press(Key.Key_Right)
    assert pane.id.text() == reviewer.focus != focus
    await reviewer.until(lambda: "none" in pane.past.text(), "another past")
    reviewer.press(Key.Key_I)
    assert pane.isHidden()


async def test_id_and_picture_are_copied_for_other_programs(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    pane = reviewer.app.window.details
    reviewer.press(Key.Key_I)
    pane.copy_id.click()
    clipboard = QApplication.clipboard()
    assert clipboard.text() == reviewer.focus
    await reviewer.until(pane.copy_picture.isEnabled, "the picture")
    pane.copy_picture.click()
    data = clipboard.mimeData()
    assert data.hasImage()
    copy = Path(data.urls()[0].toLocalFile())
    assert QFileInfo(str(copy)).size() > 1000
    assert reviewer.focus in copy.name


def test_a_hostile_name_is_no_path() -> None:
    for name in ("../../etc/passwd", "C:\\x", "a\x00b", "", " . ", "..", "x" * 500):
        stem = file_stem(packshot("ps_1", title=name or " "))
        assert "/" not in stem
        assert "\\" not in stem
        assert not stem.startswith(".")
        assert len(stem) < 200
        assert file_stem(packshot(PackshotId("../x"))) not in ("..", ".")


def test_the_path_of_a_copy_is_one_that_windows_can_open(tmp_path: Path) -> None:
    folder = tmp_path / ("a" * max(1, 200 - len(str(tmp_path)))) / "pictures"
    export = PictureExport(folder, lambda _key: PNG)
    for name in ("x" * 500, "🫖" * 200, "Mug"):
        path = export.copy_of(packshot(PackshotId("ps_" + "1" * 30), title=name))
        assert len(path.encode("utf-16-le")) // 2 <= 259
        assert "ps_" + "1" * 30 in path
        assert Path(path).read_bytes() == PNG


async def test_the_pane_fills_what_the_window_gives_it(reviewer: Reviewer) -> None:
    window = reviewer.app.window
    window.resize(1280, 700)
    window.toggle_details()
    window.splitter.set_widths([700, 500, 0])
    await reviewer.until(lambda: window.splitter.sizes()[1] == window.details.width(), "no gap")
    assert window.details.width() > 400
