"""A small window hides bars and buttons for which it has no room, instead of overlapping them."""

from itertools import pairwise

from PySide6.QtCore import Qt

from qamera_review.domain.packshot import Facet
from qamera_review.ui.shell.first_size import FRAME_PX
from qamera_review.ui.widgets.key_cap_button import KeyCapButton
from tests.support.reviewer import Reviewer


async def test_the_least_window_fits_a_small_screen_and_nothing_overlaps(
    reviewer: Reviewer,
) -> None:
    window = reviewer.app.window
    bar, filters = window.toolbar, window.filter_bar
    await reviewer.until(lambda: bool(bar.buttons), "the buttons")
    window.resize(1280, 700)
    await reviewer.until(bar.isVisible, "the toolbar")
    window.resize(600, 700)

    def shown() -> list[KeyCapButton]:
        return [button for button in bar.buttons.values() if button.isVisible()]

    await reviewer.until(
        lambda: all(button.width() >= button.sizeHint().width() for button in shown()), "the room"
    )
    assert len(shown()) >= 4
    assert all(a.geometry().right() < b.geometry().left() for a, b in pairwise(shown()))
    window.resize(1, 1)
    await reviewer.until(lambda: not bar.isVisible(), "the low window")
    assert window.width() <= 640
    assert window.height() <= 360 - FRAME_PX
    undecided = filters.facet_button(Facet.UNDECIDED)
    await reviewer.until(lambda: undecided.y() == 0 and filters.height() < 60, "one row")
    assert filters.search.isVisible()
    reviewer.press(Qt.Key.Key_Return)
    await reviewer.until(lambda: window.view_stack.loupe.isVisible(), "the loupe")
    assert window.view_stack.height() > window.height() / 2
    window.resize(1280, 700)
    reviewer.press(Qt.Key.Key_Escape)
    await reviewer.until(bar.isVisible, "the toolbar again")
    assert all(button.isVisible() for button in bar.buttons.values())
