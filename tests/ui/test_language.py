"""The language of the screen: plurals, errors, and which one it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.errors import DiskFull, InvalidKey
from qamera_review.services.preferences import Language
from qamera_review.ui.language import Speech, language_of, tr
from qamera_review.ui.sentences import sentence_of
from tests.ui.test_texts import tool


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .qm files, made as packaging makes them."""
    folder = tmp_path_factory.mktemp("translations")
    assert tool().build(folder) == 0
    return folder


@pytest.fixture
def speak(qapp: QApplication, built: Path) -> Iterator[list[Speech]]:
    """Speeches that are ended after the test."""
    spoken: list[Speech] = []
    yield spoken
    for speech in spoken:
        speech.end()


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


def test_without_a_language_the_source_speaks(qapp: QApplication) -> None:
    assert tr("Approved") == "Approved"
    assert tr("%n selected", 3) == "3 selected"
    assert sentence_of(DiskFull("x")) == DiskFull("x").sentence()
    assert sentence_of(InvalidKey()) == InvalidKey().sentence()
