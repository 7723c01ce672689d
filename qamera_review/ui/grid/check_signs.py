"""The signs of the checks that have fired for a tile."""

from collections.abc import Callable

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.theme.glyphs import Glyph

CHECK_GLYPHS = {
    Check.GROUND: Glyph.CHECK_GROUND,
    Check.WHITE: Glyph.CHECK_WHITE,
    Check.TOUCHES: Glyph.CHECK_TOUCHES,
    Check.CENTRE: Glyph.CHECK_CENTRE,
    Check.SMALL: Glyph.CHECK_SMALL,
    Check.BLUR: Glyph.CHECK_BLUR,
    Check.HALO: Glyph.CHECK_HALO,
    Check.DUPLICATE: Glyph.CHECK_DUPLICATE,
    Check.AI: Glyph.CHECK_AI,
}
# Returns the checks whose signs a tile has; called for every tile that is painted.
SignsOf = Callable[[PackshotId, Facet], tuple[Check, ...]]


def signs_by_preferences(checks: PictureChecks, settings: Settings) -> SignsOf:
    """Return the signs that the preferences ask for: usually none on approved tiles."""

    def signs_of(packshot_id: PackshotId, facet: Facet) -> tuple[Check, ...]:
        preferences = settings.preferences
        if not preferences.check_signs:
            return ()
        if facet is Facet.APPROVED and not preferences.check_signs_on_approved:
            return ()
        return checks.signs_of(packshot_id)

    return signs_of
