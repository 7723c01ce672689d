"""Tests of the client against misbehaving servers, over real sockets."""

import asyncio
import gzip
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from tests.support.certificates import make_certificate, server_context
from tests.support.raw_server import (
    Conversation,
    RawServer,
    answering,
    gzip_of_zeros,
    http_answer,
)

KEY = ApiKey.parse("mk_live_tester.s3cr3t-0f-the-tester")
QUICK = Timeouts(list_s=0.4, post_s=0.4, connect_s=5, closing_s=0.2)
PATIENT = Timeouts(list_s=20, post_s=20, connect_s=5, closing_s=0.2)
EMPTY_LIST = b'{"packshots": [], "count": 0}'

Connect = Callable[..., QameraClient]
Act = Callable[[QameraClient], Awaitable[object]]
pytestmark = pytest.mark.anyio


async def the_list(client: QameraClient) -> object:
    return await client.list_packshots(StatusFilter.ALL)


async def an_update(client: QameraClient) -> object:
    await client.update_packshot(PackshotId("ps_1"), (Verb.APPROVE,), None)
    return None


async def a_job(client: QameraClient) -> object:
    return await client.register_ideas(JobRequest("prod_1"))


ACTS = [
    pytest.param(the_list, id="list"),
    pytest.param(an_update, id="update"),
    pytest.param(a_job, id="job"),
]


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    clients: list[QameraClient] = []

    def make(url: str, timeouts: Timeouts = PATIENT) -> QameraClient:
        clients.append(QameraClient(url, KEY, timeouts=timeouts))
        return clients[-1]

    yield make
    for client in clients:
        await client.aclose()


async def error_of(work: Awaitable[object]) -> errors.ServiceError:
    with pytest.raises(errors.ServiceError) as caught:
        await work
    return caught.value


async def test_the_list_request_has_the_documented_form(connect: Connect) -> None:
    with RawServer(answering(http_answer(EMPTY_LIST, headers={"ETag": '"v1"'}))) as server:
        answer = await connect(f"{server.url}/base").list_packshots(StatusFilter.APPROVED)
    assert (answer.body, answer.etag) == (EMPTY_LIST, '"v1"')
    [request] = server.requests
    head = request.decode().split("\r\n")
    assert head[0] == "GET /base/api/external/packshots?statusFilter=approved HTTP/1.1"
    assert [line for line in head if line.lower().startswith("x-api-key")] == [
        f"X-Api-Key: {KEY.reveal()}"
    ]
    assert "Accept-Encoding: gzip" in head


async def test_update_packshot_sends_the_documented_body(connect: Connect) -> None:
    with RawServer(answering(http_answer(b'{"success": true}'))) as server:
        await connect(server.url).update_packshot(PackshotId("ps_1"), (Verb.REJECT,), "text lost ✗")
    [request] = server.requests
    head, _, body = request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /api/external/packshots/update-packshot HTTP/1.1\r\n")
    assert b"Content-Type: application/json" in head
    assert json.loads(body) == {
        "recordId": "ps_1",
        "Voting": "REJECTED",
        "verificationResult": "text lost ✗",
    }


async def test_a_packed_list_is_unpacked(connect: Connect) -> None:
    body = json.dumps({"packshots": [{"id": f"ps_{n}"} for n in range(20_000)]}).encode()
    packed = http_answer(gzip.compress(body), headers={"Content-Encoding": "gzip"})
    with RawServer(answering(packed)) as server:
        assert (await connect(server.url).list_packshots(StatusFilter.ALL)).body == body


def drop_before(talk: Conversation) -> None:
    talk.await_first_byte()
    talk.reset()


def drop_after(talk: Conversation) -> None:
    talk.read_request()
    talk.reset()


def close_after(talk: Conversation) -> None:
    talk.read_request()


def cut_off(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(b'{"packshots": [', length=1000))


def no_http(talk: Conversation) -> None:
    talk.read_request()
    talk.send(b"220 smtp.example.com ESMTP\r\n")


