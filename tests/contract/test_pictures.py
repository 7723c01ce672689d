"""The client for pictures against the sandbox: every form of address and every fault."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from qamera_review.api import codec
from qamera_review.api.images import ImageClient
from qamera_review.domain.errors import PictureError
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.sandbox.behaviour_flags import AddressForm
from tests.support.sandbox import KEY, Sandbox, fetch


@pytest.fixture(scope="module")
def host() -> Iterator[Sandbox]:
    with Sandbox(packshots=6) as sandbox:
        yield sandbox


@pytest.fixture
def client(host: Sandbox) -> Iterator[ImageClient]:
    made = ImageClient(service_url=host.api_url, max_bytes=2_000_000)
    yield made
    made.close()
    host.clear_faults()


def address_of(host: Sandbox) -> str:
    """The address of the newest finished packshot, as the program reads it from the list."""
    answer = fetch(f"{host.api_url}/api/external/packshots?status=all", headers={"X-Api-Key": KEY})
    packshots = codec.decode_packshots(answer.body).packshots
    return next(one.thumbnail for one in packshots if one.thumbnail)


@pytest.mark.parametrize("form", AddressForm.__args__)  # type: ignore[attr-defined]
def test_every_form_of_address_is_shown(host: Sandbox, client: ImageClient, form: str) -> None:
    host.set_switch(picture_address=form, picture_version=3)
    try:
        address = address_of(host)
        assert address == address.strip()
        assert len(client.fetch(address).data) > 50
    finally:
        host.set_switch(picture_address="absolute", picture_version=0)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        *(
            ("packed", {"coding": coding})
            for coding in ("gzip", "gzip_members", "deflate", "raw_deflate", "none", "aws-chunked")
        ),
        ("redirect_cookie", {}),
        ("redirect_chain", {"items": 20}),
    ],
)
def test_unusual_answers_are_the_same_picture(
    host: Sandbox, client: ImageClient, kind: str, more: dict[str, Any]
) -> None:
    address = address_of(host)
    whole = client.fetch(address).sha256
    host.set_fault(kind, "thumbnail", **more)
    assert client.fetch(address).sha256 == whole


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("not_found", PictureProblem.MISSING),
        ("expired", PictureProblem.EXPIRED),
        ("refused", PictureProblem.REFUSED),
        ("not_a_picture", PictureProblem.NOT_A_PICTURE),
        ("svg", PictureProblem.UNSUPPORTED_FORMAT),
        ("empty", PictureProblem.EMPTY),
        ("endless", PictureProblem.TOO_LARGE),
        ("redirect_file", PictureProblem.UNSAFE_ADDRESS),
        ("cut_body", PictureProblem.NOT_REACHABLE),
        ("html_error", PictureProblem.NOT_REACHABLE),
        ("redirect_chain", PictureProblem.NOT_REACHABLE),
    ],
)
def test_every_fault_is_named(
    host: Sandbox, client: ImageClient, kind: str, problem: PictureProblem
) -> None:
    address = address_of(host)
    host.set_fault(kind, "thumbnail", items=21)
    with pytest.raises(PictureError) as caught:
        client.fetch(address)
    assert caught.value.problem is problem


def test_other_bytes_under_the_same_address(
    host: Sandbox, client: ImageClient, request: pytest.FixtureRequest
) -> None:
    set_switch: Callable[..., None] = host.set_switch
    request.addfinalizer(lambda: set_switch(picture_take=0, cdn_etag=True))
    address = address_of(host)
    before = client.fetch(address)
    set_switch(picture_take=1)
    assert client.fetch_if_changed(address, before.version) is not None
    set_switch(cdn_etag=False)
    after = client.fetch(address)
    assert (after.version, after.sha256 != before.sha256) == ("", True)
