"""Tests of every fault: its effect, its endpoint and its frequency."""

import http.client
import json
import socket
import time
import urllib.error
from collections.abc import Callable
from typing import Any, get_args

import pytest

from qamera_review.sandbox.faults import Kind, fault_from_text
from tests.support.sandbox import Sandbox, fetch, wait_until

LIST = "/api/external/packshots"
BROKEN = (http.client.HTTPException, urllib.error.URLError, ConnectionError)


def first_picture(sandbox: Sandbox) -> str:
    return next(str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"])


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        ({"kind": "error"}, 500, {"error": "Internal server error."}),
        ({"kind": "error", "status": 503}, 503, {"error": "Service temporarily unavailable."}),
        (
            {"kind": "error", "status": 429, "retry_after": "7"},
            *(429, {"error": "Too many requests. Please slow down."}),
        ),
    ],
)
def test_errors_in_json(
    sandbox: Sandbox, fault: dict[str, Any], status: int, body: dict[str, str]
) -> None:
    sandbox.set_fault(**fault)
    answer = sandbox.get(LIST)
    assert (answer.status, answer.json()) == (status, body)
    assert answer.headers["retry-after"] == fault.get("retry_after")


@pytest.mark.parametrize(("kind", "status"), [("html_error", 502), ("portal", 200)])
def test_html_from_a_proxy_or_a_portal(sandbox: Sandbox, kind: str, status: int) -> None:
    sandbox.set_fault(kind)
    answer = sandbox.get(LIST)
    assert answer.status == status
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.body.startswith(b"<!DOCTYPE html>")


def test_redirect_goes_to_another_host(sandbox: Sandbox) -> None:
    sandbox.set_fault("redirect", location="http://127.0.0.1:1/x")
    answer = sandbox.get(LIST)
    assert answer.status == 307
    assert answer.headers["location"] == "http://127.0.0.1:1/x"


@pytest.mark.parametrize(("kind", "applied"), [("drop_before", 0), ("drop_after", 1)])
def test_dropped_before_or_after_processing(sandbox: Sandbox, kind: str, applied: int) -> None:
    record_id = sandbox.ids(decided=False)[0]
    sandbox.set_fault(kind, "update", count=1)
    with pytest.raises(BROKEN):
        sandbox.update(record_id, Voting="APPROVED")
    assert sandbox.packshots()[record_id]["updates"] == applied
    logged = sandbox.requests(endpoint="update")[-1]
    assert logged["fault"] == kind
    assert "status" not in logged
    assert sandbox.update(record_id, Voting="APPROVED").status == 200


def test_an_error_after_the_work_was_done(sandbox: Sandbox) -> None:
    sandbox.set_fault("error", "register", after=True, count=1)
    assert sandbox.register(count=2).status == 500
    assert len(sandbox.jobs()) == 1


@pytest.mark.parametrize("after", [False, True])
def test_hang_never_answers(sandbox: Sandbox, after: bool) -> None:
    record_id = sandbox.ids(decided=False)[0]
    sandbox.set_fault("hang", "update", after=after)
    body = json.dumps({"recordId": record_id, "Voting": "APPROVED"}).encode()
    headers = {"X-Api-Key": sandbox.key, "Content-Type": "application/json"}
    url = f"{sandbox.api_url}{LIST}/update-packshot"
    with pytest.raises((TimeoutError, urllib.error.URLError)):
        fetch(url, "POST", headers, body, timeout_s=0.5)
    assert (sandbox.packshots()[record_id]["voting"] == "APPROVED") is after


def test_latency_delays_and_combines_with_others(sandbox: Sandbox) -> None:
    sandbox.set_fault("latency", "list", seconds=0.3)
    sandbox.set_fault("error", "list", status=500)
    begin = time.monotonic()
    assert sandbox.get(LIST).status == 500
    assert time.monotonic() - begin >= 0.3


