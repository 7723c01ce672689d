"""What the main window says, and what is done in it to hear more."""

from PySide6.QtCore import Qt

from qamera_review.domain.packshot import Facet, PackshotId
from tests.support.reviewer import Reviewer

Key = Qt.Key


def outbox_text(reviewer: Reviewer) -> str:
    """Return what the status line says about the outbox."""
    outbox = reviewer.app.window.status_line.outbox
    outbox.show_outbox()
    return outbox.text()


def result_text(reviewer: Reviewer) -> str:
    """Return what the status line says about the last action."""
    return reviewer.app.window.status_line.result_label.text()


def connection_text(reviewer: Reviewer) -> str:
    """Return what the status line says about the connection."""
    return reviewer.app.window.status_line.connection.text.text()


def notice_text(reviewer: Reviewer) -> str:
    """Return the notice over the pictures, "" without one."""
    notices = reviewer.app.window.notices
    return notices.text.text() if notices.isVisible() else ""


def facet_of(reviewer: Reviewer, packshot_id: PackshotId) -> Facet:
    """Return as what the tile is shown."""
    return reviewer.services.store.shown(packshot_id).facet


async def refreshed(reviewer: Reviewer) -> None:
    """Press F5 and wait for the end of the refresh."""
    sync = reviewer.services.list_sync
    await reviewer.until(lambda: not sync.busy, "the refresh before")
    reviewer.press(Key.Key_F5)
    await reviewer.until(lambda: not sync.busy, "the refresh")


async def decided(reviewer: Reviewer, key: Qt.Key) -> PackshotId:
    """Decide the focused packshot by a key, once its picture was seen, and return its id; the
    decision is on the disk then, and not sent yet."""
    await reviewer.look()
    focus = reviewer.focus
    reviewer.press(key)
    await reviewer.durable(focus)
    return focus
