"""Name resolution or certificate checks fail: decisions wait, the state says why, and they arrive
when the service can be reached again."""

import socket
from pathlib import Path

import pytest

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.services.connection.connection import ConnectionStatus
from tests.services.conftest import StackOf
from tests.support.certificates import make_certificate, server_context
from tests.support.raw_server import RawServer
from tests.support.sandbox import Sandbox
from tests.support.stack import Stack
from tests.support.stack_queries import undecided, votes
from tests.support.virtual_time import until

pytestmark = pytest.mark.anyio


async def test_a_host_without_an_address_costs_nothing(
    stack_of: StackOf, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = await stack_of(url=sandbox.api_url.replace("127.0.0.1", "localhost"))
    await stack.listed()
    ids = undecided(stack, 5)
    with monkeypatch.context() as names:
        names.setattr(socket, "getaddrinfo", _no_such_name)
        stack.connection.use_key(ApiKey.parse(sandbox.key))  # drops all connections
        stack.decisions.decide(ids, Verb.APPROVE)
        await _waits_for_the_network(stack, 5)
        sentence = stack.connection.state.error.english_text()  # type: ignore[union-attr]
        assert "localhost" in sentence
        assert "is not known here" in sentence
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 5


def _no_such_name(*_asked: object, **_how: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


async def _waits_for_the_network(stack: Stack, count: int) -> None:
    """Return whether all decisions are due, one was tried, and none is shown as refused or sent."""
    await until(lambda: stack.connection.state.status is ConnectionStatus.OFFLINE, "the failure")
    await until(lambda: any(row.attempts for row in stack.journal.persisted), "an attempt")
    await until(lambda: stack.decisions.counts().due == count, "all to wait")
    assert stack.delivery.settle_mark == 0


@pytest.mark.parametrize("speaks", ["for somebody else", "no TLS"])
async def test_a_service_that_cannot_prove_who_it_is_gets_nothing(
    stack_of: StackOf, sandbox: Sandbox, tmp_path: Path, speaks: str
) -> None:
    stack = await stack_of()
    await stack.listed()
    ids = undecided(stack, 5)
    certificate = make_certificate(tmp_path / "nobodys.pem")
    tls = server_context(certificate) if speaks == "for somebody else" else None
    with RawServer(lambda *_: None, tls) as impostor:
        stack = await stack_of(url=f"https://localhost:{impostor.port}")
        stack.decisions.decide(ids, Verb.APPROVE)
        await _waits_for_the_network(stack, 5)
        sentence = stack.connection.state.error.english_text()  # type: ignore[union-attr]
        assert "couldn't prove its identity" in sentence
        assert not any(b"mk_live" in request for request in impostor.requests)
    stack = await stack_of()
    await stack.sent()
    assert await votes(sandbox, ids) == ["APPROVED"] * 5
