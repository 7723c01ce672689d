"""The texts of a group header, which assistive tools also get with each tile."""

from collections.abc import Callable

from qamera_review.domain.group_tally import GroupTally
from qamera_review.domain.grouping import GroupBy, Groups, SpecialGroup, name_without_number
from qamera_review.domain.records import Struct
from qamera_review.ui.text.foreign_text import one_line, plain_tooltip
from qamera_review.ui.text.formats import day_text, integer_text
from qamera_review.ui.text.language import noop_tr, tr


class GroupTexts(Struct, frozen=True):
    """What is known of groups outside the view.

    `title_of` returns the title of a job or product by its key, `tally_of` the verdicts of a group
    by its place in the view, None where they are not known.
    """

    title_of: Callable[[str], str]
    tally_of: Callable[[int], GroupTally | None]


class HeadText(Struct, frozen=True):
    """The texts of a header, and whether the tiles below it are shown one by one.

    `short_detail` is shown where there is no room for `detail`; "" for none.
    """

    title: str
    detail: str
    is_open: bool
    short_detail: str = ""

    @property
    def tooltip(self) -> str:
        """Return everything, on two lines."""
        return plain_tooltip("\n".join(filter(None, (self.title, self.detail))))


class Stack(Struct, frozen=True):
    """A folded group: its title, the number of its packshots, and its verdicts if known."""

    title: str
    size: int
    tally: GroupTally | None


SEPARATOR = " · "  # between the parts of a progress
_UNKNOWN = {
    GroupBy.PRODUCT: noop_tr("No known product"),
    GroupBy.JOB: noop_tr("No known job"),
    GroupBy.DAY: noop_tr("Day unknown"),
    GroupBy.NAME: noop_tr("Without a name"),
    GroupBy.DUPLICATES: noop_tr("Without duplicates"),
}


def group_title(groups: Groups, group: int, first_name: str, texts: GroupTexts) -> str:
    """Return a group's title.

    `first_name` is the name of its first packshot; a group by name takes its spelling over.
    """
    key = groups.keys[group]
    if key is SpecialGroup.NEW:
        return tr("New, not sorted yet")
    if key is SpecialGroup.UNKNOWN:
        return tr(_UNKNOWN[groups.by])
    match groups.by:
        case GroupBy.NAME:
            return one_line(name_without_number(first_name))
        case GroupBy.DUPLICATES:
            return one_line(first_name)
        case GroupBy.DAY:
            return day_text(key)
        case _:
            return one_line(texts.title_of(key))


def group_count(groups: Groups, group: int, texts: GroupTexts) -> str:
    """Return the progress of a group, or how many packshots it has, and how many are hidden."""
    size, tally = groups.sizes[group], texts.tally_of(group)
    total_text = (tally and tally_text(tally)) or tr("%n packshots", size)
    if tally is not None and tally.undecided > size:  # those of the whole product, beyond the view
        total_text = SEPARATOR.join((tr("%n in this view", size), total_text))
    if not groups.is_collapsed(group):
        return total_text
    return ", ".join((total_text, tr("%n collapsed", size - 1)))


def compact_count(groups: Groups, group: int, texts: GroupTexts) -> str:
    """Return the same as `group_count` with signs instead of words: "○ 5  ✓ 2  × 3", what is to be
    reviewed first; only the number of packshots where no verdicts are known."""
    tally = texts.tally_of(group)
    numbers = () if tally is None else (
        ("○", tally.undecided), ("✓", tally.approved), ("×", tally.rejected), ("□", tally.archived)
    )  # fmt: skip
    signs = [f"{sign} {integer_text(number)}" for sign, number in numbers if number]
    return "  ".join(signs) or integer_text(groups.sizes[group])


def tally_text(tally: GroupTally) -> str:
    """Return "2 approved · 3 rejected · 5 to review"; "" when nothing is decided or to review."""
    parts = (
        tr("%n approved", tally.approved) if tally.approved else "",
        tr("%n rejected", tally.rejected) if tally.rejected else "",
        tr("%n archived", tally.archived) if tally.archived else "",
        tr("%n to review", tally.undecided) if tally.undecided else "",
    )
    return SEPARATOR.join(filter(None, parts))
