"""Creates the views: the stack over the grid with its large pictures, and the views of products."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qamera_review.services.container import Services
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.choice_bars import duel_bar, survey_bar
from qamera_review.ui.actions.guest_chip import GuestChip
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.verdict_bar import VerdictBar
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.original_parts import subject_boxes
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.choice_views import ChoiceViews
from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.product_views import ProductViews
from qamera_review.ui.viewer.view_stack import ViewStack

if TYPE_CHECKING:  # see core/lazy.py
    from qamera_review.ui.board.board_view import BoardView
    from qamera_review.ui.line_up.line_up_view import LineUpView
    from qamera_review.ui.viewer.check_overlay import CheckOverlay


def make_view_stack(
    services: Services,
    grid: GridView,
    theme: Callable[[], Theme],
    products: ProductViews,
    dispatcher: Callable[[], KeyDispatcher],
    registry: ActionRegistry,
    reason_target: Callable[[], ReasonTarget],
) -> ViewStack:
    """Return the stack of the grid, the views of large pictures, and those of products."""
    settings = services.settings

    def make_controls() -> VerdictBar:
        of_services = services.store, services.checks
        return VerdictBar(dispatcher(), registry, *of_services, grid, reason_target(), theme())

    def make_overlay() -> "CheckOverlay":
        from qamera_review.ui.viewer.check_overlay import CheckOverlay

        return CheckOverlay(services.checks, settings, grid)

    def make_guest_chip() -> GuestChip:
        facts_of = services.picture_facts_of
        chip = GuestChip(dispatcher(), registry, services.guest_suggestions, facts_of, grid)
        for pictures in (services.thumbnails, services.full_pictures):
            pictures.pictures_changed.connect(chip.show_later)
        return chip

    sources = (services.store, services.full_pictures, services.thumbnails, theme)
    more = (make_controls, make_overlay, make_guest_chip, subject_boxes(services))
    pictures = PictureViews(*sources, grid.group_texts, *more)
    services.checks.measured.connect(lambda _ids: pictures.match_again())
    stack = ViewStack(
        services.store,
        services.view_log,
        grid,
        pictures,
        ChoiceViews(
            *sources,
            lambda: survey_bar(dispatcher(), registry, theme()),
            lambda: duel_bar(dispatcher(), registry, theme()),
            registry.key_of,
        ),
        products,
    )
    adjust = stack.adjustments
    adjust.set_enlarging(settings.preferences.enlarge)
    settings.changed.connect(lambda preferences: adjust.set_enlarging(preferences.enlarge))
    return stack


def make_board(
    services: Services, theme: Theme, commands: ViewCommands, windows: WindowRegistry
) -> "BoardView":
    """Return the board of products, connected to the commands that it asks for."""
    from qamera_review.services.overview.board import ProductBoard
    from qamera_review.ui.board.board_view import BoardView

    progress = services.progress
    board = ProductBoard(services.store, services.products, progress, services.jobs)
    view = BoardView(
        board, progress, services.thumbnails, lambda: services.original_thumbnails, theme
    )
    board.setParent(view)
    view.open_requested.connect(commands.open_product)
    view.coverage_requested.connect(lambda: windows.open(WindowKind.COVERAGE))
    view.line_up_requested.connect(commands.toggle_line_up)
    view.show_all_requested.connect(commands.show_all)
    return view


def make_line_up(services: Services, theme: Theme, commands: ViewCommands) -> "LineUpView":
    """Return the line-up of approved pictures, connected to the commands that it asks for."""
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
        LastFolders(services.settings),
    )
    line_up.setParent(view)
    view.open_requested.connect(commands.open_product)
    view.canvas.back_requested.connect(commands.back)
    return view
