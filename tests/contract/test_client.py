"""The client against the sandbox, over a real socket and on Qt's loop: do they speak alike?"""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.api.codec import PackshotList, decode_packshots
from qamera_review.api.images import ImageClient
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.packshot import PackshotId, Status, Vote
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio
Connect = Callable[..., QameraClient]
Act = Callable[[QameraClient], Awaitable[object]]
PATIENT = Timeouts(list_s=20, post_s=20, connect_s=5, closing_s=0.2)
QUICK = Timeouts(list_s=0.5, post_s=0.5, connect_s=5, closing_s=0.2)


@pytest.fixture
async def connect(sandbox: Sandbox) -> AsyncIterator[Connect]:
    clients: list[QameraClient] = []

    def make(key: str = KEY, timeouts: Timeouts = PATIENT) -> QameraClient:
        clients.append(QameraClient(sandbox.api_url, ApiKey.parse(key), timeouts=timeouts))
        return clients[-1]

    yield make
    for client in clients:
        await client.aclose()


async def listed(
    client: QameraClient, status_filter: StatusFilter = StatusFilter.ALL
) -> PackshotList:
    return decode_packshots((await client.list_packshots(status_filter)).body)


async def error_of(work: Awaitable[object]) -> errors.ServiceError:
    with pytest.raises(errors.ServiceError) as caught:
        await work
    return caught.value


async def test_the_list_is_what_the_sandbox_holds(sandbox: Sandbox, connect: Connect) -> None:
    client, on_the_wire, answer = connect(), None, None
    while answer is None or on_the_wire != sandbox.listed():  # a job may end in between
        on_the_wire = sandbox.listed()
        answer = await listed(client)
    assert answer.problems == ()
    assert answer.reported_count == len(answer.packshots) == 60
    by_id = {item["id"]: item for item in on_the_wire or ()}
    for packshot in answer.packshots:
        item = by_id[packshot.id]
        assert (packshot.name, packshot.status_word) == (item["name"], item["status"])
        assert packshot.thumbnail == (item["thumbnail"] or "")
        assert packshot.created_ms > 1_600_000_000_000
        assert packshot.status is not Status.UNKNOWN
        assert packshot.vote is not Vote.UNKNOWN


async def test_the_services_own_filter(connect: Connect) -> None:
    client = connect()
    everything = await listed(client)
    approved = await listed(client, StatusFilter.APPROVED)
    assert approved.packshots
    assert {packshot.vote for packshot in approved.packshots} == {Vote.APPROVED}
    assert len(approved.packshots) < len(everything.packshots)


@pytest.mark.parametrize(
    ("verbs", "note", "voting", "archived"),
    [
        ((Verb.APPROVE,), None, "APPROVED", False),
        ((Verb.REJECT,), "the label's text is garbled — 'Żółć'", "REJECTED", True),
        ((Verb.ARCHIVE,), None, None, True),
        ((Verb.APPROVE, Verb.ARCHIVE), None, "APPROVED", True),
        ((), "look again", None, False),
    ],
)
async def test_a_decision_arrives(
    sandbox: Sandbox,
    connect: Connect,
    verbs: tuple[Verb, ...],
    note: str | None,
    voting: str | None,
    archived: bool,
) -> None:
    [target, *_] = sandbox.ids(decided=False)
    await connect().update_packshot(PackshotId(target), verbs, note)
    record = sandbox.packshots()[target]
    assert (record["voting"], record["archived"]) == (voting, archived)
    assert record["verificationResult"] == note
    assert record["updates"] == 1


async def test_a_job_is_launched_once_and_charged(sandbox: Sandbox, connect: Connect) -> None:
    before = sandbox.ledger()["available"]
    request = JobRequest("prod_tee_white", scenery_id="scenery_001", count=4)
    receipt = await connect().register_ideas(request)
    assert len(receipt.created_ids) == 4
    assert receipt.batch_id
    assert receipt.order_id
    assert receipt.reservation_id
    assert receipt.credits_reserved == before - sandbox.ledger()["available"]
    [job] = [job for job in sandbox.jobs() if set(job["images"]) == set(receipt.created_ids)]
    assert job


