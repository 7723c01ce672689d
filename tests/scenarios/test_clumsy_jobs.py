"""A service that answers generation jobs clumsily: no second charge, no promise, no silence."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.jobs import lost_job
from qamera_review.domain.jobs.job import JobState
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.unknown_outcome_dialog import UnknownOutcomeDialog
from tests.support.cases import first_of
from tests.support.clumsy_service import Asked, ClumsyService, Forward, Reply
from tests.support.job_panel import launch, panel_of, rest
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox
from tests.support.stack import aside
from tests.support.window_texts import connection_text, notice_text, refreshed

pytestmark = pytest.mark.anyio

REGISTER, LIST = "register-ideas", "packshots"
PRODUCT = "prod_tee_white"
Item = dict[str, Any]


def shifted(item: Item, hours: float) -> str:
    made = datetime.fromisoformat(item["createdAt"]) + timedelta(hours=hours)
    return made.astimezone(UTC).isoformat()


CLOCKS: dict[str, Callable[[Item], object]] = {
    "in step": lambda item: item["createdAt"],
    "an hour behind": lambda item: shifted(item, -1),
    "none": lambda _item: None,
    "local, without a zone": lambda item: shifted(item, 13)[:19],
    "5 minutes behind": lambda item: shifted(item, -1 / 12),
    "an hour ahead": lambda item: shifted(item, 1),
    "a day behind": lambda item: shifted(item, -24),
    "a year ahead": lambda item: shifted(item, 8_760),
    "1970": lambda _item: 0,
    "in seconds": lambda item: datetime.fromisoformat(item["createdAt"]).timestamp(),
    "in nanoseconds": lambda item: int(
        datetime.fromisoformat(item["createdAt"]).timestamp() * 1_000_000_000
    ),
    "9999": lambda _item: "9999-12-31T23:59:59Z",
    "words": lambda _item: "yesterday",
}


def with_clock(created: Callable[[Item], object]) -> Callable[[Asked, Forward], Reply]:
    def answer(_asked: Asked, forward: Forward) -> Reply:
        def change(value: dict[str, list[Item]]) -> None:
            for item in value["packshots"]:
                item["createdAt"] = created(item)

        return forward().edited(change)

    return answer


async def unknown_outcome(reviewer: Reviewer) -> UnknownOutcomeDialog:
    """Open the dialog of the newest job."""
    panel = await panel_of(reviewer)
    panel.jobs.setCurrentIndex(panel.jobs.jobs.index(0))
    QTest.keyClick(panel.jobs, Qt.Key.Key_Return)
    dialog = await reviewer.dialog(UnknownOutcomeDialog)
    assert isinstance(dialog, UnknownOutcomeDialog)
    return dialog


@pytest.mark.parametrize("name", first_of(CLOCKS, 4))
async def test_a_lost_job_is_found_whatever_the_clock_of_the_service(
    clumsy: Reviewer,
    service: ClumsyService,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    """The answer is lost, the three images are in the list: nobody is told to pay again."""
    monkeypatch.setattr(lost_job, "SETTLE_MS", 0)
    service.answers[LIST] = with_clock(CLOCKS[name])
    await refreshed(clumsy)

    def lost(_asked: Asked, forward: Forward) -> None:
        forward()

    service.answers[REGISTER] = lost
    await launch(clumsy, PRODUCT, 3)
    assert clumsy.services.jobs.jobs[0].state is JobState.OUTCOME_UNKNOWN
    clumsy.app.window.grid.setFocus()
    await refreshed(clumsy)
    dialog = await unknown_outcome(clumsy)
    assert "3 packshots of 3 requested" in dialog.evidence.text()
    assert "probably carried out" in dialog.evidence.text()
    QTest.mouseClick(dialog.made, Qt.MouseButton.LeftButton)
    jobs = clumsy.services.jobs
    await clumsy.until(lambda: jobs.jobs[0].state is JobState.REGISTERED, "the settlement")
    receipt = jobs.jobs[0].receipt
    assert receipt is not None
    (made,) = await aside(sandbox.jobs)
    assert set(receipt.created_ids) == set(made["images"])
    assert len(service.asked(REGISTER)) == 1


async def test_other_peoples_images_are_no_proof_that_nothing_was_made(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five are new, three were asked for: the dialog says that it cannot tell."""
    monkeypatch.setattr(lost_job, "SETTLE_MS", 0)

    def lost(_asked: Asked, forward: Forward) -> None:
        forward()

    service.answers[REGISTER] = lost
    await launch(clumsy, PRODUCT, 3)
    await aside(lambda: sandbox.insert(2))
    clumsy.app.window.grid.setFocus()
    await refreshed(clumsy)
    dialog = await unknown_outcome(clumsy)
    assert "5 packshots of 3 requested" in dialog.evidence.text()
    assert "not generated" not in dialog.evidence.text()
    dialog.reject()


