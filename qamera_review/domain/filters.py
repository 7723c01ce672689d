"""What the grid shows and in which order: the filters, the sort order and the grouping."""

from enum import Enum

from qamera_review.domain.grouping import ALL_EXPANDED, Folding, GroupBy
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.records import Struct


class StatusFilter(Enum):
    """The values of the service's `statusFilter` parameter."""

    ALL = "all"
    APPROVED = "approved"


class Sort(Enum):
    """The order of the grid. Equal items are ordered by name, then id, so it is always the same.

    DOUBTFUL puts first what the checks doubt most, and leaves the others in the order of NEWEST.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    DOUBTFUL = "doubtful"


class ViewFilter(Struct, frozen=True):
    """Everything that decides which packshots the grid shows, and how.

    `facet` None shows every facet; otherwise it and `more_facets` are shown. `text` is a query in
    the syntax of `domain.query`. `job_ids` limits the view to the images of a job; None is no
    limit. `folding` says which groups are collapsed, and has no effect without groups.
    """

    service: StatusFilter = StatusFilter.ALL
    facet: Facet | None = None
    text: str = ""
    sort: Sort = Sort.NEWEST
    job_ids: frozenset[PackshotId] | None = None
    more_facets: frozenset[Facet] = frozenset()
    group: GroupBy = GroupBy.NONE
    folding: Folding = ALL_EXPANDED

    def facets(self) -> frozenset[Facet]:
        """Return the facets that are shown; an empty set means all of them."""
        return frozenset() if self.facet is None else self.more_facets | {self.facet}

    def has_only_facets(self) -> bool:
        """Return whether the view is limited by neither a query nor a job."""
        return not self.text.strip() and self.job_ids is None


def sort_key(sort: Sort, packshot: Packshot) -> tuple[int | str, str, str]:
    """Return the sort key of a packshot, for an ascending `sorted`."""
    name = packshot.name.casefold()
    if sort in (Sort.NEWEST, Sort.DOUBTFUL):
        return (-packshot.created_ms, name, packshot.id)
    if sort is Sort.OLDEST:
        return (packshot.created_ms, name, packshot.id)
    return (name, name, packshot.id)
