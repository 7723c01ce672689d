"""Tests of the picture client against misbehaving hosts, over real sockets."""

import hashlib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpcore
import httpx
import pytest

from qamera_review.api.deadline_pool import DeadlinePool, deadline
from qamera_review.api.images import ImageClient
from qamera_review.domain import errors
from qamera_review.domain.picture_problem import PictureProblem
from tests.support.certificates import make_certificate, server_context
from tests.support.image_client import JPEG, PNG, WEBP, Connect, error_of
from tests.support.raw_server import Conversation, RawServer, answering, http_answer
from tests.support.sandbox import wait_until


@pytest.mark.parametrize("picture", [JPEG, PNG, WEBP])
def test_a_picture_and_its_fingerprint(make_client: Connect, picture: bytes) -> None:
    with RawServer(answering(http_answer(picture))) as server:
        body = make_client().fetch(f"{server.url}/a.jpg?sig=1")
    assert body.data == picture
    assert body.sha256 == hashlib.sha256(picture).hexdigest()
    [request] = server.requests
    assert request.startswith(b"GET /a.jpg?sig=1 HTTP/1.1\r\n")
    assert b"x-api-key" not in request.lower()
    assert b"Accept-Encoding: identity" in request


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, errors.PictureMissing),
        (410, errors.PictureMissing),
        (401, errors.InvalidPicture),
        (403, errors.InvalidPicture),
        (400, errors.InvalidPicture),
        (204, errors.InvalidPicture),
        (206, errors.InvalidPicture),
        (304, errors.InvalidPicture),
        (408, errors.PictureUnreachable),
        (429, errors.PictureUnreachable),
        (500, errors.PictureUnreachable),
        (503, errors.PictureUnreachable),
    ],
)
def test_every_status_is_one_error(
    make_client: Connect, status: int, kind: type[errors.PictureError]
) -> None:
    body = b"" if status in (204, 304) else JPEG
    with RawServer(answering(http_answer(body, status))) as server:
        assert type(error_of(make_client(), server.url)) is kind


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://localhost/a.jpg",
        "http://cdn.example.com/a.jpg",
        "http://localhost.example.com/a.jpg",
        "https://user:password@cdn.example.com/a.jpg",
        "https:///a.jpg",
        "https://[::1/a.jpg",
        "https://exa\x00mple.com/",
        "https://" + "a" * 70_000,
    ],
)
def test_other_addresses_are_refused(make_client: Connect, address: str) -> None:
    fault = error_of(make_client(), address)
    assert type(fault) is errors.InvalidPicture
    assert "password" not in fault.detail or "contains a password" in fault.detail


def test_no_address_is_no_picture(make_client: Connect) -> None:
    assert type(error_of(make_client(), "")) is errors.PictureMissing


@pytest.mark.parametrize("body", [b"", b"<html>Sign in</html>", b"<svg/>", b"no picture", b"RIFF"])
def test_a_body_that_is_no_picture_is_refused(make_client: Connect, body: bytes) -> None:
    with RawServer(answering(http_answer(body))) as server:
        assert type(error_of(make_client(), server.url)) is errors.InvalidPicture


@pytest.mark.parametrize("address", ["//localhost:{port}/a.jpg", "/a.jpg", "a.jpg", " /a\n.jpg "])
def test_an_address_may_be_relative_to_the_service(make_client: Connect, address: str) -> None:
    with RawServer(answering(http_answer(PNG))) as server:
        client = make_client(service_url=server.url)
        assert client.fetch(address.format(port=server.port)).data == PNG
    assert server.requests[0].startswith(b"GET /a.jpg ")


EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"


