"""Starts generation jobs in the real window, as the user does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.ui.jobs.job_panel import JobPanel
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from tests.support.reviewer import Reviewer


async def panel_of(reviewer: Reviewer) -> JobPanel:
    """Return the jobs panel, opened by its key."""
    panel = reviewer.app.window.jobs_panel
    if not panel.isVisible():
        reviewer.press(Qt.Key.Key_G)
    await reviewer.until(lambda: not panel.launch.visibleRegion().isEmpty(), "the panel")
    return panel


async def launch(reviewer: Reviewer, product: str, count: int) -> None:
    """Fill the form, launch, confirm, and wait for the response."""
    panel = await panel_of(reviewer)
    panel.fields["product_id"].clearEditText()
    QTest.keyClicks(panel.fields["product_id"], product)
    panel.count.setValue(count)
    QTest.mouseClick(panel.launch, Qt.MouseButton.LeftButton)
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    QTest.mouseClick(dialog.launch, Qt.MouseButton.LeftButton)
    await rest(reviewer)


async def rest(reviewer: Reviewer) -> None:
    """Wait until all jobs have an answer, or are known to have lost it."""
    job_service = reviewer.services.jobs
    await reviewer.until(lambda: not job_service.sending and bool(job_service.jobs), "the answers")
