"""The bar above a picture: in a narrow one the state stays, and the size gives way."""

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Vote
from qamera_review.domain.projection import Shown
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.viewport import Viewport
from tests.support.fakes import packshot


@pytest.mark.parametrize("width", [300, 420, 1200])
def test_the_state_is_read_before_the_size(qtbot: QtBot, width: int) -> None:
    bar = CaptionBar(theme_of(ColourScheme.DARK))
    qtbot.addWidget(bar)
    shot = packshot("ps_1")
    bar.resize(width, 30)
    bar.show()
    bar.show_text(Shown(shot, shot.status, Vote.REJECTED, DecisionState.HELD), number=1)
    bar.show_pixels(PictureFacts("", "", 1600, 1600), Viewport((1600, 1600), (400, 400)), "")
    qtbot.waitUntil(lambda: "Rejected" in bar.facts.elided_text())
    if width == 1200:
        qtbot.waitUntil(lambda: bar.pixels.elided_text().endswith("25%"))
        assert "…" not in bar.facts.elided_text() + bar.pixels.elided_text()
    elif width == 300:
        assert not bar.pixels.isVisible()
