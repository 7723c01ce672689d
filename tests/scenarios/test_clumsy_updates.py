"""A service that answers decisions clumsily, and what the window says and keeps meanwhile."""

import json
import threading

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from tests.support.cases import first_of
from tests.support.clumsy_service import Asked, ClumsyService, Forward, Reply
from tests.support.job_panel import launch
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Record, Sandbox
from tests.support.stack import aside
from tests.support.window_texts import (
    connection_text,
    decided,
    facet_of,
    notice_text,
    outbox_text,
    refreshed,
    result_text,
)

pytestmark = pytest.mark.anyio

Key = Qt.Key
UPDATE, LIST = "update-packshot", "packshots"


async def stored(sandbox: Sandbox, packshot_id: PackshotId) -> Record:
    return (await aside(sandbox.packshots))[packshot_id]


class LosesAnswers:
    """Carries updates out and cuts the connection instead of answering, until `ends` is set."""

    def __init__(self) -> None:
        self.ends = threading.Event()

    def __call__(self, _asked: Asked, forward: Forward) -> Reply | None:
        reply = forward()
        return reply if self.ends.is_set() else None


async def test_a_lost_answer_is_not_taken_for_somebody_else(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """R is carried out and its answer lost, the user changes to A, and a list says "rejected"."""
    lost = service.answers[UPDATE] = LosesAnswers()
    focus = await decided(clumsy, Key.Key_R)
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: bool(service.asked(UPDATE)), "the rejection")
    connection = clumsy.services.connection
    await clumsy.until(lambda: connection.state.status is not ConnectionStatus.ONLINE, "the loss")
    clumsy.app.window.grid.set_focus_id(focus)
    await decided(clumsy, Key.Key_A)
    assert (await stored(sandbox, focus))["voting"] == "REJECTED"
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert "attention" not in outbox_text(clumsy)
    assert notice_text(clumsy) == ""
    lost.ends.set()
    await clumsy.send_all()
    assert (await stored(sandbox, focus))["voting"] == "APPROVED"
    assert facet_of(clumsy, focus) is Facet.APPROVED


async def test_undo_of_a_lost_answer_says_that_it_may_have_arrived(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    service.answers[UPDATE] = LosesAnswers()
    focus = await decided(clumsy, Key.Key_R)
    name = clumsy.services.store.shown(focus).packshot.name
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: bool(service.asked(UPDATE)), "the rejection")
    connection = clumsy.services.connection
    await clumsy.until(lambda: connection.state.status is not ConnectionStatus.ONLINE, "the loss")
    clumsy.press(Key.Key_Z, CTRL)
    await clumsy.until(lambda: "may have" in result_text(clumsy), "the warning")
    assert name in result_text(clumsy)
    await clumsy.durable(focus, wanted=False)
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.REJECTED, "the screen shows what the service holds"
    assert (await stored(sandbox, focus))["voting"] == "REJECTED"


