"""A service whose list and headers are clumsy: what the window says, and what is asked again."""

import itertools
import json
import threading
import time
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.packshot import Facet
from qamera_review.services import list_sync
from qamera_review.services.connection.connection import ConnectionState, ConnectionStatus
from qamera_review.ui.text.formats import date_text
from tests.scenarios.conftest import ReviewerOf
from tests.support.cases import first_of
from tests.support.clumsy_service import Asked, ClumsyService, Forward, Reply
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import KEY, Sandbox
from tests.support.stack import aside
from tests.support.window_texts import (
    connection_text,
    decided,
    facet_of,
    notice_text,
    outbox_text,
    refreshed,
)

pytestmark = pytest.mark.anyio

Key = Qt.Key
UPDATE, LIST = "update-packshot", "packshots"
Item = dict[str, Any]
ODD_ETAGS = {
    "latin-1": '"caf\xe9"',
    "control": '"a\x01b"',
    "60 KB": f'"{"x" * 60_000}"',
    "emoji in utf-8": '"\xf0\x9f\x98\x80"',
    "blank": " ",
    "a comma": '"a", "b"',
}


def with_etag(etag: str, _asked: Asked, forward: Forward) -> Reply:
    reply = forward()
    return Reply(200, reply.body, {"ETag": etag})


@pytest.mark.parametrize("name", first_of(ODD_ETAGS, 3))
async def test_an_odd_etag_stops_no_refresh_nor_the_next_start(
    reviewer_of: ReviewerOf, service: ClumsyService, name: str
) -> None:
    service.answers[LIST] = partial(with_etag, ODD_ETAGS[name])
    for _ in range(2):  # the second start has the ETag on the disk, if it was kept
        reviewer = reviewer_of(service)
        await reviewer.open()
        for _ in range(2):
            await refreshed(reviewer)
            assert connection_text(reviewer) == "Online"
            assert notice_text(reviewer) == ""
        await reviewer.close()
    assert all(len(each.headers.get("if-none-match", "")) < 2_000 for each in service.asked(LIST))


@pytest.mark.parametrize("status", first_of((431, 501, 400, 412, 416, 428), 2))
async def test_a_refused_conditional_request_is_repeated_without_the_condition(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, status: int
) -> None:
    def refusing(asked: Asked, forward: Forward) -> Reply:
        if "if-none-match" in asked.headers:
            return Reply(status, b'{"error": "Request header fields too large."}')
        return with_etag('"1"', asked, forward)

    service.answers[LIST] = refusing
    await refreshed(clumsy)
    new = (await aside(sandbox.insert))[0]
    await refreshed(clumsy)
    await refreshed(clumsy)
    assert new in clumsy.services.store.listing.ids
    assert connection_text(clumsy) == "Online"
    assert notice_text(clumsy) == ""


async def test_a_day_of_pause_after_a_503_is_kept_and_told(
    clumsy: Reviewer, service: ClumsyService
) -> None:
    """Also for what is decided later, and although the list is answered as ever."""
    service.answers[UPDATE] = lambda _asked, _forward: Reply(503, b"", {"Retry-After": "86400"})
    focus = await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    connection = clumsy.services.connection
    await clumsy.until(lambda: connection.state.status is ConnectionStatus.DEGRADED, "the fault")
    label = clumsy.app.window.status_line.connection.text
    assert label.text().startswith("Service error")
    assert "soon" not in label.toolTip()
    tomorrow = date_text(int((time.time() + 86_400) * 1000))
    assert outbox_text(clumsy).startswith(f"1 decision waiting to be sent, sent by {tomorrow}")
    del service.answers[UPDATE]
    await refreshed(clumsy)
    assert connection_text(clumsy) == "Online"
    other = await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    await refreshed(clumsy)
    assert outbox_text(clumsy).startswith(f"2 decisions waiting to be sent, sent by {tomorrow}")
    assert {facet_of(clumsy, id_) for id_ in (focus, other)} == {Facet.APPROVED}
    assert len(service.asked(UPDATE)) == 1


async def test_a_day_of_pause_after_a_429_is_kept_and_told(
    clumsy: Reviewer, service: ClumsyService
) -> None:
    service.answers[UPDATE] = lambda _asked, _forward: Reply(429, b"", {"Retry-After": "86400"})
    await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: connection_text(clumsy).startswith("Paused"), "the pause")
    label = clumsy.app.window.status_line.connection.text
    tomorrow = date_text(int((time.time() + 86_400) * 1000))
    assert f"Sending continues at {tomorrow}" in label.toolTip()
    assert f"sent by {tomorrow}" in outbox_text(clumsy)
    asked = len(service.log)
    await refreshed(clumsy)
    assert "Too many requests" in notice_text(clumsy)
    assert len(service.log) == asked, "nothing at all is asked while the service wants a pause"


