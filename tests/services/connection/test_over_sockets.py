"""The services against the sandbox over real sockets: after faults, pauses and restarts, no
decision is lost."""

from functools import partial

import pytest

from qamera_review.domain import rate_limit
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import BadAnswer, OutOfCredits, QameraError
from qamera_review.domain.jobs.job import JobRequest, JobState
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from tests.services.conftest import StackOf
from tests.support.sandbox import Sandbox, most_in_any_window, wait_until
from tests.support.stack import Stack, aside, overlapping, updates
from tests.support.stack_queries import undecided, votes
from tests.support.virtual_time import until

pytestmark = pytest.mark.anyio


async def test_a_list_that_the_service_knows_to_be_unchanged_is_not_sent(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    sandbox.set_switch(list_etag=True)
    stack = await stack_of()
    await stack.listed()
    while stack.store.counts[Facet.IN_PROGRESS]:  # until all of the sandbox's jobs have ended
        await stack.refreshed()
    await aside(sandbox.forget_requests)
    await stack.refreshed()
    stack = await stack_of()
    await stack.listed()
    await stack.refreshed()
    [done] = undecided(stack, 1)
    listed = await aside(lambda: sandbox.requests(endpoint="list"))
    assert {request["status"] for request in listed} == {304}
    await aside(lambda: sandbox.update(done, Voting="REJECTED"))
    await stack.refreshed()
    assert stack.store.shown(done).facet is Facet.REJECTED


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "error", "every": 3, "status": 500},
        {"kind": "error", "every": 3, "status": 500, "after": True},
        {"kind": "drop_before", "every": 3},
        {"kind": "drop_after", "every": 3},
        {"kind": "html_error", "every": 3},
        {"kind": "portal", "every": 3},
        {"kind": "cut_body", "every": 3},
        {"kind": "empty", "every": 3},
        {"kind": "hang", "every": 5, "count": 2},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
async def test_every_decision_arrives_whatever_the_network_does(
    stack_of: StackOf, sandbox: Sandbox, fault: dict[str, object]
) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 12)
    await aside(lambda: sandbox.set_fault(endpoint="update", **fault))  # type: ignore[arg-type]
    stack.decisions.decide(ids, Verb.APPROVE, "a note")
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 12
    assert await aside(lambda: overlapping(sandbox)) == []
    assert stack.decisions.counts().refused == 0
    await stack.refreshed()
    await until(lambda: len(stack.journal.persisted) == 0, "the list to confirm")
    assert all(stack.store.shown(id_).facet is Facet.APPROVED for id_ in ids)


async def test_a_revoked_key_in_the_middle_then_another(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 20)
    await aside(lambda: sandbox.set_fault("latency", "update", seconds=0.1))
    stack.decisions.decide(ids, Verb.APPROVE)
    await until(lambda: stack.delivery.answer_mark >= 4, "some to be delivered")
    await aside(sandbox.revoke_key)
    await until(
        lambda: stack.connection.state.status is ConnectionStatus.KEY_REFUSED, "the refusal"
    )
    await until(lambda: stack.decisions.counts().sending == 0, "the wire to be empty")
    assert stack.decisions.counts().due > 0
    assert stack.decisions.counts().refused == 0
    await aside(lambda: sandbox.add_key("mk_live_next.another-secret"))
    stack.connection.use_key(ApiKey.parse("mk_live_next.another-secret"))
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 20


@pytest.mark.parametrize("status", [404, 400, 409])
async def test_a_refusal_waits_for_the_person_over_a_restart(
    stack_of: StackOf, sandbox: Sandbox, status: int
) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 3)
    await aside(lambda: sandbox.set_fault("error", "update", status=status, count=1))
    stack.decisions.decide(ids, Verb.REJECT, "lost text")
    await stack.sent()
    assert stack.decisions.counts().refused == 1
    stack = await stack_of()
    await stack.listed()
    (refused,) = [d for d in stack.journal.persisted if d.state is DecisionState.REFUSED]
    assert (refused.note, bool(refused.refusal)) == ("lost text", True)
    stack.decisions.retry_refused(ids)
    await stack.sent()
    assert await votes(sandbox, ids) == ["REJECTED"] * 3


