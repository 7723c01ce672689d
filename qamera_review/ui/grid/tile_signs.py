"""The signs on a tile: the checks that have fired, what guests suggest, whether the photo sessions
use its packshot, and whether a note was typed and not saved."""

from collections.abc import Callable, Sequence
from enum import Enum

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import Verb
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.check_texts import sign_text
from qamera_review.ui.text.guest_texts import guest_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph


class ProductSign(Enum):
    """A sign that says what a packshot is for its product; USED: the photo sessions use it."""

    USED = "used"

    __hash__ = object.__hash__  # Enum's own hash is written in Python


class NoteSign(Enum):
    """A sign about the note; DRAFT: one was typed and not saved."""

    DRAFT = "draft"

    __hash__ = object.__hash__


SIGN_GLYPHS: dict[Check | ProductSign | NoteSign, Glyph] = {
    ProductSign.USED: Glyph.WINNER,
    NoteSign.DRAFT: Glyph.DRAFT,
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
_GUEST_GLYPHS = {
    Verb.APPROVE: Glyph.GUEST_APPROVES,
    Verb.REJECT: Glyph.GUEST_REJECTS,
    None: Glyph.GUEST_NOTE,
}


class GuestSign(Struct, frozen=True):
    """What guests suggest about a packshot: the icon, and a line for each guest."""

    glyph: Glyph
    text: str


Sign = Check | GuestSign | ProductSign | NoteSign
# Returns the signs that a tile has; called for every tile that is painted.
SignsOf = Callable[[PackshotId, Facet], tuple[Sign, ...]]


class TileSigns:
    """The signs of the tiles: those of the checks by the preferences, usually none on approved
    tiles; one for all suggestions of guests; and those of the packshots of which `is_used` or
    `has_draft` returns True. It is a `SignsOf`."""

    def __init__(
        self,
        checks: PictureChecks,
        suggestions: GuestSuggestions,
        settings: Settings,
        is_used: Callable[[PackshotId], bool],
        has_draft: Callable[[PackshotId], bool],
    ) -> None:
        self._is_used = is_used
        self._has_draft = has_draft
        self._checks, self._suggestions, self._settings = checks, suggestions, settings
        self._guests: dict[PackshotId, tuple[GuestSign, ...]] = {}
        suggestions.changed.connect(self._on_suggestions_changed)
        self._on_suggestions_changed()

    def __call__(self, packshot_id: PackshotId, facet: Facet) -> tuple[Sign, ...]:
        signs: tuple[Sign, ...] = self._of_checks(packshot_id, facet)
        guests = self._guests.get(packshot_id)
        if guests is not None:
            signs = (*guests, *signs)
        if facet is Facet.APPROVED and self._is_used(packshot_id):
            signs = (ProductSign.USED, *signs)
        return (NoteSign.DRAFT, *signs) if self._has_draft(packshot_id) else signs

    def _of_checks(self, packshot_id: PackshotId, facet: Facet) -> tuple[Check, ...]:
        preferences = self._settings.preferences
        if not preferences.check_signs:
            return ()
        if facet is Facet.APPROVED and not preferences.check_signs_on_approved:
            return ()
        return self._checks.signs_of(packshot_id)

    def _on_suggestions_changed(self) -> None:
        groups = self._suggestions.by_packshot().items()
        self._guests = {id_: (guest_sign(suggestions),) for id_, suggestions in groups}


def guest_sign(suggestions: Sequence[Suggestion]) -> GuestSign:
    """Return the sign of the suggestions about one packshot, of which there is at least one."""
    return GuestSign(guest_glyph(suggestions), "\n".join(map(guest_text, suggestions)))


def guest_glyph(suggestions: Sequence[Suggestion]) -> Glyph:
    """Return the icon of the suggestions about one packshot, of which there is at least one."""
    verbs = {each.verb for each in suggestions if each.verb is not None}
    return Glyph.GUESTS_DISAGREE if len(verbs) > 1 else _GUEST_GLYPHS[next(iter(verbs), None)]


def glyph_of(sign: Sign) -> Glyph:
    """Return the icon of a sign."""
    return sign.glyph if isinstance(sign, GuestSign) else SIGN_GLYPHS[sign]


def signs_text(signs: Sequence[Sign]) -> str:
    """Return what the signs of a tile mean, a line for each; "" for none."""
    checks = [sign for sign in signs if isinstance(sign, Check)]
    lines = [sign.text for sign in signs if isinstance(sign, GuestSign)]
    if checks:
        lines.insert(0, tr("Checks: {checks}").format(checks=sign_text(checks)))
    if ProductSign.USED in signs:
        lines.insert(0, tr("Used for photo sessions"))
    if NoteSign.DRAFT in signs:
        lines.append(tr("Draft of a note, not saved"))
    return "\n".join(lines)
