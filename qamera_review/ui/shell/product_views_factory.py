"""Creates the board and the line-up, with the services that they use, when they are first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qamera_review.services.container import Services
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.product_views import ProductViews

if TYPE_CHECKING:
    from qamera_review.ui.board.board_view import BoardView
    from qamera_review.ui.line_up.line_up_view import LineUpView


def make_product_views(
    services: Services,
    theme: Callable[[], Theme],
    commands: Callable[[], Commands],
    open_coverage: Callable[[], object],
) -> ProductViews:
    """Return the views of products; `commands` are those of the window, which exist later."""

    def make_board() -> "BoardView":
        board = _make_board(services, theme())
        board.open_requested.connect(commands().view.open_product)
        board.line_up_requested.connect(commands().view.toggle_line_up)
        board.coverage_requested.connect(open_coverage)
        return board

    def make_line_up() -> "LineUpView":
        line_up = _make_line_up(services, theme())
        line_up.open_requested.connect(commands().view.open_product)
        return line_up

    return ProductViews(make_board, make_line_up)


def _make_board(services: Services, theme: Theme) -> "BoardView":
    """Return the board of products."""
    from qamera_review.services.overview.board import ProductBoard
    from qamera_review.ui.board.board_view import BoardView

    progress = services.progress
    board = ProductBoard(services.store, services.products, progress, services.jobs)
    view = BoardView(board, progress, services.thumbnails, theme)
    board.setParent(view)
    return view


def _make_line_up(services: Services, theme: Theme) -> "LineUpView":
    """Return the line-up of approved pictures."""
    from qamera_review.services.overview.line_up import LineUp
    from qamera_review.ui.line_up.line_up_view import LineUpView
    from qamera_review.ui.reports.line_up_sheet import LineUpSheet

    store, products = services.store, services.products
    line_up = LineUp(store, products, services.checks, services.thumbnails)
    view = LineUpView(
        line_up,
        products,
        services.thumbnails,
        lambda: services.report_writer,
        lambda content, suffix: LineUpSheet(
            content, [store.shown(each.id).packshot for each in content.pictures], suffix
        ),
        theme,
    )
    line_up.setParent(view)
    return view
