"""The Qt model of the grid: an order of packshot ids, and where their facts come from."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from qamera_review.domain.grouping import ALL_EXPANDED, Groups
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.services.pictures.picture import Picture as Picture
from qamera_review.services.pictures.picture import PictureSource as PictureSource
from qamera_review.services.pictures.picture import PictureState as PictureState
from qamera_review.ui.grid.group_text import (
    GroupTexts,
    HeadText,
    Stack,
    compact_count,
    group_count,
    group_title,
)
from qamera_review.ui.grid.tile_names import TileNames
from qamera_review.ui.grid.tile_signs import SignsOf, signs_text
from qamera_review.ui.grid.tile_source import TileSource as TileSource
from qamera_review.ui.grid.tile_text import (
    accessible_description,
    accessible_name,
    display_name,
    tooltip,
)
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.picture_texts import load_error_text

_NO_PARENT = QModelIndex()
_MANY = 2_000  # changed tiles; a screen shows about a hundred


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the contiguous runs (first, last) of `rows`, ascending: 5, 1, 2 gives (1, 2),
    (5, 5).
    """
    first = last = -1
    for row in sorted(set(rows)):
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last


class GridModel(QAbstractListModel):
    """An order of packshot ids as a Qt model.

    The view paints from `source`, not from the roles of this model; the roles are for tooltips and
    assistive tools. Rows are positions and change with every order: identity is the `PackshotId`.
    `pictures` tells why a picture cannot be shown, `group_texts` what is known of jobs and
    products, `signs_of` the signs of a tile. GUI thread.
    """

    def __init__(
        self,
        source: TileSource,
        pictures: PictureSource,
        group_texts: GroupTexts,
        signs_of: SignsOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._pictures = pictures
        self._ids: Sequence[PackshotId] = ()
        self._groups: Groups | None = None
        self._group_texts = group_texts
        self.signs_of = signs_of
        self._is_delivery_paused = False
        self.names = TileNames(source, self.group_title)

    @property
    def source(self) -> TileSource:
        """Return where the facts come from."""
        return self._source

    @property
    def ids(self) -> Sequence[PackshotId]:
        """Return the order that is shown."""
        return self._ids

    @property
    def groups(self) -> Groups | None:
        """Return the groups of the order that is shown; None without groups."""
        return self._groups

    @property
    def is_delivery_paused(self) -> bool:
        """Return whether waiting decisions are shown as paused."""
        return self._is_delivery_paused

    def set_delivery_paused(self, paused: bool) -> None:
        """Set whether waiting decisions are shown as paused."""
        self._is_delivery_paused = paused

    def group_title(self, group: int) -> str:
        """Return the title of a group's header."""
        assert self._groups is not None
        first = self._source.shown(self._ids[self._groups.starts[group]])
        return group_title(self._groups, group, first.packshot.name, self._group_texts)

    def head_text(self, groups: range) -> HeadText:
        """Return the texts of the header above an open group, or above a run of folded ones."""
        assert self._groups is not None
        first = groups.start
        if self.is_folded(first):
            return HeadText(tr("%n collapsed groups", len(groups)), "", is_open=False)
        count = group_count(self._groups, first, self._group_texts)
        short = compact_count(self._groups, first, self._group_texts)
        return HeadText(self.group_title(first), count, is_open=True, short_detail=short)

    def is_folded(self, group: int) -> bool:
        """Return whether a group is folded to a stack."""
        groups = self._groups
        return groups is not None and groups.folding.is_collapsed(groups.keys[group])

    @property
    def stack_at(self) -> Callable[[int], Stack | None] | None:
        """Return a function that returns the folded group that the tile at a row stands for, and
        None for another tile; None when no group is folded."""
        is_folded = self._groups is not None and self._groups.folding != ALL_EXPANDED
        return self._stack_at if is_folded else None

    def _stack_at(self, row: int) -> Stack | None:
        assert self._groups is not None
        group = self._groups.of_row(row)
        if not self.is_folded(group):
            return None
        tally = self._group_texts.tally_of(group)
        return Stack(self.group_title(group), self._groups.sizes[group], tally)

    def set_order(self, ids: Sequence[PackshotId]) -> None:
        """Show another order; the cost does not depend on its length."""
        self.beginResetModel()
        self._ids, self._groups = ids, self._source.groups
        self.names.set_order(ids, self._groups)
        self.endResetModel()

    def row_of(self, packshot_id: PackshotId) -> int | None:
        """Return the row of a packshot in the order that is shown; None when it is not in it."""
        row = self._source.position(packshot_id)
        if row is None or not 0 <= row < len(self._ids) or self._ids[row] != packshot_id:
            return None
        return row

    def row_of_stack(self, packshot_id: PackshotId) -> int | None:
        """Return the row of the folded group that hides a packshot; None when it shows, or is not
        in the view."""
        groups = self._groups
        if groups is None or groups.folding == ALL_EXPANDED or self.row_of(packshot_id) is not None:
            return None
        return next(
            (
                groups.starts[group]
                for group in range(len(groups.keys))
                if groups.is_collapsed(group) and packshot_id in self._source.whole_view(group)
            ),
            None,
        )

    def tiles_changed(self, ids: Iterable[PackshotId]) -> None:
        """Report that facts or pictures of `ids` changed.

        Emits one `dataChanged` for each run of rows. For more than `_MANY` ids it emits a single
        one for all rows, which is quicker than looking up so many rows.
        """
        ids = tuple(ids)
        if len(ids) > _MANY and self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
            return
        rows = [row for row in map(self.row_of, ids) if row is not None]
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        row = index.row()
        if not 0 <= row < len(self._ids):
            return None
        shown = self._source.shown(self._ids[row])
        if role == Qt.ItemDataRole.DisplayRole:
            return display_name(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = accessible_name(shown, row, len(self._ids), paused=self._is_delivery_paused)
            return ", ".join(filter(None, (name, self._spoken_group(row))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            is_flagged = self._source.is_flagged(shown.packshot.id)
            texts = (self._problem(shown), self._found(shown).replace("\n", ". "))
            return accessible_description(shown, *texts, marked=is_flagged)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(shown, self._known_of(row, shown), paused=self._is_delivery_paused)
        return None

    def _known_of(self, row: int, shown: Shown) -> Sequence[str]:
        """Return what the signs and the caption of a tile say besides its state."""
        flag = tr("Flagged") if self._source.is_flagged(shown.packshot.id) else ""
        return self._place_in_group(row), self._problem(shown), self._found(shown), flag

    def _place_in_group(self, row: int) -> str:
        """Return the group of a tile and its place there; "" without groups and in a stack."""
        if self._groups is None or self.is_folded(self._groups.of_row(row)):
            return ""
        group = self._groups.of_row(row)
        return tr("{name} · {place} of {count}").format(
            name=self.group_title(group),
            place=integer_text(row - self._groups.starts[group] + 1),
            count=integer_text(self._groups.sizes[group]),
        )

    def _problem(self, shown: Shown) -> str:
        """Return why the picture of a tile cannot be shown; "" if it can."""
        error = self._pictures.problem_of(shown.packshot.id)
        return "" if error is None else load_error_text(error)

    def _found(self, shown: Shown) -> str:
        """Return what the signs of a tile mean; "" if it has none."""
        return signs_text(self.signs_of(shown.packshot.id, shown.facet))

    def _spoken_group(self, row: int) -> str:
        """Return the group of a tile and its count for assistive tools; "" without groups."""
        if self._groups is None:
            return ""
        group = self._groups.of_row(row)
        template = tr("in the group {name} ({count})")
        return template.format(
            name=self.group_title(group), count=group_count(self._groups, group, self._group_texts)
        )

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
