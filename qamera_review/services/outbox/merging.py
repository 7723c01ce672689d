"""How a later decision takes the place of an unsent one."""

from qamera_review.domain.decision import Decision
from qamera_review.domain.records import replace


def merged_with(old: Decision, new: Decision) -> Decision:
    """Return `new` with what it does not decide anew from `old`, the unsent decision that it
    replaces. A note alone gives no other proof of the verb that goes with it, and no answer when
    that verb was refused or is in conflict."""
    if new.verb is not None or old.verb is None:
        return replace(new, note=new.note if new.note is not None else old.note)
    kept = replace(
        new,
        verb=old.verb,
        view_proof=old.view_proof,
        old_status=old.old_status,
        old_vote=old.old_vote,
    )
    if not old.is_stopped:
        return kept
    return replace(kept, state=old.state, refusal=old.refusal, conflict=old.conflict)