def cut_in_a_chunk(talk: Conversation) -> None:
    talk.read_request()
    talk.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "behaviour", [drop_before, drop_after, close_after, cut_off, no_http, cut_in_a_chunk]
)
async def test_a_broken_connection_has_an_unknown_outcome(
    connect: Connect, act: Act, behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        fault = await error_of(act(connect(server.url)))
        assert type(fault) is errors.ConnectionLost
        assert fault.may_have_arrived
        assert server.connections == 1, "it must not be sent again by itself"


def hang(talk: Conversation) -> None:
    talk.read_request()
    talk.hang()


def hang_in_the_body(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(b'{"packshots"', length=1000))
    talk.hang()


def drip_head(talk: Conversation) -> None:
    talk.read_request()
    talk.drip(http_answer(EMPTY_LIST + b" " * 10_000), 0.02)


def drip_body(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(b"", length=10_000))
    talk.drip(b" " * 10_000, 0.02)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("behaviour", [hang, hang_in_the_body, drip_head, drip_body])
async def test_the_whole_exchange_has_a_time_limit(
    connect: Connect, act: Act, behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        fault = await error_of(act(connect(server.url, QUICK)))
        assert type(fault) is errors.TimedOut
        assert fault.may_have_arrived
        assert "0.4 seconds" in fault.detail


async def test_after_many_hanging_requests_the_connections_are_not_used_up(
    connect: Connect,
) -> None:
    def hang_at_first(talk: Conversation) -> None:
        talk.read_request()
        if talk.index < 30:
            talk.hang()
        talk.send(http_answer(EMPTY_LIST))

    with RawServer(hang_at_first) as server:
        client = connect(server.url, Timeouts(list_s=0.4, closing_s=0.2))
        faults = await asyncio.gather(*(error_of(the_list(client)) for _ in range(30)))
        assert {type(fault) for fault in faults} == {errors.TimedOut}
        await asyncio.gather(*(the_list(client) for _ in range(12)))


@pytest.mark.parametrize("act", ACTS[1:])
@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>Sign in to the network</body></html>",
        b"",
        b'{"success": tru',
        b'{"success": "yes"}',
        b"[]",
        b"null",
    ],
)
async def test_an_answer_of_another_form_is_a_bad_answer(
    connect: Connect, act: Act, body: bytes
) -> None:
    with RawServer(answering(http_answer(body))) as server:
        fault = await error_of(act(connect(server.url)))
    assert type(fault) is errors.BadAnswer
    assert fault.may_have_arrived
    assert fault.detail


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("body", "encoding", "words"),
    [
        (b"plainly no gzip", "gzip", "damaged"),
        (gzip.compress(EMPTY_LIST)[:-9], "gzip", "cut off"),
        (b"\x1b", "br", "not asked for"),
        (gzip_of_zeros(300 * 1024 * 1024), "gzip", "larger than"),
    ],
    ids=["no gzip", "cut off", "not asked for", "too large"],
)
async def test_a_body_that_does_not_unpack_is_a_bad_answer(
    connect: Connect, act: Act, body: bytes, encoding: str, words: str
) -> None:
    packed = http_answer(body, headers={"Content-Encoding": encoding})
    with RawServer(answering(packed)) as server:
        fault = await error_of(act(connect(server.url)))
    assert type(fault) is errors.BadAnswer
    assert words in fault.detail


async def test_an_endless_answer_is_not_read_to_its_end(connect: Connect) -> None:
    def flood(talk: Conversation) -> None:
        talk.read_request()
        talk.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            talk.send(b" " * 65536)

    with RawServer(flood) as server:
        fault = await error_of(an_update(connect(server.url)))
    assert type(fault) is errors.BadAnswer
    assert fault.detail == "It is larger than 1 MB."


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("act", ACTS)
async def test_no_redirect_is_followed(connect: Connect, act: Act, status: int) -> None:
    with (
        RawServer(answering(http_answer(EMPTY_LIST))) as other,
        RawServer(
            answering(http_answer(b"", status, {"Location": f"{other.url}/elsewhere"}))
        ) as server,
    ):
        fault = await error_of(act(connect(server.url)))
        assert type(fault) is errors.BadAnswer
        assert f"{other.url}/elsewhere" in fault.detail
        assert other.connections == 0