async def test_refusals_in_the_services_words(sandbox: Sandbox, connect: Connect) -> None:
    client = connect()
    unknown = await error_of(client.update_packshot(PackshotId("ps_no"), (Verb.APPROVE,), None))
    assert type(unknown) is errors.NotFound
    assert unknown.detail
    too_many = await error_of(client.register_ideas(JobRequest("prod_tee_white", count=51)))
    assert type(too_many) is errors.InvalidRequest
    sandbox.set_switch(second_vote="refused")
    [voted, *_] = [p.id for p in (await listed(client)).packshots if p.vote is Vote.APPROVED]
    second = await error_of(client.update_packshot(voted, (Verb.REJECT,), None))
    assert type(second) is errors.Conflict


async def test_too_few_credits(sandbox: Sandbox, connect: Connect) -> None:
    available = sandbox.ledger()["available"]
    sandbox.set_switch(price=available)
    fault = await error_of(connect().register_ideas(JobRequest("prod_tee_white", count=2)))
    assert isinstance(fault, errors.OutOfCredits)
    assert (fault.required, fault.available) == (2 * available, available)
    assert sandbox.ledger()["available"] == available


async def test_keys_that_do_not_serve(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.add_key("mk_live_reader.only-reads", scopes=["content.read"])
    for key in ("mk_live_nobody.wrong", "mk_live_sandbox.wrong"):
        assert type(await error_of(listed(connect(key)))) is errors.KeyRefused
    reader = connect("mk_live_reader.only-reads")
    assert (await listed(reader)).packshots
    fault = await error_of(reader.register_ideas(JobRequest("prod_tee_white")))
    assert type(fault) is errors.ScopeMissing
    sandbox.revoke_key()
    assert type(await error_of(listed(connect()))) is errors.KeyRefused


async def test_the_rate_limit(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.set_switch(rate_limit=2, rate_window=60)
    client = connect()
    await listed(client)
    await listed(client)
    fault = await error_of(listed(client))
    assert isinstance(fault, errors.RateLimited)
    assert fault.retry_after_s is None
    assert "Too many requests" in fault.detail


@pytest.mark.parametrize("seconds", ["3", "2.5"])
async def test_how_long_to_wait(sandbox: Sandbox, connect: Connect, seconds: str) -> None:
    sandbox.set_fault("error", status=429, retry_after=seconds)
    fault = await error_of(listed(connect()))
    assert isinstance(fault, errors.RateLimited)
    assert fault.retry_after_s == float(seconds)


async def test_words_never_heard_and_open_questions(sandbox: Sandbox, connect: Connect) -> None:
    client = connect()
    for word in ("null", "absent", "empty", "PENDING"):
        sandbox.set_switch(undecided_voting=word)
        answer = await listed(client)
        assert Vote.UNKNOWN not in {packshot.vote for packshot in answer.packshots}
        assert Vote.NONE in {packshot.vote for packshot in answer.packshots}
    sandbox.set_switch(word_done="SHINY")
    words = {packshot.status_word for packshot in (await listed(client)).packshots}
    assert "SHINY" in words
    sandbox.set_switch(gzip=False)
    assert len((await listed(client)).packshots) == 60


@pytest.mark.parametrize("kind", ["wrong_types", "missing_fields", "duplicate_ids"])
async def test_a_spoilt_item_costs_only_itself(
    sandbox: Sandbox, connect: Connect, kind: str
) -> None:
    clean = {packshot.id for packshot in (await listed(connect())).packshots}
    sandbox.set_fault(kind, items=1)
    answer = await listed(connect())
    assert len(clean - {packshot.id for packshot in answer.packshots}) <= 1


@pytest.mark.parametrize("kind", ["cut_json", "wrong_shape", "portal", "empty"])
async def test_what_is_no_list(sandbox: Sandbox, connect: Connect, kind: str) -> None:
    sandbox.set_fault(kind, endpoint="list")
    assert type(await error_of(listed(connect()))) is errors.BadAnswer


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        ("error", {"status": 500}, errors.ServerFailed),
        ("error", {"status": 503, "after": True}, errors.ServerFailed),
        ("html_error", {"status": 502}, errors.ServerFailed),
        ("html_error", {"status": 404}, errors.NotFound),
        ("portal", {}, errors.BadAnswer),
        ("redirect", {}, errors.BadAnswer),
        ("empty", {}, errors.BadAnswer),
        ("drop_before", {}, errors.ConnectionLost),
        ("drop_after", {}, errors.ConnectionLost),
        ("cut_body", {}, errors.ConnectionLost),
        ("refuse", {}, errors.Unreachable),
        ("hang", {}, errors.TimedOut),
        ("drip", {"seconds": 5}, errors.TimedOut),
        ("latency", {"seconds": 5}, errors.TimedOut),
    ],
)
@pytest.mark.parametrize("endpoint", ["update", "register"])
async def test_every_fault_is_one_error(
    sandbox: Sandbox,
    connect: Connect,
    kind: str,
    options: dict[str, float],
    expected: type[errors.ServiceError],
    endpoint: str,
) -> None:
    [target, *_] = sandbox.ids(decided=False)
    jobs = len(sandbox.jobs())
    sandbox.set_fault(kind, endpoint=endpoint, **options)
    client = connect(timeouts=QUICK if expected is errors.TimedOut else PATIENT)
    if endpoint == "update":
        work: Awaitable[object] = client.update_packshot(PackshotId(target), (Verb.APPROVE,), None)
    else:
        work = client.register_ideas(JobRequest("prod_tee_white", count=1))
    fault = await error_of(work)
    assert type(fault) is expected
    sandbox.clear_faults()
    was_done = (
        sandbox.packshots()[target]["updates"] > 0
        if endpoint == "update"
        else len(sandbox.jobs()) > jobs
    )
    assert fault.may_have_arrived or not was_done, (
        "an error that says it was not done must be right"
    )