@pytest.mark.parametrize(
    ("status", "body", "query", "problem"),
    [
        (403, EXPIRED, "", PictureProblem.EXPIRED),
        (400, b"<Code>ExpiredToken</Code>", "", PictureProblem.EXPIRED),
        (403, b"", "?Expires=1500000000&Signature=x", PictureProblem.EXPIRED),
        (403, b"", "?Expires=9999999999&Signature=x", PictureProblem.REFUSED),
        (403, b"<Code>AccessDenied</Code>", "", PictureProblem.REFUSED),
        (401, b"", "", PictureProblem.REFUSED),
        (418, b"", "", PictureProblem.REFUSED),
        (404, b"", "", PictureProblem.MISSING),
        (503, b"", "", PictureProblem.NOT_REACHABLE),
        (200, b"", "", PictureProblem.EMPTY),
        (204, b"", "", PictureProblem.EMPTY),
        (206, PNG, "", PictureProblem.PARTLY_TRANSFERRED),
        (200, b"<html>Sign in</html>", "", PictureProblem.NOT_A_PICTURE),
        (200, b'{"error": "none"}', "", PictureProblem.NOT_A_PICTURE),
        (200, b"<?xml version='1.0'?><svg/>", "", PictureProblem.UNSUPPORTED_FORMAT),
    ],
)
def test_why_there_is_no_picture(
    make_client: Connect, status: int, body: bytes, query: str, problem: PictureProblem
) -> None:
    with RawServer(answering(http_answer(body, status))) as server:
        assert error_of(make_client(), f"{server.url}/a.jpg{query}").problem is problem


def test_a_picture_that_is_too_large_is_not_read(make_client: Connect) -> None:
    announced = answering(http_answer(JPEG, length=5_000_000))

    def flood(talk: Conversation) -> None:
        talk.read_request()
        talk.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            talk.send(JPEG * 1000)

    for behaviour in (announced, flood):
        with RawServer(behaviour) as server:
            fault = error_of(make_client(max_bytes=2 * 1024 * 1024), server.url)
            assert type(fault) is errors.InvalidPicture
            assert fault.detail == "It is larger than 2 MB."


def cut_off(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(JPEG, length=len(JPEG) + 5))


def drop(talk: Conversation) -> None:
    talk.read_request()
    talk.reset()


