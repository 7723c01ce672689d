"""The signs on tiles: what guests suggest, together with the checks."""

from typing import cast

from PySide6.QtGui import QGuiApplication

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import Verb
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.grid.tile_signs import guest_sign, signs_text
from qamera_review.ui.theme.glyphs import Glyph
from tests.support.fakes import MemorySettings

SHOT = PackshotId("ps_1")
OLA = Suggestion("Ola", SHOT, Verb.APPROVE)
JAN = Suggestion("Jan", SHOT, Verb.REJECT, ("not sharp",), "the label\nis cut")
EWA = Suggestion("Ewa", SHOT, None, (), "crop it")


def test_the_icon_says_what_the_guests_agree_on(qapp: QGuiApplication) -> None:
    assert guest_sign([OLA, EWA]).glyph is Glyph.GUEST_APPROVES
    assert guest_sign([JAN]).glyph is Glyph.GUEST_REJECTS
    assert guest_sign([EWA]).glyph is Glyph.GUEST_NOTE
    assert guest_sign([OLA, JAN]).glyph is Glyph.GUESTS_DISAGREE


def test_the_text_has_a_line_for_the_checks_and_for_each_guest(qapp: QGuiApplication) -> None:
    assert signs_text(()) == ""
    first, *lines = signs_text((guest_sign([OLA, JAN]), Check.BLUR)).splitlines()
    assert first.startswith("Checks: ")
    assert lines == ["Ola: approve", "Jan: reject · not sharp; the label is cut"]


def test_suggestions_outlast_the_program_and_name_what_changes(
    qapp: QGuiApplication,
) -> None:
    settings = cast(Settings, MemorySettings())
    suggestions = GuestSuggestions(settings)
    changed: list[object] = []
    suggestions.changed.connect(changed.append)
    suggestions.replace([OLA, JAN])
    assert GuestSuggestions(settings).by_packshot() == {SHOT: (OLA, JAN)}
    suggestions.replace([OLA, JAN])
    suggestions.replace([])
    assert changed == [{SHOT}, frozenset(), {SHOT}]
