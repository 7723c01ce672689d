"""Which picture an address means, where it is fetched, and when its signature is over."""

import pytest

from qamera_review.domain.picture_address import (
    exported_address,
    is_same_path,
    is_same_picture,
    is_signed,
    picture_address,
    picture_identity,
    resolve_address,
)
from qamera_review.domain.picture_expiry import has_expired

HOST = "https://cdn.example.com"
SERVICE = "https://app.example.com/base"
NOW_S = 1_785_000_000.0


@pytest.mark.parametrize(
    ("query", "rest"),
    [
        ("", ""),
        ("?", ""),
        ("?v=1", "?v=1"),
        ("?w=800&h=600", "?w=800&h=600"),
        ("?X-Amz-Date=1&X-Amz-Signature=2&x-amz-security-token=3", ""),
        ("?v=1&X-Amz-Signature=2&w=3", "?v=1&w=3"),
        ("?X-Goog-Signature=a&X-Goog-Expires=900", ""),
        ("?X%2DAmz%2DSignature=a&v=1", "?v=1"),
        ("?Expires=1&Signature=2&Key-Pair-Id=3", ""),
        ("?Policy=1&Signature=2&Key-Pair-Id=3&v=4", "?v=4"),
        ("?expires=1&signature=2", ""),
        ("?AWSAccessKeyId=1&Signature=2&Expires=3", ""),
        ("?AWSAccessKeyId=1", "?AWSAccessKeyId=1"),
        ("?sv=1&st=2&se=3&sr=b&sp=r&spr=https&sig=4&v=5", "?v=5"),
        ("?sv=1&st=2&se=3", "?sv=1&st=2&se=3"),
        ("?hdnea=exp=1~hmac=2", ""),
        ("?hdnts=exp=1~hmac=2&im=3", "?im=3"),
        ("?token=a&expires=1", ""),
        ("?token=a&exp=1&w=2", "?w=2"),
        ("?token=a", "?token=a"),
        ("?exp=1", "?exp=1"),
        ("?v=1#Signature=2", "?v=1"),
        ("?a&b=&a=1", "?a&b=&a=1"),
    ],
)
def test_signatures_are_no_part_of_the_identity(query: str, rest: str) -> None:
    assert picture_identity(f"{HOST}/a.jpg{query}") == f"{HOST}/a.jpg{rest}"
    assert picture_identity(picture_identity(f"{HOST}/a.jpg{query}")) == f"{HOST}/a.jpg{rest}"


@pytest.mark.parametrize(
    ("address", "other", "same_picture", "same_path"),
    [
        (f"{HOST}/a.jpg?v=1", f"{HOST}/a.jpg?v=1", True, True),
        (f"{HOST}/a.jpg?v=1", f"{HOST}/a.jpg?v=2", False, False),
        (f"{HOST}/a.jpg", f"{HOST}/a.jpg?v=2", False, False),
        (f"{HOST}/a.jpg?Signature=1", f"{HOST}/a.jpg?Signature=2", True, True),
        (f"{HOST}/a.jpg?v=1&Signature=1", f"{HOST}/a.jpg?v=2&Signature=1", False, False),
        (f"{HOST}/a.jpg", "https://cdn2.example.com/a.jpg", False, True),
        (f"{HOST}/a.jpg", "/a.jpg?Signature=2", False, True),
        (f"{HOST}/a.jpg", f"{HOST}/b.jpg", False, False),
        (f"{HOST}/a.jpg#1", f"{HOST}/a.jpg#2", True, True),
        ("data:,a?v=1", "data:,a?v=2", False, False),
    ],
)
def test_another_query_is_another_picture(
    address: str, other: str, same_picture: bool, same_path: bool
) -> None:
    assert is_same_picture(address, other) is is_same_picture(other, address) is same_picture
    assert is_same_path(address, other) is is_same_path(other, address) is same_path


@pytest.mark.parametrize(
    ("text", "address", "url"),
    [
        (f"\n {HOST}/a.jpg\t", f"{HOST}/a.jpg", f"{HOST}/a.jpg"),
        ("//cdn.example.com/a.jpg", "//cdn.example.com/a.jpg", f"{HOST}/a.jpg"),
        ("/a.jpg?v=1", "/a.jpg?v=1", "https://app.example.com/a.jpg?v=1"),
        ("a.jpg", "a.jpg", f"{SERVICE}/a.jpg"),
        ("HTTPS://cdn.example.com/a", "HTTPS://cdn.example.com/a", f"{HOST}/a"),
        ("data:image/png,x", "data:image/png,x", "data:image/png,x"),
        ("file:///etc/passwd", "", ""),
        ("javascript:alert(1)", "", ""),
        ("  ", "", ""),
    ],
)
def test_addresses_are_read_and_resolved(text: str, address: str, url: str) -> None:
    assert picture_address(text) == address
    resolved = resolve_address(address, SERVICE)
    assert resolved.replace("HTTPS", "https") == url
    assert resolve_address(resolved, SERVICE) == resolved


def test_no_address_raises_and_reports_get_no_signature() -> None:
    assert resolve_address("//[::1", SERVICE) == "//[::1"
    assert not is_same_path("https://[::1/a", "https://[::1/b")
    assert exported_address(f"{HOST}/a.jpg?Signature=1") == f"{HOST}/a.jpg"
    assert exported_address("data:image/png;base64,AAAA") == "data:image/png;base64"
    assert is_signed(f"{HOST}/a?Signature=1")
    assert not is_signed(f"{HOST}/a?v=1")


@pytest.mark.parametrize(
    ("query", "is_over"),
    [
        ("Expires=1784999999", True),
        ("Expires=1785000001", False),
        ("Expires=3600", False),
        ("X-Amz-Date=20260725T170000Z&X-Amz-Expires=900", True),
        ("X-Amz-Date=20260725T172000Z&X-Amz-Expires=900", False),
        ("X-Goog-Date=20200101T000000Z&X-Goog-Expires=900", True),
        ("se=2026-07-25T17%3A00%3A00Z&sig=1", True),
        ("se=2027-07-25&sig=1", False),
        ("hdnts=st=1~exp=1784999999~acl=*", True),
        ("hdnea=exp=1785000001~acl=*", False),
        ("v=1", False),
        ("Expires=soon&X-Amz-Date=never&X-Amz-Expires=%EF%BC%91", False),
        ("", False),
    ],
)
def test_the_address_says_until_when_it_is_valid(query: str, is_over: bool) -> None:
    assert has_expired(f"{HOST}/a.jpg?{query}", NOW_S) is is_over
    assert not has_expired("https://[::1", NOW_S)
