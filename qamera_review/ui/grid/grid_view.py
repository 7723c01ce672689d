"""The grid of packshots, as the other rooms use it.

`GridView` is the widget; its parts have one task each: `TileCanvas` paints, scrolls and knows where
the tiles are, `GridFocus` and `GridSelection` hold what the user chose, `GridNavigation` moves
them, `MouseInput` and `key_input` say what the user wants.

Identity is the `PackshotId`; a row is only a packshot's present position. An action applies to the
selection while the focus is inside it, else to the focused tile.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.core.lazy import Lazy
from qamera_review.ui.grid.canvas_painter import CanvasPainter
from qamera_review.ui.grid.focus_successor import successor
from qamera_review.ui.grid.grid_focus import GridFocus
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import GridModel, PictureSource, TileSource
from qamera_review.ui.grid.grid_navigation import GridNavigation
from qamera_review.ui.grid.grid_selection import GridSelection
from qamera_review.ui.grid.group_headers import GroupHeaders
from qamera_review.ui.grid.group_text import GroupTexts
from qamera_review.ui.grid.head_tooltips import HeadTooltips
from qamera_review.ui.grid.key_input import press_key
from qamera_review.ui.grid.mouse_input import MouseInput
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.tile_canvas import TileCanvas
from qamera_review.ui.grid.tile_signs import SignsOf
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateButton


class GridPosition(Struct, frozen=True):
    """Where the user was in the grid; restored by undo and after a restart.

    `scroll_px` is the scroll position in logical px.
    """

    focus: PackshotId | None
    selected: frozenset[PackshotId]
    scroll_px: int


class GridView(QWidget):
    """Tiles with a focus and a selection; GUI thread.

    `canvas` is the widget that shows the tiles and has the keyboard focus. Signals:
    `focus_changed(id: PackshotId | None)`, `selection_changed()`, `pressed(id:
    PackshotId | None)` by the mouse, on a tile or beside the tiles, `activated_requested(id:
    PackshotId)` for Enter and double click, `fold_requested(groups: range)` when a header is
    clicked, `group_menu_requested(groups: range, at: QPoint)` when the button in it is, in
    coordinates of the screen, `drag_requested()` when the selection is dragged,
    `empty_action_requested(str)` with an action's id when the button of the empty view is clicked;
    `bottom_covered_changed(int)`: from the lower edge, something covers so many px now; and those
    of `TileCanvas`.
    """

    focus_changed = Signal(object)
    selection_changed = Signal()
    pressed = Signal(object)
    activated_requested = Signal(object)
    fold_requested = Signal(object)
    group_menu_requested = Signal(object, QPoint)
    drag_requested = Signal()
    empty_action_requested = Signal(str)
    visible_range_changed = Signal(object, int)
    painted = Signal(object)
    tile_size_changed = Signal(int)
    bottom_covered_changed = Signal(int)

    def __init__(
        self,
        source: TileSource,
        pictures: PictureSource,
        theme: Theme,
        group_texts: GroupTexts,
        signs_of: SignsOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.group_texts = group_texts
        self._model = model = GridModel(source, pictures, group_texts, signs_of, self)
        headers = GroupHeaders(theme, model.head_text)
        painter = CanvasPainter(source, pictures, headers, theme, self.devicePixelRatioF())
        selection = Selection()
        self.canvas = canvas = TileCanvas(model, selection, painter, theme, self)
        self._focus = GridFocus(model, canvas, self)
        self._selection = GridSelection(selection, model, canvas, self._focus, self)
        self._navigation = GridNavigation(model, canvas, self._focus, self._selection)
        self._mouse = MouseInput(canvas, self._navigation, self._selection, self)
        HeadTooltips(canvas, lambda groups: model.head_text(groups).tooltip)
        # The loupe shows the focused packshot: actions apply to it alone, not to the selection.
        self._is_hidden_behind_picture = False
        self._headers_later = Debounced(canvas.update_headers, self)
        self._empty_state = EmptyState()
        self.empty_button = Lazy(
            lambda: EmptyStateButton(canvas.viewport(), self.empty_action_requested.emit)
        )
        self._set_up_widget()
        self._connect_signals()

    def _set_up_widget(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self.canvas.setAccessibleName(tr("Packshots"))
        self._update_description()

    def _connect_signals(self) -> None:
        canvas = self.canvas
        canvas.visible_range_changed.connect(self.visible_range_changed)
        canvas.painted.connect(self.painted)
        canvas.tile_size_changed.connect(self.tile_size_changed)
        self._focus.changed.connect(self.focus_changed)
        self._selection.changed.connect(self.selection_changed)
        self._mouse.pressed.connect(
            lambda row: self.pressed.emit(None if row is None else self._model.ids[row])
        )
        self._mouse.header_clicked.connect(self.fold_requested)
        self._mouse.header_menu_requested.connect(self.group_menu_requested)
        self._mouse.drag_requested.connect(self.drag_requested)
        self._mouse.row_double_clicked.connect(
            lambda row: self.activated_requested.emit(self._model.ids[row])
        )

    def set_bottom_covered(self, height_px: int) -> None:
        """Say how much of the lower edge something else covers, such as a notice."""
        self.bottom_covered_changed.emit(height_px)

    # What is shown ------------------------------------------------------------------------

    def apply_order(
        self, ids: Sequence[PackshotId], anchor: Literal["focus", "none"] = "focus"
    ) -> None:
        """Show another order; `ids` must be what `source.visible` returns now.

        Focus and selection are kept by id. When the focused packshot is gone, the folded group that
        hides it gets the focus, else its `successor`. With the anchor "focus" the focused tile
        stays at its place in the viewport if it was visible, so that nothing moves while the user
        looks at it.
        """
        canvas, model = self.canvas, self._model
        old_ids, old_row, old_area = model.ids, self._focus.row, canvas.visible_area
        canvas.show_order(ids)
        focused = self._focus.packshot_id
        row = None if focused is None else model.row_of_stack(focused)
        if row is None:
            row = successor(old_ids, old_row, model.row_of, ids)
        deselected = self._selection.retain_present()
        scroll = old_area.scroll_px
        if (
            anchor == "focus"
            and old_row is not None
            and old_area.shows(old_row)
            and row is not None
        ):
            scroll = canvas.grid_layout.top_of(row) - old_area.top_of(old_row)
        canvas.settle_scroll(scroll)
        self._focus.take(row)
        self._selection.report_order(deselected=deselected)

    def headers_changed(self) -> None:
        """Repaint the group headers soon, because their texts changed; the decided tile comes
        first."""
        self._headers_later.trigger()

    def tiles_changed(self, ids: Iterable[PackshotId]) -> None:
        """Repaint the tiles of `ids`, whose facts or pictures changed."""
        self._model.tiles_changed(ids)

    def set_delivery_paused(self, paused: bool) -> None:
        """Set whether waiting decisions are shown as paused."""
        self.canvas.set_delivery_paused(paused)

    def set_empty_state(self, empty_state: EmptyState) -> None:
        """Set the message that is shown while the view is empty."""
        if empty_state != self._empty_state:
            self._empty_state = empty_state
            self.canvas.set_empty_state(empty_state)
            if empty_state.button or self.empty_button.made is not None:
                self.empty_button().show_for(empty_state)
            self._update_description()
            announce(self.canvas, empty_state.accessible_text)

    def _update_description(self) -> None:
        usual_text = tr(
            "Arrow keys move the focus; shortcuts act on the focused packshot or on the selection"
        )
        self.canvas.setAccessibleDescription(self._empty_state.accessible_text or usual_text)

    @property
    def tile_size(self) -> int:
        """Return the width in logical px that the user chose for tiles."""
        return self.canvas.tile_size

    def set_tile_size(self, size_px: int) -> None:
        """Set how wide tiles should be in logical px, within the theme's limits.

        They become a little wider or narrower, so that they fill the width of the view.
        """
        self.canvas.set_tile_size(size_px)

    def zoom(self, steps: int) -> None:
        """Make the tiles larger by a number of steps, smaller if it is negative."""
        self.canvas.zoom(steps)

    def report_visible(self) -> None:
        """Report the visible tiles again, after another view covered the grid."""
        self.canvas.report_visible()

    # Focus --------------------------------------------------------------------------------

    def focused_id(self) -> PackshotId | None:
        """Return the focused packshot; None only when the view is empty."""
        return self._focus.packshot_id

    def ids_near_focus(self, most: int) -> list[PackshotId]:
        """Return at most `most` packshots after the focused one, and as many before it: in reading
        order the next, and then, backwards, the previous ones."""
        ids, row = self._model.ids, self._focus.row
        if row is None:
            return []
        return [*ids[row + 1 : row + 1 + most], *reversed(ids[max(0, row - most) : row])]

    def set_focus_id(self, packshot_id: PackshotId) -> bool:
        """Move to a packshot and scroll to it; return False when it is not in the view."""
        return self._navigation.go_to(packshot_id)

    def focus_row(self, row: int) -> None:
        """Focus the tile at a row and scroll to it; the selection stays."""
        self._navigation.focus_row(row)

    def move_focus(self, step: Step, extend: bool = False, keep: bool = False) -> None:
        """Move the focus; see `GridNavigation.move`."""
        self._navigation.move(step, extend=extend, keep=keep)

    def advance(self) -> bool:
        """Focus the next tile in reading order; return False at the last one."""
        return self._navigation.advance()

    def reveal_focus(self) -> None:
        """Scroll as little as needed to show the focused tile."""
        self._navigation.reveal()

    def bring_focus_into_sight(self) -> bool:
        """Scroll to the focused tile; return False when the user sees it already."""
        return self._navigation.bring_into_sight()

    def activate_focused(self) -> None:
        """Open the focused packshot, as a double click does."""
        self.activated_requested.emit(self._focus.packshot_id)

    # Selection ----------------------------------------------------------------------------

    def selected_ids(self) -> list[PackshotId]:
        """Return the selected packshots in view order."""
        return self._selection.ordered_ids()

    def selection_now(self) -> frozenset[PackshotId]:
        """Return the selected packshots, unordered."""
        return self._selection.ids()

    def toggle_selection(self) -> None:
        """Select or deselect the focused tile."""
        self._selection.toggle_focused()

    def clear_selection(self) -> None:
        """Select nothing; the focus stays."""
        self._selection.clear()

    def select_all(self) -> None:
        """Select everything in the view."""
        self._selection.select_all()

    def select(self, ids: Iterable[PackshotId]) -> None:
        """Select exactly those of `ids` that are in the view, and focus one of them."""
        self._selection.select_present(ids)
        self._navigation.focus_into_selection()

    # Targets ------------------------------------------------------------------------------

    def set_hidden_behind_picture(self, hidden: bool) -> None:
        """Set whether another view is shown: then the focused packshot is the only target."""
        self._is_hidden_behind_picture = hidden

    @property
    def acts_on_selection(self) -> bool:
        """Whether a verb acts on the selection: the focus is inside it, and the grid shows."""
        return self._focus.packshot_id in self._selection and not self._is_hidden_behind_picture

    def targets(self) -> list[PackshotId]:
        """Return the selection while the focus is in it, else the focused packshot."""
        if self.acts_on_selection:
            return self.selected_ids()
        focused_id = self._focus.packshot_id
        return [] if focused_id is None else [focused_id]

    # Groups -------------------------------------------------------------------------------

    def move_group(self, by: int) -> None:
        """Focus the first tile of the next group (1), or of this or the previous one (-1)."""
        self._navigation.move_group(by)

    def group_of_focus(self) -> int | None:
        """Return the group of the focused tile; None without groups or focus."""
        groups, row = self._model.groups, self._focus.row
        return None if groups is None or row is None else groups.of_row(row)

    def group_rows(self, group: int) -> range:
        """Return the visible rows of a group."""
        return self.canvas.group_rows(group)

    def group_header_at(self, point: QPoint) -> range | None:
        """Return the groups of the header at a point of the canvas's viewport, or None.

        A header stands above one open group or above a run of folded ones. The strip of the header
        at the top is above the viewport, at a negative y.
        """
        header = self.canvas.header_at(point)
        return None if header is None else header[0]

    def focus_group(self, groups: range) -> None:
        """Focus the first tile of `groups`, unless the focus is in one of them already."""
        if self.group_of_focus() not in groups:
            self._navigation.go_to_row(self.group_rows(groups.start)[0])

    def is_folded(self, group: int) -> bool:
        """Return whether a group is folded to a stack."""
        return self._model.is_folded(group)

    # Position -----------------------------------------------------------------------------

    def view_position(self) -> GridPosition:
        """Return where the user is, for `restore_position`."""
        return GridPosition(self._focus.packshot_id, self.selection_now(), self.canvas.scroll_px)

    def restore_position(self, position: GridPosition) -> None:
        """Go back to `position`, as far as its packshots are in the view."""
        self._selection.select_present(position.selected)
        row = None if position.focus is None else self._model.row_of(position.focus)
        if row is not None:
            self._focus.take(row)
        self.canvas.scroll_to(position.scroll_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle moves and selection, which the canvas leaves; letters are actions."""
        event.setAccepted(press_key(self, event))
