"""Tests of the sandbox's documented endpoints: answers, statuses and error texts."""

from collections.abc import Callable

import pytest

from tests.support.sandbox import Sandbox, fetch, wait_until

LIST = "/api/external/packshots"
UPDATE = f"{LIST}/update-packshot"
REGISTER = f"{LIST}/register-ideas"
FIELDS = {"id", "name", "thumbnail", "status", "voting", "createdAt"}


def test_list_has_the_documented_shape(sandbox: Sandbox) -> None:
    answer = sandbox.get(LIST)
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    body = answer.json()
    assert set(body) == {"packshots", "count"}
    assert body["count"] == len(body["packshots"]) == 60
    assert all(set(item) == FIELDS for item in body["packshots"])
    dates = [item["createdAt"] for item in body["packshots"]]
    assert dates == sorted(dates, reverse=True)
    assert len({item["name"] for item in body["packshots"]}) >= 12


def test_approved_filter_lists_only_approved(sandbox: Sandbox) -> None:
    approved = sandbox.listed("approved")
    assert approved
    assert {item["voting"] for item in approved} == {"APPROVED"}
    assert len(approved) < 60
    assert sandbox.get(f"{LIST}?statusFilter=best").status == 400


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("", "Missing API key."),
        ("mk_live_sandbox.wrong", "Invalid API key."),
        ("nonsense", "Invalid API key."),
        ("mk_live_old.one", "API key has expired."),
        ("mk_live_gone.one", "API key has been revoked."),
    ],
)
def test_bad_keys_have_different_error_texts(
    sandbox_factory: Callable[..., Sandbox], key: str, sentence: str
) -> None:
    sandbox = sandbox_factory(
        "--expired-key", "mk_live_old.one", "--revoked-key", "mk_live_gone.one", packshots=3
    )
    answer = sandbox.get(LIST, key=key)
    assert (answer.status, answer.json()) == (401, {"error": sentence})


def test_bearer_works_and_the_key_header_wins(sandbox: Sandbox) -> None:
    bearer = {"Authorization": f"Bearer {sandbox.key}"}
    assert fetch(sandbox.api_url + LIST, headers=bearer).status == 200
    both = bearer | {"X-Api-Key": "mk_live_sandbox.wrong"}
    assert fetch(sandbox.api_url + LIST, headers=both).status == 401
    both = {"Authorization": "Bearer mk_live_a.b", "X-Api-Key": sandbox.key}
    assert fetch(sandbox.api_url + LIST, headers=both).status == 200


def test_a_missing_scope_is_named(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--read-only-key", "mk_live_guest.g", packshots=3)
    assert sandbox.get(LIST, key="mk_live_guest.g").status == 200
    wish = {"config": {"product": {"id": "prod_tee_white"}}}
    answer = sandbox.post(REGISTER, wish, key="mk_live_guest.g")
    assert answer.status == 403
    assert answer.json() == {"error": "Missing required scope: 'content.register'."}


def test_votes_notes_and_archiving(sandbox: Sandbox) -> None:
    first, second, third = sandbox.ids(decided=False)[:3]
    assert sandbox.update(first, Voting="APPROVED").json() == {"success": True}
    assert sandbox.update(second, Voting="REJECTED", verificationResult="Ж blurred").status == 200
    assert sandbox.update(third, status="ARCHIVE").status == 200
    records = sandbox.packshots()
    assert (records[first]["voting"], records[first]["archived"]) == ("APPROVED", False)
    assert (records[second]["voting"], records[second]["archived"]) == ("REJECTED", True)
    assert records[second]["verificationResult"] == "Ж blurred"
    assert (records[third]["voting"], records[third]["archived"]) == (None, True)
    assert [records[i]["updates"] for i in (first, second, third)] == [1, 1, 1]
    shown = {item["id"]: item for item in sandbox.listed()}
    assert shown[first]["status"] == "DONE"
    assert shown[second]["status"] == shown[third]["status"] == "ARCHIVED"
    sandbox.update(second, Voting="APPROVED")
    assert sandbox.packshots()[second]["archived"] is False


def test_a_note_alone_changes_nothing_else(sandbox: Sandbox) -> None:
    record_id = sandbox.ids(decided=False)[0]
    before = sandbox.packshots()[record_id]
    assert sandbox.update(record_id, verificationResult="label is off").status == 200
    after = sandbox.packshots()[record_id]
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"note", "verificationResult", "updates"}


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"Voting": "MAYBE"}, 400),
        ({"status": "DONE"}, 400),
        ({"Voting": None}, 400),
        ({"verificationResult": "x" * 2001}, 400),
        ({"verificationResult": "ж" * 2000}, 200),
        ({"recordId": "ps_unknown", "Voting": "APPROVED"}, 404),
        ({"recordId": 5}, 400),
        ({"somethingNew": 1}, 200),
    ],
)
def test_update_validation(sandbox: Sandbox, fields: dict[str, object], status: int) -> None:
    body = {"recordId": sandbox.ids(decided=False)[0]} | fields
    answer = sandbox.post(UPDATE, body)
    assert answer.status == status
    if status != 200:
        assert set(answer.json()) == {"error"}
        assert answer.json()["error"].endswith(".")


