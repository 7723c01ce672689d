"""A decision of the user about a packshot, and how far its delivery to the service is.

A vote and an archive are independent: the service keeps the vote of an archived packshot, and one
request can carry both. So a packshot can have a vote and an archive that wait, as two decisions:

- An archive leaves the vote before it as it is, unless that was refused or is in conflict: then the
  archive replaces it. Approve, then archive: approved and archived. Each is undone by itself, the
  archive first.
- A vote replaces everything that waits before it. Archive, then approve: approved, and
  no longer archived. The service has no other way to bring an archived packshot back, and a user
  who approves a picture wants to use it. The same holds for a packshot that is archived there
  already.
- A rejection archives by itself (API document), so archiving after it changes nothing.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NewType

from qamera_review.domain.packshot import Facet, PackshotId, Status, Vote
from qamera_review.domain.records import Struct

Seq = NewType("Seq", int)
ActId = NewType("ActId", int)

# The longest note, in characters. The service states no limit; this one keeps requests small, and
# the user sees it while typing.
NOTE_MAX_CHARS = 2000

# How long a decision is held before it is sent, unless the user sets it, and the longest that can
# be set. Where a hold is `int | None`, None holds until the user sends: such a decision is a draft.
HOLD_DEFAULT_MS = 60_000
HOLD_MAX_MS = 600_000


class Verb(Enum):
    """What update-packshot can do with a packshot."""

    APPROVE = "approve"
    REJECT = "reject"
    ARCHIVE = "archive"


# What each verb would overwrite. Archiving a rejected packshot changes nothing.
OVERWRITTEN = {
    Verb.APPROVE: frozenset({Facet.REJECTED, Facet.ARCHIVED}),
    Verb.REJECT: frozenset({Facet.APPROVED, Facet.ARCHIVED}),
    Verb.ARCHIVE: frozenset({Facet.APPROVED}),
}
# The `output_space` of a proof without a screen: the command line has downloaded the picture, and
# nobody has seen it.
COMMAND_LINE = "command line"


class DecisionState(Enum):
    """held -> due -> sending -> settled or refused.

    CONFLICT: the packshot changed at the service before the decision was sent, so the user has to
    say whether it still counts. SENDING and SETTLED cannot be withdrawn; undo decides
    again what they overwrote.
    """

    HELD = "held"
    DUE = "due"
    SENDING = "sending"
    SETTLED = "settled"
    REFUSED = "refused"
    CONFLICT = "conflict"


class ConflictReason(Enum):
    """What has changed under a decision that is in conflict."""

    PICTURE_CHANGED = "picture_changed"
    UNDONE_BY_OTHERS = "undone_by_others"
    APPROVED_BY_OTHERS = "approved_by_others"
    REJECTED_BY_OTHERS = "rejected_by_others"
    ARCHIVED_BY_OTHERS = "archived_by_others"
    CHANGED_OTHERWISE = "changed_otherwise"


# Stopped until the user sends the decision again or discards it.
STOPPED = frozenset({DecisionState.REFUSED, DecisionState.CONFLICT})
UNSENT = STOPPED | {DecisionState.HELD, DecisionState.DUE}


class SeenZones(Struct, frozen=True):
    """The parts of a picture that the user has looked at, at actual pixels beside the original:
    their numbers, from 1, and how many parts were worth a look."""

    numbers: tuple[int, ...]
    count: int


class ViewProof(Struct, frozen=True):
    """Proof that the user saw a picture: SHA-256 of its bytes (hex), size, and for how long.

    `output_space` names the colour space of the screen for which it was painted; "" in decisions of
    older versions, which painted without colour conversion; COMMAND_LINE for a picture that was
    approved unseen, because the user has said so. Then it only says which bytes it had. `zones` are
    the parts that were looked at, None if there were none.
    """

    sha256: str
    width_px: int
    height_px: int
    on_screen_ms: int
    output_space: str = ""
    zones: SeenZones | None = None

    @property
    def is_seen(self) -> bool:
        """Return whether the picture was painted on a screen."""
        return was_painted(self.output_space)


def was_painted(output_space: str) -> bool:
    """Return whether a proof with this `output_space` is of a picture that was on a screen."""
    return output_space != COMMAND_LINE


class Decision(Struct, frozen=True):
    """One decision about one packshot.

    `seq` orders all decisions of this installation. `verb` None means that only the note is
    sent; `note` None means that no note is sent. `decided_ms`, `due_ms` and `settled_ms` are
    wall-clock milliseconds; `due_ms` None means that it is sent only when the user says so.
    `old_status` and `old_vote` are what the service's list said at that time. `refusal` is the
    service's own text of a REFUSED decision, `conflict` is set exactly while the state is CONFLICT.
    `picture` is the `picture_path` of the picture that `view_proof` is about, or that the list
    named where there is none; "" in decisions of older versions.
    """

    seq: Seq
    act: ActId
    packshot_id: PackshotId
    verb: Verb | None
    note: str | None
    state: DecisionState
    decided_ms: int
    due_ms: int | None
    old_status: Status
    old_vote: Vote
    view_proof: ViewProof | None = None
    attempts: int = 0
    refusal: str = ""
    settled_ms: int = 0
    conflict: ConflictReason | None = None
    picture: str = ""

    @property
    def is_vote(self) -> bool:
        """Return whether it approves or rejects."""
        return self.verb is Verb.APPROVE or self.verb is Verb.REJECT

    @property
    def is_unsent(self) -> bool:
        """Return whether it can still be withdrawn: it is held, due, refused or in conflict."""
        return self.state in UNSENT

    @property
    def may_have_arrived(self) -> bool:
        """Return whether the service may have carried it out, even if no answer came.

        If its only attempt was refused, it was not carried out. If a later attempt was refused, an
        earlier one may have been carried out.
        """
        if self.state is DecisionState.REFUSED:
            return self.attempts > 1
        return self.attempts > 0 or self.state in (DecisionState.SENDING, DecisionState.SETTLED)

    @property
    def is_waiting(self) -> bool:
        """Return whether it waits to be sent: held (a draft too) or due."""
        return self.state is DecisionState.HELD or self.state is DecisionState.DUE

    @property
    def is_draft(self) -> bool:
        """Return whether it is held until the user sends it."""
        return self.state is DecisionState.HELD and self.due_ms is None

    @property
    def is_stopped(self) -> bool:
        """Return whether it was refused or is in conflict: only the user can send it again."""
        return self.state in STOPPED


def takes_place_of(verb: Verb | None, old: Decision) -> bool:
    """Return whether a later decision with `verb` takes the place of `old`, one about the same
    packshot.

    The rules are in the module's docstring. A note alone (`verb` None) takes only the place of a
    note.
    """
    if verb is None:
        return old.verb is None
    return verb is not Verb.ARCHIVE or not old.is_vote


def without_replaced(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return those of a packshot's decisions, oldest first, whose place no later one has taken."""
    return tuple(
        old
        for place, old in enumerate(decisions)
        if not any(takes_place_of(new.verb, old) for new in decisions[place + 1 :])
    )


def replaced_by(verb: Verb | None, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the unsent decisions that a new one with `verb` replaces, oldest first.

    `decisions` are all of the packshot, oldest first. By `takes_place_of`, with two additions: a
    note is merged into the last unsent decision, whatever that is, and a new decision replaces one
    that was refused or is in conflict, because the user has seen that. Example: approve, archive
    and then reject: the rejection replaces both.
    """
    if not decisions or not decisions[-1].is_unsent:
        return ()
    last = decisions[-1]
    if verb is None:
        return (last,)
    if not last.is_stopped and not takes_place_of(verb, last):
        return ()
    votes = [d for d in decisions[-2:-1] if d.is_vote and d.is_unsent]
    if last.verb is Verb.ARCHIVE and votes and takes_place_of(verb, votes[0]):
        return (*votes, last)
    return (last,)
