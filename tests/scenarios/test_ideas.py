"""Generating packshots in the real window, with real keys, a real service, and faults."""

import csv
import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import DiskFull, OutOfCredits
from qamera_review.domain.jobs.coverage import CoverageStatus
from qamera_review.domain.jobs.job import JobState
from qamera_review.domain.jobs.lost_job import JobVerdict
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.jobs.batch_dialog import BatchDialog
from qamera_review.ui.jobs.coverage_window import CoverageWindow
from qamera_review.ui.jobs.job_list import job_text
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.ledger_window import LedgerWindow
from qamera_review.ui.jobs.unknown_outcome_dialog import UnknownOutcomeDialog
from tests.support.job_panel import launch, panel_of, rest
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox
from tests.support.stack import aside

pytestmark = pytest.mark.anyio


@pytest.fixture
async def reviewer(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Reviewer]:
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    yield reviewer
    await reviewer.close()


async def listed(reviewer: Reviewer) -> None:
    """Request the list and wait for it."""
    sync = reviewer.services.list_sync
    await reviewer.until(lambda: not sync.busy, "the refresh before")
    sync.refresh()
    await reviewer.until(lambda: not sync.busy, "the refresh")


async def made(reviewer: Reviewer) -> list[PackshotId]:
    """Return the newest job's images once all are made."""
    job = reviewer.services.jobs.jobs[0]
    receipt = job.receipt
    assert receipt is not None

    def is_over() -> bool:
        if not reviewer.services.list_sync.busy:
            reviewer.services.list_sync.refresh()
        return bool(reviewer.services.jobs.jobs[0].ended_ms)

    await reviewer.until(is_over, "the images")
    return list(receipt.created_ids)


