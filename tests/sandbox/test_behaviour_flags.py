"""Tests of the behaviour flags, from the command line and while the sandbox runs."""

import gzip
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from qamera_review.sandbox.behaviour_flags import Switches, change
from qamera_review.sandbox.contract import Refusal
from qamera_review.sandbox.options import parse
from qamera_review.sandbox.ratelimit import RateLimit
from tests.support.sandbox import Sandbox, fetch, most_in_any_window, wait_until

LIST = "/api/external/packshots"


@pytest.mark.parametrize(
    ("position", "expected"),
    [("null", None), ("absent", "no field"), ("empty", ""), ("PENDING", "PENDING")],
)
def test_voting_of_an_undecided_packshot(sandbox: Sandbox, position: str, expected: Any) -> None:
    record_id = sandbox.ids(decided=False)[0]
    sandbox.set_switch(undecided_voting=position)
    item = next(item for item in sandbox.listed() if item["id"] == record_id)
    assert item.get("voting", "no field") == expected


def test_whether_all_includes_archived(sandbox: Sandbox) -> None:
    archived = {r["id"] for r in sandbox.packshots().values() if r["archived"]}
    assert archived <= {item["id"] for item in sandbox.listed()}
    sandbox.set_switch(all_includes_archived="off")
    assert not archived & {item["id"] for item in sandbox.listed()}


def test_other_words_for_states(sandbox: Sandbox) -> None:
    sandbox.set_switch(word_done="READY", word_archived="", word_failed="ERROR")
    sandbox.insert(state="FAILED")
    assert {item["status"] for item in sandbox.listed()} >= {"READY", "ERROR"}
    assert "ARCHIVED" not in {item["status"] for item in sandbox.listed()}


def test_second_votes_and_unarchiving(sandbox: Sandbox) -> None:
    record_id = sandbox.ids(decided=False)[0]
    sandbox.set_switch(approve_unarchives=False)
    sandbox.update(record_id, Voting="REJECTED")
    assert sandbox.update(record_id, Voting="APPROVED").status == 200
    assert sandbox.packshots()[record_id]["archived"] is True
    sandbox.set_switch(second_vote="refused")
    answer = sandbox.update(record_id, Voting="REJECTED")
    assert answer.status == 409
    assert answer.json() == {"error": "The packshot has already been voted on: APPROVED."}


def test_early_votes_note_limit_and_unknown_products(sandbox: Sandbox) -> None:
    sandbox.set_switch(job_seconds=60, unfinished_vote="accepted", note_limit=5)
    record_id = sandbox.register(count=1).json()["createdRecordIds"][0]
    assert sandbox.update(record_id, Voting="APPROVED").status == 200
    assert sandbox.update(record_id, verificationResult="123456").status == 400
    sandbox.set_switch(unknown_products="refused")
    assert sandbox.register(product="prod_nothing").status == 400
    assert sandbox.register(product="prod_tote_black").status == 200