@pytest.mark.parametrize("status", first_of((500, 503, 502, 504, 520), 2))
async def test_a_job_that_a_fault_has_lost_is_not_promised_to_be_tried_again(
    clumsy: Reviewer, service: ClumsyService, status: int
) -> None:
    page = Reply(status, b"<html>Bad gateway, trying again soon</html>", {"Retry-After": "1"})
    service.answers[REGISTER] = lambda _asked, _forward: page
    await launch(clumsy, PRODUCT, 3)
    panel = clumsy.app.window.jobs_panel
    texts = [panel.answer.text(), panel.queue.text.text(), notice_text(clumsy)]
    row = panel.jobs.jobs.index(0)
    texts += [str(row.data(role)) for role in (Qt.ItemDataRole.DisplayRole,)]
    assert not any("gain soon" in text for text in texts), texts
    assert any("The service has a problem" in text for text in texts)
    assert "outcome unknown" in texts[-1]
    clumsy.app.window.grid.setFocus()
    await refreshed(clumsy)
    await refreshed(clumsy)
    assert len(service.asked(REGISTER)) == 1
    dialog = await unknown_outcome(clumsy)
    assert "gain soon" not in dialog.what.text()
    dialog.reject()


def receipt(ids: Callable[[list[str], list[str]], object], **more: object) -> Any:
    """Return a change of the receipt; `ids` is called with its ids and those of the list."""

    def change(value: Item, listed: list[str]) -> None:
        value["createdRecordIds"] = ids(value["createdRecordIds"], listed)
        value.update(more)

    return change


DOUBTFUL = {
    "no ids": receipt(lambda _ids, _listed: []),
    "too few": receipt(lambda ids, _listed: ids[:2]),
    "300": receipt(lambda ids, _listed: ids + [f"x{n}" for n in range(297)]),
    "doubles": receipt(lambda ids, _listed: [ids[0]] * 3),
    "known before": receipt(lambda ids, listed: [*ids[:2], listed[0]]),
    "all known before": receipt(lambda _ids, listed: listed[:3]),
}


@pytest.mark.parametrize("name", first_of(DOUBTFUL, 4))
async def test_a_receipt_that_does_not_fit_is_flagged_and_teaches_no_price(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, name: str
) -> None:
    listed = list(clumsy.services.store.listing.ids)

    def answer(_asked: Asked, forward: Forward) -> Reply:
        return forward().edited(lambda value: DOUBTFUL[name](value, listed))

    service.answers[REGISTER] = answer
    await launch(clumsy, PRODUCT, 3)
    panel = clumsy.app.window.jobs_panel
    row = panel.jobs.jobs.index(0)
    assert "doesn't match the job" in str(row.data())
    assert "doesn't match the job" in str(row.data(Qt.ItemDataRole.ToolTipRole))
    assert clumsy.services.jobs.price(clumsy.services.jobs.jobs[0].request) is None
    del service.answers[REGISTER]
    await launch(clumsy, PRODUCT, 3)
    price = clumsy.services.jobs.price(clumsy.services.jobs.jobs[0].request)
    assert price is not None
    assert price.credits == 3


NO_RECEIPT: dict[str, object] = {
    "null": None,
    "a text": "done",
    "an object": {"id": "a"},
    "empty ids": ["", " ", None],
    "lists": [["a"], ["b"], ["c"]],
    "numbers that are none": [True, 1.5, 2],
}


@pytest.mark.parametrize("name", first_of(NO_RECEIPT, 2))
async def test_a_receipt_without_ids_is_an_unknown_outcome(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, name: str
) -> None:
    def answer(_asked: Asked, forward: Forward) -> Reply:
        return forward().edited(lambda value: value.update(createdRecordIds=NO_RECEIPT[name]))

    service.answers[REGISTER] = answer
    await launch(clumsy, PRODUCT, 3)
    assert clumsy.services.jobs.jobs[0].state is JobState.OUTCOME_UNKNOWN
    row = clumsy.app.window.jobs_panel.jobs.jobs.index(0)
    assert "Answer lost" in str(row.data())
    assert len(service.asked(REGISTER)) == 1


ODD_CREDITS = [-1_000_000, 3_000_000_000, None, -1, 2**31, 10**30, 10**400, 1e30, "9", True, [9]]


@pytest.mark.parametrize("credits", first_of(ODD_CREDITS, 3), ids=lambda value: repr(value)[:12])
async def test_a_price_from_outside_costs_neither_window_nor_limit(
    clumsy: Reviewer, service: ClumsyService, credits: object
) -> None:
    """A limit of 4 credits a day holds, whatever the first job is said to have cost."""
    clumsy.services.settings.change(daily_credits=4)

    def answer(_asked: Asked, forward: Forward) -> Reply:
        return forward().edited(lambda value: value.update(creditsReserved=credits))

    service.answers[REGISTER] = answer
    for _ in range(6):
        panel = await panel_of(clumsy)
        panel.form.fields["product_id"].set_value(PRODUCT)
        panel.count.setValue(1)
        QTest.mouseClick(panel.launch, Qt.MouseButton.LeftButton)
        dialog = await clumsy.dialog(LaunchDialog)
        assert isinstance(dialog, LaunchDialog)
        is_allowed = dialog.launch.isEnabled()
        if not is_allowed:
            assert "daily limit" in dialog.view.money.text()
            dialog.reject()
            await clumsy.gone(dialog)
            break
        QTest.mouseClick(dialog.launch, Qt.MouseButton.LeftButton)
        await clumsy.gone(dialog)
        await rest(clumsy)
    assert not is_allowed, "the limit stops a service that never says what a job costs"
    assert len(service.asked(REGISTER)) <= 4
    assert clumsy.services.jobs.spent_today() >= 0
    assert connection_text(clumsy) == "Online"
