"""The texts of a group header, which assistive tools also get with each tile."""

from collections.abc import Callable

from qamera_review.domain.grouping import GroupBy, Groups, SpecialGroup, name_without_number
from qamera_review.domain.records import Struct
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import day_text
from qamera_review.ui.text.language import noop_tr, tr


class GroupTexts(Struct, frozen=True):
    """What is known of groups outside the view, by the key of a group.

    `title_of` returns the title of a job or product, `progress_of` how far a product is, "" where
    nothing is to be said.
    """

    title_of: Callable[[str], str]
    progress_of: Callable[[str], str]


_UNKNOWN = {
    GroupBy.PRODUCT: noop_tr("No known product"),
    GroupBy.JOB: noop_tr("No known job"),
    GroupBy.DAY: noop_tr("Day unknown"),
    GroupBy.NAME: noop_tr("Without a name"),
}


def group_title(groups: Groups, group: int, first_name: str, texts: GroupTexts) -> str:
    """Return a group's title.

    `first_name` is the name of its first packshot; a group by name takes its spelling over.
    """
    key = groups.keys[group]
    if key is SpecialGroup.NEW:
        return tr("New, not sorted in yet")
    if key is SpecialGroup.UNKNOWN:
        return tr(_UNKNOWN[groups.by])
    match groups.by:
        case GroupBy.NAME:
            return one_line(name_without_number(first_name))
        case GroupBy.DAY:
            return day_text(key)
        case _:
            return one_line(texts.title_of(key))


def group_count(groups: Groups, group: int, texts: GroupTexts) -> str:
    """Return how many packshots a group has, and how many of them are hidden; for a product how
    far it is."""
    key, size = groups.keys[group], groups.sizes[group]
    is_product = groups.by is GroupBy.PRODUCT and isinstance(key, str)
    progress = texts.progress_of(str(key)) if is_product else ""
    total_text = progress or tr("%n packshots", size)
    if not groups.is_collapsed(group):
        return total_text
    return ", ".join((total_text, tr("%n collapsed", size - 1)))
