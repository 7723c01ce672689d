"""The views and the commands of a `FocusWorld`: the real ones, without a window around them."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.outbox_composition import OutboxServices
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.jobs.service import JobService
from qamera_review.services.outbox.change_factory import ViewProofOf
from qamera_review.services.overview.board import ProductBoard
from qamera_review.services.overview.line_up import LineUp
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.flags import Flags
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.candidates import Candidates
from qamera_review.ui.actions.check_commands import CheckCommands
from qamera_review.ui.actions.commands import Commands, Panes
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.feedback_commands import FeedbackCommands
from qamera_review.ui.actions.group_commands import GroupCommands
from qamera_review.ui.actions.original_commands import OriginalCommands
from qamera_review.ui.actions.outbox_commands import OutboxCommands
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.survey_commands import SurveyCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.actions.winner_commands import WinnerCommands
from qamera_review.ui.board.board_view import BoardView
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.line_up.line_up_view import LineUpView
from qamera_review.ui.query.saved_views import SavedViews
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from tests.support.boards import no_originals
from tests.support.focus_laws import PictureSight
from tests.support.view_stacks import NoChecks, NoJobs, no_pictures, view_stack_over
from tests.support.virtual_time import SimulatedClock


class WorldParts:
    """A view stack with every view, and the receivers of the actions."""

    def __init__(
        self,
        local: OutboxServices,
        grid: GridView,
        clock: SimulatedClock,
        flags: Flags,
        settings: Any,
        seen_of: ViewProofOf,
    ) -> None:
        self._grid, self._store, self._products = grid, local.store, local.products
        progress = ProgressTracker(local.store, local.products, local.outbox, clock)
        self.stack = view_stack_over(
            grid, local.store, lambda: self._make_board(progress), self._make_line_up
        )
        self.stack.resize(900, 700)
        self.stack.show()
        self.commands = self._make_commands(local, flags, settings, seen_of)

    def _make_commands(
        self, local: OutboxServices, flags: Flags, settings: Any, seen_of: ViewProofOf
    ) -> Commands:
        """The receivers of the actions, without jobs, lesson, windows and panes."""
        store, decisions, grid, stack = local.store, local.decisions, self._grid, self.stack
        feedback, products = local.feedback, local.products
        nothing: Any = None
        view_log: Any = SimpleNamespace(proof=seen_of)
        self.batch = batch = BatchCommands(decisions, local.outbox, store, view_log, grid, stack)
        self.results: list[str] = []

        def show(text: str, /, about: Sequence[PackshotId] = ()) -> None:
            self.results.append(text)

        candidates = Candidates(store, products, grid, stack)
        end = ReviewEnd(decisions, store, grid, stack, batch, grid)
        self.reason_target = ReasonTarget(decisions, store, grid, stack, grid)
        batch.decided.connect(self.reason_target.on_decided)
        winner = WinnerCommands(
            decisions, store, candidates, grid, stack, batch, end, self.reason_target, show
        )
        deciding = DecisionCommands(
            decisions, store, settings, grid, stack, batch, end, winner, feedback,
            self.reason_target, show,
        )  # fmt: skip
        reasons = FeedbackCommands(feedback, settings, store, grid, self.reason_target, show)
        unmeasured = cast(PictureChecks, NoChecks(stack))
        trail = ViewTrail(store, grid)
        view = ViewCommands(
            store, products, nothing, (nothing,), grid, stack, batch, trail, settings, show
        )
        groups = GroupCommands(store, grid, show)
        return Commands(
            decisions=deciding,
            winner=winner,
            survey=SurveyCommands(
                decisions, store, products, candidates, groups, deciding, view, grid, stack, show
            ),
            undo=UndoCommands(decisions, store, grid, show),
            outbox=OutboxCommands(decisions, settings, grid, nothing, show, show),
            selection=SelectionCommands(store, flags, grid, stack, show),
            files=nothing,
            view=view,
            groups=groups,
            products=nothing,
            originals=cast(OriginalCommands, SimpleNamespace(end_part=lambda: False)),
            feedback=reasons,
            checks=CheckCommands(unmeasured, settings, deciding, reasons, grid, show),
            guests=nothing,
            saved_views=SavedViews(store, settings, trail.visit, show, lambda: None, str),
            jobs=nothing,
            lesson=nothing,
            windows=nothing,
            panes=cast(Panes, SimpleNamespace(leave_panel=lambda: False)),
        )

    def _make_board(self, progress: ProgressTracker) -> BoardView:
        jobs = cast(JobService, NoJobs(self.stack))
        board = ProductBoard(self._store, self._products, progress, jobs)
        pictures, theme = no_pictures(self.stack), theme_of(ColourScheme.LIGHT)
        view = BoardView(board, progress, pictures, no_originals, theme)
        board.setParent(view)
        view.open_requested.connect(self.commands.view.open_product)
        return view

    def _make_line_up(self) -> LineUpView:
        checks, pictures = cast(PictureChecks, NoChecks(self.stack)), no_pictures(self.stack)
        line_up = LineUp(self._store, self._products, checks, pictures)
        nothing: Any = None
        theme = theme_of(ColourScheme.LIGHT)
        view = LineUpView(line_up, self._products, pictures, nothing, nothing, theme, nothing)
        line_up.setParent(view)
        view.open_requested.connect(self.commands.view.open_product)
        return view


def picture_sight(stack: ViewStack) -> PictureSight:
    """What the views that cover the grid show."""
    mode = stack.mode
    pane = stack.pane
    shown: Sequence[PackshotId] = ()
    board: tuple[ProductId | None, int] | None = None
    match mode:
        case ViewMode.COMPARE:
            shown = stack.compare.ids
        case ViewMode.SURVEY:
            shown = stack.survey.ids
        case ViewMode.DUEL:
            shown = stack.duel.ids
        case ViewMode.BOARD:
            canvas = stack.board.canvas
            board = canvas.focused, canvas.verticalScrollBar().value()
        case ViewMode.LINE_UP:
            shown = [each.id for each in stack.line_up.canvas.content.pictures]
    return PictureSight(
        mode,
        None if pane is None else pane.packshot_id,
        tuple(shown),
        tuple(stack.candidates or ()),
        board,
    )
