"""What tiles are called in their captions: the name without what all names around it share."""

from collections.abc import Callable, Sequence

from qamera_review.domain.grouping import Groups
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.shared_names import SharedWords, only_numbers, shared_words, without_title
from qamera_review.ui.grid.tile_source import TileSource
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import noop_tr, tr

UNNAMED = noop_tr("Unnamed packshot")
# Names that are compared, of a view and of a group; comparing 100,000 would take a frame.
_VIEW_SAMPLE, _GROUP_SAMPLE = 64, 8
_TEXTS_MAX = 4096


class TileNames:
    """The captions of an order of packshots, computed when they are first painted. GUI thread.

    In a group the names are compared within the group, and with its title, which is in its header;
    without groups within the view. Only some names are compared, evenly spread; a name that does
    not begin like these keeps its beginning. `title_of` returns the title of a group.
    """

    def __init__(self, source: TileSource, title_of: Callable[[int], str]) -> None:
        self._source = source
        self._title_of = title_of
        self._ids: Sequence[PackshotId] = ()
        self._groups: Groups | None = None
        self._shared: dict[int | None, SharedWords] = {}
        self._texts: dict[tuple[str, int | None], str] = {}

    def set_order(self, ids: Sequence[PackshotId], groups: Groups | None) -> None:
        """Use another order."""
        self._ids, self._groups = ids, groups
        self._shared.clear()
        self._texts.clear()

    def text(self, row: int, name: str) -> str:
        """Return the caption of the tile at a row, whose packshot has a name.

        In a group, where the name only numbers the packshot, it is the place in the group, "3 of
        10", as in the loupe: numbers in names count something else in each job. It is "" where the
        group has no other packshot.
        """
        group = None if self._groups is None else self._groups.of_row(row)
        text = self._texts.get((name, group))
        if text is None:
            text = self._shortened(name, group) if name.strip() else tr(UNNAMED)
            if len(self._texts) >= _TEXTS_MAX:
                self._texts.clear()
            self._texts[name, group] = text
        return text if text or group is None else self._place(row, group)

    def _shortened(self, name: str, group: int | None) -> str:
        shared = self._shared.get(group)
        if shared is None:
            rows = self._rows(group)
            step = -(-len(rows) // (_VIEW_SAMPLE if group is None else _GROUP_SAMPLE)) or 1
            names = (self._source.shown(self._ids[row]).packshot.name for row in rows[::step])
            shared = self._shared[group] = shared_words(map(one_line, names))
        line = one_line(name)
        text = shared.shortened(line)
        if group is None:
            return text or line
        text = without_title(text, one_line(self._title_of(group)))
        return "" if only_numbers(text) else text

    def _rows(self, group: int | None) -> range:
        if self._groups is None or group is None:
            return range(len(self._ids))
        starts, last = self._groups.starts, group + 1 == len(self._groups.starts)
        return range(starts[group], len(self._ids) if last else starts[group + 1])

    def _place(self, row: int, group: int) -> str:
        rows = self._rows(group)
        if len(rows) == 1:
            return ""
        place, count = integer_text(row - rows.start + 1), integer_text(len(rows))
        return tr("{place} of {count}").format(place=place, count=count)
