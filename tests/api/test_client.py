"""The client against misbehaving servers over real sockets: requests and answers."""

import gzip
import json

import pytest

from qamera_review.domain import errors
from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from tests.support.client_acts import (
    ACTS,
    EMPTY_LIST,
    KEY,
    Act,
    Connect,
    an_update,
    error_of,
    the_list,
)
from tests.support.raw_server import (
    Conversation,
    RawServer,
    answering,
    gzip_of_zeros,
    http_answer,
)

pytestmark = pytest.mark.anyio


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
        (gzip.compress(EMPTY_LIST, mtime=0)[:-9], "gzip", "incomplete"),
        (b"\x1b", "br", "unexpected way"),
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


async def test_a_cookie_is_not_kept(connect: Connect) -> None:
    answer = http_answer(EMPTY_LIST, headers={"Set-Cookie": "portal=1; Path=/"})
    with RawServer(answering(answer)) as server:
        client = connect(server.url)
        await the_list(client)
        await the_list(client)
    assert len(server.requests) == 2
    assert not any(b"cookie" in request.lower() for request in server.requests)


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
