"""What guests suggest is seen and accepted where the user looks: loupe, details and grid."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.reports.guest_window import GuestWindow
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
ALT = Qt.KeyboardModifier.AltModifier


def suggest(reviewer: Reviewer, *suggestions: Suggestion) -> None:
    kept = reviewer.services.guest_suggestions
    kept.replace([*kept.all(), *suggestions])


def verb_of(reviewer: Reviewer, packshot_id: PackshotId) -> Verb | None:
    decisions = reviewer.services.outbox.persisted_of(packshot_id)
    return decisions[-1].verb if decisions else None


async def test_suggestions_are_accepted_where_they_are_shown(
    anyio_backend: object, sandbox_factory: Callable[..., Sandbox], tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox_factory(packshots=20), tmp_path / "data")
    await reviewer.open()
    await reviewer.show_undecided()
    ids = list(reviewer.services.store.whole_view())
    await accept_in_the_loupe(reviewer, ids)
    await accept_in_the_details(reviewer, ids[2])
    await choose_where_guests_disagree(reviewer, ids[3])
    await accept_a_selection(reviewer, ids[4:7])
    await reviewer.close()


async def accept_in_the_loupe(reviewer: Reviewer, ids: list[PackshotId]) -> None:
    suggest(
        reviewer,
        Suggestion("Ola", ids[0], Verb.REJECT, ("not sharp",), "the <b>label</b>"),
        Suggestion("Jan", ids[1], Verb.APPROVE, sha256="00" * 32),
    )
    window = reviewer.app.window
    reviewer.press(Qt.Key.Key_Return)
    chip = window.view_stack.loupe.guest_chip
    await reviewer.until(chip.isVisible, "the chip in the loupe")
    assert chip.accessibleName() == "Ola: reject · not sharp; the <b>label</b>"
    assert "Ola: reject" in window.view_stack.loupe.pane.accessibleDescription()
    heights = {window.view_stack.loupe.caption.height()}
    reviewer.press(Qt.Key.Key_G, ALT)
    await reviewer.until(lambda: verb_of(reviewer, ids[0]) is Verb.REJECT, "the decision by key")
    decision = reviewer.services.outbox.persisted_of(ids[0])[-1]
    assert "not sharp" in (decision.note or "")
    assert reviewer.focus == ids[1], "the review goes on"
    await reviewer.until(lambda: "another picture" in chip.accessibleName(), "the next one's chip")
    await reviewer.look()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    await reviewer.until(lambda: verb_of(reviewer, ids[1]) is Verb.APPROVE, "that by mouse")
    await reviewer.until(lambda: not chip.isVisible(), "no chip where no guest has said anything")
    heights.add(window.view_stack.loupe.caption.height())
    assert len(heights) == 1, "the picture stays where it is"
    # Undo brings back decision, focus and suggestion.
    reviewer.press(Qt.Key.Key_Z, CTRL)
    await reviewer.until(lambda: verb_of(reviewer, ids[1]) is None, "the undo")
    assert [each.guest for each in reviewer.services.guest_suggestions.of(ids[1])] == ["Jan"]
    reviewer.press(Qt.Key.Key_Escape)


async def accept_in_the_details(reviewer: Reviewer, packshot_id: PackshotId) -> None:
    window = reviewer.app.window
    window.commands.view.go_to(packshot_id)
    await reviewer.look()
    reviewer.press(Qt.Key.Key_I)
    details = window.details
    await reviewer.until(lambda: details is not None and details.isVisible(), "the details")
    assert details is not None
    assert not details.guests.isVisible()
    suggest(reviewer, Suggestion("Ewa", packshot_id, Verb.APPROVE, (), "crop it"))
    await reviewer.until(lambda: bool(details.guests.buttons), "the line of the guest")
    assert [text.text() for text in details.guests.texts] == ["Ewa: approve · crop it"]
    QTest.mouseClick(details.guests.buttons[0], Qt.MouseButton.LeftButton)
    await reviewer.until(lambda: verb_of(reviewer, packshot_id) is Verb.APPROVE, "the decision")
    await reviewer.until(lambda: not details.guests.isVisible(), "no line any more")
    reviewer.press(Qt.Key.Key_I)


async def choose_where_guests_disagree(reviewer: Reviewer, packshot_id: PackshotId) -> None:
    suggest(
        reviewer,
        Suggestion("Ola", packshot_id, Verb.REJECT),
        Suggestion("Jan", packshot_id, Verb.APPROVE),
    )
    window = reviewer.app.window
    window.commands.view.go_to(packshot_id)
    await reviewer.look()
    reviewer.press(Qt.Key.Key_G, ALT)
    guests = await reviewer.dialog(GuestWindow)
    assert isinstance(guests, GuestWindow)
    assert verb_of(reviewer, packshot_id) is None
    await reviewer.until(lambda: len(guests.list.selectedItems()) == 2, "both are selected")
    guests.list.clearSelection()
    jan = next(row for row in range(2) if "Jan" in guests.list.item(row).text())
    guests.list.item(jan).setSelected(True)
    guests.accept_selected.click()
    await reviewer.until(lambda: verb_of(reviewer, packshot_id) is Verb.APPROVE, "the choice")
    reviewer.services.decisions.undo()
    await reviewer.until(
        lambda: (
            sum("Jan" in guests.list.item(row).text() for row in range(guests.list.count())) > 0
        ),
        "the suggestion is there again",
    )
    guests.list.selectAll()
    guests.remove_selected.click()
    guests.reject()
    await reviewer.closed(GuestWindow)


async def accept_a_selection(reviewer: Reviewer, ids: list[PackshotId]) -> None:
    """One key decides about all, as one undo step; who saw another picture is left out."""
    facts_of, proof_of = reviewer.services.picture_facts_of, reviewer.services.view_log.proof
    await reviewer.until(lambda: all(map(facts_of, ids)) and bool(proof_of(ids[0])), "the pictures")
    known = facts_of(ids[0])
    assert known is not None
    old = hashlib.sha256(b"old").hexdigest()
    suggest(
        reviewer,
        Suggestion("Ola", ids[0], Verb.APPROVE, sha256=known.sha256),
        Suggestion("Ola", ids[1], Verb.REJECT),
        Suggestion("Ola", ids[2], Verb.REJECT, sha256=old),
    )
    reviewer.app.window.commands.view.go_to(ids[0])
    reviewer.press(Qt.Key.Key_Right, SHIFT)
    reviewer.press(Qt.Key.Key_Right, SHIFT)
    assert reviewer.app.window.grid.targets() == ids
    reviewer.press(Qt.Key.Key_G, ALT)
    await reviewer.until(lambda: verb_of(reviewer, ids[1]) is Verb.REJECT, "the batch")
    assert [verb_of(reviewer, id_) for id_ in ids] == [Verb.APPROVE, Verb.REJECT, None]
    reviewer.press(Qt.Key.Key_Z, CTRL)
    await reviewer.until(lambda: verb_of(reviewer, ids[0]) is None, "one undo for all")
    assert verb_of(reviewer, ids[1]) is None
    kept = reviewer.services.guest_suggestions
    assert {each.packshot_id for each in kept.all()} >= set(ids)
