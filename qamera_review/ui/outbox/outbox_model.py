"""The outbox as table rows: one for each decision that the service has not confirmed."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import STOPPED, Decision, DecisionState, Seq
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.outbox.decision_text import (
    STATE_GLYPHS,
    decision_text,
    old_state_text,
    reason_text,
    state_text,
)
from qamera_review.ui.products.packshot_names import PackshotNames, small_picture
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import recent_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.glyphs import glyph_pixmap
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.theme.theme_applier import get_application
from qamera_review.ui.widgets.fitted_table import HEADING_LEFT

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    noop_tr("Packshot"),
    noop_tr("Before"),
    noop_tr("After"),
    noop_tr("State"),
    noop_tr("Decided"),
    noop_tr("Next step"),
)
_PACKSHOT, _STATE = 0, 3
_ICON_PX = 16
THUMBNAIL_PX = 32


class OutboxModel(QAbstractTableModel):
    """Shows the persisted decisions of `outbox`; GUI thread only.

    It does not follow changes of the outbox by itself: call `update_rows`. `theme` gives the
    colours of the icons.
    """

    def __init__(
        self,
        outbox: OutboxState,
        connection: Connection,
        clock: Clock,
        names: PackshotNames,
        thumbnails: PixmapCache,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._connection = connection
        self._clock = clock
        self._names = names
        self._thumbnails = thumbnails
        self._icons: dict[DecisionState, QIcon] = {}
        self._is_shown: Callable[[Decision], bool] = lambda _decision: True
        self.rows: list[Decision] = []
        self.set_theme(theme)
        self.update_rows()
        thumbnails.pictures_changed.connect(self._on_pictures_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icons in the colours of a theme."""
        colours, dpr = theme.colours, get_application().devicePixelRatio()
        for state, glyph in STATE_GLYPHS.items():
            colour = QColor(colours.rejected if state in STOPPED else colours.text_muted)
            self._icons[state] = QIcon(glyph_pixmap(glyph, _ICON_PX, dpr, colour))

    def show_only(self, is_shown: Callable[[Decision], bool]) -> None:
        """Show only the decisions for which `is_shown` returns True."""
        self._is_shown = is_shown
        self.update_rows()

    def update_rows(self) -> bool:
        """Take over the present state of the outbox; return whether the rows are others.

        Stopped decisions (refused or in conflict) come first, then the others in the order in which
        they were made.
        """
        rows = sorted(
            (
                decision
                for decision in self._outbox.persisted
                if decision.state is not DecisionState.SETTLED and self._is_shown(decision)
            ),
            key=lambda decision: (not decision.is_stopped, decision.seq),
        )
        if [decision.seq for decision in rows] == [decision.seq for decision in self.rows]:
            self.rows = rows
            self.update_times()
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def update_times(self) -> None:
        """Repaint all rows, because their texts depend on the clock."""
        if self.rows:
            last = len(self.rows) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(COLUMNS) - 1))

    def row_of(self, seq: Seq) -> int | None:
        """Return the row of a decision, None if it is not shown."""
        return next((row for row, decision in enumerate(self.rows) if decision.seq == seq), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return HEADING_LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(tr(COLUMNS[section]))
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        decision = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(decision, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.column()](self, decision)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._cells[index.column()](self, decision))
        return None

    def _picture(self, decision: Decision, column: int) -> QIcon | None:
        if column == _PACKSHOT:
            dpr = get_application().devicePixelRatio()
            return small_picture(self._thumbnails, decision.packshot_id, THUMBNAIL_PX, dpr)
        return self._icons.get(decision.state) if column == _STATE else None

    def _on_pictures_changed(self, ids: Collection[PackshotId]) -> None:
        for row, decision in enumerate(self.rows):
            if decision.packshot_id in ids:
                index = self.index(row, _PACKSHOT)
                self.dataChanged.emit(index, index)

    def _name(self, decision: Decision) -> str:
        return self._names.of(decision.packshot_id)

    def _state(self, decision: Decision) -> str:
        return state_text(decision, paused=self._paused)

    def _decided(self, decision: Decision) -> str:
        return recent_text(decision.decided_ms, self._clock.wall_ms())

    def _next_step(self, decision: Decision) -> str:
        status = self._connection.state.status
        now = self._clock.wall_ms()
        return reason_text(
            decision, now, paused=self._paused, offline=status is ConnectionStatus.OFFLINE
        )

    @property
    def _paused(self) -> bool:
        return self._connection.state.needs_key

    _cells: tuple[Callable[["OutboxModel", Decision], str], ...] = (
        _name,
        lambda _self, decision: old_state_text(decision),
        lambda _self, decision: decision_text(decision),
        _state,
        _decided,
        _next_step,
    )
