"""Times and numbers on the screen, in each language."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from qamera_review.services.settings.preferences import LANGUAGES, Language
from qamera_review.ui.text.formats import (
    credits_text,
    date_text,
    date_time_text,
    day_text,
    decimal_text,
    duration_text,
    integer_text,
    nonzero_text,
    percent_text,
    recent_text,
    time_text,
    time_with_seconds_text,
)
from qamera_review.ui.text.language import Translations, locale_of, tr
from tests.support.translations_tool import translations_tool

AT_MS = int(datetime(2026, 3, 9, 15, 4, 5).timestamp() * 1000)
_HOUR_MS = 3_600_000


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .qm files, built as packaging builds them."""
    folder = tmp_path_factory.mktemp("translations")
    assert translations_tool().build(folder) == 0
    return folder


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def language(
    request: pytest.FixtureRequest, qapp: QApplication, built: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Language]:
    """The language on the screen, on a system whose own locale is another one."""
    monkeypatch.setattr(QLocale, "system", staticmethod(QLocale.c))
    translations = Translations(qapp, request.param, built)
    yield request.param
    translations.remove()


EXPECTED = {
    Language.ENGLISH: ("3/9/2026", "1,234,567", "12.5", "1,234 packshots"),
    Language.POLISH: ("9.03.2026", "1 234 567", "12,5", "1234 packshoty"),
    Language.UKRAINIAN: ("09.03.2026", "1 234 567", "12,5", "1 234 пакшоти"),
}


def plain(text: str) -> str:
    """Return the text with ordinary spaces, whichever spaces the locale separates digits with."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_dates_and_numbers_are_those_of_the_language(language: Language) -> None:
    texts = (
        date_text(AT_MS),
        integer_text(1_234_567),
        decimal_text(12.49, 1),
        tr("%n packshots", 1234),
    )
    assert tuple(map(plain, texts)) == EXPECTED[language]
    assert day_text("2026-03-09") == date_text(AT_MS)


def test_times_are_shown_on_the_24_hour_clock(language: Language) -> None:
    assert time_text(AT_MS) == "15:04"
    assert time_with_seconds_text(AT_MS) == "15:04:05"
    assert date_time_text(AT_MS) == f"{date_text(AT_MS)} 15:04"


def test_percentages_credits_and_counts(language: Language) -> None:
    assert percent_text(0.425) == "42%"
    assert credits_text(12.0) == "12"
    assert credits_text(2.5) == decimal_text(2.5, 2)
    assert (nonzero_text(0), nonzero_text(7)) == ("", "7")


def test_a_moment_of_today_needs_no_date(qapp: QApplication) -> None:
    assert recent_text(AT_MS, AT_MS + _HOUR_MS) == "15:04:05"
    assert recent_text(AT_MS, AT_MS + 24 * _HOUR_MS) == date_time_text(AT_MS)
    assert date_time_text(0) == "–"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(45, "45 s"), (200, "3 min"), (7500, "2 h 5 min"), (3 * 86_400, "3 days")],
)
def test_a_duration_is_told_in_its_largest_units(
    qapp: QApplication, seconds: int, text: str
) -> None:
    assert duration_text(seconds * 1000) == text


def test_the_systems_own_country_is_kept_where_it_speaks_the_language() -> None:
    british = QLocale("en_GB")
    assert locale_of(Language.ENGLISH, british) == british
    assert locale_of(Language.POLISH, british) == QLocale("pl_PL")
    assert locale_of(Language.UKRAINIAN, QLocale.c()) == QLocale("uk_UA")
