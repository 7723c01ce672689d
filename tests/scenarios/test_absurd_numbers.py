"""Numbers that no window expects, on the disk or in an answer, cost neither window nor start."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.paths import AppPaths
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.ledger_window import LedgerWindow
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


def tamper(paths: AppPaths, credits: object, when_ms: int) -> None:
    """Writes other numbers into what the last run has left."""
    with closing(sqlite3.connect(paths.outbox)) as connection, connection:
        ((number, text),) = connection.execute("SELECT number, receipt_json FROM idea_jobs")
        receipt = json.loads(text) | {"credits_reserved": credits}
        connection.execute(
            "UPDATE idea_jobs SET receipt_json = ?, ended_ms = ?, launched_ms = ?,"
            " sent_ms = ? WHERE number = ?",
            (json.dumps(receipt), when_ms, when_ms, when_ms, number),
        )
    values = json.loads(paths.settings.read_text("utf-8"))
    window = values.setdefault("window", {})
    window |= {"splitter": [2**40, -(2**40), 2**70], "tile_size": 2**70, "geometry": "no base64"}
    paths.settings.write_text(json.dumps(values), "utf-8")


async def launched(reviewer: Reviewer) -> None:
    """One job that the service has taken."""
    reviewer.press(Qt.Key.Key_G)
    panel = reviewer.app.window.jobs_panel
    panel.form.fields["product_id"].set_value("prod_tee_white")
    panel.launch.click()
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    QTest.mouseClick(dialog.launch, Qt.MouseButton.LeftButton)
    jobs = reviewer.services.jobs
    await reviewer.until(lambda: not jobs.sending and bool(jobs.jobs), "the answer")
    assert jobs.jobs[0].receipt is not None


@pytest.mark.parametrize(
    ("credits", "when_ms"),
    [(3_000_000_000, 1_700_000_000_000), (10**30, 2**62), (-1_000_000, 1), (10**400, 10**15)],
    ids=["beyond a C int", "31 digits", "negative", "401 digits"],
)
async def test_the_program_starts_and_shows_what_it_can(
    reviewer_of: ReviewerOf, sandbox: Sandbox, tmp_path: Path, credits: int, when_ms: int
) -> None:
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    await launched(reviewer)
    await reviewer.close()
    tamper(AppPaths.under(tmp_path / "data"), credits, when_ms)
    again = reviewer_of(sandbox)
    await again.open()
    window = again.app.window
    jobs = again.services.jobs
    await again.until(lambda: bool(jobs.jobs), "the job")
    receipt = jobs.jobs[0].receipt
    assert receipt is not None
    usable = 0 <= credits <= 10**31
    assert receipt.credits_reserved == (credits if usable else None)
    panel = window.jobs_panel
    assert panel.isVisible()
    if usable:
        assert f"{credits:,}" in panel.jobs.model().index(0, 0).data()
    again.press(Qt.Key.Key_L, CTRL)
    ledger = await again.dialog(LedgerWindow)
    assert isinstance(ledger, LedgerWindow)
    assert ledger.jobs.rowCount() == 1
    assert ledger.minimumSizeHint().width() < 900
    assert jobs.plan([jobs.jobs[0].request]).spent >= 0
    await again.close()
