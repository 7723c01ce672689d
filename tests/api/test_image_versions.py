"""Tests of asking a host whether a picture has changed."""

import pytest

from tests.support.image_client import PNG, Connect
from tests.support.raw_server import Conversation, RawServer, answering, http_answer


def test_a_picture_is_sent_again_only_when_it_is_another(make_client: Connect) -> None:
    answers = {
        b'"one"': http_answer(b"", 304),
        b'"two"': http_answer(PNG, headers={"ETag": '"one"'}),
    }

    def behave(talk: Conversation) -> None:
        request = talk.read_request()
        talk.send(next(answer for mark, answer in answers.items() if mark in request))

    with RawServer(behave) as server:
        assert make_client().fetch_if_changed(server.url, '"one"') is None
        found = make_client().fetch_if_changed(server.url, '"two"')
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
    make_client: Connect, headers: dict[str, str], mark: str
) -> None:
    with RawServer(answering(http_answer(PNG, headers=headers))) as server:
        assert make_client().fetch(server.url).version == mark


def test_a_host_without_etags_is_asked_by_the_date(make_client: Connect) -> None:
    with RawServer(answering(http_answer(b"", 304))) as server:
        assert make_client().fetch_if_changed(server.url, SOME_DAY) is None
    assert f"If-Modified-Since: {SOME_DAY}".encode() in server.requests[0]
    assert b"If-None-Match" not in server.requests[0]
