"""The signs in a tile's caption: the checks that have fired, and whether it is the one in use."""

from collections.abc import Callable
from enum import Enum

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.theme.glyphs import Glyph


class ProductSign(Enum):
    """A sign that says what a packshot is for its product; USED: the photo sessions use it."""

    USED = "used"

    __hash__ = object.__hash__  # Enum's own hash is written in Python


Sign = Check | ProductSign
SIGN_GLYPHS: dict[Sign, Glyph] = {
    ProductSign.USED: Glyph.WINNER,
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
# Returns the signs of a tile; called for every tile that is painted.
SignsOf = Callable[[PackshotId, Facet], tuple[Sign, ...]]


def signs_by_preferences(
    checks: PictureChecks, settings: Settings, is_used: Callable[[PackshotId], bool]
) -> SignsOf:
    """Return the signs of the checks that the preferences ask for, usually none on approved tiles;
    and the sign of the packshots of which `is_used` returns True."""

    def signs_of(packshot_id: PackshotId, facet: Facet) -> tuple[Sign, ...]:
        preferences = settings.preferences
        used: tuple[Sign, ...] = ()
        if facet is Facet.APPROVED and is_used(packshot_id):
            used = (ProductSign.USED,)
        if not preferences.check_signs:
            return used
        if facet is Facet.APPROVED and not preferences.check_signs_on_approved:
            return used
        return (*used, *checks.signs_of(packshot_id))

    return signs_of