def test_drip_takes_its_time_and_is_complete(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory(packshots=1)
    sandbox.set_fault("drip", "list", seconds=0.02)
    begin = time.monotonic()
    assert sandbox.get(LIST).json()["count"] == 1
    assert time.monotonic() - begin >= 0.1


def test_cut_body_breaks_in_the_middle(sandbox: Sandbox) -> None:
    sandbox.set_fault("cut_body", "list")
    with pytest.raises(BROKEN):
        sandbox.get(LIST)


@pytest.mark.parametrize("kind", ["cut_json", "empty"])
def test_bodies_that_are_no_json(sandbox: Sandbox, kind: str) -> None:
    sandbox.set_fault(kind, "list")
    answer = sandbox.get(LIST)
    assert answer.status == 200
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_damaged_items(sandbox: Sandbox) -> None:
    def spoilt(kind: str, **more: Any) -> Any:
        sandbox.clear_faults()
        sandbox.set_fault(kind, "list", **more)
        return sandbox.get(LIST).json()

    good = sandbox.get(LIST).json()
    assert isinstance(spoilt("wrong_shape")["packshots"], str)
    items = spoilt("wrong_types", items=2)["packshots"]
    assert [item["name"] == 17 for item in items[:3]] == [True, True, False]
    assert [("id" in item) for item in spoilt("missing_fields")["packshots"][:2]] == [False, True]
    statuses = {item["status"] for item in spoilt("unknown_statuses", items=0)["packshots"]}
    assert statuses == {"UPSCALING"}
    doubled = spoilt("duplicate_ids", items=3)
    assert doubled["count"] == good["count"] + 3
    assert len({item["id"] for item in doubled["packshots"]}) == good["count"]
    assert spoilt("wrong_count")["count"] == good["count"] + 7


def test_every_rate_and_count(sandbox: Sandbox) -> None:
    sandbox.set_fault("error", "list", every=3)
    assert [sandbox.get(LIST).status for _ in range(6)] == [200, 200, 500, 200, 200, 500]
    sandbox.clear_faults()
    sandbox.set_fault("error", "list", count=2)
    assert [sandbox.get(LIST).status for _ in range(4)] == [500, 500, 200, 200]
    sandbox.clear_faults()
    sandbox.set_fault("error", "list", rate=0.5)
    statuses = [sandbox.get(LIST).status for _ in range(40)]
    assert 5 < statuses.count(500) < 35


def test_a_fault_stays_at_its_endpoint(sandbox: Sandbox) -> None:
    sandbox.set_fault("error", "update")
    assert sandbox.get(LIST).status == 200
    assert sandbox.update("ps_x").status == 500
    assert fetch(first_picture(sandbox)).status == 200


def test_connection_refused_and_back_again(sandbox: Sandbox) -> None:
    picture = first_picture(sandbox)
    sandbox.set_fault("refuse", seconds=0)
    with pytest.raises(urllib.error.URLError) as refused:
        sandbox.get(LIST)
    assert isinstance(refused.value.reason, ConnectionRefusedError)
    assert fetch(picture).status == 200
    sandbox.clear_faults()
    assert sandbox.get(LIST).status == 200
    sandbox.set_fault("refuse", "api", seconds=0.2)

    def is_back() -> bool:
        try:
            return sandbox.get(LIST).status == 200
        except OSError:
            return False

    wait_until(is_back, "the port is open again")


@pytest.mark.parametrize(
    ("kind", "status", "beginning"),
    [
        ("not_found", 404, b"Not Found"),
        ("expired", 403, b"<?xml"),
        ("refused", 403, b"<Error>"),
        ("not_a_picture", 200, b"<!DOCTYPE html>"),
        ("svg", 200, b"<?xml"),
        ("html_error", 502, b"<!DOCTYPE html>"),
    ],
)
def test_invalid_pictures(sandbox: Sandbox, kind: str, status: int, beginning: bytes) -> None:
    url = first_picture(sandbox)
    sandbox.set_fault(kind, "thumbnail")
    answer = fetch(url)
    assert answer.status == status
    assert answer.body.startswith(beginning)
    assert fetch(url.replace("thumb_", "full_")).status == 200


def test_truncated_and_redirected_pictures(sandbox: Sandbox) -> None:
    url = first_picture(sandbox)
    whole = fetch(url).body
    sandbox.set_fault("cut_picture", count=1)
    assert whole.startswith(fetch(url).body)
    sandbox.set_fault("cut_body", "cdn", count=1)
    with pytest.raises(BROKEN):
        fetch(url)
    sandbox.set_fault("redirect_file", count=1)
    assert fetch(url).headers["location"].startswith("file:")
    sandbox.set_fault("redirect", "cdn", count=1)
    assert fetch(url).headers["location"].startswith("http://other-host.invalid/")
    assert fetch(url).body == whole


def test_endless_body_goes_on_until_the_client_leaves(sandbox: Sandbox) -> None:
    url = first_picture(sandbox)
    sandbox.set_fault("endless", "thumbnail")
    host, port = sandbox.cdn_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        path = url.removeprefix(sandbox.cdn_url)
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: cdn\r\n\r\n".encode())
        read = 0
        while read < 1_000_000:
            read += len(connection.recv(65_536))
    wait_until(
        lambda: any(r.get("fault") == "endless" for r in sandbox.requests(origin="cdn")),
        "the sandbox noticed that the client left",
    )


def test_faults_from_the_command_line(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--fault", "error:endpoint=list,every=2,status=503", packshots=2)
    assert [sandbox.get(LIST).status for _ in range(4)] == [200, 503, 200, 503]
    with pytest.raises(ValueError, match="no fault"):
        fault_from_text("explode")
    with pytest.raises(ValueError, match="name=value"):
        fault_from_text("error:often")
    assert all(fault_from_text(kind).kind == kind for kind in get_args(Kind))
