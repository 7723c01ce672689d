"""The texts of a group header, which assistive tools also get with each tile."""

from collections.abc import Callable

from qamera_review.domain.grouping import GroupBy, Groups, SpecialGroup, name_without_number
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import day_text
from qamera_review.ui.text.language import noop_tr, tr

JobText = Callable[[str], str]
_UNKNOWN = {
    GroupBy.JOB: noop_tr("No known job"),
    GroupBy.DAY: noop_tr("Day unknown"),
    GroupBy.NAME: noop_tr("Without a name"),
}


def group_title(groups: Groups, group: int, first_name: str, job_title_of: JobText) -> str:
    """Return a group's title.

    `first_name` is the name of its first packshot; a group by name takes its spelling over.
    `job_title_of` returns the title of a job.
    """
    key = groups.keys[group]
    if key is SpecialGroup.NEW:
        return tr("New, not yet in order")
    if key is SpecialGroup.UNKNOWN:
        return tr(_UNKNOWN[groups.by])
    if groups.by is GroupBy.NAME:
        return one_line(name_without_number(first_name))
    return one_line(job_title_of(key)) if groups.by is GroupBy.JOB else day_text(key)


def group_count(groups: Groups, group: int) -> str:
    """Return how many packshots a group has, and how many of them are hidden."""
    size = groups.sizes[group]
    total_text = tr("%n packshots", size)
    if not groups.is_collapsed(group):
        return total_text
    return ", ".join((total_text, tr("%n folded away", size - 1)))
