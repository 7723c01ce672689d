"""The grid of packshots: focus, selection, keys and mouse.

Identity is the `PackshotId`; a row is only a packshot's present position. An action applies to the
selection while the focus is inside it, else to the focused tile. A plain move to a tile outside the
selection clears it; a move with Ctrl keeps it.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.ui.grid.focus_successor import nearest, successor
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import PictureSource, TileSource
from qamera_review.ui.grid.group_text import JobText
from qamera_review.ui.grid.grouped_layout import GroupedLayout, GroupSections
from qamera_review.ui.grid.key_input import press_key
from qamera_review.ui.grid.mouse_input import MouseInput
from qamera_review.ui.grid.tile_canvas import Index, TileCanvas
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState

_PAGES = {Step.PAGE_UP: -1, Step.PAGE_DOWN: 1}


class GridPosition(Struct, frozen=True):
    """Where the user was in the grid; restored by undo and after a restart.

    `scroll_px` is the scroll position in logical px.
    """

    focus: PackshotId | None
    selected: frozenset[PackshotId]
    scroll_px: int


class GridView(TileCanvas):
    """A canvas of tiles with a focus and a selection; GUI thread.

    Signals besides those of the canvas: `focus_changed(id: PackshotId | None)`,
    `selection_changed()`, `activated_requested(id: PackshotId)` for Enter and double click,
    `fold_requested(group: int)` when a group header is clicked.
    """

    focus_changed = Signal(object)
    selection_changed = Signal()
    activated_requested = Signal(object)
    fold_requested = Signal(int)

    def __init__(
        self,
        source: TileSource,
        pictures: PictureSource,
        theme: Theme,
        job_title_of: JobText,
        parent: QWidget | None = None,
    ) -> None:
        self._focus: PackshotId | None = None
        # The loupe shows the focused packshot: actions apply to it alone, not to the selection.
        self._is_hidden_behind_picture = False
        super().__init__(source, pictures, theme, job_title_of, parent)
        # Letters are verbs: an input method would take them to compose a text.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._mouse_input = MouseInput(self, self)
        self.setAccessibleName(tr("Packshots"))
        self._update_description(EmptyState())

    def set_empty_state(self, empty_state: EmptyState) -> None:
        if empty_state != self._empty_state:
            super().set_empty_state(empty_state)
            self._update_description(empty_state)
            announce(self, empty_state.accessible_text)

    def _update_description(self, empty_state: EmptyState) -> None:
        usual_text = tr(
            "Arrows move the focus; a key acts on the focused packshot or the selected ones"
        )
        self.setAccessibleDescription(empty_state.accessible_text or usual_text)

    # What is shown ----------------------------------------------------------------------

    def apply_order(
        self, ids: Sequence[PackshotId], anchor: Literal["focus", "none"] = "focus"
    ) -> None:
        """Show another order; `ids` must be what `source.visible` returns now.

        Focus and selection are kept by id. When the focused packshot is gone, its `successor` gets
        the focus. With the anchor "focus" the focused tile stays at its place in the viewport if it
        was visible, so that nothing moves while the user looks at it.
        """
        old_ids, old_row, scroll = self._grid.ids, self._row, self.scroll_px
        focus_y = self._layout.top_of(old_row) - scroll if self._row_visible(old_row) else None
        self._wheel.stop()
        self._row = -1
        self._grid.set_order(ids)
        groups = self._grid.groups
        self._sections = (
            GroupSections(groups.starts, len(ids)) if groups is not None and ids else None
        )
        row_of = self._grid.row_of
        row = successor(old_ids, old_row, row_of, ids)
        deselected = self._selection.retain(lambda packshot_id: row_of(packshot_id) is not None)
        self._layout = self._layout_of(len(ids))
        if anchor == "focus" and focus_y is not None and row >= 0:
            scroll = self._layout.top_of(row) - focus_y
        self._settle_scroll(scroll)
        self._take_focus(row)
        self.viewport().update()
        self._visibility.force_report(order_changed=True)
        if len(self._selection):
            self._report_selected()
        if deselected:
            self.selection_changed.emit()

    def tiles_changed(self, ids: Iterable[PackshotId]) -> None:
        """Repaint the tiles of `ids`, whose facts or pictures changed."""
        self._grid.tiles_changed(ids)

    # Focus ------------------------------------------------------------------------------

    def focused_id(self) -> PackshotId | None:
        """Return the focused packshot; None only when the view is empty."""
        return self._focus

    def set_focus_id(self, packshot_id: PackshotId) -> bool:
        """Move to a packshot and scroll to it; return False when it is not in the view."""
        row = self._grid.row_of(packshot_id)
        if row is None:
            return False
        self._move_to(row)
        return True

    def focus_row(self, row: int) -> None:
        """Focus the tile at a row and scroll to it."""
        self._selection.drop_anchor()
        self._take_focus(row)
        self.scroll_to_row(row)

    def _move_to(self, row: int) -> None:
        """A plain move: a selection that the focus is not in afterwards is cleared."""
        before = self._row
        self.focus_row(row)
        if row != before and self._focus not in self._selection:
            self.clear_selection()

    def bring_focus_into_sight(self) -> bool:
        """Scroll to the focused tile; False when the user sees it already."""
        if self._row < 0 or self._row_in_sight(self._row):
            return False
        self.reveal_focus()
        return True

    def move_focus(self, step: Step, extend: bool = False, keep: bool = False) -> None:
        """Move the focus; with `extend` the selection grows from where the moves began, with
        `keep` it stays as it is."""
        if self._row < 0:
            return
        before = self._row
        row = self._layout.step(before, step)
        if step in _PAGES:
            # Scroll by whole lines, so that the focused tile stays at the same place.
            page = self._layout.rows_per_page * self._layout.pitch
            self._wheel.stop()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + _PAGES[step] * page)
        if extend:
            self.extend_selection_to(row)
        elif row == before and self._row_wholly_visible(row):
            self._selection.drop_anchor()  # already at the end, so nothing moves
        elif keep:
            self.focus_row(row)
        else:
            self._move_to(row)

    def move_group(self, by: int) -> None:
        """Focus the first tile of the next group (1), or of this or the previous one (-1)."""
        if isinstance(self._layout, GroupedLayout) and self._row >= 0:
            self._move_to(self._layout.step_group(self._row, by))

    def group_of_focus(self) -> int | None:
        """Return the group of the focused tile; None without groups or focus."""
        groups = self._grid.groups
        return None if groups is None or self._row < 0 else groups.of_row(self._row)

    def group_rows(self, group: int) -> range:
        """Return the visible rows of a group."""
        return self._sections.tiles(group) if self._sections is not None else range(0)

    def advance(self) -> bool:
        """Focus the next tile in reading order; return False at the last one."""
        before = self._row
        self.move_focus(Step.RIGHT)
        return self._row != before

    def report_visible(self) -> None:
        """Report the visible tiles again, after another view covered the grid."""
        self._visibility.force_report(order_changed=True)

    def reveal_focus(self) -> None:
        """Scroll as little as needed to show the focused tile."""
        if self._row >= 0:
            self.scroll_to_row(self._row)

    def _take_focus(self, row: int) -> None:
        """Set the current row, -1 for none. Every change of the focus goes through here."""
        old_row, old_focus = self._row, self._focus
        self._row = row
        self._focus = self._grid.ids[row] if row >= 0 else None
        index = self._grid.index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if old_row != row:
            self._update_rows((old_row, row))
        self.tell_focus(row)
        if old_focus != self._focus:
            self.focus_changed.emit(self._focus)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow a current index that an assistive tool set."""
        if current.isValid() and current.row() != self._row:
            self.focus_row(current.row())

    # Selection --------------------------------------------------------------------------

    def selected_ids(self) -> list[PackshotId]:
        """Return the selected packshots in view order."""
        row_of = self._grid.source.position
        return sorted(self._selection.ids(), key=lambda packshot_id: row_of(packshot_id) or 0)

    def set_hidden_behind_picture(self, hidden: bool) -> None:
        """Set whether another view is shown: then the focused packshot is the only target."""
        self._is_hidden_behind_picture = hidden

    @property
    def acts_on_selection(self) -> bool:
        """Whether a verb acts on the selection: the focus is inside it, and the grid shows."""
        return self._focus in self._selection and not self._is_hidden_behind_picture

    def targets(self) -> list[PackshotId]:
        """Return the selection while the focus is in it, else the focused packshot."""
        if self.acts_on_selection:
            return self.selected_ids()
        return [] if self._focus is None else [self._focus]

    def selection_now(self) -> frozenset[PackshotId]:
        """Return the selected packshots, unordered."""
        return self._selection.ids()

    def toggle_selection(self) -> None:
        """Select or deselect the focused tile."""
        if self._focus is not None:
            self._after_selection_change(self._selection.toggle(self._focus))

    def clear_selection(self) -> None:
        """Select nothing; the focus stays."""
        self._after_selection_change(self._selection.clear())

    def select_all(self) -> None:
        """Select everything in the view."""
        self._after_selection_change(self._selection.replace(self._grid.ids))

    def select(self, ids: Iterable[PackshotId]) -> None:
        """Select exactly those of `ids` that are in the view, and focus one of them."""
        self._select_present(ids)
        self.focus_into_selection()

    def _select_present(self, ids: Iterable[PackshotId]) -> None:
        present = (id_ for id_ in ids if self._grid.row_of(id_) is not None)
        self._after_selection_change(self._selection.replace(present))

    def focus_into_selection(self) -> None:
        """Focus the next selected tile, else the previous; one that shows if there is one."""
        if not len(self._selection) or self._focus in self._selection:
            return
        places = map(self._grid.row_of, self._selection.ids())
        rows = [row for row in places if row is not None]
        row = nearest([row for row in rows if self._row_in_sight(row)] or rows, self._row)
        self._take_focus(row)
        self.scroll_to_row(row)

    def is_selected(self, row: int) -> bool:
        """Return whether the tile at a row is selected."""
        return self._grid.ids[row] in self._selection

    def select_rows(self, base: Iterable[PackshotId], spans: Iterable[range]) -> None:
        """Select exactly `base` and the tiles at the rows of `spans`."""
        ids = self._grid.ids
        banded = {ids[row] for span in spans for row in span}
        self._after_selection_change(self._selection.replace(banded.union(base)))

    def extend_selection_to(self, row: int) -> None:
        """Focus a row, and select from the anchor, or else the old focus, to it."""
        ids, before = self._grid.ids, self._row
        anchor_id = self._selection.anchor
        anchor = self._grid.row_of(anchor_id) if anchor_id is not None else None
        anchor = before if anchor is None else anchor
        if anchor < 0:
            return
        self._take_focus(row)
        self.scroll_to_row(row)
        self._after_selection_change(self._selection.extend(ids, anchor, ids[anchor], row))

    def _after_selection_change(self, changed: set[PackshotId]) -> None:
        if not changed:
            return
        ids = self._grid.ids
        self._update_rows(row for row in self._visible_span() if ids[row] in changed)
        self._report_selected()
        self.selection_changed.emit()

    def _report_selected(self) -> None:
        rows = map(self._grid.row_of, self._selection.ids())
        self.tell_selection(row for row in rows if row is not None)

    # Groups -----------------------------------------------------------------------------

    def is_folded(self, group: int) -> bool:
        """Return whether tiles of a group are hidden."""
        return self._grid.is_folded(group)

    def press_header(self, point: QPoint) -> bool:
        """Emit `fold_requested` if a group header is at this point of the content.

        Return whether there is one.
        """
        layout = self._layout
        group = layout.head_at(point) if isinstance(layout, GroupedLayout) else None
        if group is not None:
            self.fold_requested.emit(group)
        return group is not None

    # Places -----------------------------------------------------------------------------

    def view_position(self) -> GridPosition:
        """Return where the user is, for `restore_position`."""
        return GridPosition(self._focus, self._selection.ids(), self.scroll_px)

    def restore_position(self, place: GridPosition) -> None:
        """Go back to `place`, as far as its packshots are in the view."""
        self._select_present(place.selected)
        row = None if place.focus is None else self._grid.row_of(place.focus)
        if row is not None:
            self._take_focus(row)
        self._wheel.stop()
        self.verticalScrollBar().setValue(place.scroll_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle moves and selection; letters belong to the action table."""
        event.setAccepted(press_key(self, event))

    def activate_focused(self) -> None:
        """Open the focused packshot, as a double click does."""
        self.activated_requested.emit(self._focus)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are actions, so typing must not search."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse_input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse_input.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse_input.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if row < 0 or not plain or event.button() != Qt.MouseButton.LeftButton:
            self._mouse_input.press(event)
        else:
            self.activated_requested.emit(self._grid.ids[row])

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._update_rows((self._row,))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mouse_input.cancel()
        self._update_rows((self._row,))

    def show_band(self, area: QRect | None) -> None:
        """Draw the rubber band over `area` of the content; None removes it."""
        self._band_area = area
        self.viewport().update()
