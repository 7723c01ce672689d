"""The client's connections over real sockets: broken, slow, refused, encrypted or shared."""

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from qamera_review.api.client import Timeouts
from qamera_review.domain import errors
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import PackshotId
from tests.support.certificates import make_certificate, server_context
from tests.support.client_acts import (
    ACTS,
    EMPTY_LIST,
    QUICK,
    Act,
    Connect,
    a_job,
    an_update,
    error_of,
    the_list,
)
from tests.support.raw_server import (
    Conversation,
    RawServer,
    answering,
    http_answer,
)

pytestmark = pytest.mark.anyio


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


async def test_a_closed_port_is_unreachable(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    for act in (the_list, an_update, a_job):
        fault = await error_of(act(connect(f"http://127.0.0.1:{port}")))
        assert type(fault) is errors.Unreachable
        assert not fault.may_have_arrived
        assert fault.detail == f"127.0.0.1:{port} doesn't answer."


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


@pytest.mark.posix  # the system trusts by a file
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
