"""Creates the parts of the main window, each with the services that it uses.

The modules of the side panes (22 and 100 ms of processor time) and of the palette (20 ms) are
imported when these are opened, so that the first paint does not wait for them. What takes less than
15 ms is imported at the top.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from qamera_review.domain.jobs.statistics import images_with
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.services.products.group_tallies import GroupTallies
from qamera_review.services.products.used import UsedPackshots
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.group_commands import group_texts
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.grid.tile_signs import TileSigns
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.query.completion import KnownValues
from qamera_review.ui.shell.connection_label import ConnectionLabel
from qamera_review.ui.shell.end_notices import EndNotices
from qamera_review.ui.shell.filter_bar import FilterBar
from qamera_review.ui.shell.grid_updates import GridUpdates
from qamera_review.ui.shell.job_alert import JobAlert, show_system_notice
from qamera_review.ui.shell.outbox_button import OutboxButton
from qamera_review.ui.shell.progress_label import ProgressLabel
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.text.language import tr
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
    signs_of = TileSigns(
        services.checks,
        services.guest_suggestions,
        services.settings,
        used.is_used,
        services.feedback.has_draft,
    )
    grid = GridView(services.store, services.thumbnails, theme, texts, signs_of)
    tallies.setParent(grid)
    used.setParent(grid)
    used.changed.connect(grid.tiles_changed)
    services.feedback.drafts_changed.connect(grid.tiles_changed)
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
    grid.pressed.connect(lesson.on_pressed)
    return lesson


def make_filter_bar(services: Services, registry: ActionRegistry, trail: ViewTrail) -> FilterBar:
    """Return the filter bar, whose search completes reasons, products and notes."""
    known = KnownValues(
        lambda: registry.reasons,
        lambda: list(dict.fromkeys(job.request.product_id for job in services.jobs.jobs)),
        services.feedback.recent_notes,
        lambda: {product_title(each.product): each.total for each in services.progress.all()},
        lambda field_name: images_with(services.jobs.jobs, field_name),
    )
    return FilterBar(services.store, services.checks, known, trail.leave_job)


def outbox_status(services: Services, key_of: Callable[[str], str]) -> OutboxStatus:
    """Return the texts about the present state of the outbox; `key_of` returns an action's key."""
    return OutboxStatus(
        services.decisions,
        services.connection,
        services.delivery,
        services.clock,
        key_of,
        lambda: services.hold_time.is_suspended,
    )


def make_status_line(
    services: Services,
    grid: GridView,
    trail: ViewTrail,
    key_of: Callable[[str], str],
    log: MessageLog,
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
        lambda: _key_hints(services, grid, trail, key_of),
        log,
    )


def _key_hints(
    services: Services, grid: GridView, trail: ViewTrail, key_of: Callable[[str], str]
) -> list[str]:
    """Return which keys do something special for what the user is at."""
    hints = []
    if services.feedback.has_drafts and services.feedback.draft_of(grid.targets()):
        hints.append(tr("draft of a note ({key})").format(key=key_of("note")))
    if trail.leads_back and not grid.acts_on_selection:
        hints.append(tr("{key} goes back").format(key=key_of("back")))
    return hints


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
    trail: ViewTrail,
    notices: NoticeBar,
    parent: QWidget,
) -> ReviewEnd:
    """Return what knows the end of the view, connected to the notice bar."""
    store = services.store
    end = ReviewEnd(services.decisions, store, grid, view_stack, batch, parent)
    EndNotices(end, services.outbox, store, grid, view_stack, trail, notices, parent)
    return end


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
        services.guest_suggestions,
        services.service_url,
    )
    pane = DetailsPane(
        sources,
        view_stack.focused_packshot,
    )
    pane.guests.accept_requested.connect(commands.guests.accept_one)
    pane.original_picture.clicked.connect(commands.originals.show_beside)
    for changed in (grid.focus_changed, view_stack.mode_changed, view_stack.card_focused):
        changed.connect(pane.show_focused)
    return pane


def make_job_panel(services: Services, theme: Theme) -> "JobPanel":
    """Return the jobs panel."""
    from qamera_review.ui.jobs.job_panel import JobPanel

    folders = LastFolders(services.settings)
    return JobPanel(services.job_workspace, lambda: services.original_thumbnails, theme, folders)


def make_key_dialog(
    services: Services, demo_requested: SignalInstance, parent: QWidget
) -> ApiKeyDialog | WelcomeWindow:
    """Return the dialog for the API key; as long as none was used and the user is new, that of the
    first start, which offers the demo too and passes that wish on to `demo_requested`."""
    address, demo = services.service_url, services.demo
    has_key = services.connection.state.status is not ConnectionStatus.NO_KEY
    if services.settings.preferences.welcomed or has_key:
        return ApiKeyDialog(services.api_key, services.connection, address, parent, demo=demo)
    welcome = WelcomeWindow(services.api_key, services.connection, address, parent)
    welcome.demo_requested.connect(demo_requested)
    return welcome


def make_palette(
    services: Services,
    dispatcher: KeyDispatcher,
    show: Callable[[PackshotId], object],
    trail: ViewTrail,
    parent: QWidget,
) -> "Palette":
    """Return the command palette; `show` goes to a packshot in the grid, `trail` to a view."""
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
        dispatcher.is_offered,
        dispatcher.trigger,
        show,
        trail.visit,
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
        services.guest_suggestions,
        services.checks,
        view_stack,
        grid,
        registry.key_of,
        dispatcher.trigger,
        parent,
    )