def test_compression_and_etag_of_the_list(sandbox: Sandbox) -> None:
    plain = sandbox.get(LIST)
    assert plain.headers["content-encoding"] is None
    packed = sandbox.get(LIST, **{"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    sandbox.set_switch(gzip=False, list_etag=True)
    tagged = sandbox.get(LIST, **{"Accept-Encoding": "gzip"})
    # A packshot that another test has ordered can be finished between the first and the last.
    assert gzip.decompress(packed.body) in (plain.body, tagged.body)
    assert tagged.headers["content-encoding"] is None
    same = {"If-None-Match": tagged.headers["etag"]}
    assert sandbox.get(LIST, **same).status == 304
    sandbox.update(sandbox.ids(decided=False)[0], Voting="APPROVED")
    assert sandbox.get(LIST, **same).status == 200


def test_picture_format_and_side(sandbox: Sandbox) -> None:
    sandbox.set_switch(picture_format="png", thumbnail_side=64)
    url = next(str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"])
    assert fetch(url).body[16:24] == bytes([0, 0, 0, 64, 0, 0, 0, 64])


def test_every_switch_is_on_the_command_line() -> None:
    text = {
        "undecided_voting": "absent",
        "second_vote": "refused",
        "unfinished_vote": "accepted",
        "unknown_products": "refused",
        "picture_format": "webp",
        "thumbnail_side": "64",
        "picture_address": "relative",
        "picture_shape": "own",
    }
    for name, default in msgspec.to_builtins(Switches()).items():
        value = text.get(name, "absent" if name in ("products", "sceneries", "models") else None)
        if value is None:
            value = ("on", "off")[default] if isinstance(default, bool) else "1"
        switches = parse([f"--{name.replace('_', '-')}", value]).switches
        assert getattr(switches, name) != default or value == "1"


@pytest.mark.parametrize(
    "changes", [{"nothing": 1}, {"undecided_voting": "MAYBE"}, {"price": 0}, {"gzip": "perhaps"}]
)
def test_wrong_switches_are_refused_in_words(changes: dict[str, Any]) -> None:
    switches = Switches()
    with pytest.raises(ValueError, match=r"switch|Expected|Invalid|expected"):
        change(switches, changes)
    assert switches == Switches()


def test_wrong_command_lines_say_why(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = (["--key", "secret"], ["--fault", "bang"], ["--port", "70000"], ["--price", "0"])
    for arguments in (*wrong, ["--packshots", "-1"]):
        with pytest.raises(SystemExit) as ended:
            parse(arguments)
        assert ended.value.code == 2
    assert "mk_live_<id>.<secret>" in capsys.readouterr().err


def test_the_window_really_slides() -> None:
    limit = RateLimit(Switches(rate_limit=3, rate_window=10))
    for moment in (0.0, 4.0, 8.0):
        limit.admit("a", moment)
    with pytest.raises(Refusal, match="Too many requests"):
        limit.admit("a", 9.9)
    limit.admit("b", 9.9)
    limit.admit("a", 10.0)
    with pytest.raises(Refusal):
        limit.admit("a", 13.9)
    limit.admit("a", 14.0)


def test_sixty_requests_in_any_window_per_key(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--key", "mk_live_other.o", packshots=2, rate_limit=60)
    statuses = [sandbox.get(LIST).status for _ in range(50)]
    statuses += [sandbox.update("ps_x", Voting="APPROVED").status for _ in range(12)]
    assert statuses == [200] * 50 + [404] * 10 + [429] * 2
    answer = sandbox.get(LIST)
    assert answer.json()["error"].startswith("Too many requests. ")
    assert answer.headers["retry-after"] is None
    assert sandbox.get(LIST, key="mk_live_other.o").status == 200
    admitted = [r for r in sandbox.requests(origin="api") if r["status"] != 429]
    assert most_in_any_window([r for r in admitted if r["keyId"] == "sandbox"]) == 60


def test_a_short_window_lets_the_next_ones_through(
    sandbox_factory: Callable[..., Sandbox],
) -> None:
    sandbox = sandbox_factory("--rate-window", "0.3", packshots=2, rate_limit=2)
    wait_until(lambda: sandbox.get(LIST).status == 429, "the limit")
    wait_until(lambda: sandbox.get(LIST).status == 200, "the window has moved on")
    admitted = [r for r in sandbox.requests() if r["status"] == 200]
    assert most_in_any_window(admitted, window_s=0.28) <= 2
    assert all(b["monotonicS"] >= a["monotonicS"] for a, b in pairwise(admitted))


def test_a_web_page_cannot_use_the_control_path(sandbox: Sandbox) -> None:
    url = f"{sandbox.control_url}/_sandbox/credits"
    plain = {"Content-Type": "text/plain"}
    assert fetch(url, "POST", headers=plain, body=b'{"grant": 1}').status == 415
    other = {"Host": "page.example:80", "Content-Type": "application/json"}
    assert fetch(url, "POST", headers=other, body=b'{"grant": 1}').status == 403
