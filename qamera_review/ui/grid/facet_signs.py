"""The icon and the colour of each facet."""

from PySide6.QtGui import QColor

from qamera_review.domain.packshot import Facet
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.tokens import Colours

STATUS_GLYPHS = {
    Facet.UNDECIDED: Glyph.UNDECIDED,
    Facet.APPROVED: Glyph.APPROVED,
    Facet.REJECTED: Glyph.REJECTED,
    Facet.ARCHIVED: Glyph.ARCHIVED,
    Facet.IN_PROGRESS: Glyph.IN_PROGRESS,
    Facet.FAILED: Glyph.FAILED,
    Facet.OTHER: Glyph.OTHER,
}


def facet_colour(facet: Facet, colours: Colours) -> QColor:
    """Return the colour of a facet's icon; its shape has the same meaning."""
    colour_by_facet = {
        Facet.APPROVED: colours.approved,
        Facet.REJECTED: colours.rejected,
        Facet.ARCHIVED: colours.archived,
        Facet.IN_PROGRESS: colours.progress,
        Facet.FAILED: colours.failed,
    }
    return QColor(colour_by_facet.get(facet, colours.text_muted))
