"""Creates the receivers of the actions, with what belongs to them."""

from collections.abc import Callable

from qamera_review.services.container import Services
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.candidates import Candidates
from qamera_review.ui.actions.check_commands import CheckCommands
from qamera_review.ui.actions.commands import Commands, Panes
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.feedback_commands import FeedbackCommands
from qamera_review.ui.actions.file_commands import FileCommands
from qamera_review.ui.actions.group_commands import GroupCommands
from qamera_review.ui.actions.guest_commands import GuestCommands
from qamera_review.ui.actions.outbox_commands import OutboxCommands
from qamera_review.ui.actions.product_commands import ProductCommands
from qamera_review.ui.actions.reason_strip import ReasonStrip
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.survey_commands import SurveyCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.actions.window_registry import WindowRegistry
from qamera_review.ui.actions.winner_commands import WinnerCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.query.saved_views import SavedViews
from qamera_review.ui.shell.original_parts import make_original_commands
from qamera_review.ui.shell.results import Results
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.welcome.lesson import Lesson


def make_commands(
    services: Services,
    grid: GridView,
    view_stack: ViewStack,
    batch: BatchCommands,
    trail: ViewTrail,
    end: ReviewEnd,
    jobs: JobActions,
    lesson: Lesson,
    registry: ActionRegistry,
    windows: WindowRegistry,
    panes: Panes,
    results: Results,
    theme: Callable[[], Theme],
) -> Commands:
    """Return the receivers of the actions; `results` shows what was done."""
    show_result = results.show
    store, decisions, settings = services.store, services.decisions, services.settings
    candidates = Candidates(store, services.products, grid, view_stack)
    reason_target = ReasonTarget(decisions, store, grid, view_stack, grid)
    batch.decided.connect(reason_target.on_decided)
    winner = WinnerCommands(
        decisions,
        store,
        candidates,
        grid,
        view_stack,
        batch,
        end,
        reason_target,
        results.show_act,
    )
    deciding = DecisionCommands(
        decisions,
        store,
        settings,
        grid,
        view_stack,
        batch,
        end,
        winner,
        services.feedback,
        reason_target,
        show_result,
    )

    view = ViewCommands(
        store,
        services.products,
        services.list_sync,
        (services.thumbnails, services.full_pictures),
        grid,
        view_stack,
        batch,
        trail,
        settings,
        show_result,
    )
    groups = GroupCommands(store, grid, show_result)
    undo_commands = UndoCommands(decisions, store, grid, show_result, grid)
    selection = SelectionCommands(store, services.flags, grid, view_stack, show_result)
    originals = make_original_commands(
        services, grid, view_stack, selection, undo_commands, results, theme
    )
    feedback = FeedbackCommands(
        services.feedback, settings, store, grid, reason_target, show_result
    )
    ReasonStrip(feedback, registry, store, grid)

    return Commands(
        deciding,
        winner,
        SurveyCommands(
            decisions,
            store,
            services.products,
            candidates,
            groups,
            deciding,
            view,
            grid,
            view_stack,
            show_result,
        ),
        undo_commands,
        OutboxCommands(decisions, settings, grid, windows, show_result, results.show_sending),
        selection,
        FileCommands(store, lambda: services.picture_export, grid, show_result),
        view,
        groups,
        ProductCommands(
            store,
            services.products,
            services.progress,
            decisions,
            undo_commands,
            grid,
            results.offer_undo,
        ),
        originals,
        feedback,
        CheckCommands(services.checks, settings, deciding, feedback, grid, show_result),
        GuestCommands(
            services.guest_suggestions,
            services.guest_acceptance,
            services.picture_facts_of,
            store,
            settings,
            grid,
            view_stack,
            batch,
            end,
            windows,
            show_result,
        ),
        SavedViews(store, settings, trail.visit, show_result, registry.refresh, registry.key_of),
        jobs,
        lesson,
        windows,
        panes,
    )