def test_unfinished_and_failed_refuse_votes(sandbox: Sandbox) -> None:
    sandbox.set_switch(job_seconds=60)
    unfinished = sandbox.register(count=1).json()["createdRecordIds"][0]
    for fields in ({"Voting": "APPROVED"}, {"status": "ARCHIVE"}):
        answer = sandbox.update(unfinished, **fields)
        assert answer.status == 400
        assert "not finished" in answer.json()["error"]
    assert sandbox.update(unfinished, verificationResult="soon").status == 200
    (failed,) = sandbox.insert(state="FAILED")
    assert sandbox.update(failed, Voting="APPROVED").status == 400
    assert sandbox.update(failed, status="ARCHIVE").status == 200


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"{", "application/json"),
        (b"", "application/json"),
        (b"[]", "application/json"),
        (b'"text"', "application/json"),
        (b'{"recordId": "\xff"}', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"recordId":"a"}', "text/plain"),
        (b"x" * 1_000_001, "application/json"),
    ],
)
def test_bodies_that_are_no_update(sandbox: Sandbox, body: bytes, media_type: str) -> None:
    headers = {"X-Api-Key": sandbox.key, "Content-Type": media_type}
    answer = fetch(sandbox.api_url + UPDATE, "POST", headers, body)
    assert answer.status == 400
    assert answer.json()["error"]


def test_register_ideas_reserves_and_finishes(sandbox: Sandbox) -> None:
    before = sandbox.ledger()
    answer = sandbox.register(count=4, preset="preset_close", scenery="scenery_sage")
    assert answer.status == 200
    job = answer.json()
    assert set(job) == {
        *("createdRecordIds", "batchId", "orderId", "reservationId", "creditsReserved")
    }
    ids = job["createdRecordIds"]
    assert len(set(ids)) == 4
    assert job["creditsReserved"] == 12
    wait_until(lambda: set(sandbox.ids()) >= set(ids), "the job's images are done")
    listed = sandbox.listed()
    assert {item["id"] for item in listed[:4]} == set(ids)
    assert listed[0]["name"] == "White T-Shirt Packshot"
    after = sandbox.ledger()
    assert after["consumed"] - before["consumed"] == 12
    assert before["available"] - after["available"] == 12
    assert after["reserved"] == 0


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"config": {"product": {"id": "prod_x"}}}, 200),
        ({"config": {"product": {"id": "prod_x"}}, "count": 50.0}, 200),
        ({"config": {"product": {"id": "prod_x"}}, "count": 51}, 400),
        ({"config": {"product": {"id": "prod_x"}}, "count": 0}, 400),
        ({"config": {"product": {"id": "prod_x"}}, "count": 2.5}, 400),
        ({"config": {"product": {"id": "prod_x"}}, "count": "3"}, 400),
        ({"config": {"product": {"id": "prod_x"}}, "count": True}, 400),
        ({"config": {"product": {"id": ""}}}, 400),
        ({"config": {"product": "prod_x"}}, 400),
        ({"config": {}}, 400),
        ({}, 400),
    ],
)
def test_register_validation(sandbox: Sandbox, wish: object, status: int) -> None:
    answer = sandbox.post(REGISTER, wish)
    assert answer.status == status
    if status == 200:
        assert len(answer.json()["createdRecordIds"]) in (10, 50)
    else:
        assert sandbox.jobs() == []


def test_insufficient_credits_say_both_numbers(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--credits", "2", "--price", "5", packshots=3)
    answer = sandbox.register(count=1)
    assert answer.status == 402
    assert answer.json() == {"error": "Insufficient credits. Required: 5, available: 2."}
    assert sandbox.jobs() == []
    assert len(sandbox.listed()) == 3


def test_unknown_paths_and_methods(sandbox: Sandbox) -> None:
    assert sandbox.get("/api/external/nothing").json() == {"error": "Not Found."}
    answer = sandbox.post(LIST, {})
    assert answer.status == 405
    assert answer.json() == {"error": "Method Not Allowed."}
    assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("name", ["products", "sceneries", "models"])
def test_lists_of_options_can_be_absent_or_forbidden(sandbox: Sandbox, name: str) -> None:
    path = f"/api/external/{name}"
    body = sandbox.get(path).json()
    assert body["count"] == len(body[name]) > 0
    expected = FIELDS - {"voting"} if name == "products" else FIELDS
    assert set(body[name][0]) == expected
    if name == "products":
        assert {item["status"] for item in body[name]} == {"UPLOADED"}
    else:
        approved = sandbox.get(f"{path}?statusFilter=approved").json()
        assert 0 < approved["count"] < body["count"]
    assert fetch(body[name][0]["thumbnail"]).body[:3] == b"\xff\xd8\xff"
    sandbox.set_switch(**{name: "absent"})
    assert sandbox.get(path).status == 404
    sandbox.set_switch(**{name: "forbidden"})
    assert sandbox.get(path).status == 403
