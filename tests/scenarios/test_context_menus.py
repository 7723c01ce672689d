"""The context menus: of a tile, of a group header, and of the large picture."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from qamera_review.domain.grouping import GroupBy
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from tests.support.reviewer import Reviewer


def menu_at(widget: QWidget, point: QPoint) -> list[str]:
    """Ask for the context menu as a right click does; return its titles, and close it."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()
    return titles


async def test_each_place_has_the_menu_of_what_is_there(reviewer: Reviewer) -> None:
    window = reviewer.app.window
    canvas = window.grid.canvas
    window.commands.groups.use(GroupBy.NAME)
    await reviewer.until(lambda: window.grid.group_of_focus() is not None, "the groups")
    layout = canvas.grid_layout
    assert isinstance(layout, GroupedLayout)
    (groups, area), *_ = layout.headers(0, canvas.height())
    header = area.center() - QPoint(0, canvas.scroll_px)
    assert "Collapse or expand the group" in menu_at(canvas.viewport(), header)
    assert window.grid.group_of_focus() == groups.start
    tile = canvas.visualRect(canvas.model().index(0, 0)).center()
    assert menu_at(canvas.viewport(), tile)[0] == "Approve"
    window.view_stack.toggle_loupe()
    pane = window.view_stack.loupe.pane
    assert menu_at(pane, pane.rect().center())[0] == "Approve"
