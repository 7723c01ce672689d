"""What the grid shows: the service's own filter, a facet, a text, a job, and an order."""

from dataclasses import dataclass
from enum import Enum

from qamera_review.domain.packshot import Facet, Packshot, PackshotId


class StatusFilter(Enum):
    """The service's `statusFilter`, in its own words."""

    ALL = "all"
    APPROVED = "approved"


class Sort(Enum):
    """The grid's order. Ties are broken by name, then id, so that an order is total."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class ViewFilter:
    """A filter as a value. `facet` None is every facet; `text` matches names and ids, all words,
    any case; `job_ids` None is no limit to one job."""

    service: StatusFilter = StatusFilter.ALL
    facet: Facet | None = None
    text: str = ""
    sort: Sort = Sort.NEWEST
    job_ids: frozenset[PackshotId] | None = None

    def is_plain(self) -> bool:
        """Whether nothing is hidden by it."""
        return (
            self.service is StatusFilter.ALL
            and self.facet is None
            and not self.text.strip()
            and self.job_ids is None
        )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a search text, case folded; every one must be found."""
    return tuple(text.casefold().split())


def matches_words(packshot: Packshot, words: tuple[str, ...]) -> bool:
    """Whether every word (case folded) is in the name or the id."""
    haystack = f"{packshot.name}\n{packshot.id}".casefold()
    return all(word in haystack for word in words)


def sort_key(sort: Sort, packshot: Packshot) -> tuple[int | str, str, str]:
    """A key for `sorted`, ascending, for each order."""
    name = packshot.name.casefold()
    if sort is Sort.NEWEST:
        return (-packshot.created_ms, name, packshot.id)
    if sort is Sort.OLDEST:
        return (packshot.created_ms, name, packshot.id)
    return (name, name, packshot.id)