async def test_an_image_that_is_never_made_is_asked_for_less_and_less(
    clumsy: Reviewer,
    service: ClumsyService,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a clock that is 100 times as fast, and four polls before the pause is doubled."""
    monkeypatch.setattr(list_sync, "JOBS_POLL_S", 0.04)
    monkeypatch.setattr(list_sync, "IDLE_POLL_S", 0.6)
    monkeypatch.setattr(list_sync, "UNCHANGED_POLLS", 4)
    times: list[float] = []

    def stuck(_asked: Asked, forward: Forward) -> Reply:
        times.append(time.monotonic())
        return forward().edited(lambda value: value["packshots"][0].update(status="PROCESSING"))

    service.answers[LIST] = stuck
    await refreshed(clumsy)
    assert facet_of(clumsy, clumsy.services.store.listing.ids[0]) is Facet.IN_PROGRESS
    await clumsy.until(lambda: len(times) >= 19, "19 lists")
    gaps = [after - before for before, after in pairwise(times)]
    assert max(gaps[:3]) < 0.35
    assert min(gaps[-2:]) > 0.5, "as seldom as when nothing is being made"


SIDE_ANSWERS = {
    "401": Reply(401, b'{"error": "Invalid API key."}'),
    "403": Reply(403, b'{"error": "Missing scope."}'),
    "407": Reply(407, b"<html>proxy</html>"),
    "500": Reply(500, b"<html>oops</html>"),
    "a page": Reply(200, b"<html>login</html>", {"Content-Type": "text/html"}),
    "302": Reply(302, b"", {"Location": "https://elsewhere.example/login"}),
    "nested": Reply(200, b"[" * 100_000 + b"]" * 100_000),
    "no names": Reply(200, b'{"products": [null, 1, {}, {"id": []}, {"id": "p", "name": {}}]}'),
}


@pytest.mark.parametrize("name", first_of(SIDE_ANSWERS, 2))
async def test_an_optional_list_judges_neither_key_nor_service(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, name: str
) -> None:
    for kind in OptionKind:
        service.answers[kind.value] = lambda _asked, _forward: SIDE_ANSWERS[name]
    states: list[ConnectionState] = []
    clumsy.services.connection.state_changed.connect(states.append)
    clumsy.press(Key.Key_G)
    await clumsy.until(lambda: all(service.asked(kind.value) for kind in OptionKind), "all lists")
    panel = clumsy.app.window.jobs_panel
    await clumsy.until(lambda: panel.isVisible(), "the panel")
    clumsy.app.window.grid.setFocus()
    await refreshed(clumsy)
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    assert (await aside(sandbox.packshots))[focus]["voting"] == "APPROVED"
    assert states == []
    assert connection_text(clumsy) == "Online"
    assert notice_text(clumsy) == ""


async def test_a_list_that_fails_is_not_asked_for_at_every_recovery(
    clumsy: Reviewer, service: ClumsyService
) -> None:
    """Every second update fails, so the connection recovers ten times."""
    for kind in OptionKind:
        service.answers[kind.value] = lambda _asked, _forward: Reply(500, b"{}")
    turns = itertools.count()
    service.answers[UPDATE] = lambda _asked, forward: (
        forward() if next(turns) % 2 else Reply(500, b"{}")
    )
    clumsy.press(Key.Key_G)
    await clumsy.until(lambda: all(service.asked(kind.value) for kind in OptionKind), "all lists")
    clumsy.app.window.grid.setFocus()
    for _ in range(3):
        await decided(clumsy, Key.Key_A)
        await clumsy.send_all()
    assert [len(service.asked(kind.value)) for kind in OptionKind] == [1] * len(OptionKind)


async def test_a_key_that_the_service_repeats_is_in_no_file(
    clumsy: Reviewer, service: ClumsyService, tmp_path: Path
) -> None:
    """In names, ids, addresses, the ETag and the sentence of a refusal; nor is another user's."""
    secret, other = KEY.partition(".")[2], "mk_live_other.secret-of-others"

    def telling(asked: Asked, forward: Forward) -> Reply:
        def tell(value: dict[str, list[dict[str, str]]]) -> None:
            first, second, third = value["packshots"][:3]
            first["name"] = f"Mug {KEY}"
            second["thumbnail"] += f"?key={KEY}"
            third["createdAt"] = KEY
            for item in (*value["packshots"][3:5], {**third, "id": other}):
                item.update(name=other, thumbnail=f"{third['thumbnail']}?key={other}")
                value["packshots"].append(item)
            value["packshots"].append({**third, "id": KEY})
            value["packshots"].append({**third, "id": f"x-{secret}", "name": secret})

        reply = forward().edited(tell)
        return Reply(200, reply.body, {"ETag": f'"{KEY}"'})

    service.answers = {
        LIST: telling,
        UPDATE: lambda _asked, _forward: Reply(400, f'{{"error": "Not {KEY}, {secret}"}}'.encode()),
    }
    await refreshed(clumsy)
    await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: "refused" in outbox_text(clumsy), "the refusal")
    await refreshed(clumsy)
    ids = clumsy.services.store.listing.ids
    names = [clumsy.services.store.shown(id_).packshot.name for id_ in ids]
    addresses = [clumsy.services.store.shown(id_).packshot.thumbnail for id_ in ids]
    shown = (*ids, *names, *addresses, notice_text(clumsy))
    assert not [text for text in shown if secret in text or "secret-of-others" in text]
    await clumsy.close()
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    secrets = (secret.encode(), b"secret-of-others")
    assert [p.name for p in files if any(text in p.read_bytes() for text in secrets)] == []


