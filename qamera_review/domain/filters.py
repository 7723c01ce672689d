"""What the grid shows: the service's own filter, a facet, a text, a job, and an order."""

from enum import Enum

from qamera_review.domain.grouping import ALL_EXPANDED, Folding, GroupBy
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.records import Struct


class StatusFilter(Enum):
    """The service's `statusFilter`, in its own words."""

    ALL = "all"
    APPROVED = "approved"


class Sort(Enum):
    """The grid's order. Ties are broken by name, then id, so that an order is total."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


class ViewFilter(Struct, frozen=True):
    """A filter as a value. `facet` None is every facet, else it and those of `also` are shown;
    `text` is a query, see `domain.query`; `job_ids` None is no limit to one job. `folding` is
    of groups, and means nothing without them."""

    service: StatusFilter = StatusFilter.ALL
    facet: Facet | None = None
    text: str = ""
    sort: Sort = Sort.NEWEST
    job_ids: frozenset[PackshotId] | None = None
    more_facets: frozenset[Facet] = frozenset()
    group: GroupBy = GroupBy.NONE
    folding: Folding = ALL_EXPANDED

    def facets(self) -> frozenset[Facet]:
        """The facets that are shown; none means every one."""
        return frozenset() if self.facet is None else self.more_facets | {self.facet}

    def has_only_facets(self) -> bool:
        """Whether nothing but the facets is limited."""
        return not self.text.strip() and self.job_ids is None


def sort_key(sort: Sort, packshot: Packshot) -> tuple[int | str, str, str]:
    """A key for `sorted`, ascending, for each order."""
    name = packshot.name.casefold()
    if sort is Sort.NEWEST:
        return (-packshot.created_ms, name, packshot.id)
    if sort is Sort.OLDEST:
        return (packshot.created_ms, name, packshot.id)
    return (name, name, packshot.id)
