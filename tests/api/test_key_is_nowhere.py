"""Tests that the key is sent to one origin only and appears in no log or exception."""

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from qamera_review.api.auth import KeyTransport
from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.api.images import ImageClient
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from qamera_review.logging_setup import close_logging, setup_logging
from tests.support.certificates import make_certificate, server_context
from tests.support.raw_server import Conversation, RawServer, answering, http_answer

SECRET = "s3cr3t-that-is-nowhere"
KEY = ApiKey.parse(f"mk_live_tester.{SECRET}")
LIMITS = Timeouts(list_s=0.3, post_s=0.3, connect_s=5, closing_s=0.2)
pytestmark = pytest.mark.anyio


class Everything(logging.Handler):
    """Keeps all records of all loggers as text, with arguments, tracebacks and locals."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts += [record.getMessage(), repr(record.args), repr(record.__dict__)]
        if record.exc_info and record.exc_info[1] is not None:
            self.texts.append(all_of(record.exc_info[1]))


@pytest.fixture
def said() -> Iterator[list[str]]:
    """All that was logged, at DEBUG and with nothing capped or redacted."""
    root = logging.getLogger()
    named = [logging.getLogger(name) for name in ("httpx", "httpcore", "asyncio", "qamera_review")]
    levels = [(logger, logger.level) for logger in (root, *named)]
    handler = Everything()
    root.addHandler(handler)
    for logger, _ in levels:
        logger.setLevel(logging.DEBUG)
    yield handler.texts
    root.removeHandler(handler)
    for logger, level in levels:
        logger.setLevel(level)


def all_of(error: BaseException) -> str:
    """An exception with its chain, its attributes and every local of every frame."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(trace.format()) + repr(error) + repr(vars(error))


def holds_secret(texts: list[str]) -> list[str]:
    return [text for text in texts if SECRET in text or SECRET.encode().hex() in text]