async def test_a_vote_that_an_older_list_takes_back_is_told(
    clumsy: Reviewer, service: ClumsyService
) -> None:
    """Of two servers behind the service, one has not heard of the approval yet."""
    answers: list[Reply] = []
    is_old = threading.Event()

    def two_servers(_asked: Asked, forward: Forward) -> Reply:
        answers.append(forward())
        return answers[0] if is_old.is_set() else answers[-1]

    service.answers[LIST] = two_servers
    await refreshed(clumsy)
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    await refreshed(clumsy)
    assert outbox_text(clumsy) == "All saved"
    is_old.set()
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.UNDECIDED
    assert "1 packshot as undecided" in notice_text(clumsy)
    is_old.clear()
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert notice_text(clumsy) == ""


async def test_a_list_that_is_cut_off_without_a_count_is_told(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    def cut(value: Item) -> None:
        value["packshots"] = value["packshots"][:7]
        del value["count"]

    service.answers[LIST] = lambda _asked, forward: forward().edited(cut)
    await refreshed(clumsy)
    assert "packshots are missing in the service's new list" in notice_text(clumsy)
    del service.answers[LIST]
    await refreshed(clumsy)
    assert len(clumsy.services.store.listing) == 60
    assert notice_text(clumsy) == ""


async def test_a_list_without_what_was_rejected_is_no_loss(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """A service that does not list its archive loses more than half by a batch."""
    await aside(lambda: sandbox.set_switch(all_includes_archived=False))
    await refreshed(clumsy)
    for id_ in list(clumsy.services.store.listing.ids)[:45]:
        await aside(partial(sandbox.vote, id_, "REJECTED"))
    await aside(lambda: sandbox.set_switch(all_includes_archived=True))
    await refreshed(clumsy)
    await aside(lambda: sandbox.set_switch(all_includes_archived=False))
    await refreshed(clumsy)
    assert len(clumsy.services.store.listing) < 30
    assert notice_text(clumsy) == ""


async def test_a_list_that_is_never_said_to_change_is_asked_for_in_full(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """A cache answers 304 to every ETag; what was sent shows that it cannot be right."""

    def unchanged(asked: Asked, forward: Forward) -> Reply:
        reply = with_etag('"1"', asked, forward)
        return Reply(304, b"", {"ETag": '"1"'}) if "if-none-match" in asked.headers else reply

    service.answers[LIST] = unchanged
    await refreshed(clumsy)
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    await refreshed(clumsy)
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert outbox_text(clumsy) == "All saved"
    assert notice_text(clumsy) == ""
    assert (await aside(sandbox.packshots))[focus]["voting"] == "APPROVED"


@pytest.mark.parametrize("status", first_of((404, 304, 405, 410), 1))
async def test_a_list_that_is_refused_is_told_without_f5(
    clumsy: Reviewer, service: ClumsyService, status: int
) -> None:
    service.answers[LIST] = lambda _asked, _forward: Reply(status, b"")
    clumsy.services.list_sync.refresh(by_user=False)
    await clumsy.until(lambda: f"HTTP {status}" in notice_text(clumsy), "the notice")
    assert len(clumsy.services.store.listing) == 60
    del service.answers[LIST]
    await refreshed(clumsy)
    assert notice_text(clumsy) == ""


UNREADABLE: dict[str, list[object]] = {
    "numbers": [1, 2, 3],
    "other names": [{"recordId": "a", "title": "Mug"}, {"recordId": "b"}],
    "keys as ids": [{"id": KEY}, {"id": KEY}],
    "empty ids": [{"id": ""}, {"id": None}, {"id": []}],
}


@pytest.mark.parametrize("name", first_of(UNREADABLE, 1))
async def test_a_list_of_which_nothing_can_be_read_is_no_empty_one(
    clumsy: Reviewer, service: ClumsyService, name: str
) -> None:
    body = json.dumps({"packshots": UNREADABLE[name], "count": len(UNREADABLE[name])}).encode()
    service.answers[LIST] = lambda _asked, _forward: Reply(200, body)
    await refreshed(clumsy)
    assert len(clumsy.services.store.listing) == 60
    assert "None of the packshots in the list can be read" in notice_text(clumsy)
    assert connection_text(clumsy).startswith("Service error")
    del service.answers[LIST]
    await refreshed(clumsy)
    assert notice_text(clumsy) == ""
