"""Pictures that change or fail at their host, in the real window with real keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.decision import ConflictReason
from qamera_review.domain.picture_problem import PictureProblem
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key


def sha256_of(reviewer: Reviewer) -> str:
    facts = reviewer.services.thumbnails.facts_of(reviewer.focus)
    return "" if facts is None else facts.sha256


def description(reviewer: Reviewer) -> str:
    row = reviewer.services.store.position(reviewer.focus)
    assert row is not None
    index = reviewer.app.window.grid.canvas.model().index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))


async def test_another_version_in_the_address_is_another_picture(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox]
) -> None:
    sandbox = sandbox_factory("--picture-version", "1", "--cdn-etag", "off", packshots=6)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    await reviewer.look()
    before, focus = sha256_of(reviewer), reviewer.focus
    reviewer.press(Key.Key_A)
    await reviewer.durable(focus)
    sandbox.set_switch(picture_version=2, picture_take=1)
    reviewer.press(Key.Key_F5)
    await reviewer.until(
        lambda: reviewer.services.store.shown(focus).conflict is ConflictReason.PICTURE_CHANGED,
        "the question whether the approval still counts",
    )
    facts = reviewer.services.thumbnails.facts_of
    await reviewer.until(
        lambda: (now := facts(focus)) is not None and now.sha256 != before, "the other picture"
    )
    # The same address with other bytes, and no ETag that tells.
    seen = sha256_of(reviewer)
    sandbox.set_switch(picture_take=2)
    reviewer.press(Key.Key_F5)
    await reviewer.until(lambda: sha256_of(reviewer) not in ("", seen), "the newest picture")
    assert not any(request.get("keySeen") for request in sandbox.requests(origin="cdn"))


async def test_a_picture_that_failed_says_why_and_comes_with_f5(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox]
) -> None:
    sandbox = sandbox_factory("--fault", "not_found", packshots=6)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    thumbnails = reviewer.services.thumbnails

    def has_failed(problem: PictureProblem) -> bool:
        error = thumbnails.problem_of(reviewer.focus)
        return error is not None and error.problem is problem

    await reviewer.until(lambda: has_failed(PictureProblem.MISSING), "the missing picture")
    assert "The server doesn't have this picture. HTTP 404. Press F5" in description(reviewer)
    sandbox.clear_faults()
    sandbox.set_fault("expired", "thumbnail")
    lists = len(sandbox.requests(endpoint="list"))
    thumbnails.retry_failed()
    await reviewer.until(lambda: has_failed(PictureProblem.EXPIRED), "the expired picture")
    await reviewer.until(
        lambda: len(sandbox.requests(endpoint="list")) > lists, "a new list by itself"
    )
    sandbox.clear_faults()
    reviewer.press(Key.Key_F5)
    await reviewer.look()
    assert thumbnails.problem_of(reviewer.focus) is None
    assert description(reviewer).startswith("ID:")