def text_below(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def hang(talk: Conversation) -> None:
    talk.read_request()
    talk.hang()


def drop(talk: Conversation) -> None:
    talk.read_request()
    talk.reset()


def drop_before(talk: Conversation) -> None:
    talk.await_first_byte()
    talk.reset()


def cut_off(talk: Conversation) -> None:
    talk.read_request()
    talk.send(http_answer(b"{", length=99))


def no_http(talk: Conversation) -> None:
    talk.read_request()
    talk.send(b"220 ready\r\n")


def repeat(talk: Conversation) -> None:
    """Tells the client its own headers, whole and in part."""
    request = talk.read_request().decode()
    sentence = f"You said: {request} and the secret is {KEY.secret}, {KEY.reveal()}"
    talk.send(http_answer(json.dumps({"error": sentence}).encode(), 400))


def repeat_in_success(talk: Conversation) -> None:
    talk.read_request()
    body = {"success": False, "error": f"the secret {KEY.secret}"}
    talk.send(http_answer(json.dumps(body).encode()))


BEHAVIOURS: list[Callable[[Conversation], None]] = [
    answering(http_answer(b'{"success": true, "createdRecordIds": ["ps_1"]}')),
    *(answering(http_answer(b'{"error": "No."}', s)) for s in (400, 401, 402, 403, 404, 409, 429)),
    *(answering(http_answer(b"<html></html>", s)) for s in (200, 404, 500, 502)),
    answering(http_answer(b"", 302, {"Location": "https://[::bad"})),
    answering(http_answer(b"zipped", headers={"Content-Encoding": "gzip"})),
    hang,
    drop,
    drop_before,
    cut_off,
    no_http,
    repeat,
    repeat_in_success,
]


async def outcomes(client: QameraClient) -> list[str]:
    """What a person or a log could come to see of all three requests, in full."""
    found = [repr(client)]
    for work in (
        client.list_packshots(StatusFilter.ALL),
        client.update_packshot(PackshotId("ps_1"), (Verb.REJECT,), "note"),
        client.register_ideas(JobRequest("prod_1")),
    ):
        try:
            found.append(repr(await work))
        except errors.QameraError as error:
            found += [all_of(error), error.english_text(), error.detail]
    return found


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
async def test_the_key_is_in_no_text_after_any_fault(
    said: list[str], behaviour: Callable[[Conversation], None]
) -> None:
    with RawServer(behaviour) as server:
        client = QameraClient(server.url, KEY, timeouts=LIMITS)
        found = await outcomes(client)
        await client.aclose()
        if behaviour is not drop_before:
            assert all(SECRET.encode() in request for request in server.requests)
            assert len(server.requests) == 3
    assert len(said) > 10
    assert holds_secret(found) == []
    assert holds_secret(said) == []


async def test_the_key_is_in_no_text_when_nothing_is_reachable(
    said: list[str], tmp_path: Path
) -> None:
    tls = server_context(make_certificate(tmp_path / "server.pem"))
    with RawServer(hang, tls=tls) as untrusted, RawServer(hang) as gone:
        url = gone.url
        gone.__exit__()
        for address in (untrusted.url, url, "https://nowhere.invalid"):
            client = QameraClient(address, KEY, timeouts=LIMITS)
            found = await outcomes(client)
            await client.aclose()
            assert holds_secret(found + said) == []


async def test_the_log_hides_a_key_that_the_service_repeats(tmp_path: Path) -> None:
    root = logging.getLogger()
    level = root.level
    setup_logging(tmp_path, "DEBUG")
    try:
        with RawServer(repeat) as server:
            client = QameraClient(server.url, KEY, timeouts=LIMITS)
            try:
                await client.update_packshot(PackshotId("ps_1"), (Verb.APPROVE,), None)
            except errors.InvalidRequest:
                logging.getLogger("tests").exception("refused %r", [KEY.reveal()])
            await client.aclose()
    finally:
        close_logging()
        root.setLevel(level)
    written = text_below(tmp_path)
    assert "refused" in written
    assert holds_secret([written]) == []


async def test_the_key_is_not_sent_to_another_origin() -> None:
    with (
        RawServer(answering(http_answer(b"{}"))) as service,
        RawServer(answering(http_answer(b"{}"))) as other,
    ):
        transport = KeyTransport(httpx.AsyncHTTPTransport(), service.url, KEY)
        async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
            for url in (
                f"{service.url}/a",
                f"{other.url}/b",
                # Another name for the same machine is another origin.
                f"http://127.0.0.1:{service.port}/c",
            ):
                answer = await client.get(url)
                assert SECRET not in repr(answer.request.headers.raw)
    assert [SECRET.encode() in request for request in service.requests] == [True, False]
    assert [SECRET.encode() in request for request in other.requests] == [False]


@pytest.mark.parametrize(
    ("service", "url", "same"),
    [
        ("https://app.qamera.ai", "https://app.qamera.ai:443/x", True),
        ("https://app.qamera.ai", "https://APP.qamera.ai/x", True),
        ("https://app.qamera.ai", "https://app.qamera.ai:8443/x", False),
        ("https://app.qamera.ai", "http://app.qamera.ai/x", False),
        ("https://app.qamera.ai", "https://app.qamera.ai.example.com/x", False),
        ("https://app.qamera.ai", "https://cdn.qamera.ai/x", False),
        ("http://[::1]:80", "http://[::1]/x", True),
    ],
)
async def test_origin_is_scheme_host_and_port(service: str, url: str, same: bool) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    transport = KeyTransport(httpx.MockTransport(answer), service, KEY)
    async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
        await client.get(url)
    assert ("X-Api-Key" in sent[0].headers) == same


async def test_pictures_are_requested_without_the_key(said: list[str]) -> None:
    jpeg = b"\xff\xd8\xff picture"
    with RawServer(answering(http_answer(jpeg))) as server:
        client = QameraClient(server.url, KEY, timeouts=LIMITS)
        await outcomes(client)
        del server.requests[:]
        pictures = ImageClient()
        assert pictures.fetch(f"{server.url}/a.jpg").data == jpeg
        pictures.close()
        await client.aclose()
    assert holds_secret([request.decode() for request in server.requests]) == []
    assert holds_secret(said) == []


async def test_the_search_for_the_key_would_find_it(said: list[str]) -> None:
    def fail(text: str) -> None:
        raise ValueError(len(text))

    logging.getLogger("qamera_review.planted").debug("headers %r", {"X-Api-Key": KEY.reveal()})
    assert holds_secret(said)
    with pytest.raises(ValueError, match="37") as caught:
        fail(KEY.reveal())
    assert holds_secret([all_of(caught.value)])
