"""The bar above a picture: name and state on the left, size and zoom on the right."""

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


class CaptionBar(QWidget):
    """Shows facts of a packshot and of its picture in one row; GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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

    def add_button(self, button: QWidget) -> None:
        """Put a button between the two texts. It gets the height of a text, so that the picture
        stays where it is when the button appears."""
        button.setFixedHeight(self.facts.sizeHint().height())
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self.pixels), button)

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
        parts = [
            integer_text(number) if number is not None else "",
            in_sentence(display_name(shown)),
            status_text(shown.facet),
            *reason_texts(feedback.reasons),
            delivery_text(shown),
            checks,
            # Last and named, because it can be long, and can be taken for a state or a reason.
            tr("Note: {note}").format(note=feedback.note) if feedback.note else "",
        ]
        self.facts.setText("  ·  ".join(part for part in parts if part))

    def show_pixels(self, facts: PictureFacts | None, viewport: Viewport, more: str) -> None:
        """Show the picture's size in pixels, its zoom, what keeps it from being the true picture,
        and the text `more`.

        `facts` is None while they are not known; then only `more` is shown.
        """
        parts = [more]
        if facts is not None:
            zoom = percent_text(viewport.scale)
            fits = tr("fits, {zoom}").format(zoom=zoom) if viewport.zoom is None else zoom
            pixels = tr("{width} × {height} px").format(
                width=integer_text(facts.width_px), height=integer_text(facts.height_px)
            )
            parts = [pixels, fits, enlarged_text(facts, viewport), completeness_text(facts), more]
        self.pixels.setText("  ·  ".join(part for part in parts if part))


def enlarged_text(facts: PictureFacts, viewport: Viewport) -> str:
    """Return that a picture is larger than its own pixels, "" if it is not."""
    if viewport.scale <= 1.0:
        return ""
    return tr("enlarged from {width} px").format(width=integer_text(facts.width_px))
