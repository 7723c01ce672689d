"""What becomes of guests' suggestions: one decision for each packshot, and which are left out.

Example: Ola approves a packshot and writes "crop it", Jan approves it without a note, and Ewa only
writes "too dark". The decision is to approve with the note "Ola: crop it\\nEwa: too dark", and it
applies all three suggestions. If Jan rejected it, nothing would be decided.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.feedback import REASONS_MAX, Feedback, make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct


class LeftOut(Enum):
    """Why suggestions about a packshot are not decided."""

    GONE = "gone"  # the list does not have the packshot
    ANOTHER_PICTURE = "another_picture"  # the guest saw another one than it has now
    DISPUTED = "disputed"
    TOO_LONG = "too_long"  # the notes together


class GuestDecision(Struct, frozen=True):
    """A decision that applies suggestions. `note` None leaves the feedback on the packshot as it
    is; `verb` None decides only the note."""

    packshot_id: PackshotId
    verb: Verb | None
    note: str | None
    applied: tuple[Suggestion, ...]


class GuestPlan(Struct, frozen=True):
    """The decisions, and the suggestions that are left out, with the reason."""

    decisions: tuple[GuestDecision, ...]
    left_out: dict[Suggestion, LeftOut]


def plan_decisions(
    suggestions: Iterable[Suggestion],
    is_known: Callable[[PackshotId], bool],
    is_of_current: Callable[[Suggestion], bool],
    feedback_of: Callable[[PackshotId], Feedback],
) -> GuestPlan:
    """Return what accepting these suggestions decides.

    `is_of_current` returns whether a guest saw the picture that the packshot has now,
    `feedback_of` the feedback that the user has given, which stays before that of the guests.
    """
    by_packshot: dict[PackshotId, list[Suggestion]] = {}
    left_out: dict[Suggestion, LeftOut] = {}
    for suggestion in suggestions:
        if not is_known(suggestion.packshot_id):
            left_out[suggestion] = LeftOut.GONE
        elif not is_of_current(suggestion):
            left_out[suggestion] = LeftOut.ANOTHER_PICTURE
        else:
            by_packshot.setdefault(suggestion.packshot_id, []).append(suggestion)
    decisions = []
    for packshot_id, group in by_packshot.items():
        verbs = {each.verb for each in group if each.verb is not None}
        own = feedback_of(packshot_id)
        feedback = merged_feedback(own, group)
        if len(verbs) > 1:
            left_out |= dict.fromkeys(group, LeftOut.DISPUTED)
        elif feedback != own and not feedback.is_within_limit:
            left_out |= dict.fromkeys(group, LeftOut.TOO_LONG)
        else:
            note = None if feedback == own else feedback.wire_text
            verb = next(iter(verbs), None)
            decisions.append(GuestDecision(packshot_id, verb, note, tuple(group)))
    return GuestPlan(tuple(decisions), left_out)


def merged_feedback(own: Feedback, suggestions: Sequence[Suggestion]) -> Feedback:
    """Return the user's feedback with the reasons and notes of guests. Where there are several
    notes, each guest's begins with the guest's name. At most REASONS_MAX reasons are taken."""
    reasons = [*own.reasons, *(reason for each in suggestions for reason in each.reasons)]
    notes = {each.note: each for each in reversed(suggestions) if each.note}
    texts = [own.note] if own.note else []
    new = [note for note in reversed(notes) if note not in own.note.split("\n")]
    if texts or len(new) > 1:
        named = (f"{notes[note].guest}: {note}" for note in new)
        texts += [text for text in named if text not in own.note.split("\n")]
    else:
        texts += new
    feedback = make_feedback(reasons, "\n".join(texts))
    return Feedback(feedback.reasons[: max(REASONS_MAX, len(own.reasons))], feedback.note)
