"""Words that the texts of the screen do not use, since they were misunderstood or are wrong."""

import re

import pytest

from tests.support.translations_tool import translations_tool

ENGLISH = (
    r"\banew\b", r"\btaken? back\b", r"\btake back\b", r"\bask(s)? you\b", r"\bheld\b",
    r"\bmeanwhile\b", r"\bcannot\b", r"\bcould not\b",
    r"\bfold(s|ed)?\b", r"\boutbox\b", r"\bledger\b", r"\bdelivery\b", r"\bremark\b",
    r"\bby a later word\b", r"\bmarked here\b", r"\bpersons?\b", r"\bthe opposite helps\b",
    r"\bproof ground\b", r"\blaunch\b", r"\bcolour", r"\bfavourite\b",
    r"\w{3}alis(e|ing)\b", r"\bcancelled\b", r"until you send them\b",
)  # fmt: skip
POLISH = (
    r"\busług", r"\bna nowo\b", r"zdecyduj odwrotnie", r"patrz niżej", r"mniej ruchu",
    r"zadzwoń raz", r"zwykłe klawisze", r"tło próbne", r"nierozstrzygnięt", r"\buzysk\b",
    r"podróżował", r"cofnięt\w+ słow",
    r"zaakcept|akceptacj", r"zdjęci\w* (jest|są)\b", r" - Qamera Review",
)  # fmt: skip
UKRAINIAN = (
    r"\bслужб", r"\bпекшот", r"\bвихід\b", r"блимання", r"вирішити навпаки", r"подзвонити",
    r"\bід\.", r"\bпкс\b", r"\bтек[аиуі]\b", r"товар",
    r"знімк|знімок", r"поданн", r"нотатк", r"\w'\w", r"на зв[’']язку",
    r"менше руху", r"клавіатурні скорочення",
)  # fmt: skip


@pytest.mark.parametrize("word", ENGLISH)
def test_english_texts_avoid(word: str) -> None:
    pattern = re.compile(word, re.IGNORECASE)
    texts = [text.source for text in translations_tool().collect()]
    assert [text for text in texts if pattern.search(text)] == []


@pytest.mark.parametrize(
    ("language", "words"), [("pl", POLISH), ("uk", UKRAINIAN)], ids=["pl", "uk"]
)
def test_translations_avoid(language: str, words: tuple[str, ...]) -> None:
    translations = translations_tool()
    known = translations.read_ts(translations.FOLDER / f"qamera_{language}.ts")
    pattern = re.compile("|".join(words), re.IGNORECASE)
    assert [form for forms in known.values() for form in forms if pattern.search(form)] == []