@pytest.mark.parametrize("behaviour", [cut_off, drop])
def test_a_broken_connection(
    make_client: Connect, behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        assert type(error_of(make_client(), server.url)) is errors.PictureUnreachable


def hang(talk: Conversation) -> None:
    talk.read_request()
    talk.hang()


def drip_head(talk: Conversation) -> None:
    talk.read_request()
    talk.drip(http_answer(JPEG * 100), 0.02)


def drip_body(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(JPEG, length=100_000))
    talk.drip(b"x" * 100_000, 0.02)


@pytest.mark.parametrize("behaviour", [hang, drip_head, drip_body])
def test_a_picture_has_a_time_limit(
    make_client: Connect, behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        fault = error_of(make_client(limit_s=0.4), server.url)
        assert type(fault) is errors.PictureUnreachable
        assert fault.detail == "localhost took too long."


def test_a_time_limit_of_zero_is_unreachable(make_client: Connect) -> None:
    with RawServer(answering(http_answer(JPEG))) as server:
        fault = error_of(make_client(limit_s=0.0), server.url)
    assert type(fault) is errors.PictureUnreachable


def test_an_untrusted_certificate_is_refused(make_client: Connect, tmp_path: Path) -> None:
    context = server_context(make_certificate(tmp_path / "server.pem"))
    with RawServer(answering(http_answer(JPEG)), tls=context) as server:
        fault = error_of(make_client(), server.url)
    assert type(fault) is errors.PictureUnreachable
    assert "prove" in fault.detail
    assert server.requests == []


def test_names_that_do_not_exist(make_client: Connect) -> None:
    for host in ("nowhere.invalid", "a" * 70 + ".invalid"):
        assert type(error_of(make_client(), f"https://{host}/a.jpg")) is errors.PictureUnreachable


def test_close_ends_the_fetches_of_many_threads(make_client: Connect) -> None:
    client = make_client()
    arrived = threading.Semaphore(0)

    def answer_or_hang(talk: Conversation) -> None:
        talk.read_request()
        if talk.index < 4:
            talk.send(http_answer(JPEG))
        else:
            arrived.release()
            talk.hang()

    outcomes: list[object] = []

    def fetch(url: str) -> None:
        try:
            outcomes.append(client.fetch(url).data)
        except errors.PictureError as error:
            outcomes.append(type(error))

    with RawServer(answer_or_hang) as server:
        threads = [threading.Thread(target=fetch, args=(server.url,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for _ in range(4):
            assert arrived.acquire(timeout=10)
        wait_until(lambda: len(outcomes) == 4, "the pictures that came")
        client.close()
        for thread in threads:
            thread.join(10)
            assert not thread.is_alive(), "closing does not end a fetch"
    assert sorted(map(str, outcomes)) == sorted(
        map(str, [JPEG] * 4 + [errors.PictureUnreachable] * 4)
    )
    assert type(error_of(client, "https://cdn.example.com/")) is errors.PictureUnreachable


def test_a_connection_made_during_close_is_closed_too() -> None:
    """The pool does not know it: the handshake has no answer yet, and nobody would end it."""
    pool = DeadlinePool(ssl.create_default_context(), max_connections=2)
    raised: list[Exception] = []

    def request(url: str) -> None:
        deadline.set(time.monotonic() + 20)
        try:
            pool.send(httpcore.Request("GET", url))
        except httpx.TransportError as error:
            raised.append(error)

    with RawServer(Conversation.hang) as server:
        url = server.url.replace("http:", "https:")
        thread = threading.Thread(target=request, args=(url,))
        thread.start()
        wait_until(lambda: server.connections == 1, "the connection")
        began_s = time.monotonic()
        pool.close()
        thread.join(10)
        assert time.monotonic() - began_s < 5
        request(url)
    assert len(raised) == 2
    assert isinstance(raised[1], httpx.ConnectError)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_second_answer_that_nobody_asked_for_is_not_the_next_picture(
    make_client: Connect, chunked: bool
) -> None:
    def answer(picture: bytes) -> bytes:
        if not chunked:
            return http_answer(picture, headers={"Connection": "keep-alive"})
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        return head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(picture), picture)

    def behave(talk: Conversation) -> None:
        while request := talk.read_request():
            is_first = request.startswith(b"GET /a.jpg")
            talk.send(answer(JPEG) + answer(WEBP) if is_first else answer(PNG))

    with RawServer(behave) as server:
        client = make_client()
        for _ in range(3):
            assert client.fetch(f"{server.url}/a.jpg").data == JPEG
            assert client.fetch(f"{server.url}/b.png").data == PNG


def test_a_connection_whose_answers_are_clean_is_used_again(make_client: Connect) -> None:
    def behave(talk: Conversation) -> None:
        while talk.read_request():
            talk.send(http_answer(JPEG, headers={"Connection": "keep-alive"}))

    with RawServer(behave) as server:
        client = make_client()
        for _ in range(3):
            assert client.fetch(f"{server.url}/a.jpg").data == JPEG
        assert server.connections == 1


def test_the_list_of_a_remote_service_cannot_ask_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = ImageClient(allow_loopback=False)
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, *more: resolve("127.0.0.1", *more))
    with RawServer(lambda talk: talk.send(talk.read_request())) as server:
        with pytest.raises(errors.InvalidPicture, match="this computer"):
            client.fetch(f"https://cdn.example.com:{server.port}/a.png")
        wait_until(lambda: server.connections == 1, "the connection")
    assert server.requests in ([], [b""])
    for address in (
        "http://127.0.0.1:9/a.png",
        "https://localhost/a.png",
        "https://localhost./a.png",
        "https://127.1/a.png",
        "https://0.0.0.0/a.png",
        "https://2130706433/a.png",
        "https://[::ffff:127.0.0.1]/a.png",
        "http://[::1]/a.png",
    ):
        with pytest.raises(errors.InvalidPicture, match="this computer"):
            client.fetch(address)
    client.close()
