"""Connects the notice bar of the main window with the services whose news it shows."""

from collections.abc import Callable

from qamera_review.services.container import Services
from qamera_review.services.overview.sitting import UsualPace
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.outbox.outbox_notices import OutboxNotices
from qamera_review.ui.shell.service_notices import ServiceNotices
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.sitting.sitting_notices import SittingNotices
from qamera_review.ui.widgets.notice_bar import NoticeBar


def make_notices(
    services: Services,
    notices: NoticeBar,
    commands: Commands,
    ask_for_key: Callable[[], None],
    show_result: ShowResult,
) -> None:
    """Connect the notice bar to the services; the bar owns the connecting objects."""
    ServiceNotices(
        services.list_sync, services.connection, services.jobs, notices, ask_for_key, notices
    )
    OutboxNotices(
        services.outbox,
        services.delivery,
        services.key_change,
        services.decisions,
        services.store,
        commands.undo,
        notices,
        show_result,
        notices,
    )


def make_sitting_notices(
    services: Services,
    notices: NoticeBar,
    status_line: StatusLine,
    open_summary: Callable[[], object],
) -> None:
    """Connect the notice bar to what begins and ends a sitting."""
    pace = UsualPace(services.settings, services.progress)
    store, progress = services.store, services.progress
    SittingNotices(
        store,
        progress,
        pace,
        notices,
        status_line.show_result,
        status_line.replace_result,
        open_summary,
        notices,
    )