async def test_a_form_is_checked_as_typed_and_confirmed_once_with_numbers(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    panel = await panel_of(reviewer)
    field = panel.form.fields["product_id"]
    assert not panel.launch.isEnabled()
    assert not field.hint.isVisible()
    QTest.keyClicks(field.box, "prod tee")
    assert field.hint.isVisible()
    assert field.box.accessibleDescription() == "IDs can't contain spaces."
    assert not panel.launch.isEnabled()
    field.box.clearEditText()
    await launch(reviewer, "prod_tee_white", 3)
    assert len(await aside(sandbox.jobs)) == 1
    assert "9" in panel.answer.text()
    panel.count.setValue(20)
    panel.submit()
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    assert "20" in dialog.view.numbers.text()
    assert "60" in dialog.launch.text()
    dialog.reject()
    reviewer.services.settings.change(daily_credits=60)
    panel.submit()
    await reviewer.gone(dialog)
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    assert not dialog.launch.isEnabled()
    dialog.reject()
    assert len(await aside(sandbox.jobs)) == 1


async def test_pickers_are_filled_where_the_service_has_lists(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    choices = reviewer.services.job_workspace.options
    await aside(lambda: sandbox.set_switch(sceneries="forbidden", models="absent"))
    panel = await panel_of(reviewer)
    await reviewer.until(lambda: bool(choices.options_of(OptionKind.PRODUCTS)), "the products")
    await reviewer.until(
        lambda: choices.is_unavailable(OptionKind.MODELS), "the models to be absent"
    )
    await reviewer.until(lambda: choices.is_unavailable(OptionKind.SCENERIES), "no sceneries")
    assert not reviewer.services.connection.state.needs_key
    field = panel.form.fields["product_id"]
    place = field.box.findText("White T-Shirt", Qt.MatchFlag.MatchContains)
    assert place >= 0
    await reviewer.until(lambda: not field.box.itemIcon(place).isNull(), "its picture")
    field.box.setCurrentIndex(place)
    field.box.activated.emit(place)
    assert field.value == "prod_tee_white"
    assert field.box.currentText() == "White T-Shirt"
    assert field.hint.text() == "prod_tee_white"
    QTest.mouseClick(field.star, Qt.MouseButton.LeftButton)
    assert choices.favourites("product_id") == ["prod_tee_white"]
    asked = len(await aside(lambda: sandbox.requests(endpoint="models")))
    await reviewer.close()
    await reviewer.open()
    panel = await panel_of(reviewer)
    choices = reviewer.services.job_workspace.options
    assert panel.fields["product_id"].itemText(0).startswith("★")
    await reviewer.until(
        lambda: bool(choices.options_of(OptionKind.PRODUCTS)), "the products again"
    )
    assert len(await aside(lambda: sandbox.requests(endpoint="models"))) == asked


async def test_many_products_are_shown_first_and_stop_when_the_credits_end(
    reviewer: Reviewer, sandbox: Sandbox, tmp_path: Path
) -> None:
    await aside(lambda: sandbox.set_switch(price=50))
    table = tmp_path / "products.csv"
    table.write_text("product;count\nprod_of_nobody;4\nbad id;4\nprod_tee_white;60\n", "utf-8")
    await panel_of(reviewer)
    reviewer.press(Qt.Key.Key_G, CTRL | SHIFT)
    dialog = await reviewer.dialog(BatchDialog)
    assert isinstance(dialog, BatchDialog)
    assert not dialog.launch.isEnabled()
    dialog.use_file(table)
    await reviewer.until(lambda: len(dialog.view.model.rows) == 4, "the rows")
    assert [row.usable for row in dialog.view.model.rows] == [False, True, True, True]
    assert [row.request.count for row in dialog.view.model.rows[1:]] == [4, 50, 10]
    unknown = dialog.unknown
    await reviewer.until(lambda: "doesn't know prod_of_nobody." in unknown.text(), "the check")
    dialog.reject()
    await reviewer.gone(dialog)
    reviewer.press(Qt.Key.Key_G, CTRL | SHIFT)
    again = await reviewer.dialog(BatchDialog)
    assert isinstance(again, BatchDialog)
    assert "prod_of_nobody" in again.text.toPlainText(), "what was only closed is offered again"
    assert await aside(sandbox.jobs) == []
    QTest.mouseClick(again.launch, Qt.MouseButton.LeftButton)
    await rest(reviewer)
    queue = reviewer.services.jobs.job_sender
    assert queue.pause is not None
    error = queue.pause.error
    assert isinstance(error, OutOfCredits)
    assert (error.required, error.available) == (2500, 400)
    bar = reviewer.app.window.jobs_panel.queue
    assert "2,500" in bar.text.text()
    assert "400" in bar.text.text()
    assert len(queue.waiting) == 2
    await aside(lambda: sandbox.grant(5000))
    QTest.mouseClick(bar.go_on, Qt.MouseButton.LeftButton)
    await reviewer.until(lambda: not queue.waiting and not queue.running, "the rest")
    assert len(await aside(sandbox.jobs)) == 3
    assert not bar.isVisible()


async def test_a_job_tells_its_end_once_and_what_came_back(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await launch(reviewer, "prod_tee_white", 3)
    panel = reviewer.app.window.jobs_panel
    told: list[str] = []
    reviewer.app.window.job_actions.finished.connect(told.append)
    images = await made(reviewer)
    assert len(told) == 1
    await aside(lambda: sandbox.change(images[0], state="FAILED"))
    await listed(reviewer)
    words = job_text(reviewer.services.job_workspace, reviewer.services.jobs.jobs[0])
    assert words.state == "2 of 3"
    assert words.detail.startswith("1 failed, 3 credits returned · 9 credits")
    assert len(told) == 1
    panel.jobs.setCurrentIndex(panel.jobs.jobs.index(0))
    QTest.mouseClick(panel.show_job, Qt.MouseButton.LeftButton)
    assert set(reviewer.services.store.visible) == set(images)


async def test_a_refusal_is_told_at_its_field(reviewer: Reviewer, sandbox: Sandbox) -> None:
    await aside(lambda: sandbox.set_switch(unknown_products="refused"))
    await launch(reviewer, "prod_nowhere", 2)
    panel = reviewer.app.window.jobs_panel
    assert reviewer.services.jobs.jobs[0].state is JobState.REFUSED
    assert "prod_nowhere" in panel.form.fields["product_id"].hint.text()
    QTest.keyClicks(panel.fields["product_id"], "x")
    assert not panel.form.fields["product_id"].hint.isVisible()


async def test_a_lost_answer_is_decided_by_the_person_and_outlives_a_restart(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await aside(lambda: sandbox.set_fault("drop_after", "register", count=1))
    await launch(reviewer, "prod_mug_sage", 3)
    await reviewer.close()
    await reviewer.open()
    await listed(reviewer)
    (job,) = reviewer.services.jobs.jobs
    assert job.state is JobState.OUTCOME_UNKNOWN
    assert reviewer.services.jobs.evidence(job).verdict is JobVerdict.MADE
    panel = await panel_of(reviewer)
    panel.jobs.setCurrentIndex(panel.jobs.jobs.index(0))
    QTest.keyClick(panel.jobs, Qt.Key.Key_Return)
    dialog = await reviewer.dialog(UnknownOutcomeDialog)
    assert isinstance(dialog, UnknownOutcomeDialog)
    assert "of 3 requested" in dialog.evidence.text()
    QTest.mouseClick(dialog.made, Qt.MouseButton.LeftButton)
    await reviewer.until(
        lambda: reviewer.services.jobs.jobs[0].state is JobState.REGISTERED, "the settlement"
    )
    await made(reviewer)
    assert len(await aside(lambda: sandbox.requests(endpoint="register"))) == 1


async def test_rejected_ones_are_made_anew_and_the_ledger_knows_why(
    reviewer: Reviewer, sandbox: Sandbox, tmp_path: Path
) -> None:
    await launch(reviewer, "prod_tee_white", 4)
    images = [one for one in await made(reviewer) if sandbox.packshots()[one]["state"] == "DONE"]
    services = reviewer.services
    services.settings.change(hold_s=0)
    services.decisions.decide(images[:2], Verb.REJECT, "=Wrong side view")
    await reviewer.until(lambda: services.decisions.counts().outstanding == 0, "the votes")
    await listed(reviewer)
    reviewer.app.window.job_actions.show_ids(images[:2])
    reviewer.press(Qt.Key.Key_A, CTRL)
    reviewer.press(Qt.Key.Key_G, CTRL)
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    assert [row.request.count for row in dialog.view.model.rows] == [2]
    QTest.mouseClick(dialog.launch, Qt.MouseButton.LeftButton)
    await reviewer.until(lambda: len(services.jobs.jobs) == 2, "the job")
    await rest(reviewer)
    assert services.jobs.jobs[0].retry_of == services.jobs.jobs[1].id
    await ten_more_in_two_presses(reviewer, at=images[0])
    reviewer.press(Qt.Key.Key_L, CTRL)
    window = await reviewer.dialog(LedgerWindow)
    assert isinstance(window, LedgerWindow)
    told = {"=Wrong side view": 2}
    await reviewer.until(lambda: window.jobs.rows[2].reasons == told, "the reasons")
    for name in ("ledger.csv", "ledger.json"):
        window.export(tmp_path / name)
        await reviewer.until(partial(_says, window, name), name)
    rows = list(csv.DictReader((tmp_path / "ledger.csv").read_text("utf-8-sig").splitlines()))
    assert rows[2]["reasons"].startswith("'=Wrong side view")
    assert (rows[2]["product"], rows[2]["rejected"]) == ("prod_tee_white", "2")
    data = json.loads((tmp_path / "ledger.json").read_text(encoding="utf-8"))
    assert data["jobs"][2]["reasons"] == {"=Wrong side view": 2}
    assert set(data["yields"]) == {"product", "preset", "scenery", "model"}
    window.close()


async def ten_more_in_two_presses(reviewer: Reviewer, at: PackshotId) -> None:
    """More of the product of a tile: one key and Enter, and no more than the day's limit allows."""
    services = reviewer.services
    known, spent = len(services.jobs.jobs), services.jobs.spent_today()
    services.settings.change(daily_credits=spent + 10)
    assert reviewer.app.window.grid.set_focus_id(at)
    reviewer.app.window.grid.setFocus()
    reviewer.press(Qt.Key.Key_G, SHIFT)
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    assert dialog.preset.isHidden()
    QTest.keyClick(dialog.launch, Qt.Key.Key_Return)
    await reviewer.until(lambda: len(services.jobs.jobs) > known, "the job")
    await rest(reviewer)
    request = services.jobs.jobs[0].request
    assert (request.product_id, request.count) == ("prod_tee_white", 3), "3 credits an image"
    services.settings.change(daily_credits=0)


def _says(window: LedgerWindow, name: str) -> bool:
    return name in window.told.text()


async def test_coverage_leads_to_the_next_product_without_an_approved_packshot(
    reviewer: Reviewer, sandbox: Sandbox, tmp_path: Path
) -> None:
    await panel_of(reviewer)
    reviewer.app.window.grid.setFocus()
    reviewer.press(Qt.Key.Key_L, CTRL | SHIFT)
    window = await reviewer.dialog(CoverageWindow)
    assert isinstance(window, CoverageWindow)
    await reviewer.until(lambda: len(window.model.rows) == 30, "the service's products")
    voted = {one["name"] for one in sandbox.packshots().values() if one["voting"] == "APPROVED"}
    covered = {
        row.product.title for row in window.model.rows if row.status is CoverageStatus.APPROVED
    }
    assert {f"{name} Packshot" for name in covered} == voted
    table = tmp_path / "mine.csv"
    table.write_text("id,name\nprod_new,Something new\nprod_mug_sage,Sage Stoneware Mug\n", "utf-8")
    window.use_file(table)
    await reviewer.until(lambda: len(window.model.rows) == 2, "the file's products")
    assert window.model.rows[0].status is CoverageStatus.NONE
    window.close()
    reviewer.press(Qt.Key.Key_J, CTRL)
    assert reviewer.app.window.jobs_panel.form.request.product_id == "prod_new"


async def test_a_ledger_that_takes_nothing_down_is_told_of_without_the_panel(
    reviewer: Reviewer,
) -> None:
    notices = reviewer.app.window.notices
    reviewer.services.jobs.failed.emit(DiskFull("ideas.sqlite3"))
    await reviewer.until(notices.isVisible, "the notice")
    assert DiskFull.title in notices.text.text()
    assert not reviewer.app.window.splitter.jobs.is_open
