"""The language of the screen: plurals, errors, and which language is chosen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    DiskFull,
    InvalidKey,
    InvalidRequest,
    KeyRefused,
    Unreachable,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import Facet
from qamera_review.services.settings.preferences import LANGUAGES, Language
from qamera_review.ui.text.decision_texts import FACET_TEXTS, status_text, verb_title
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import Translations, language_of, tr
from tests.support.focus_world import FocusWorld
from tests.support.translations_tool import translations_tool

CODES = [language.value for language in LANGUAGES]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .qm files, built as packaging builds them."""
    folder = tmp_path_factory.mktemp("translations")
    assert translations_tool().build(folder) == 0
    return folder


@pytest.fixture
def speak(qapp: QApplication, built: Path) -> Iterator[list[Translations]]:
    """Return a function that installs translations, which are removed after the test."""
    spoken: list[Translations] = []
    yield spoken
    for speech in spoken:
        speech.remove()


@pytest.mark.parametrize(
    ("choice", "wishes", "expected"),
    [
        (Language.SYSTEM, ["pl-PL", "en-US"], Language.POLISH),
        (Language.SYSTEM, ["uk_UA"], Language.UKRAINIAN),
        (Language.SYSTEM, ["de-DE", "uk"], Language.UKRAINIAN),
        (Language.SYSTEM, ["de-DE"], Language.ENGLISH),
        (Language.SYSTEM, ["C"], Language.ENGLISH),
        (Language.POLISH, ["uk"], Language.POLISH),
    ],
)
def test_which_language_it_is(choice: Language, wishes: list[str], expected: Language) -> None:
    assert language_of(choice, wishes) is expected


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("n", [2**31 - 1, 2**31, 3_000_000_001, 10**30, -1, -5, -(10**12)])
def test_any_number_is_shown(
    qapp: QApplication, speak: list[Translations], built: Path, language: Language, n: int
) -> None:
    speak.append(Translations(qapp, language, built))
    digits = re.sub(r"[^\d-]", "", tr("%n credits", n).replace("\u2212", "-"))
    assert digits == str(n)


def test_a_reason_is_named_in_the_language_of_the_window(
    qapp: QApplication, speak: list[Translations], built: Path
) -> None:
    speak.append(Translations(qapp, Language.POLISH, built))
    world = FocusWorld()
    try:
        for action_id in ("move_right", "reject", "reason_1"):
            world.host.press(action_id)
        assert world.results[-1] == "Powód dla „Mug 58”: niewłaściwa strona"
    finally:
        world.close()


def test_a_number_beyond_qts_has_the_plural_of_its_last_digits(
    qapp: QApplication, speak: list[Translations], built: Path
) -> None:
    speak.append(Translations(qapp, Language.POLISH, built))
    for small, large in ((22, 3_000_000_022), (25, 3_000_000_025), (112, 3_000_000_112)):
        word = re.sub(r"[\d\s]", "", tr("%n credits", small))
        assert word == re.sub(r"[\d\s]", "", tr("%n credits", large))


def test_the_state_of_one_packshot_is_not_the_title_of_a_list(
    qapp: QApplication, speak: list[Translations], built: Path
) -> None:
    speak.append(Translations(qapp, Language.POLISH, built))
    assert (tr(FACET_TEXTS[Facet.REJECTED]), status_text(Facet.REJECTED)) == (
        "Odrzucone",
        "Odrzucony",
    )
    assert verb_title(Verb.APPROVE) == "Zatwierdzony"
    assert status_text(Facet.UNDECIDED) == tr(FACET_TEXTS[Facet.UNDECIDED]), "no comment, no other"


@pytest.mark.parametrize("language", CODES)
def test_every_text_is_translated(language: str) -> None:
    assert [text.source for text in translations_tool().missing(language)] == []


@pytest.mark.parametrize("language", CODES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    translations = translations_tool()
    known = translations.read_ts(translations.FOLDER / f"qamera_{language}.ts")
    filled = re.compile(r"\{\w*\}|%n|Ctrl\+(?:Shift\+)?[A-Z0-9]\b|F5")
    for text, forms in known.items():
        # Numbers have the separators of the locale in every language.
        assert not any("%n" in form for form in forms if text.counted), text.source
        forms = tuple(form.replace("%Ln", "%n") for form in forms)
        expected = sorted(set(filled.findall(text.source)))
        for form in forms:
            actual = sorted(set(filled.findall(form)))
            # "The one packshot" needs no number.
            assert actual == expected or (text.counted and form == forms[0]), (text.source, form)


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        (Language.ENGLISH, 1, "1 packshot"),
        (Language.ENGLISH, 0, "0 packshots"),
        (Language.POLISH, 1, "1 packshot"),
        (Language.POLISH, 3, "3 packshoty"),
        (Language.POLISH, 12, "12 packshotów"),
        (Language.POLISH, 22, "22 packshoty"),
        (Language.UKRAINIAN, 1, "1 пакшот"),
        (Language.UKRAINIAN, 4, "4 пакшоти"),
        (Language.UKRAINIAN, 11, "11 пакшотів"),
        (Language.UKRAINIAN, 21, "21 пакшот"),
    ],
)
def test_plurals_are_right(
    qapp: QApplication,
    speak: list[Translations],
    built: Path,
    language: Language,
    count: int,
    words: str,
) -> None:
    speak.append(Translations(qapp, language, built))
    assert tr("%n packshots", count) == words


def test_an_error_speaks_the_language_too(
    qapp: QApplication, speak: list[Translations], built: Path
) -> None:
    speak.append(Translations(qapp, Language.POLISH, built))
    assert format_error(KeyRefused("expired")) == (
        "Klucz API nie został przyjęty: expired. "
        "Wprowadź prawidłowy klucz. Do tego czasu nic nie zostanie wysłane."
    )
    speak.pop().remove()
    assert format_error(KeyRefused("expired")) == KeyRefused("expired").english_text()


def test_without_a_language_the_source_speaks(qapp: QApplication) -> None:
    assert tr("Approved") == "Approved"
    assert tr("%n selected", 3) == "3 selected"
    assert format_error(DiskFull("x")) == DiskFull("x").english_text()
    assert format_error(InvalidKey()) == InvalidKey().english_text()


def test_a_detail_with_a_name_in_it_is_said_in_the_language(
    speak: list[Translations], built: Path, qapp: QApplication
) -> None:
    error = Unreachable(TranslatableText("{host} doesn't answer.", host="app.qamera.ai"))
    assert error.detail == "app.qamera.ai doesn't answer."
    assert "app.qamera.ai doesn't answer." in format_error(error)
    speak.append(Translations(qapp, Language.POLISH, built))
    assert "app.qamera.ai nie odpowiada." in format_error(error)
    theirs = InvalidRequest("Required {field} is missing.", 400)  # the service's own words
    assert "Required {field} is missing." in format_error(theirs)
