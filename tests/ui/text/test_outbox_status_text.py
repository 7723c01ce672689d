"""The texts of the outbox in the status line and in its window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.paths import resources_dir
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.services.settings.preferences import Language
from qamera_review.ui.outbox.outbox_status_text import count_text
from qamera_review.ui.text.language import Translations


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The plural forms of English."""
    translations = Translations(qapp, Language.ENGLISH, resources_dir() / "translations")
    yield
    translations.remove()


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (OutboxCounts(held=2), "2 decisions pending"),
        (OutboxCounts(held=1, draft=1), "1 decision waiting for you to send it (Ctrl+Enter)"),
        (
            OutboxCounts(held=3, draft=2, refused=1),
            "1 decision pending, 2 waiting for you to send them (Ctrl+Enter), 1 refused",
        ),
        (OutboxCounts(due=1, sending=2), "3 decisions waiting to be sent"),
        (OutboxCounts(conflicted=1), "1 decision needs attention"),
        (OutboxCounts(held=3, notes=1), "3 changes pending"),
        (OutboxCounts(refused=1, due=1, notes=2), "1 change waiting to be sent, 1 refused"),
        (OutboxCounts(), ""),
    ],
)
def test_each_decision_is_counted_once_and_the_first_count_says_of_what(
    counts: OutboxCounts, text: str
) -> None:
    assert ", ".join(count_text(counts, "Ctrl+Enter")) == text


def test_decisions_that_the_list_does_not_show_yet_come_last() -> None:
    texts = count_text(OutboxCounts(refused=1), "Ctrl+Enter", unconfirmed=2)
    assert texts == ["1 decision refused", "2 sent, not confirmed yet"]
