"""Tests of the redirects that the picture client follows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from qamera_review.domain import errors
from tests.support.certificates import make_certificate, server_context
from tests.support.image_client import JPEG, PNG, Connect, error_of
from tests.support.raw_server import Conversation, RawServer, answering, http_answer


def redirect(target: str, status: int = 302) -> Callable[[Conversation], None]:
    return answering(http_answer(b"", status, {"Location": target}))


def test_a_redirect_is_followed_and_cookies_stay_behind(make_client: Connect) -> None:
    with RawServer(answering(http_answer(PNG))) as other:
        headers = {"Location": f"{other.url}/b.png", "Set-Cookie": "id=1; Path=/"}
        with RawServer(answering(http_answer(b"", 307, headers))) as server:
            assert make_client().fetch(f"{server.url}/a.png").data == PNG
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
def test_every_redirect_is_checked(make_client: Connect, target: str) -> None:
    with RawServer(redirect(target)) as server:
        assert type(error_of(make_client(), server.url)) is errors.InvalidPicture


def test_a_redirect_to_no_address(make_client: Connect) -> None:
    with RawServer(redirect("https://[::1")) as server:
        assert isinstance(error_of(make_client(), server.url), errors.PictureError)


def test_a_redirect_loop_ends(make_client: Connect) -> None:
    with RawServer(redirect("/again")) as server:
        assert type(error_of(make_client(), server.url)) is errors.PictureUnreachable
        assert len(server.requests) == 21


def test_a_redirect_that_sets_its_cookie_works_and_the_cookie_is_forgotten(
    make_client: Connect,
) -> None:
    headers = {"Location": "/a.png", "Set-Cookie": "pass=1; Path=/"}

    def behave(talk: Conversation) -> None:
        has_cookie = b"Cookie: pass=1" in talk.read_request()
        talk.send(http_answer(PNG) if has_cookie else http_answer(b"", 302, headers))

    with RawServer(behave) as server:
        client = make_client()
        for _ in range(2):
            assert client.fetch(f"{server.url}/a.png").data == PNG
        assert ["Cookie: pass" in str(request) for request in server.requests] == [False, True] * 2


@pytest.mark.posix  # the system trusts by a file
def test_a_redirect_to_this_computer_from_outside_is_refused(
    make_client: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with (
        RawServer(answering(http_answer(JPEG))) as inner,
        RawServer(redirect(f"{inner.url}/admin"), tls=server_context(certificate)) as outer,
    ):
        assert type(error_of(make_client(), outer.url)) is errors.InvalidPicture
        assert len(outer.requests) == 1
        assert inner.connections == 0
