"""Tests of the picture client against misbehaving hosts, over real sockets."""

import hashlib
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from qamera_review.api.deadlines import DeadlineTransport, deadline
from qamera_review.api.images import ImageClient
from qamera_review.domain import errors
from tests.support.certificates import make_certificate, server_context
from tests.support.raw_server import Conversation, RawServer, answering, gzip_of_zeros, http_answer
from tests.support.sandbox import wait_until

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 10
PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 10
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 " + b"picture" * 10

Connect = Callable[..., ImageClient]


@pytest.fixture
def connect() -> Iterator[Connect]:
    clients: list[ImageClient] = []

    def make(**limits: float) -> ImageClient:
        clients.append(ImageClient(**limits))  # type: ignore[arg-type]
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def error_of(client: ImageClient, url: str) -> errors.PictureError:
    with pytest.raises(errors.PictureError) as caught:
        client.fetch(url)
    return caught.value


@pytest.mark.parametrize("picture", [JPEG, PNG, WEBP])
def test_a_picture_and_its_fingerprint(connect: Connect, picture: bytes) -> None:
    with RawServer(answering(http_answer(picture))) as server:
        body = connect().fetch(f"{server.url}/a.jpg?sig=1")
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
        (401, errors.PictureExpired),
        (403, errors.PictureExpired),
        (400, errors.PictureInvalid),
        (204, errors.PictureInvalid),
        (206, errors.PictureInvalid),
        (304, errors.PictureInvalid),
        (408, errors.PictureUnreachable),
        (429, errors.PictureUnreachable),
        (500, errors.PictureUnreachable),
        (503, errors.PictureUnreachable),
    ],
)
def test_every_status_is_one_error(
    connect: Connect, status: int, kind: type[errors.PictureError]
) -> None:
    body = b"" if status in (204, 304) else JPEG
    with RawServer(answering(http_answer(body, status))) as server:
        assert type(error_of(connect(), server.url)) is kind


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://localhost/a.jpg",
        "data:image/png;base64,AAAA",
        "http://cdn.example.com/a.jpg",
        "http://localhost.example.com/a.jpg",
        "https://user:password@cdn.example.com/a.jpg",
        "https:///a.jpg",
        "//cdn.example.com/a.jpg",
        "a.jpg",
        "https://[::1/a.jpg",
        "https://exa\x00mple.com/",
        "https://" + "a" * 70_000,
    ],
)
def test_other_addresses_are_refused(connect: Connect, address: str) -> None:
    fault = error_of(connect(), address)
    assert type(fault) is errors.PictureInvalid
    assert "password" not in fault.detail or "holds a password" in fault.detail


def test_no_address_is_no_picture(connect: Connect) -> None:
    assert type(error_of(connect(), "")) is errors.PictureMissing


@pytest.mark.parametrize("body", [b"", b"<html>Sign in</html>", b"<svg/>", b"GIF89a", b"RIFF"])
def test_a_body_that_is_no_picture_is_refused(connect: Connect, body: bytes) -> None:
    with RawServer(answering(http_answer(body))) as server:
        assert type(error_of(connect(), server.url)) is errors.PictureInvalid


def test_a_packed_picture_is_refused_unread(connect: Connect) -> None:
    bomb = http_answer(gzip_of_zeros(50_000_000), headers={"Content-Encoding": "gzip"})
    with RawServer(answering(bomb)) as server:
        assert type(error_of(connect(), server.url)) is errors.PictureInvalid


def test_a_picture_that_is_too_large_is_not_read(connect: Connect) -> None:
    announced = answering(http_answer(JPEG, length=5_000_000))

    def flood(talk: Conversation) -> None:
        talk.read_request()
        talk.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            talk.send(JPEG * 1000)

    for behaviour in (announced, flood):
        with RawServer(behaviour) as server:
            fault = error_of(connect(max_bytes=2 * 1024 * 1024), server.url)
            assert type(fault) is errors.PictureInvalid
            assert fault.detail == "It is larger than 2 MB."


def cut_off(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(JPEG, length=len(JPEG) + 5))


def drop(talk: Conversation) -> None:
    talk.read_request()
    talk.reset()


@pytest.mark.parametrize("behaviour", [cut_off, drop])
def test_a_broken_connection(connect: Connect, behaviour: Callable[[Conversation], None]) -> None:
    with RawServer(behaviour) as server:
        assert type(error_of(connect(), server.url)) is errors.PictureUnreachable


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
    connect: Connect, behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        fault = error_of(connect(limit_s=0.4), server.url)
        assert type(fault) is errors.PictureUnreachable
        assert fault.detail == "localhost took too long."


def test_a_time_limit_of_zero_is_unreachable(connect: Connect) -> None:
    with RawServer(answering(http_answer(JPEG))) as server:
        fault = error_of(connect(limit_s=0.0), server.url)
    assert type(fault) is errors.PictureUnreachable


def redirect(target: str, status: int = 302) -> Callable[[Conversation], None]:
    return answering(http_answer(b"", status, {"Location": target}))


def test_a_redirect_is_followed_and_cookies_stay_behind(connect: Connect) -> None:
    with RawServer(answering(http_answer(PNG))) as other:
        headers = {"Location": f"{other.url}/b.png", "Set-Cookie": "id=1; Path=/"}
        with RawServer(answering(http_answer(b"", 307, headers))) as server:
            assert connect().fetch(f"{server.url}/a.png").data == PNG
    assert other.requests[0].startswith(b"GET /b.png ")
    assert b"cookie" not in other.requests[0].lower()


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "http://cdn.example.com/a.jpg",
        "https://user:pw@cdn.example.com/",
    ],
)
def test_every_redirect_is_checked(connect: Connect, target: str) -> None:
    with RawServer(redirect(target)) as server:
        assert type(error_of(connect(), server.url)) is errors.PictureInvalid