async def test_a_deleted_packshot_is_refused_in_words(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    await stack.listed()
    (id_,) = undecided(stack, 1)
    await aside(lambda: sandbox.remove(id_))
    stack.decisions.decide([id_], Verb.APPROVE)
    await stack.sent()
    shown = stack.store.shown(id_)
    assert (shown.delivery, shown.facet) == (DecisionState.REFUSED, Facet.UNDECIDED)
    assert "not found" in shown.refusal.lower()


async def test_the_services_own_limit_is_honoured(
    stack_of: StackOf, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The limit is per second here; the adaptive limit counts minutes and must not learn from it.
    monkeypatch.setattr(rate_limit, "SHARE_LEAST", rate_limit.LIMIT)
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 15)
    await aside(lambda: sandbox.set_switch(rate_limit=6, rate_window=1.0))
    stack.decisions.decide(ids, Verb.APPROVE)
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 15
    requests = await aside(lambda: sandbox.requests(endpoint="update"))
    accepted = [request for request in requests if request["status"] == 200]
    assert any(request["status"] == 429 for request in requests)
    # The log has the time of a request shortly before the rate limit counts it.
    assert most_in_any_window(accepted, 0.9) <= 6


async def test_a_wait_that_the_service_asks_for_is_kept(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 3)
    await aside(lambda: sandbox.set_fault("error", "update", status=429, retry_after="1", count=1))
    stack.decisions.decide(ids[:1], Verb.APPROVE)
    await stack.sent()
    (requests,) = (await aside(lambda: updates(sandbox))).values()
    assert [request["status"] for request in requests] == [429, 200]
    assert requests[1]["monotonicS"] - requests[0]["monotonicS"] >= 1.0


async def test_offline_then_back(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 8)
    await aside(sandbox.stop)
    stack.decisions.decide(ids, Verb.ARCHIVE)
    await until(
        lambda: stack.connection.state.status is ConnectionStatus.OFFLINE, "it to be noticed"
    )
    assert stack.decisions.counts().outstanding == 8
    await aside(sandbox.start)
    await stack.sent()
    records = await aside(sandbox.packshots)
    assert all(records[id_]["archived"] for id_ in ids)


async def test_a_restart_opens_offline_and_sends_what_was_left(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    stack = await stack_of()
    shown = await stack.listed()
    ids = undecided(stack, 6)
    await until(lambda: not stack.sync.busy, "the list to be kept")
    stack.hold_ms = 300
    stack.decisions.decide(ids, Verb.REJECT, "wrong side")
    await until(lambda: not stack.journal.unwritten_count, "the disk")
    await aside(sandbox.stop)
    stack = await stack_of(key="")
    assert list(stack.store.visible) == shown
    assert stack.store.counts[Facet.REJECTED] >= 6
    assert stack.decisions.counts().outstanding == 6
    await aside(sandbox.start)
    stack.connection.use_key(ApiKey.parse(sandbox.key))
    await stack.sent()
    assert await votes(sandbox, ids) == ["REJECTED"] * 6
    notes = await aside(lambda: {id_: r["note"] for id_, r in sandbox.packshots().items()})
    assert {notes[id_] for id_ in ids} == {"wrong side"}


async def test_quitting_in_the_middle_loses_nothing(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 12)
    await aside(lambda: sandbox.set_fault("latency", "update", seconds=0.2))
    stack.decisions.decide(ids, Verb.APPROVE)
    await until(lambda: stack.decisions.counts().sending > 0, "some to be on the wire")
    stack = await stack_of()
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 12
    assert await aside(lambda: overlapping(sandbox)) == []


async def test_changes_of_mind_never_overtake(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    await stack.listed()
    (id_,) = undecided(stack, 1)
    await aside(lambda: sandbox.set_fault("latency", "update", seconds=0.15))
    await aside(lambda: sandbox.set_fault("error", "update", every=2, status=500))
    pressed = [(Verb.APPROVE, Verb.REJECT)[number % 2] for number in range(7)]
    for number, verb in enumerate(pressed):
        stack.decisions.decide([id_], verb, f"{number}")
        await until(lambda: stack.decisions.counts().sending > 0, "it to leave")
    await stack.sent()
    requests = (await aside(lambda: updates(sandbox)))[id_]
    numbers = [int(request["content"]["verificationResult"]) for request in requests]
    assert numbers == sorted(numbers)
    assert numbers[-1] == 6
    assert await aside(lambda: overlapping(sandbox)) == []
    assert await votes(sandbox, [id_]) == ["APPROVED"]


async def test_a_portal_leaves_the_list_and_is_told(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    before = await stack.listed()
    failures: list[QameraError] = []
    stack.sync.failed.connect(lambda error, by_user: failures.append(error))
    await until(lambda: not stack.sync.busy, "the first refresh")
    await aside(lambda: sandbox.set_fault("portal", "list"))
    await stack.refreshed()
    assert list(stack.store.visible) == before
    assert [type(failure) for failure in failures] == [BadAnswer]
    await aside(sandbox.clear_faults)
    (new,) = await aside(sandbox.insert)
    await stack.refreshed()
    assert stack.store.position(PackshotId(new)) is not None


async def test_an_idea_job_is_made_followed_and_finished(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    stack = await stack_of()
    await stack.listed()
    finished: list[object] = []
    stack.job_service.finished.connect(lambda job, progress: finished.append(progress))
    stack.job_service.launch(stack.job_service.plan([JobRequest("prod_tee_white", count=3)]))
    await until(lambda: not stack.job_service.sending, "the answer")
    (job,) = stack.job_service.jobs
    assert job.state is JobState.REGISTERED
    await stack.refreshed()
    assert stack.job_service.has_running_jobs() != bool(finished)
    await aside(lambda: wait_until(partial(_all_made, sandbox), "the images"))
    await stack.refreshed()
    assert len(finished) == 1
    assert not stack.job_service.has_running_jobs()
    assert len(await aside(sandbox.jobs)) == 1


def _all_made(sandbox: Sandbox) -> bool:
    (job,) = sandbox.jobs()
    return set(job["images"].values()) <= {"DONE", "FAILED"}


async def test_an_idea_job_whose_answer_is_lost_is_made_once(
    stack_of: StackOf, sandbox: Sandbox
) -> None:
    stack = await stack_of()
    await stack.listed()
    await aside(lambda: sandbox.set_fault("drop_after", "register", count=1))
    stack.job_service.launch(stack.job_service.plan([JobRequest("prod_tee_white", count=2)]))
    await until(lambda: not stack.job_service.sending, "the loss")
    assert stack.job_service.jobs[0].state is JobState.OUTCOME_UNKNOWN
    stack = await stack_of()
    await stack.listed()
    await stack.refreshed()
    assert [job.state for job in stack.job_service.jobs] == [JobState.OUTCOME_UNKNOWN]
    assert len(await aside(sandbox.jobs)) == 1
    assert len(await aside(lambda: sandbox.requests(endpoint="register"))) == 1


async def test_too_few_credits_are_told_in_numbers(stack_of: StackOf, sandbox: Sandbox) -> None:
    await aside(lambda: sandbox.set_switch(price=1_000_000))
    stack = await stack_of()
    refused: list[QameraError] = []
    stack.job_service.refused.connect(lambda job, error: refused.append(error))
    stack.job_service.launch(stack.job_service.plan([JobRequest("prod_tee_white", count=2)]))
    await until(lambda: len(refused) == 1, "the answer")
    (error,) = refused
    assert isinstance(error, OutOfCredits)
    assert error.required == 2_000_000
    assert error.available is not None
    assert await aside(sandbox.jobs) == []


async def test_the_limit_is_kept_over_restarts(stack_of: StackOf, sandbox: Sandbox) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 25)
    for verb in (Verb.APPROVE, Verb.REJECT, Verb.APPROVE):
        stack = await stack_of()
        await stack.listed()
        stack.decisions.decide(ids, verb)
        await until(partial(_sent_or_at_the_limit, stack), "the limit, or all to be sent")
    requests = await aside(lambda: sandbox.requests(origin="api"))
    assert 50 <= len(requests) <= 60
    assert stack.decisions.counts().outstanding > 0


def _sent_or_at_the_limit(stack: Stack) -> bool:
    is_sent = stack.decisions.counts().outstanding == 0 and not stack.journal.unwritten_count
    return is_sent or stack.connection.wait_ms(Priority.DELIVERY) > 1_000
