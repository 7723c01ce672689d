"""Why a job was refused, or why its outcome is unknown, as a code."""

from enum import Enum

from qamera_review.domain.errors import (
    BadAnswer,
    Conflict,
    ConnectionLost,
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    QameraError,
    Refused,
    ServerFailed,
    TimedOut,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct


class JobProblemKind(Enum):
    """What happened to a job's request; the values are stored.

    INTERRUPTED: the program ended before the answer came. OTHER: only a text is known.
    """

    INTERRUPTED = "interrupted"
    TIMED_OUT = "timed_out"
    CONNECTION_LOST = "connection_lost"
    SERVER_FAILED = "server_failed"
    BAD_ANSWER = "bad_answer"
    OUTCOME_UNKNOWN = "outcome_unknown"
    INVALID_REQUEST = "invalid_request"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    REFUSED = "refused"
    OTHER = "other"


# The error that a kind stands for; its title and its advice are what the user reads.
ERROR_BY_KIND: dict[JobProblemKind, type[QameraError]] = {
    JobProblemKind.TIMED_OUT: TimedOut,
    JobProblemKind.CONNECTION_LOST: ConnectionLost,
    JobProblemKind.SERVER_FAILED: ServerFailed,
    JobProblemKind.BAD_ANSWER: BadAnswer,
    JobProblemKind.OUTCOME_UNKNOWN: OutcomeUnknown,
    JobProblemKind.INVALID_REQUEST: InvalidRequest,
    JobProblemKind.NOT_FOUND: NotFound,
    JobProblemKind.CONFLICT: Conflict,
    JobProblemKind.REFUSED: Refused,
}
_KIND_BY_ERROR = {error: kind for kind, error in ERROR_BY_KIND.items()}


class JobProblem(Struct, frozen=True):
    """Why a job did not end well.

    `detail` is what the service or its answer said, in its own words; "" when it said nothing.
    """

    kind: JobProblemKind
    detail: str = ""

    @classmethod
    def of(cls, error: QameraError) -> "JobProblem":
        """Return the problem that `error` is; OTHER for an error that has no kind of its own.

        A detail that this program composed is dropped, because the kind says the same.
        """
        kinds = (_KIND_BY_ERROR.get(base) for base in type(error).__mro__)
        kind = next((kind for kind in kinds if kind is not None), JobProblemKind.OTHER)
        is_ours = isinstance(error.detail, TranslatableText)
        return cls(kind, "" if is_ours else error.detail)
