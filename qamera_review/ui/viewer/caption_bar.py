"""The bar above a picture: name and state on the left, size and zoom on the right.

Where both do not fit, as in a comparison of several, the state comes first: the size is shortened,
and hidden where nothing of it could be read.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.projection import Shown
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.tile_text import delivery_text, display_name
from qamera_review.ui.text.decision_texts import (
    status_text,
)
from qamera_review.ui.text.file_texts import completeness_text
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text, percent_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_texts
from qamera_review.ui.theme.glyphs import glyph_pixmap
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.viewport import Viewport
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

_GLYPH = 16
_PIXELS_LETTERS = 110
_PIXELS_LEAST_CHARS = 8


class CaptionBar(QWidget):
    """Shows facts of a packshot and of its picture in one row; GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_partial = False  # a part of the picture is missing
        self._state_text = ""  # the beginning of the facts, up to the delivery
        self.sign, self.facts = PlainLabel(), ElidedLabel()
        self.pixels = ElidedLabel(letters_max=_PIXELS_LETTERS)
        # A long name must not widen the window. Where both texts do not fit, both end in dots.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        space = theme.spacing
        row.setContentsMargins(space.md, space.xs, space.md, space.xs)
        row.setSpacing(space.sm)
        row.addWidget(self.sign)
        row.addWidget(self.facts, 1)
        row.addWidget(self.pixels)
        self._parts: list[QWidget] = [self.sign, self.facts, self.pixels]

    def event(self, event: QEvent) -> bool:
        """Share the room again when one of the texts is longer or shorter now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the state its room, and the size what remains of it."""
        row, metrics = self.layout(), self.fontMetrics()
        assert isinstance(row, QHBoxLayout)
        others = (part for part in self._parts if part not in (self.facts, self.pixels))
        shown = [part for part in others if not part.isHidden()]
        margins = row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        room -= sum(part.sizeHint().width() for part in shown)
        room -= row.spacing() * (len(shown) + 1) + metrics.horizontalAdvance(self._state_text)
        least = min(
            self.pixels.sizeHint().width(), _PIXELS_LEAST_CHARS * metrics.averageCharWidth()
        )
        self.pixels.setMaximumWidth(max(least, room))
        self.pixels.setHidden(room < least and not self._is_partial)

    def add_button(self, button: QWidget) -> None:
        """Put a button between the two texts. It gets the height of a text, so that the picture
        stays where it is when the button appears."""
        button.setFixedHeight(self.facts.sizeHint().height())
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self.pixels), button)
        self._parts.append(button)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme, from the next `show_text` on."""
        self._theme = theme

    def show_text(self, shown: Shown, checks: str = "", number: int | None = None) -> None:
        """Show the name, state, reasons, note and delivery of a packshot, and what the checks have
        found; at the beginning its number, counted from 1, among those that are shown beside it,
        which may have the same name."""
        colour = facet_colour(shown.facet, self._theme.colours)
        glyph, dpr = STATUS_GLYPHS[shown.facet], self.devicePixelRatioF()
        self.sign.setPixmap(glyph_pixmap(glyph, _GLYPH, dpr, colour))
        feedback = parse_feedback(shown.note)
        state = [
            integer_text(number) if number is not None else "",
            in_sentence(display_name(shown)),
            status_text(shown.facet),
            *reason_texts(feedback.reasons),
            delivery_text(shown),
        ]
        # Last and named, because it can be long, and can be taken for a state or a reason.
        note = tr("Note: {note}").format(note=feedback.note) if feedback.note else ""
        self._state_text = "  ·  ".join(part for part in state if part)
        self.facts.setText("  ·  ".join(part for part in (*state, checks, note) if part))
        self._share_room()

    def show_pixels(self, facts: PictureFacts | None, viewport: Viewport, more: str) -> None:
        """Show the picture's size in pixels, its zoom, what keeps it from being the true picture,
        and the text `more`.

        `facts` is None while they are not known; then only `more` is shown.
        """
        parts = [more]
        self._is_partial = facts is not None and facts.file.is_partial
        if facts is not None:
            zoom = percent_text(viewport.scale)
            fits = tr("fits, {zoom}").format(zoom=zoom) if viewport.zoom is None else zoom
            pixels = tr("{width} × {height} px").format(
                width=integer_text(facts.width_px), height=integer_text(facts.height_px)
            )
            parts = [completeness_text(facts), pixels, fits, enlarged_text(facts, viewport), more]
        self.pixels.setText("  ·  ".join(part for part in parts if part))
        self._share_room()


def enlarged_text(facts: PictureFacts, viewport: Viewport) -> str:
    """Return that a picture is larger than its own pixels, "" if it is not."""
    if viewport.scale <= 1.0:
        return ""
    return tr("enlarged from {width} px").format(width=integer_text(facts.width_px))