async def test_success_that_the_list_does_not_show_is_told_and_kept(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """The list lags behind for a while, as behind a cache."""
    old: list[Reply] = []
    is_lagging = threading.Event()
    is_lagging.set()

    def lagging(_asked: Asked, forward: Forward) -> Reply:
        old.append(forward())
        return old[0] if is_lagging.is_set() else old[-1]

    service.answers[LIST] = lagging
    await refreshed(clumsy)
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    await refreshed(clumsy)
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert "accepted 1 decision that its list doesn't show yet" in notice_text(clumsy)
    assert "1 decision sent, not confirmed yet" in outbox_text(clumsy)
    is_lagging.clear()
    await refreshed(clumsy)
    await clumsy.until(lambda: not notice_text(clumsy), "the end of the notice")
    assert outbox_text(clumsy) == "All saved"
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert len(service.asked(UPDATE)) == 1


async def test_an_unasked_second_answer_sends_nothing(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """Each answer that is right is followed by another in the same segment; every second request is
    refused with a 500, and the answer before it must not be taken for its own."""
    stray = Reply(body=b'{"success": true}').to_bytes()
    order: list[str] = []
    lock = threading.Lock()

    def every_second(asked: Asked, forward: Forward) -> Reply:
        with lock:
            order.append(asked.record_id)
            is_right = order.index(asked.record_id) % 2 == 0
        if not is_right:
            return Reply(500, b'{"error": "Internal server error."}')
        reply = forward()
        return Reply(reply.status, reply.body, trailing=stray)

    service.answers[LIST] = lambda _asked, forward: Reply(200, forward().body, trailing=stray)
    await refreshed(clumsy)
    service.answers[UPDATE] = every_second
    for _ in range(6):
        await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: len(order) >= 6, "six requests")
    await clumsy.until(lambda: clumsy.services.decisions.counts().sending == 0, "the answers")
    right = {one for place, one in enumerate(dict.fromkeys(order)) if place % 2 == 0}
    held = await aside(sandbox.packshots)
    assert {one for one in dict.fromkeys(order) if held[one]["voting"] == "APPROVED"} == right
    assert "3 decisions waiting to be sent" in outbox_text(clumsy)
    del service.answers[UPDATE]
    await clumsy.send_all()
    held = await aside(sandbox.packshots)
    assert {held[one]["voting"] for one in order} == {"APPROVED"}


ODD_SUCCESS = {
    "empty": (200, b""),
    "blank": (200, b" \r\n"),
    "no content": (204, b""),
    "a page": (200, b"<html>ok</html>"),
    "null": (200, b"null"),
    "a word": (200, b'"ok"'),
    "yes": (200, b'{"success": "true"}'),
    "created": (201, b""),
}


@pytest.mark.parametrize("name", first_of(ODD_SUCCESS, 3))
async def test_what_the_list_confirms_is_not_sent_for_ever(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, name: str
) -> None:
    """The update is carried out, and its answer says nothing."""
    status, body = ODD_SUCCESS[name]

    def mute(_asked: Asked, forward: Forward) -> Reply:
        forward()
        return Reply(status, body)

    service.answers[UPDATE] = mute
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    asked = len(service.asked(UPDATE))
    await refreshed(clumsy)
    assert outbox_text(clumsy) == "All saved"
    assert facet_of(clumsy, focus) is Facet.APPROVED
    assert connection_text(clumsy) == "Online"
    assert len(service.asked(UPDATE)) == asked <= 2


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b" \n\t", b"\xef\xbb\xbf\r\n"])
async def test_a_mark_before_the_answer_is_no_fault(
    clumsy: Reviewer, service: ClumsyService, mark: bytes
) -> None:
    def marked(_asked: Asked, forward: Forward) -> Reply:
        reply = forward()
        return Reply(reply.status, mark + reply.body)

    service.answers = {UPDATE: marked, LIST: marked}
    await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    await refreshed(clumsy)
    assert connection_text(clumsy) == "Online"
    assert len(service.asked(UPDATE)) == 1


NO_TIMES = [
    "Mon, 01 Jan 9999999999999999999999 00:00:00 GMT",
    "Mon, 01 Jan 2029 00:00:00 +99999999999999999999",
    "9" * 400,
    "1e400",
    "-5",
    "nan",
    "inf",
    "0x10",
    "Mon, 32 Feb 2029 25:61:61 GMT",
    "Fri, 31 Dec 0000 23:59:59 GMT",
    "٣",
    "",
]


