"""What the signs in the captions of tiles mean, as a part of the page with the keys."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontMetrics, QPixmap

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import DecisionState
from qamera_review.ui.grid.caption_sprites import CaptionSprites, Ink
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.grid.tile_signs import SIGN_GLYPHS, ProductSign
from qamera_review.ui.text.check_texts import CHECK_TITLES
from qamera_review.ui.text.decision_texts import STATE_TEXTS
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme

_BETWEEN = "&nbsp;&nbsp; "
_BOLD = 1.1  # a bold text is so much wider
_TEXT_PX = 200  # of a caption that the signs are made for; they are smaller
_EXAMPLE = (2, 5)  # the place in a group, as a tile shows it
_ON_THEIR_WAY = (
    DecisionState.HELD,
    DecisionState.DUE,
    DecisionState.SENDING,
    DecisionState.SETTLED,
    DecisionState.REFUSED,
)


def legend(theme: Theme, dpr: float, metrics: QFontMetrics, room: int) -> str:
    """Return the legend as a paragraph of HTML; the signs are pictures in it.

    `room` is the width of a line in logical px, `metrics` are those of its font. Qt would end lines
    between a sign and its meaning, so they are ended here.
    """
    title, between = tr("Signs on tiles"), metrics.horizontalAdvance("   ")
    html, used = f"<b>{escape(title)}</b>", metrics.horizontalAdvance(title) * _BOLD
    for sign, text in _rows(theme, dpr):
        if isinstance(sign, QPixmap):
            mark, width = _image(sign), sign.deviceIndependentSize().width()
        else:
            mark, width = escape(sign), metrics.horizontalAdvance(sign)
        width += metrics.horizontalAdvance(f" {text}")
        begins_line = used + between + width > room
        used = width if begins_line else used + between + width
        html += "<br>" if begins_line else _BETWEEN
        html += f"{mark}&nbsp;{escape(text).replace(' ', '&nbsp;')}"
    return f"<p style='margin-top: 6px'>{html}</p>"


def _rows(theme: Theme, dpr: float) -> Iterator[tuple[QPixmap | str, str]]:
    """Yield each sign, as a picture or as text, with its meaning."""
    captions = CaptionSprites(theme, TileFonts.of(theme), _TEXT_PX, dpr)
    place, count = map(integer_text, _EXAMPLE)
    yield tr("{place} of {count}").format(place=place, count=count), tr("place in the group")
    for state in _ON_THEIR_WAY:
        yield captions.delivery(state, False, Ink.PLAIN), tr(STATE_TEXTS[state].title)
    used = captions.glyph(SIGN_GLYPHS[ProductSign.USED], Ink.PLAIN)
    yield used, tr("Used for photo sessions")
    others = (
        (Glyph.FLAGGED, tr("Flagged")),
        (Glyph.NOTE, tr("Note")),
        (Glyph.DRAFT, tr("Draft of a note")),
    )
    for glyph, text in others:
        yield captions.glyph(glyph, Ink.PLAIN), text
    for check in Check:
        yield captions.glyph(SIGN_GLYPHS[check], Ink.PLAIN), tr(CHECK_TITLES[check])


def _image(pixmap: QPixmap) -> str:
    """Return a pixmap as an image of HTML, in its logical size."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    size = pixmap.deviceIndependentSize().toSize()
    source = f"data:image/png;base64,{b64encode(data.data()).decode()}"
    values = {"src": source, "width": size.width(), "height": size.height()}
    attributes = " ".join(f"{name}='{value}'" for name, value in values.items())
    return f"<img {attributes}>"