async def test_pictures_come_without_the_key(sandbox: Sandbox, connect: Connect) -> None:
    finished = [
        packshot
        for packshot in (await listed(connect())).packshots
        if packshot.thumbnail and packshot.status is Status.DONE
    ]
    pictures = ImageClient()
    try:
        body = pictures.fetch(finished[0].thumbnail)
        assert len(body.data) > 1000
        for kind, expected in (
            ("not_found", errors.PictureMissing),
            ("expired", errors.PictureExpired),
            ("not_a_picture", errors.InvalidPicture),
            ("svg", errors.InvalidPicture),
            ("endless", errors.InvalidPicture),
            ("redirect_file", errors.InvalidPicture),
        ):
            sandbox.set_fault(kind)
            with pytest.raises(errors.PictureError) as caught:
                pictures.fetch(finished[0].thumbnail)
            assert type(caught.value) is expected, kind
            sandbox.clear_faults()
    finally:
        pictures.close()
    seen = str(sandbox.requests(origin="cdn"))
    assert KEY not in seen


@pytest.mark.parametrize("kind", OptionKind)
async def test_choices_are_what_the_service_lists(connect: Connect, kind: OptionKind) -> None:
    choices = await connect().list_options(kind)
    assert len(choices) >= 3
    assert all(one.id and one.name and one.thumbnail.startswith("http") for one in choices)


@pytest.mark.parametrize(
    ("how", "kind_of_error"), [("absent", errors.NotFound), ("forbidden", errors.ScopeMissing)]
)
async def test_a_list_that_is_not_there_says_so(
    sandbox: Sandbox, connect: Connect, how: str, kind_of_error: type[errors.ServiceError]
) -> None:
    sandbox.set_switch(models=how)
    error = await error_of(connect().list_options(OptionKind.MODELS))
    assert type(error) is kind_of_error
