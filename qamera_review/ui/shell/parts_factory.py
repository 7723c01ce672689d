"""Creates the parts of the main window, each with the services that it uses.

The modules of the side panes (22 and 100 ms of processor time) and of the palette (20 ms) are
imported when these are opened, so that the first paint does not wait for them. What takes less than
15 ms is imported at the top.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qamera_review.domain.jobs.statistics import images_with
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.container import Services
from qamera_review.services.products.group_tallies import GroupTallies
from qamera_review.services.products.used import UsedPackshots
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.candidates import Candidates
from qamera_review.ui.actions.check_commands import CheckCommands
from qamera_review.ui.actions.commands import Commands, Panes
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.feedback_commands import FeedbackCommands
from qamera_review.ui.actions.file_commands import FileCommands
from qamera_review.ui.actions.group_commands import GroupCommands, group_texts
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.outbox_commands import OutboxCommands
from qamera_review.ui.actions.product_commands import ProductCommands
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.survey_commands import SurveyCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.actions.window_registry import WindowRegistry
from qamera_review.ui.actions.winner_commands import WinnerCommands
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.grid.tile_signs import signs_by_preferences
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.query.completion import KnownValues
from qamera_review.ui.query.saved_views import SavedViews
from qamera_review.ui.shell.connection_label import ConnectionLabel
from qamera_review.ui.shell.end_notices import EndNotices
from qamera_review.ui.shell.filter_bar import FilterBar
from qamera_review.ui.shell.grid_updates import GridUpdates
from qamera_review.ui.shell.job_alert import JobAlert, show_system_notice
from qamera_review.ui.shell.original_parts import make_original_commands
from qamera_review.ui.shell.outbox_button import OutboxButton
from qamera_review.ui.shell.progress_label import ProgressLabel
from qamera_review.ui.shell.results import Results
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.welcome.lesson import Lesson
from qamera_review.ui.welcome.welcome_window import WelcomeWindow
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import JobPanel
    from qamera_review.ui.palette.palette_window import Palette


def make_grid(services: Services, theme: Theme) -> GridView:
    """Return the grid of packshots."""
    store, products = services.store, services.products
    tallies = GroupTallies(store, products, services.progress)
    texts = group_texts(lambda: services.jobs.jobs, store, products, tallies)
    used = UsedPackshots(store, products)
    signs_of = signs_by_preferences(services.checks, services.settings, used.is_used)
    grid = GridView(services.store, services.thumbnails, theme, texts, signs_of)
    tallies.setParent(grid)
    used.setParent(grid)
    used.changed.connect(grid.tiles_changed)
    for changed in (store.counts_changed, products.changed):
        changed.connect(grid.headers_changed)
    return grid


def make_job_alert(services: Services, job_actions: JobActions, window: QWidget) -> JobAlert:
    """Return what calls the user back when a job has finished."""
    return JobAlert(job_actions.finished, services.settings, window, show_system_notice)


def make_lesson(
    services: Services, grid: GridView, key_of: Callable[[str], str], show_result: ShowResult
) -> Lesson:
    """Return the bar with the lesson; `key_of` returns an action's key, `show_result` shows what
    its end has undone."""
    lesson = Lesson(
        services.settings,
        services.store,
        services.decisions,
        services.hold_time,
        services.outbox,
        key_of,
        show_result,
    )
    grid.focus_changed.connect(lesson.on_focus_moved)
    grid.pressed.connect(lesson.on_pressed)
    return lesson


def make_filter_bar(services: Services, registry: ActionRegistry) -> FilterBar:
    """Return the filter bar, whose search completes reasons, products and notes."""
    known = KnownValues(
        lambda: registry.reasons,
        lambda: list(dict.fromkeys(job.request.product_id for job in services.jobs.jobs)),
        services.feedback.recent_notes,
        lambda: {product_title(each.product): each.total for each in services.progress.all()},
        lambda field_name: images_with(services.jobs.jobs, field_name),
    )
    return FilterBar(services.store, services.checks, known)


def outbox_status(services: Services, key_of: Callable[[str], str]) -> OutboxStatus:
    """Return the texts about the present state of the outbox; `key_of` returns an action's key."""
    return OutboxStatus(
        services.decisions, services.connection, services.delivery, services.clock, key_of
    )