@pytest.mark.parametrize("value", first_of(NO_TIMES, 3))
async def test_a_time_that_is_none_leaves_no_decision_behind(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, value: str
) -> None:
    """The first answer is a 429 with a Retry-After that makes no sense."""

    def busy(_asked: Asked, forward: Forward) -> Reply:
        if len(service.asked(UPDATE)) > 1:
            return forward()
        words = json.dumps({"error": "Too many requests."}).encode()
        return Reply(429, words, {"Retry-After": value.encode().decode("latin-1")})

    service.answers[UPDATE] = busy
    focus = await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    outbox = clumsy.services.outbox
    await clumsy.until(lambda: bool(service.asked(UPDATE)), "the refusal")

    def is_over() -> bool:
        return all(d.state is not DecisionState.SENDING for d in outbox.pending.of(focus))

    await clumsy.until(is_over, "the end of the request")
    if not _is_long(value):
        await clumsy.send_all()
        assert (await stored(sandbox, focus))["voting"] == "APPROVED"


def _is_long(value: str) -> bool:
    return value in ("9" * 400, "1e400", "inf")


async def test_a_permission_for_jobs_alone_stops_no_decision(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    """A key that may review but not generate."""
    words = b'{"error": "Missing required scope: \'content.register\'."}'
    service.answers["register-ideas"] = lambda _asked, _forward: Reply(403, words)
    await launch(clumsy, "prod_tee_white", 3)
    assert "content.register" in clumsy.app.window.jobs_panel.queue.text.text()
    assert connection_text(clumsy) == "Online"
    clumsy.app.window.grid.setFocus()
    focus = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    assert (await stored(sandbox, focus))["voting"] == "APPROVED"
    assert len(service.asked("register-ideas")) == 1


async def test_a_403_for_one_packshot_stops_no_other(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox
) -> None:
    closed = clumsy.services.store.visible[1]

    def one_closed(asked: Asked, forward: Forward) -> Reply:
        return Reply(403, b'{"error": "Not yours."}') if asked.record_id == closed else forward()

    service.answers[UPDATE] = one_closed
    first = await decided(clumsy, Key.Key_A)
    await clumsy.send_all()
    assert await decided(clumsy, Key.Key_A) == closed
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: "1 decision refused" in outbox_text(clumsy), "the refusal")
    assert connection_text(clumsy) == "Online"
    third = await decided(clumsy, Key.Key_A)
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: len(service.asked(UPDATE)) == 3, "the third")
    await clumsy.until(lambda: outbox_text(clumsy) == "1 decision refused", "its answer")
    held = await aside(sandbox.packshots)
    assert [held[id_]["voting"] for id_ in (first, closed, third)] == ["APPROVED", None, "APPROVED"]
    # Twice in a row it is the key that has lost a permission: nothing more is refused, all waits.
    service.answers[UPDATE] = lambda _asked, _forward: Reply(403, b'{"error": "Missing scope."}')
    for _ in range(2):
        await decided(clumsy, Key.Key_A)
        clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: "not accepted" in connection_text(clumsy), "the pause")
    assert outbox_text(clumsy) == "1 decision waiting to be sent, 2 refused"


USELESS = {
    "a portal": Reply(200, b"<html>Sign in</html>"),
    "a redirect": Reply(302, b"", {"Location": "https://portal.example/login"}),
}


@pytest.mark.parametrize("name", first_of(USELESS, 1))
async def test_answers_that_stay_useless_are_told_although_the_list_works(
    clumsy: Reviewer, service: ClumsyService, sandbox: Sandbox, name: str
) -> None:
    service.answers[UPDATE] = lambda _asked, _forward: USELESS[name]
    focus = await decided(clumsy, Key.Key_A)
    packshot = clumsy.services.store.shown(focus).packshot.name
    clumsy.press(Key.Key_Return, CTRL)
    await clumsy.until(lambda: "couldn't be sent yet" in notice_text(clumsy), "the notice")
    assert packshot in notice_text(clumsy)
    assert len(service.asked(UPDATE)) >= 3
    await refreshed(clumsy)
    assert "couldn't be sent yet" in notice_text(clumsy)
    assert (await stored(sandbox, focus))["voting"] is None
    del service.answers[UPDATE]
    await clumsy.send_all()
    await clumsy.until(lambda: notice_text(clumsy) == "", "the end of the notice")
    assert (await stored(sandbox, focus))["voting"] == "APPROVED"
