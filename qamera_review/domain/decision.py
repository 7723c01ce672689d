"""A decision of the user about a packshot, and how far its delivery to the service is."""

from enum import Enum
from typing import NewType

from qamera_review.domain.packshot import PackshotId, Status, Vote
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


class DecisionState(Enum):
    """held -> due -> sending -> settled or refused.

    CONFLICT: the service's answer has changed before the decision was sent, so the user has to
    say whether it still counts. SENDING and SETTLED cannot be undone.
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


class ViewProof(Struct, frozen=True):
    """Proof that the user saw a picture: SHA-256 of its bytes (hex), size, and for how long."""

    sha256: str
    width_px: int
    height_px: int
    on_screen_ms: int


class Decision(Struct, frozen=True):
    """One decision about one packshot.

    `seq` orders all decisions of this installation. `verb` None means that only the note is
    sent; `note` None means that no note is sent. `decided_ms`, `due_ms` and `settled_ms` are
    wall-clock milliseconds; `due_ms` None means that it is sent only when the user says so.
    `old_status` and `old_vote` are what the service's list said at that time. `refusal` is the
    service's own text of a REFUSED decision, `conflict` is set exactly while the state is CONFLICT.
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

    @property
    def is_unsent(self) -> bool:
        """Return whether it can still be undone."""
        return self.state in UNSENT

    @property
    def may_have_arrived(self) -> bool:
        """Return whether the service may have carried it out, also where no answer came.

        A refusal of the only attempt is an answer; one of a later attempt says nothing of those
        before it.
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