def make_status_line(
    services: Services, grid: GridView, key_of: Callable[[str], str], log: MessageLog
) -> StatusLine:
    """Return the status line with its parts; `key_of` returns an action's key, and `log` gets the
    results."""
    return StatusLine(
        services.store,
        grid,
        ProgressLabel(services.store, services.progress),
        OutboxButton(services.outbox, outbox_status(services, key_of), services.store),
        ConnectionLabel(services.connection, services.list_sync, services.clock),
        services.list_sync,
        log,
    )


def make_batch(
    services: Services, grid: GridView, view_stack: ViewStack, parent: QWidget
) -> BatchCommands:
    """Return the commands for decisions about many packshots."""
    return BatchCommands(
        services.decisions,
        services.outbox,
        services.store,
        services.view_log,
        grid,
        view_stack,
        parent,
    )


def make_review_end(
    services: Services,
    grid: GridView,
    view_stack: ViewStack,
    batch: BatchCommands,
    notices: NoticeBar,
    parent: QWidget,
) -> ReviewEnd:
    """Return what knows the end of the view, connected to the notice bar."""
    store = services.store
    end = ReviewEnd(services.decisions, store, grid, view_stack, batch, parent)
    EndNotices(end, services.outbox, store, grid, view_stack, notices, parent)
    return end


def make_commands(
    services: Services,
    grid: GridView,
    view_stack: ViewStack,
    batch: BatchCommands,
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
        SavedViews(store, settings, show_result, registry.refresh, registry.key_of),
        jobs,
        lesson,
        windows,
        panes,
    )


def make_details(
    services: Services, view_stack: ViewStack, grid: GridView, commands: Commands
) -> "DetailsPane":
    """Return the pane with the details of the focused packshot, or of that of the focused card."""
    from qamera_review.ui.details.details_pane import DetailsPane, DetailsSources

    sources = DetailsSources(
        services.store,
        services.thumbnails,
        services.history,
        services.feedback,
        services.feedback_texts,
        services.jobs,
        services.products,
        services.outbox,
        services.picture_export,
        services.output_space,
        services.checks,
        services.pairs,
        services.lazy.original_thumbnails,
        services.profiles,
        services.settings,
        services.service_url,
    )
    pane = DetailsPane(
        sources,
        view_stack.focused_packshot,
    )
    pane.original_picture.clicked.connect(commands.originals.show_beside)
    for changed in (grid.focus_changed, view_stack.mode_changed, view_stack.card_focused):
        changed.connect(pane.show_focused)
    return pane


def make_job_panel(services: Services, theme: Theme) -> "JobPanel":
    """Return the jobs panel."""
    from qamera_review.ui.jobs.job_panel import JobPanel

    folders = LastFolders(services.settings)
    return JobPanel(services.job_workspace, lambda: services.original_thumbnails, theme, folders)


def make_api_key_dialog(services: Services, parent: QWidget) -> ApiKeyDialog:
    """Return the dialog for the API key."""
    address, demo = services.service_url, services.demo
    return ApiKeyDialog(services.api_key, services.connection, address, parent, demo=demo)


def make_welcome_window(services: Services, parent: QWidget) -> WelcomeWindow:
    """Return the dialog of the first start."""
    return WelcomeWindow(services.api_key, services.connection, services.service_url, parent)


def make_palette(
    services: Services,
    dispatcher: KeyDispatcher,
    show: Callable[[PackshotId], object],
    parent: QWidget,
) -> "Palette":
    """Return the command palette; `show` goes to a packshot in the grid."""
    from qamera_review.ui.palette.entries import EntrySource
    from qamera_review.ui.palette.palette_window import Palette
    from qamera_review.ui.palette.setting_entries import SettingEntries

    settings = SettingEntries(services.settings, lambda: dispatcher.trigger("preferences"))
    entries = EntrySource(
        services.store,
        services.products,
        services.progress,
        services.jobs,
        settings,
        dispatcher.table,
        dispatcher.is_enabled,
        dispatcher.trigger,
        show,
    )
    return Palette(entries, parent)


def make_grid_updates(
    services: Services,
    view_stack: ViewStack,
    grid: GridView,
    dispatcher: KeyDispatcher,
    registry: ActionRegistry,
    parent: QWidget,
) -> GridUpdates:
    """Return what passes changes on to the grid and the view stack."""
    return GridUpdates(
        services.store,
        services.list_sync,
        services.connection,
        services.thumbnails,
        services.flags,
        services.checks,
        view_stack,
        grid,
        registry.key_of,
        dispatcher.trigger,
        parent,
    )
