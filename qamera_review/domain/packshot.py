"""A packshot as the service describes it, and the facet of the filter that it belongs to."""

from enum import Enum
from typing import NewType

from qamera_review.domain.records import Struct

PackshotId = NewType("PackshotId", str)


class Status(Enum):
    """How far a packshot's generation is. Only DONE and ARCHIVED have a finished picture."""

    __hash__ = object.__hash__  # Enum's own is slow Python code, and it runs for every tile

    QUEUED = "queued"
    PROCESSING = "processing"
    DONE = "done"
    FAILED = "failed"
    ARCHIVED = "archived"
    UNKNOWN = "unknown"


class Vote(Enum):
    """What was decided about a packshot."""

    __hash__ = object.__hash__  # Enum's own is slow Python code, and it runs for every tile

    NONE = "undecided"
    APPROVED = "approved"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


class Facet(Enum):
    """The classes that the filter offers; every packshot belongs to exactly one."""

    __hash__ = object.__hash__  # Enum's own is slow Python code, and it runs for every tile

    UNDECIDED = "undecided"
    APPROVED = "approved"
    REJECTED = "rejected"
    ARCHIVED = "archived"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"
    OTHER = "other"


# The API document names DONE, APPROVED, REJECTED and ARCHIVE. The others are common in services
# of this kind. Any other word is read as UNKNOWN and affects only its own packshot.
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
    """Return the status for the service's word; UNKNOWN for any other word."""
    return _STATUS_WORDS.get(word.strip().upper(), Status.UNKNOWN)


def parse_vote(word: str | None) -> Vote:
    """Return the vote for the service's word; None (null or absent) and "" are no vote."""
    return Vote.NONE if word is None else _VOTE_WORDS.get(word.strip().upper(), Vote.UNKNOWN)


class Packshot(Struct, frozen=True):
    """One item of the service's list.

    `thumbnail` is the picture's address as the service wrote it, which may be relative (see
    `picture_address`), "" when there is none that can be used. `created_ms` is in milliseconds
    since 1970 UTC, 0 when the service did not say. `status_word` is the status as the service
    wrote it.
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
        """Return whether the packshot is archived at the service."""
        return self.status is Status.ARCHIVED

    @property
    def finished(self) -> bool:
        """Return whether there is a finished picture; only then can it be voted on."""
        return self.status is Status.DONE or self.status is Status.ARCHIVED


def facet_of(status: Status, vote: Vote) -> Facet:
    """Return the facet for a status and a vote.

    The service also archives a packshot that is rejected. An archived packshot belongs to REJECTED
    if it was rejected, else to ARCHIVED.
    """
    if status in _UNFINISHED:
        return _UNFINISHED[status]
    if status is Status.ARCHIVED and vote is not Vote.REJECTED:
        return Facet.ARCHIVED
    return _FINISHED[vote]
