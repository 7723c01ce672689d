"""The addresses of pictures: whichever way one is split, a request gets what httpx would send."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.api.picture_url import picture_url
from qamera_review.domain.errors import InvalidPicture, PictureMissing

_PARTS = st.text("aZ09-._~!$&'()*+,;=:@/?%#[]\\ \"<>äß\n", max_size=24)
_HOSTS = ("cdn.example.com", "CDN.example.com:443", "bücher.example", "[2001:db8::1]:8443", "1.2.3")


@given(st.sampled_from(_HOSTS), _PARTS)
def test_every_address_is_split_as_httpx_does(host: str, rest: str) -> None:
    address = f"https://{host}/{rest}"
    try:
        expected = httpx.URL(address)
    except httpx.InvalidURL:
        with pytest.raises(InvalidPicture):
            picture_url(address)
        return
    url = picture_url(address)
    assert url.target == expected.raw_path
    assert (url.origin.raw_host, url.origin.port) == (expected.raw_host, expected.port)
    assert url.origin.netloc == expected.netloc


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("/b.jpg?x=1", "https://a.example/b.jpg?x=1"),
        ("c.jpg", "https://a.example/dir/c.jpg"),
        ("//b.example/d.jpg", "https://b.example/d.jpg"),
        ("https://b.example/e/../f.jpg", "https://b.example/f.jpg"),
    ],
)
def test_a_redirect_is_relative_to_the_address_before(target: str, text: str) -> None:
    before = picture_url("https://a.example/dir/a.jpg")
    assert picture_url(target, before).text == text


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("https://user:secret@a.example/a.jpg", "password"),
        ("http://a.example/a.jpg", "not https"),
        ("ftp://a.example/a.jpg", "not https"),
        ("https:///a.jpg", "not https"),
        ("https://a.example:99999/a.jpg", "not a web address"),
    ],
)
def test_an_address_that_is_not_safe_is_refused(address: str, message: str) -> None:
    with pytest.raises(InvalidPicture, match=message):
        picture_url(address)


def test_a_redirect_leads_to_this_computer_only_from_it() -> None:
    here = picture_url("http://127.0.0.1:8000/a.jpg")
    assert picture_url("/b.jpg", here).target == b"/b.jpg"
    remote = picture_url("https://a.example/a.jpg")
    with pytest.raises(InvalidPicture, match="not https"):
        picture_url("http://127.0.0.1:8000/a.jpg", remote)
    with pytest.raises(PictureMissing):
        picture_url("", remote)
