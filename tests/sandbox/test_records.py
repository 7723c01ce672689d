"""Tests of the request log and the control path, on which other tests rely."""

import json
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import pytest

import qamera_review.sandbox
from tests.support.sandbox import Sandbox, fetch, most_in_any_window, wait_until

LIST = "/api/external/packshots"


def test_every_request_is_logged_and_redacted(sandbox: Sandbox) -> None:
    secret = sandbox.key.split(".")[1]
    sandbox.get(f"{LIST}?statusFilter=approved&key={sandbox.key}")
    sandbox.update("ps_x", Voting="APPROVED", verificationResult=f"my key is {sandbox.key}")
    sandbox.get(LIST, key="rubbish")
    first, second, third = sandbox.requests(origin="api")
    assert (first["endpoint"], first["status"], first["keyId"]) == ("list", 200, "sandbox")
    assert "statusFilter=approved" in first["path"]
    assert (second["method"], second["status"]) == ("POST", 404)
    assert json.loads(second["body"])["Voting"] == "APPROVED"
    assert third["status"] == 401
    assert "keyId" not in third
    ids = [entry["correlationId"] for entry in (first, second, third)]
    assert len(set(ids)) == 3
    assert first["wallS"] > 1_600_000_000
    assert secret not in json.dumps([first, second, third])
    assert secret not in (sandbox.data / "requests.jsonl").read_text()


def test_a_job_keeps_the_correlation_id_of_its_request(sandbox: Sandbox) -> None:
    sandbox.register(count=1)
    request = sandbox.requests(endpoint="register")[0]
    assert sandbox.jobs()[0]["correlation_id"] == request["correlationId"]


@pytest.mark.parametrize("way", ["header", "bearer", "query"])
def test_a_key_that_reaches_the_cdn_is_noticed(sandbox: Sandbox, way: str) -> None:
    url = next(str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"])
    assert fetch(url).status == 200
    assert not any(r["keySeen"] for r in sandbox.requests(origin="cdn") if "keySeen" in r)
    headers = {
        "header": {"X-Api-Key": sandbox.key},
        "bearer": {"Authorization": f"Bearer {sandbox.key}"},
    }.get(way, {})
    fetch(url + (f"?k={sandbox.key}" if way == "query" else ""), headers=headers)
    assert sandbox.requests(origin="cdn")[-1]["keySeen"] is True


def test_the_count_of_requests_in_a_window_can_fail() -> None:
    steady = [{"monotonicS": float(second)} for second in range(120)]
    assert most_in_any_window(steady) == 60
    assert most_in_any_window([*steady, {"monotonicS": 30.5}]) == 61


def test_another_reviewer_changes_records(sandbox: Sandbox) -> None:
    (new,) = sandbox.insert(product="prod_riesling")
    assert sandbox.listed()[0]["name"] == "Riesling Trocken 2023 Packshot"
    sandbox.vote(new, "REJECTED")
    assert sandbox.listed()[0]["status"] == "ARCHIVED"
    sandbox.change(new, name="Renamed")
    assert sandbox.listed()[0]["name"] == "Renamed"
    sandbox.remove(new)
    assert new not in {item["id"] for item in sandbox.listed()}
    assert sandbox.update(new, Voting="APPROVED").status == 404
    assert len(sandbox.insert(250)) == 250
    assert len(sandbox.listed()) == 310


def test_inserted_queued_packshots_are_made(sandbox: Sandbox) -> None:
    ids = set(sandbox.insert(3, state="QUEUED"))
    wait_until(lambda: ids <= set(sandbox.ids("DONE")), "they are made")


def test_keys_at_run_time(sandbox: Sandbox) -> None:
    sandbox.add_key("mk_live_short.s", expires_in_s=0.3)
    assert sandbox.get(LIST, key="mk_live_short.s").status == 200
    wait_until(lambda: sandbox.get(LIST, key="mk_live_short.s").status == 401, "it has expired")
    sandbox.revoke_key()
    assert sandbox.get(LIST).json() == {"error": "API key has been revoked."}
    sandbox.add_key(sandbox.key)
    assert sandbox.get(LIST).status == 200


def test_credits_can_be_granted(sandbox: Sandbox) -> None:
    before = sandbox.ledger()["available"]
    sandbox.grant(50)
    assert sandbox.ledger()["available"] == before + 50


def test_no_control_path_unless_asked_for(sandbox: Sandbox) -> None:
    for origin in (sandbox.api_url, sandbox.cdn_url):
        assert fetch(f"{origin}/_sandbox/state").status == 404
    assert urllib.parse.urlsplit(sandbox.control_url).hostname == "127.0.0.1"


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/switches", b'{"nothing": 1}', 400),
        ("POST", "/faults", b'{"kind": "explode"}', 400),
        ("POST", "/keys", b'{"key": "no"}', 400),
        ("DELETE", "/keys/nobody", None, 404),
        ("DELETE", "/packshots/ps_nothing", None, 404),
    ],
)
def test_wrong_control_requests_are_refused_in_words(
    sandbox: Sandbox, method: str, path: str, body: bytes | None, status: int
) -> None:
    headers = {"Content-Type": "application/json"}
    url = f"{sandbox.control_url}/_sandbox{path}"
    answer = fetch(url, method, headers=headers, body=body)
    assert answer.status == status
    assert answer.json()["error"]


def test_the_first_content_is_realistic(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--job-seconds", "60", packshots=60)
    records = list(sandbox.packshots().values())
    states = [record["state"] for record in records]
    assert 1 <= states.count("PROCESSING") <= 6
    assert 1 <= states.count("FAILED") <= 8
    undecided = [r for r in records if r["state"] == "DONE" and not r["voting"]]
    assert len(undecided) > 30
    assert {r["voting"] for r in records} == {None, "APPROVED", "REJECTED"}
    assert any(r["archived"] and not r["voting"] for r in records)
    ages_days = [(sandbox.state()["now_ms"] - r["created_ms"]) / 86_400_000 for r in records]
    assert max(ages_days) > 20
    assert min(ages_days) < 0.01


def test_unfinished_packshots_finish_by_themselves(sandbox: Sandbox) -> None:
    wait_until(lambda: not sandbox.ids("PROCESSING"), "they are finished")


def test_nothing_of_the_application_is_imported() -> None:
    folder = Path(str(qamera_review.sandbox.__file__)).parent
    imported = [
        (path.name, words[1])
        for path in folder.rglob("*.py")
        for line in path.read_text().splitlines()
        if (words := line.split())[:1] in (["from"], ["import"])
    ]
    own = [(name, module) for name, module in imported if module.startswith("qamera_review")]
    assert own
    assert [entry for entry in own if not entry[1].startswith("qamera_review.sandbox")] == []
