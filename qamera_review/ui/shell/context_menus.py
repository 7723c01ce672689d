"""Opens the context menus of tiles, of group headers and of the large picture."""

from PySide6.QtCore import QObject, QPoint, Qt

from qamera_review.ui.actions.menus import ActionMenus
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack


class ContextMenus(QObject):
    """Opens the menu of what is under the pointer; GUI thread."""

    def __init__(self, menus: ActionMenus, grid: GridView, view_stack: ViewStack) -> None:
        super().__init__(view_stack)
        self._menus = menus
        self._grid = grid
        self._view_stack = view_stack
        view_stack.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view_stack.customContextMenuRequested.connect(self._on_menu_requested)
        grid.group_menu_requested.connect(self._on_group_menu_requested)

    def _on_menu_requested(self, at: QPoint) -> None:
        """Open the menu of a group header, or that of the targets."""
        stack, place = self._view_stack, self._view_stack.mapToGlobal(at)
        if stack.mode is not ViewMode.GRID:
            self._menus.large_context_menu(stack.window()).popup(place)
            return
        viewport = self._grid.canvas.viewport()
        groups = self._grid.group_header_at(viewport.mapFrom(stack, at))
        if groups is not None:
            self._on_group_menu_requested(groups, place)
        else:
            self._menus.context_menu(stack.window()).popup(place)

    def _on_group_menu_requested(self, groups: range, at: QPoint) -> None:
        """Open the menu of a group header, whose group gets the focus."""
        self._grid.focus_group(groups)
        self._menus.group_context_menu(self._view_stack.window()).popup(at)
