"""Tests with a proxy over real sockets: what is sent through it, and what it can see."""

import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from qamera_review.api.client import QameraClient
from qamera_review.api.images import ImageClient
from qamera_review.api.proxies import proxy_for
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.filters import StatusFilter
from tests.support.certificates import make_certificate, server_context
from tests.support.raw_server import Behaviour, Conversation, RawServer, answering, http_answer

SERVICE = "https://service.example"  # a name that only the proxy can find
KEY = ApiKey.parse("mk_live_one.never-for-a-proxy")
EMPTY_LIST = b'{"packshots":[],"count":0}'
JPEG = b"\xff\xd8\xff and so on"
Connect = Callable[[], QameraClient]


def leading_to(port: int) -> Behaviour:
    """A proxy for which every name is a port of this machine."""

    def behave(talk: Conversation) -> None:
        if talk.read_request().startswith(b"CONNECT "):
            talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            talk.tunnel(port)

    return behave


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's side of TLS that the system trusts for SERVICE."""
    certificate = make_certificate(tmp_path / "server.pem", "service.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return server_context(certificate)


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    clients: list[QameraClient] = []

    def make() -> QameraClient:
        clients.append(QameraClient(SERVICE, KEY))
        return clients[-1]

    yield make
    for client in clients:
        await client.aclose()


def through(monkeypatch: pytest.MonkeyPatch, proxy: RawServer, login: str = "") -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//{login}"))


@pytest.mark.posix  # the system trusts by a file
@pytest.mark.anyio
async def test_the_service_is_reached_and_the_proxy_sees_no_key(
    connect: Connect, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        RawServer(answering(http_answer(EMPTY_LIST)), tls=trusted) as service,
        RawServer(leading_to(service.port)) as proxy,
    ):
        through(monkeypatch, proxy, "me:secret@")
        assert (await connect().list_packshots(StatusFilter.ALL)).body == EMPTY_LIST
        [asked] = proxy.requests
        assert asked.startswith(b"CONNECT service.example:443 ")
        assert b"proxy-authorization: basic " in asked.lower()
        assert KEY.secret.encode() not in asked
        assert KEY.secret.encode() in service.requests[0]
        assert b"proxy-authorization" not in service.requests[0].lower()


@pytest.mark.posix  # the system trusts by a file
def test_pictures_are_loaded_through_the_proxy(
    trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = ImageClient()
    with (
        RawServer(answering(http_answer(JPEG)), tls=trusted) as cdn,
        RawServer(leading_to(cdn.port)) as proxy,
    ):
        through(monkeypatch, proxy)
        assert images.fetch(f"{SERVICE}/a.jpg").data == JPEG
        assert images.fetch(f"{SERVICE}/b.jpg").data == JPEG
        images.close()
        assert {request.split()[1] for request in proxy.requests} == {b"service.example:443"}


@pytest.mark.anyio
async def test_a_refusing_proxy_is_named_in_the_error(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = ImageClient()
    with RawServer(answering(http_answer(b"<html>Log in first", 407))) as proxy:
        through(monkeypatch, proxy)
        with pytest.raises(errors.Unreachable, match="network's proxy can't reach") as caught:
            await connect().list_packshots(StatusFilter.ALL)
        assert not caught.value.may_have_arrived
        with pytest.raises(errors.PictureUnreachable, match="network's proxy can't reach"):
            images.fetch(f"{SERVICE}/a.jpg")
    images.close()


@pytest.mark.anyio
@pytest.mark.parametrize("address", ["socks5://localhost:1", "ftp://localhost", "http://[::1"])
async def test_a_proxy_of_another_kind_is_named_in_the_error(
    connect: Connect, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", address)
    with pytest.raises(errors.Unreachable, match="network's proxy can't reach"):
        await connect().list_packshots(StatusFilter.ALL)


def test_no_proxy_for_this_computer_and_excepted_hosts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    found = proxy_for(SERVICE)
    assert found is not None
    assert str(found.url) == "http://proxy.example:3128"
    for direct in ("http://127.0.0.1:1", "https://localhost", "https://cdn.inside.example"):
        assert proxy_for(direct) is None
    monkeypatch.delenv("HTTPS_PROXY")
    assert proxy_for(SERVICE) is None
