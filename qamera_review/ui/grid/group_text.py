"""What the head of a group says, and what of it assistive tools are told with each tile."""

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


def group_title(groups: Groups, group: int, first_name: str, job_words: JobText) -> str:
    """A group's name. `first_name` is of its first packshot, whose spelling a stem takes over."""
    key = groups.keys[group]
    if key is SpecialGroup.NEW:
        return tr("New, not yet in order")
    if key is SpecialGroup.UNKNOWN:
        return tr(_UNKNOWN[groups.by])
    if groups.by is GroupBy.NAME:
        return one_line(name_without_number(first_name))
    return one_line(job_words(key)) if groups.by is GroupBy.JOB else day_text(key)


def group_count(groups: Groups, group: int) -> str:
    """How many a group has, and how many of them are hidden."""
    size = groups.sizes[group]
    words = tr("%n packshots", size)
    if not groups.is_collapsed(group):
        return words
    return ", ".join((words, tr("%n folded away", size - 1)))
