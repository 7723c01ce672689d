"""How a later decision replaces unsent ones."""

from collections.abc import Sequence

from qamera_review.domain.decision import Decision
from qamera_review.domain.records import replace


def merged_with(replaced: Sequence[Decision], new: Decision) -> Decision:
    """Return the decision that replaces the unsent decisions `replaced` (oldest first).

    What `new` does not set is taken from them. Examples: reject with the note "blurry", then
    approve: the result is approve, "blurry". Approve, then only the note "nice": approve, "nice",
    with the proof and the old vote of the approval, because a note does not show that the picture
    was looked at again. If that approval was refused or is in conflict, it stays so.
    """
    notes = [decision.note for decision in (*replaced, new) if decision.note is not None]
    if notes:
        new = replace(new, note=notes[-1])
    if new.verb is not None or not replaced or replaced[-1].verb is None:
        return new
    old = replaced[-1]
    merged = replace(
        new,
        verb=old.verb,
        view_proof=old.view_proof,
        old_status=old.old_status,
        old_vote=old.old_vote,
    )
    if not old.is_stopped:
        return merged
    return replace(merged, state=old.state, refusal=old.refusal, conflict=old.conflict)
