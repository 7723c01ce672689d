"""A packshot as the service tells of it, and the one facet under which a person finds it."""

from enum import Enum
from typing import NewType

from qamera_review.domain.records import Struct

PackshotId = NewType("PackshotId", str)


class Status(Enum):
    """Where a packshot's making stands. Only DONE and ARCHIVED have a finished picture."""

    __hash__ = object.__hash__  # Enum's own is Python, and is asked for every tile

    QUEUED = "queued"
    PROCESSING = "processing"
    DONE = "done"
    FAILED = "failed"
    ARCHIVED = "archived"
    UNKNOWN = "unknown"


class Vote(Enum):
    """What was decided about a packshot."""

    __hash__ = object.__hash__  # Enum's own is Python, and is asked for every tile

    NONE = "undecided"
    APPROVED = "approved"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


class Facet(Enum):
    """The exclusive classes of the filter: every packshot is in exactly one."""

    __hash__ = object.__hash__  # Enum's own is Python, and is asked for every tile

    UNDECIDED = "undecided"
    APPROVED = "approved"
    REJECTED = "rejected"
    ARCHIVED = "archived"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"
    OTHER = "other"


# The document names DONE, APPROVED, REJECTED and ARCHIVE; the others are what services of
# this kind are known to answer, so that an unlisted word costs only itself.
_STATUS_WORDS = {
    "DONE": Status.DONE,
    "COMPLETED": Status.DONE,
    "READY": Status.DONE,
    "QUEUED": Status.QUEUED,
    "PENDING": Status.QUEUED,
    "CREATED": Status.QUEUED,
    "PROCESSING": Status.PROCESSING,
    "IN_PROGRESS": Status.PROCESSING,
    "RUNNING": Status.PROCESSING,
    "FAILED": Status.FAILED,
    "ERROR": Status.FAILED,
    "ARCHIVE": Status.ARCHIVED,
    "ARCHIVED": Status.ARCHIVED,
}
_VOTE_WORDS = {
    "": Vote.NONE,
    "PENDING": Vote.NONE,
    "NONE": Vote.NONE,
    "UNDECIDED": Vote.NONE,
    "APPROVED": Vote.APPROVED,
    "REJECTED": Vote.REJECTED,
}
_UNFINISHED = {
    Status.QUEUED: Facet.IN_PROGRESS,
    Status.PROCESSING: Facet.IN_PROGRESS,
    Status.FAILED: Facet.FAILED,
    Status.UNKNOWN: Facet.OTHER,
}
_FINISHED = {
    Vote.NONE: Facet.UNDECIDED,
    Vote.APPROVED: Facet.APPROVED,
    Vote.REJECTED: Facet.REJECTED,
    Vote.UNKNOWN: Facet.OTHER,
}


def parse_status(word: str) -> Status:
    """The status that the service's word stands for; UNKNOWN for a word never heard."""
    return _STATUS_WORDS.get(word.strip().upper(), Status.UNKNOWN)


def parse_vote(word: str | None) -> Vote:
    """The vote that the service's word stands for; null, absent and "" are no vote."""
    return Vote.NONE if word is None else _VOTE_WORDS.get(word.strip().upper(), Vote.UNKNOWN)


class Packshot(Struct, frozen=True):
    """One item of the service's list, as of one answer.

    `thumbnail` is a URL or "" when there is none; `created_ms` is milliseconds since 1970 UTC,
    0 when the service did not say. `status_word` is the service's own word.
    """

    id: PackshotId
    name: str
    thumbnail: str
    status: Status
    vote: Vote
    created_ms: int
    status_word: str = ""

    @property
    def archived(self) -> bool:
        """Whether the service keeps it archived."""
        return self.status is Status.ARCHIVED

    @property
    def finished(self) -> bool:
        """Whether there is a finished picture, which is what a vote needs."""
        return self.status is Status.DONE or self.status is Status.ARCHIVED


def facet_of(status: Status, vote: Vote) -> Facet:
    """The facet of a status and a vote. A rejected packshot is archived by the service, and
    is found under rejected; any other archived one under archived."""
    if status in _UNFINISHED:
        return _UNFINISHED[status]
    if status is Status.ARCHIVED and vote is not Vote.REJECTED:
        return Facet.ARCHIVED
    return _FINISHED[vote]