def test_a_redirect_to_no_address(connect: Connect) -> None:
    with RawServer(redirect("https://[::1")) as server:
        assert isinstance(error_of(connect(), server.url), errors.PictureError)


def test_a_redirect_loop_ends(connect: Connect) -> None:
    with RawServer(redirect("/again")) as server:
        assert type(error_of(connect(), server.url)) is errors.PictureInvalid
        assert len(server.requests) == 4


def test_a_redirect_to_this_computer_from_outside_is_refused(
    connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with (
        RawServer(answering(http_answer(JPEG))) as inner,
        RawServer(redirect(f"{inner.url}/admin"), tls=server_context(certificate)) as outer,
    ):
        assert type(error_of(connect(), outer.url)) is errors.PictureInvalid
        assert len(outer.requests) == 1
        assert inner.connections == 0


def test_an_untrusted_certificate_is_refused(connect: Connect, tmp_path: Path) -> None:
    context = server_context(make_certificate(tmp_path / "server.pem"))
    with RawServer(answering(http_answer(JPEG)), tls=context) as server:
        fault = error_of(connect(), server.url)
    assert type(fault) is errors.PictureUnreachable
    assert "prove" in fault.detail
    assert server.requests == []


def test_names_that_do_not_exist(connect: Connect) -> None:
    for host in ("nowhere.invalid", "a" * 70 + ".invalid"):
        assert type(error_of(connect(), f"https://{host}/a.jpg")) is errors.PictureUnreachable


def test_close_ends_the_fetches_of_many_threads(connect: Connect) -> None:
    client = connect()
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


def test_a_picture_is_sent_again_only_when_it_is_another(connect: Connect) -> None:
    answers = {
        b'"one"': http_answer(b"", 304),
        b'"two"': http_answer(PNG, headers={"ETag": '"one"'}),
    }

    def behave(talk: Conversation) -> None:
        request = talk.read_request()
        talk.send(next(answer for mark, answer in answers.items() if mark in request))

    with RawServer(behave) as server:
        assert connect().fetch_if_changed(server.url, '"one"') is None
        found = connect().fetch_if_changed(server.url, '"two"')
    assert found is not None
    assert (found.data, found.version) == (PNG, '"one"')
    assert b'If-None-Match: "two"' in server.requests[1]


SOME_DAY = "Sat, 28 Nov 2026 21:21:55 GMT"


@pytest.mark.parametrize(
    ("headers", "mark"),
    [
        ({"ETag": '"one"', "Last-Modified": SOME_DAY}, '"one"'),
        ({"ETag": 'W/"one"'}, 'W/"one"'),
        ({"Last-Modified": SOME_DAY}, SOME_DAY),
        ({"ETag": "unquoted", "Last-Modified": SOME_DAY}, SOME_DAY),
        ({"ETag": "unquoted"}, ""),
        ({}, ""),
    ],
)
def test_a_version_is_known_by_its_etag_or_else_by_its_date(
    connect: Connect, headers: dict[str, str], mark: str
) -> None:
    with RawServer(answering(http_answer(PNG, headers=headers))) as server:
        assert connect().fetch(server.url).version == mark


def test_a_host_without_etags_is_asked_by_the_date(connect: Connect) -> None:
    with RawServer(answering(http_answer(b"", 304))) as server:
        assert connect().fetch_if_changed(server.url, SOME_DAY) is None
    assert f"If-Modified-Since: {SOME_DAY}".encode() in server.requests[0]
    assert b"If-None-Match" not in server.requests[0]


def test_a_connection_made_during_close_is_closed_too() -> None:
    """The pool does not know it: the handshake has no answer yet, and nobody would end it."""
    transport = DeadlineTransport(ssl.create_default_context(), max_connections=2)
    raised: list[Exception] = []

    def request(url: str) -> None:
        deadline.set(time.monotonic() + 20)
        try:
            transport.handle_request(httpx.Request("GET", url))
        except httpx.TransportError as error:
            raised.append(error)

    with RawServer(Conversation.hang) as server:
        url = server.url.replace("http:", "https:")
        thread = threading.Thread(target=request, args=(url,))
        thread.start()
        wait_until(lambda: server.connections == 1, "the connection")
        began_s = time.monotonic()
        transport.close()
        thread.join(10)
        assert time.monotonic() - began_s < 5
        request(url)
    assert len(raised) == 2
    assert isinstance(raised[1], httpx.ConnectError)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_second_answer_that_nobody_asked_for_is_not_the_next_picture(
    connect: Connect, chunked: bool
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
        client = connect()
        for _ in range(3):
            assert client.fetch(f"{server.url}/a.jpg").data == JPEG
            assert client.fetch(f"{server.url}/b.png").data == PNG


def test_a_connection_whose_answers_are_clean_is_used_again(connect: Connect) -> None:
    def behave(talk: Conversation) -> None:
        while talk.read_request():
            talk.send(http_answer(JPEG, headers={"Connection": "keep-alive"}))

    with RawServer(behave) as server:
        client = connect()
        for _ in range(3):
            assert client.fetch(f"{server.url}/a.jpg").data == JPEG
        assert server.connections == 1


def test_the_list_of_a_remote_service_cannot_ask_this_computer() -> None:
    client = ImageClient(allow_loopback=False)
    for address in ("http://127.0.0.1:9/a.png", "https://localhost/a.png", "http://[::1]/a.png"):
        with pytest.raises(errors.PictureInvalid, match="this computer"):
            client.fetch(address)
    client.close()
