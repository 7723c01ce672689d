"""How a later decision takes the place of an unsent one."""

from qamera_review.domain.decision import Decision
from qamera_review.domain.records import replace


def merged_with(old: Decision, new: Decision) -> Decision:
    """Return the decision that replaces the unsent decision `old`.

    What `new` does not set is taken from `old`. Examples: reject with the note "blurry", then
    approve: the result is approve, "blurry". Approve, then only the note "nice": approve, "nice",
    with the proof and the old vote of the approval, because a note does not show that the picture
    was looked at again. If that approval was refused or is in conflict, it stays so.
    """
    if new.verb is not None or old.verb is None:
        return replace(new, note=new.note if new.note is not None else old.note)
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