async def test_a_refusal_with_a_cut_off_body_is_still_a_refusal(connect: Connect) -> None:
    with RawServer(answering(http_answer(b'{"error": "Inv', 401, length=999))) as server:
        fault = await error_of(an_update(connect(server.url)))
    assert type(fault) is errors.KeyRefused


async def test_a_compressed_refusal_keeps_its_text(connect: Connect) -> None:
    body = gzip.compress(b'{"error": "Packshot not found."}')
    answer = http_answer(body, 404, {"Content-Encoding": "gzip"})
    with RawServer(answering(answer)) as server:
        fault = await error_of(an_update(connect(server.url)))
    assert type(fault) is errors.NotFound
    assert fault.detail == "Packshot not found."


async def test_an_endless_refusal_is_cut(connect: Connect) -> None:
    with RawServer(answering(http_answer(b"<html>" + b"x" * 5_000_000, 503))) as server:
        fault = await error_of(the_list(connect(server.url)))
    assert type(fault) is errors.ServerFailed


async def test_a_closed_port_is_unreachable(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    for act in (the_list, an_update, a_job):
        fault = await error_of(act(connect(f"http://127.0.0.1:{port}")))
        assert type(fault) is errors.Unreachable
        assert not fault.may_have_arrived
        assert fault.detail == f"Nothing answers at 127.0.0.1:{port}."


async def test_an_unknown_host_is_unreachable(connect: Connect) -> None:
    for host in ("nowhere.invalid", "a" * 70 + ".invalid"):
        fault = await error_of(the_list(connect(f"https://{host}")))
        assert type(fault) is errors.Unreachable


async def test_an_untrusted_certificate_is_refused(connect: Connect, tmp_path: Path) -> None:
    context = server_context(make_certificate(tmp_path / "server.pem"))
    with RawServer(answering(http_answer(EMPTY_LIST)), tls=context) as server:
        fault = await error_of(the_list(connect(server.url)))
    assert type(fault) is errors.TlsFailed
    assert not fault.may_have_arrived
    assert server.requests == []


async def test_a_server_without_tls(connect: Connect) -> None:
    def answer_plainly(talk: Conversation) -> None:
        talk.await_first_byte()
        talk.send(http_answer(b"", 400))

    with RawServer(answer_plainly) as server:
        fault = await error_of(the_list(connect(server.url.replace("http:", "https:"))))
    assert isinstance(fault, errors.Unreachable)
    assert not fault.may_have_arrived


async def test_a_certificate_trusted_by_the_system_is_accepted(
    connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = RawServer(answering(http_answer(EMPTY_LIST)), tls=server_context(certificate))
    with server:
        assert (await connect(server.url).list_packshots(StatusFilter.ALL)).body == EMPTY_LIST


async def test_no_more_than_six_at_once(connect: Connect) -> None:
    gate = asyncio.Event()
    loop = asyncio.get_running_loop()
    arrived = asyncio.Queue[int]()

    def wait_for_gate(talk: Conversation) -> None:
        talk.read_request()
        loop.call_soon_threadsafe(arrived.put_nowait, talk.index)
        asyncio.run_coroutine_threadsafe(gate.wait(), loop).result()
        talk.send(http_answer(EMPTY_LIST))

    with RawServer(wait_for_gate) as server:
        client = connect(server.url)
        requests = asyncio.gather(*(the_list(client) for _ in range(15)))
        for _ in range(6):
            await asyncio.wait_for(arrived.get(), 10)
        # The server answers none of them before the gate opens, so a seventh would be on its way.
        await client_is_idle()
        assert server.connections == 6
        gate.set()
        assert len(await requests) == 15


async def client_is_idle() -> None:
    """Lets everything run that is ready to."""
    for _ in range(200):
        await asyncio.sleep(0)


async def test_a_request_goes_on_when_its_caller_is_cancelled(connect: Connect) -> None:
    gate = asyncio.Event()
    loop = asyncio.get_running_loop()
    arrived = asyncio.Event()
    sent: list[bytes] = []

    def wait_for_gate(talk: Conversation) -> None:
        sent.append(talk.read_request())
        loop.call_soon_threadsafe(arrived.set)
        asyncio.run_coroutine_threadsafe(gate.wait(), loop).result()
        talk.send(http_answer(b'{"success": true}'))

    with RawServer(wait_for_gate) as server:
        client = connect(server.url)
        caller = asyncio.ensure_future(an_update(client))
        await asyncio.wait_for(arrived.wait(), 10)
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        gate.set()
        await client.aclose()
        assert len(sent) == 1


async def test_aclose_ends_running_requests(connect: Connect) -> None:
    with RawServer(hang) as server:
        client = connect(server.url)
        requests = [asyncio.ensure_future(error_of(the_list(client))) for _ in range(8)]
        await asyncio.wait(requests, timeout=0.1)
        await client.aclose()
        assert {type(fault) for fault in await asyncio.gather(*requests)} <= {
            errors.TimedOut,
            errors.Unreachable,
        }
        assert type(await error_of(the_list(client))) is errors.Unreachable
    await client.aclose()


async def test_a_cookie_is_not_kept(connect: Connect) -> None:
    answer = http_answer(EMPTY_LIST, headers={"Set-Cookie": "portal=1; Path=/"})
    with RawServer(answering(answer)) as server:
        client = connect(server.url)
        await the_list(client)
        await the_list(client)
    assert len(server.requests) == 2
    assert not any(b"cookie" in request.lower() for request in server.requests)


def answer_of(body: bytes) -> bytes:
    return http_answer(body, headers={"Connection": "keep-alive"})


async def test_a_second_answer_that_nobody_asked_for_is_not_that_of_the_next_request(
    connect: Connect,
) -> None:
    """The stray success comes in one segment with the list, or with the answer before."""
    success = b'{"success": true}'

    def behave(talk: Conversation) -> None:
        while request := talk.read_request():
            if request.startswith(b"GET"):
                talk.send(answer_of(EMPTY_LIST) + answer_of(success))
            elif b'"ps_1"' in request:
                talk.send(answer_of(success) + answer_of(success))
            else:
                talk.send(http_answer(b"{}", 500, headers={"Connection": "keep-alive"}))

    with RawServer(behave) as server:
        client = connect(server.url)
        for _ in range(3):
            await the_list(client)
            await an_update(client)
            refused = client.update_packshot(PackshotId("ps_2"), (Verb.APPROVE,), None)
            assert type(await error_of(refused)) is errors.ServerFailed
            assert (await client.list_packshots(StatusFilter.ALL)).body == EMPTY_LIST


async def test_an_etag_that_cannot_be_sent_back_is_forgotten(connect: Connect) -> None:
    """Also one that an earlier version has kept."""
    for etag in ('"caf\xe9"', f'"{"x" * 60_000}"'):
        with RawServer(answering(http_answer(EMPTY_LIST, headers={"ETag": etag}))) as server:
            answer = await connect(server.url).list_packshots(StatusFilter.ALL, etag)
        assert (answer.body, answer.etag) == (EMPTY_LIST, "")
        assert b"if-none-match" not in server.requests[0].lower()


@pytest.mark.parametrize("act", ACTS)
async def test_a_part_of_an_answer_is_no_answer(connect: Connect, act: Act) -> None:
    with RawServer(answering(http_answer(EMPTY_LIST, 206))) as server:
        assert type(await error_of(act(connect(server.url)))) is errors.BadAnswer


async def test_a_byte_order_mark_is_no_part_of_any_answer(connect: Connect) -> None:
    mark = b"\xef\xbb\xbf"
    receipt = mark + b'{"createdRecordIds": ["a"], "creditsReserved": 3}'
    with RawServer(answering(http_answer(mark + b'{"success": true}'))) as server:
        await an_update(connect(server.url))
    with RawServer(answering(http_answer(receipt))) as server:
        job = await connect(server.url).register_ideas(JobRequest("prod_1"))
    assert job.created_ids == ("a",)
    with RawServer(answering(http_answer(mark + b'{"error": "No."}', 400))) as server:
        assert (await error_of(an_update(connect(server.url)))).detail == "No."


@pytest.mark.parametrize("status", [200, 204])
async def test_an_empty_answer_to_a_decision_is_not_understood(
    connect: Connect, status: int
) -> None:
    with RawServer(answering(http_answer(b"", status))) as server:
        assert type(await error_of(an_update(connect(server.url)))) is errors.BadAnswer
