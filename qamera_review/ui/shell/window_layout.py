"""The layout of the main window: rows above and below the views and the side panes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMainWindow, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.shell.first_size import LEAST_SIZE
from qamera_review.ui.shell.side_panes import SidePanes
from qamera_review.ui.shell.toolbar import ToolBar
from qamera_review.ui.shell.view_chrome import ViewChrome
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.welcome.lesson import Lesson
from qamera_review.ui.widgets.dialogs import fill_column, plain_column
from qamera_review.ui.widgets.notice_bar import NoticeBar
from qamera_review.ui.widgets.question_bar import QuestionBar
from qamera_review.ui.widgets.toast_area import Shelf, ToastArea


class WindowRows(Struct, frozen=True):
    """The widgets above and below the views, each from top to bottom; the toolbar is below the
    views of many packshots only."""

    head: Sequence[QWidget]
    filters: Sequence[QWidget]
    toolbar: ToolBar
    foot: Sequence[QWidget]


def lay_out(
    window: QMainWindow,
    rows: WindowRows,
    make_panes: Callable[[QWidget], SidePanes],
    view_stack: ViewStack,
    toasts: tuple[QuestionBar, NoticeBar],
    lesson: Lesson,
) -> SidePanes:
    """Fill the window, and return the side panes that `make_panes` creates. `toasts` lie over the
    views, or a short notice beside the buttons of the toolbar."""
    # Parents first: then fonts and colours are passed on to each part once, not again at each
    # reparenting. And from top to bottom, in the tab order.
    window.setMinimumSize(LEAST_SIZE)
    centre = QWidget()
    window.setCentralWidget(centre)
    column = plain_column(centre)
    head, filters, tools, foot = QWidget(), QWidget(), QWidget(), QWidget()
    for box, parts in ((head, rows.head), (filters, rows.filters)):
        column.addWidget(box)
        fill_column(box, parts)
    panes = make_panes(centre)
    column.addWidget(panes, 1)
    for box, parts in ((tools, (rows.toolbar,)), (foot, rows.foot)):
        column.addWidget(box)
        fill_column(box, parts)
    shelf = Shelf(rows.toolbar, rows.toolbar.free_from, toasts[1])
    area = ToastArea(centre, view_stack, toasts, lambda: view_stack.controls_height_px, shelf)
    view_stack.mode_changed.connect(area.place_soon)
    area.covering_changed.connect(view_stack.adjustments.keep_bottom_free)
    bars = (window.menuBar(), head, foot)
    ViewChrome(window, view_stack, panes, (filters, tools), tools, bars, lesson)
    return panes
