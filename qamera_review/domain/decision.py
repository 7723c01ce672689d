"""A decision: what a person said of a packshot, and how far it is on its way to the service."""

from enum import Enum
from typing import NewType

from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import Struct

Seq = NewType("Seq", int)
ActId = NewType("ActId", int)

# How long a note may be, in characters. The service states no limit; this one keeps a
# request small and is told to the person while typing.
NOTE_MAX_CHARS = 2000

# When a draft's decision leaves: never by itself, whatever the clock is set to (the end of 9999).
UNTIL_TOLD_MS = 253_402_300_799_000
# The longest hold that can be set.
HOLD_MAX_MS = 600_000


class Verb(Enum):
    """The three verbs of update-packshot."""

    APPROVE = "approve"
    REJECT = "reject"
    ARCHIVE = "archive"


class DecisionState(Enum):
    """held -> due -> sending -> settled, or refused. Only HELD, DUE and REFUSED can be undone."""

    HELD = "held"
    DUE = "due"
    SENDING = "sending"
    SETTLED = "settled"
    REFUSED = "refused"


UNSENT = frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.REFUSED})


class ViewProof(Struct, frozen=True):
    """Proof that a picture was on the screen: its bytes' SHA-256 (hex), pixels, time in ms."""

    sha256: str
    width_px: int
    height_px: int
    on_screen_ms: int


class Decision(Struct, frozen=True):
    """One word on one packshot.

    `seq` orders all decisions of this installation. `verb` None means that only the note is
    sent; `note` None means that no note is sent. `decided_ms`, `due_ms` and `settled_ms` are
    wall-clock milliseconds. `old_status` and `old_vote` are the service's word at the time.
    """

    seq: Seq
    act: ActId
    packshot_id: PackshotId
    verb: Verb | None
    note: str | None
    state: DecisionState
    decided_ms: int
    due_ms: int
    old_status: Status
    old_vote: Vote
    view_proof: ViewProof | None = None
    attempts: int = 0
    refusal: str = ""
    settled_ms: int = 0

    @property
    def is_unsent(self) -> bool:
        """Whether it can still be taken back."""
        return self.state in UNSENT

    @property
    def will_be_sent(self) -> bool:
        """Whether it will leave by itself."""
        return self.state is DecisionState.HELD or self.state is DecisionState.DUE

    @property
    def is_draft(self) -> bool:
        """Whether it is held until the person sends it."""
        return self.state is DecisionState.HELD and self.due_ms >= UNTIL_TOLD_MS
