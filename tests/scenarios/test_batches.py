"""Selection, flags and batches by keys in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.ui.actions.review_place import current_place
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_inverting_selects_the_rest_of_the_view(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    grid, visible = reviewer.app.window.grid, list(reviewer.services.store.visible)
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_I, CTRL)
    assert grid.selected_ids() == visible[1:]
    reviewer.press(Key.Key_I, CTRL)
    assert grid.selected_ids() == visible[:1]


async def test_marks_outlive_filters_and_restarts(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.show_undecided()
    reviewer_marked = [first.focus]
    first.press(Key.Key_M)
    first.press(Key.Key_Right)
    reviewer_marked.append(first.focus)
    first.press(Key.Key_M)
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    second.press(Key.Key_0, CTRL)
    second.app.window.filter_bar.search.setText("is:flagged")
    assert sorted(second.services.store.visible) == sorted(reviewer_marked)
    second.press(Key.Key_M, CTRL)
    assert sorted(second.app.window.grid.selected_ids()) == sorted(reviewer_marked)
    second.press(Key.Key_M)
    assert len(second.services.flags) == 0


async def test_the_unseen_are_told_before_and_left_out_of_an_approval(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    reviewer.press(Key.Key_A, CTRL)
    targets = window.grid.selected_ids()
    unseen = [one for one in targets if reviewer.services.view_log.proof(one) is None]
    assert 0 < len(unseen) < len(targets), "some tiles must be below the window"
    reviewer.press(Key.Key_A)
    assert window.question.isVisible()
    seen = len(targets) - len(unseen)
    assert window.question.text.text() == (
        f"Approve {seen} of {len(targets)}? The {len(unseen)} you haven't seen will be left out."
    )
    assert reviewer.services.decisions.counts().outstanding == 0
    assert window.question.yes.text() == f"Approve {seen}"
    window.question.yes.click()
    await reviewer.until(
        lambda: reviewer.services.decisions.counts().outstanding == seen, "the batch"
    )
    assert f"{seen} approved" in window.notices.text.text()
    window.notices.remedy.click()
    assert window.grid.selected_ids() == unseen
    reviewer.press(Key.Key_R)
    assert not window.question.isVisible()
    await reviewer.until(
        lambda: reviewer.services.store.counts[Facet.UNDECIDED] == 0, "all to be decided"
    )
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(
        lambda: reviewer.services.store.counts[Facet.UNDECIDED] == len(unseen), "one undo for all"
    )


async def test_a_batch_that_was_seen_is_not_asked_about(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_Right, SHIFT)
    targets = reviewer.app.window.grid.targets()
    view_log = reviewer.services.view_log
    await reviewer.until(
        lambda: all(view_log.proof(packshot_id) is not None for packshot_id in targets),
        "every target was seen",
    )
    reviewer.press(Key.Key_A)
    assert not reviewer.app.window.question.isVisible()
    await reviewer.until(lambda: reviewer.services.decisions.counts().held == 2, "the batch")


async def select_three_with_one_approved(reviewer: Reviewer) -> list[PackshotId]:
    """Return three selected packshots; the first one is approved, and the focus is at the last."""
    await reviewer.show_undecided()
    approved = reviewer.focus
    reviewer.press(Key.Key_A, SHIFT)
    await reviewer.durable(approved)
    reviewer.press(Key.Key_Space)
    for _ in range(2):
        reviewer.press(Key.Key_Right, SHIFT)
    return reviewer.app.window.grid.selected_ids()


def verbs_of(reviewer: Reviewer, ids: list[PackshotId]) -> list[Verb | None]:
    rows = [reviewer.services.outbox.pending.of(packshot_id) for packshot_id in ids]
    return [row[-1].verb if row else None for row in rows]


@pytest.mark.parametrize(
    ("answer", "verbs"),
    [
        ("yes", [Verb.APPROVE, Verb.REJECT, Verb.REJECT]),
        ("more", [Verb.REJECT, Verb.REJECT, Verb.REJECT]),
        ("no", [Verb.APPROVE, None, None]),
    ],
)
async def test_a_batch_that_would_overwrite_decisions_asks(
    reviewer: Reviewer, answer: str, verbs: list[Verb | None]
) -> None:
    targets = await select_three_with_one_approved(reviewer)
    question = reviewer.app.window.question
    reviewer.press(Key.Key_R)
    assert question.text.text() == "1 of 3 is already approved."
    buttons = [question.yes, question.more, question.no]
    assert [button.text() for button in buttons] == [
        "Reject the 2 others", "Reject all 3", "Cancel",
    ]  # fmt: skip
    assert reviewer.app.window.focusWidget() is question.no
    assert verbs_of(reviewer, targets) == [Verb.APPROVE, None, None]
    getattr(question, answer).click()
    assert question.isHidden()
    assert verbs_of(reviewer, targets) == verbs
    assert reviewer.app.window.focusWidget() is reviewer.app.window.grid.canvas


@pytest.mark.parametrize(("verb", "overwrites"), [(Key.Key_E, True), (Key.Key_A, False)])
async def test_every_verb_asks_before_it_overwrites(
    reviewer: Reviewer, verb: Key, overwrites: bool
) -> None:
    targets = await select_three_with_one_approved(reviewer)
    proof = reviewer.services.view_log.proof
    await reviewer.until(lambda: all(map(proof, targets)), "the pictures")
    reviewer.press(verb)
    assert reviewer.app.window.question.isVisible() is overwrites


async def test_the_focused_packshot_alone_is_not_asked_about(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    reviewer.press(Key.Key_A, SHIFT)
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_R)
    assert reviewer.app.window.question.isHidden()
    assert verbs_of(reviewer, [focus]) == [Verb.REJECT]


async def test_keeping_one_asks_before_it_rejects_what_is_approved(reviewer: Reviewer) -> None:
    targets = await select_three_with_one_approved(reviewer)
    reviewer.press(Key.Key_C)
    while reviewer.focus == targets[0]:
        reviewer.press(Key.Key_Tab)
    kept, question = reviewer.focus, reviewer.app.window.question
    await reviewer.look()
    reviewer.press(Key.Key_A, SHIFT)
    assert question.text.text() == "1 of 2 is already approved."
    assert verbs_of(reviewer, [kept]) == [None]
    question.yes.click()
    other = next(one for one in targets[1:] if one != kept)
    assert verbs_of(reviewer, [targets[0], kept, other]) == [
        Verb.APPROVE, Verb.APPROVE, Verb.REJECT,
    ]  # fmt: skip


async def test_undo_of_a_sent_batch_approves_again_and_goes_back_to_its_place(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    for packshot_id in sandbox.ids(decided=False)[:20]:
        sandbox.vote(packshot_id, "APPROVED")
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    window, services = reviewer.app.window, reviewer.services
    window.filter_bar.facet_button(Facet.APPROVED).click()
    window.grid.setFocus()
    reviewer.press(Key.Key_End)
    reviewer.press(Key.Key_Space)
    for _ in range(3):
        reviewer.press(Key.Key_Left, SHIFT)
    targets = window.grid.targets()
    await reviewer.until(lambda: all(map(services.view_log.proof, targets)), "the pictures")
    before = current_place(services.store, window.grid)
    assert before.position.scroll_px > 0
    reviewer.press(Key.Key_R)
    window.question.yes.click()
    await reviewer.until(lambda: services.decisions.counts().held == 4, "the batch")
    await reviewer.send_all()

    window.filter_bar.facet_button(Facet.APPROVED).click()
    window.filter_bar.facet_button(Facet.ARCHIVED).click()
    window.grid.setFocus()
    reviewer.press(Key.Key_Home)
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(
        lambda: current_place(services.store, window.grid) == before, "the place of the batch"
    )
    rows = [services.outbox.pending.of(packshot_id)[-1] for packshot_id in targets]
    assert [row.verb for row in rows] == [Verb.APPROVE] * 4
    assert all(row.view_proof is not None for row in rows)


def press_escape(reviewer: Reviewer) -> None:
    reviewer.press(Key.Key_Escape)


def select_one_less(reviewer: Reviewer) -> None:
    reviewer.app.window.grid.toggle_selection()


def set_another_filter(reviewer: Reviewer) -> None:
    reviewer.app.window.filter_bar.search.setText("mug")
    reviewer.app.window.filter_bar.flush()


def open_the_loupe(reviewer: Reviewer) -> None:
    reviewer.app.window.key_dispatcher.trigger("loupe")


def decide_about_one(reviewer: Reviewer) -> None:
    target = reviewer.app.window.grid.selected_ids()[1]
    reviewer.services.decisions.decide([target], Verb.ARCHIVE)


@pytest.mark.parametrize(
    "event",
    [press_escape, select_one_less, set_another_filter, open_the_loupe, decide_about_one],
)
async def test_a_question_ends_when_what_it_is_about_changes(
    reviewer: Reviewer, event: Callable[[Reviewer], None]
) -> None:
    await select_three_with_one_approved(reviewer)
    question = reviewer.app.window.question
    reviewer.press(Key.Key_R)
    assert question.isVisible()
    before = len(reviewer.services.outbox.pending)
    event(reviewer)
    await reviewer.until(question.isHidden, "the end of the question")
    question.yes.click()
    assert len(reviewer.services.outbox.pending) == before + (event is decide_about_one)


async def test_escape_ends_a_question_and_keeps_the_selection(reviewer: Reviewer) -> None:
    targets = await select_three_with_one_approved(reviewer)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_Escape)
    assert reviewer.app.window.grid.selected_ids() == targets
