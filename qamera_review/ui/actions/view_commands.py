"""The actions on what is shown: the filter, the list, the loupe and the comparison."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.grouping import ALL_EXPANDED, GroupBy
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.products.products import Products
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack


class ViewCommands:
    """Changes the view; GUI thread only.

    `pictures` are the thumbnails and the full pictures; `trail` leads back to a view that was
    replaced; `show_result` shows what was done.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        list_sync: ListSync,
        pictures: Sequence[PixmapCache],
        grid: GridView,
        view_stack: ViewStack,
        batch: BatchCommands,
        trail: ViewTrail,
        settings: Settings,
        show_result: ShowResult,
    ) -> None:
        self._store = store
        self._products = products
        self._list_sync = list_sync
        self._pictures = pictures
        self._grid = grid
        self._view_stack = view_stack
        self._batch = batch
        self._trail = trail
        self._settings = settings
        self._show_result = show_result

    @property
    def mode(self) -> ViewMode:
        """Return which view is shown."""
        return self._view_stack.mode

    @property
    def keeps_zoom(self) -> bool:
        """Return whether the loupe is shown and keeps zoom and place from picture to picture."""
        return self._view_stack.mode is ViewMode.LOUPE and self._view_stack.loupe.keep_zoom

    def reapply_view(self) -> None:
        """Apply filter and order again to the current data; on the board, to its cards too."""
        self._store.reapply_view()
        if self._view_stack.mode is ViewMode.BOARD:
            self._view_stack.board.refresh()

    @property
    def hides_some(self) -> bool:
        """Return whether a filter or a collapsed group hides packshots."""
        return self._everything() != self._store.view_filter

    @property
    def hides_states(self) -> bool:
        """Return whether only some states are shown."""
        return self._store.view_filter.facet is not None

    @property
    def can_go_back(self) -> bool:
        """Return whether `back` does anything."""
        stack, grid = self._view_stack, self._grid
        return (
            stack.mode is not ViewMode.GRID
            or self._batch.is_asking
            or bool(grid.selected_ids())
            or self._trail.leads_back
            or stack.came_from_board
            or grid.window().isFullScreen()
        )

    def show_all(self) -> None:
        """Clear every filter, also that of the service's list, and open all groups."""
        self._trail.visit(self._everything())

    def _everything(self) -> ViewFilter:
        return replace(
            self._store.view_filter,
            service=StatusFilter.ALL,
            facet=None,
            text="",
            job_ids=None,
            folding=ALL_EXPANDED,
        )

    def show_all_states(self) -> None:
        """Show what the query and the job match, whatever its state."""
        current = self._store.view_filter
        self._trail.visit(replace(current, facet=None, more_facets=frozenset()))

    def refresh(self) -> None:
        """Request the list from the service now, load failed pictures again, and compare the
        others with their host."""
        for pictures in self._pictures:
            pictures.retry_failed()
            pictures.recheck()
        self._list_sync.refresh()

    def skip(self) -> None:
        """Go on to the next packshot without deciding."""
        self._view_stack.advance()

    def zoom(self, by: int) -> None:
        """Make the tiles or the picture larger (1) or smaller (-1)."""
        self._view_stack.adjustments.grow(by)

    def pan(self, dx: int, dy: int) -> None:
        """Move the picture by a fifth of the view."""
        self._view_stack.adjustments.pan(dx, dy)

    @property
    def is_picture_full_screen(self) -> bool:
        """Return whether a large picture is shown alone on the screen."""
        return self._view_stack.full_screen.is_on

    @property
    def enlarges(self) -> bool:
        """Return whether pictures smaller than the view are enlarged until they fit."""
        return self._settings.preferences.enlarge

    def toggle_picture_full_screen(self) -> None:
        """Show the large picture alone on the screen, or as before."""
        self._view_stack.full_screen.toggle()

    def toggle_enlarging(self) -> None:
        """Switch whether pictures smaller than the view are enlarged until they fit."""
        self._settings.change(enlarge=not self.enlarges)

    def toggle_full_screen(self) -> None:
        """Show the window in full screen, or as before."""
        window = self._grid.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def back(self) -> None:
        """End a question, else clear the selection of the board, else close what is open, else
        clear the selection of the grid, else go back to the view or the board that the user came
        from, else leave full screen."""
        stack = self._view_stack
        was_board = stack.mode is ViewMode.BOARD
        if was_board and stack.board.select_none():
            return
        if not self._batch.cancel():
            if not stack.back():
                self._back_in_grid()
            elif was_board:
                self._leave_board()
        stack.take_focus()

    def _back_in_grid(self) -> None:
        if self._grid.selected_ids():
            self._grid.clear_selection()
        elif self._trail.leads_back and not self._trail.leads_to_board:
            self._trail.go_back()
        elif (
            not self._view_stack.back_to_board()
            and not self._trail.go_back()
            and self._grid.window().isFullScreen()
        ):
            self.toggle_full_screen()

    def _leave_board(self) -> None:
        """Show the grid as it was before the user went into a product from the board."""
        if self._view_stack.mode is ViewMode.GRID and self._trail.leads_to_board:
            self._trail.go_back()

    def toggle_loupe(self) -> None:
        """Open the loupe, or go back from it."""
        self._view_stack.toggle_loupe()

    def open_product(self, packshot_id: PackshotId) -> None:
        """Go from the board to a packshot in the grid, grouped by product; chosen facets that
        would hide it are cleared, and if it does not match the search any more, that as well."""
        store, visit = self._store, self._trail.visit
        by_product = replace(store.view_filter, group=GroupBy.PRODUCT, folding=ALL_EXPANDED)
        if by_product != store.view_filter:
            visit(by_product, from_board=True)
        if not store.is_in_view(packshot_id):
            whole = replace(store.view_filter, facet=None, more_facets=frozenset())
            visit(whole, from_board=True)
        if not store.is_in_view(packshot_id):
            self.show_all()
        self._view_stack.go_into_product()
        self._grid.set_focus_id(packshot_id)

    def go_to(self, packshot_id: PackshotId) -> None:
        """Focus a packshot, and show all packshots if the view does not contain it."""
        if not self._grid.set_focus_id(packshot_id):
            self.show_all()
            self._grid.set_focus_id(packshot_id)

    def toggle_board(self) -> None:
        """Show the board of products, or go back from it."""
        was_board = self._view_stack.mode is ViewMode.BOARD
        self._view_stack.toggle_board()
        if was_board:
            self._leave_board()

    def toggle_line_up(self) -> None:
        """Show the approved pictures of the chosen products, or go back.

        Chosen are the products of the selected cards or tiles, else all that the view shows.
        """
        stack, grid = self._view_stack, self._grid
        if stack.mode is ViewMode.LINE_UP:
            stack.back()
        elif stack.mode is ViewMode.BOARD:
            stack.open_line_up(stack.board.chosen)
        else:
            ids = grid.targets() if grid.acts_on_selection else self._store.whole_view()
            products = map(self._products.product_of, ids)
            stack.open_line_up(list(dict.fromkeys(each.id for each in products if each)))

    def toggle_actual(self) -> None:
        """Switch between the whole picture and its actual pixels."""
        self._view_stack.peek.toggle()

    def end_peek(self) -> None:
        """Show again what was shown before the last `toggle_actual`."""
        self._view_stack.peek.end()

    def toggle_keep_zoom(self) -> None:
        """Switch whether zoom and place are kept from picture to picture."""
        keeps = self._view_stack.loupe.toggle_keep_zoom()
        self._show_result(tr("Zoom and position are kept") if keeps else tr("Fit each picture"))

    def next_background(self) -> None:
        """Show the next background."""
        self._show_result(tr(self._view_stack.adjustments.next_background()))

    def compare(self, ids: Sequence[PackshotId]) -> None:
        """Open the comparison of two to four packshots, or go back from it."""
        if self._view_stack.mode is ViewMode.COMPARE:
            self._view_stack.back()
        elif not self._view_stack.open_compare(ids):
            self._show_result(tr("Select two to four packshots to compare"))

    def next_pane(self) -> None:
        """Make the next picture of the comparison the active one."""
        self._view_stack.compare.step()

    @property
    def matches_subjects(self) -> bool:
        """Return whether the comparison shows the subjects equally large, in the same place."""
        stack = self._view_stack
        return stack.mode is ViewMode.COMPARE and stack.compare.matches_subjects

    def toggle_matching(self) -> None:
        """Switch whether the comparison does so."""
        compare = self._view_stack.compare
        compare.set_matching(not compare.matches_subjects)

    def blink(self) -> None:
        """Switch the comparison to one picture at a time in the same place, or back."""
        self._view_stack.compare.toggle_blink()
