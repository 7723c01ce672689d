"""The context menus of the pictures: of a tile, of a group header, and of a large picture."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from qamera_review.ui.actions.menus import ActionMenus
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.view_stack import ViewMode, ViewStack


class ContextMenus(QObject):
    """Opens the menu of what was clicked with the right mouse button; GUI thread only."""

    def __init__(
        self, menus: ActionMenus, view_stack: ViewStack, grid: GridView, window: QWidget
    ) -> None:
        super().__init__(window)
        self._menus = menus
        self._view_stack = view_stack
        self._grid = grid
        self._window = window
        view_stack.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view_stack.customContextMenuRequested.connect(self._on_requested)

    def _on_requested(self, at: QPoint) -> None:
        """Open the menu of a group header, whose group gets the focus, or that of the targets."""
        grid, menus, stack = self._grid, self._menus, self._view_stack
        menu_of = menus.context_menu
        if stack.mode is ViewMode.GRID:
            group = grid.group_header_at(grid.canvas.viewport().mapFrom(stack, at))
            if group is not None:
                grid.focus_row(grid.group_rows(group)[0])
                menu_of = menus.group_context_menu
        else:
            menu_of = menus.large_context_menu
        menu_of(self._window).popup(stack.mapToGlobal(at))
