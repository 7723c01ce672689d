"""The whole program in this process, on a copy of a prepared folder, against scripted answers."""

import asyncio
import json
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage

from qamera_review.domain.decision import DecisionState, Seq, Verb
from qamera_review.domain.errors import QameraError
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from qamera_review.paths import AppPaths
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.settings.preferences import Preferences, written_preferences
from qamera_review.single_instance import SingleInstance
from qamera_review.storage import outbox_table
from tests.fuzz import bodies
from tests.fuzz.damage import ESSENTIAL, Damage, inflict, touches_decisions
from tests.fuzz.server import Script, ScriptServer
from tests.fuzz.watch import Watch, code_in, texts_on_screen
from tests.fuzz.wire import WireAnswer
from tests.support.reviewer import CTRL, NONE, SHIFT, Reviewer
from tests.support.virtual_time import until

GAP_MAX_S = 1.0
ALT = Qt.KeyboardModifier.AltModifier
REQUEST_S = 5.0  # so long it waits for the first request, which a damaged file may prevent
SETTLE_S = 0.8  # so long a sitting waits for the answers to what was sent
Act = tuple[Qt.Key, Qt.KeyboardModifier]
ACTS: dict[str, Act] = {
    "right": (Qt.Key.Key_Right, NONE),
    "approve": (Qt.Key.Key_A, NONE),
    "loupe": (Qt.Key.Key_Return, NONE),
    "compare": (Qt.Key.Key_C, NONE),
    "details": (Qt.Key.Key_I, NONE),
    "reason": (Qt.Key.Key_1, NONE),
    "undo": (Qt.Key.Key_Z, CTRL),
    "flag": (Qt.Key.Key_M, NONE),
    "select all": (Qt.Key.Key_A, CTRL),
    "by name": (Qt.Key.Key_3, ALT),
    "by job": (Qt.Key.Key_1, ALT),
    "by day": (Qt.Key.Key_2, ALT),
    "refresh": (Qt.Key.Key_F5, NONE),
    "generate": (Qt.Key.Key_G, NONE),
    "outbox": (Qt.Key.Key_O, CTRL | SHIFT),
    "ledger": (Qt.Key.Key_L, CTRL),
    "coverage": (Qt.Key.Key_L, CTRL | SHIFT),
    "report": (Qt.Key.Key_P, CTRL),
    "preferences": (Qt.Key.Key_Comma, CTRL),
    "accounts": (Qt.Key.Key_U, CTRL | SHIFT),
    "palette": (Qt.Key.Key_K, CTRL),
    "keys": (Qt.Key.Key_F1, NONE),
    "back": (Qt.Key.Key_Escape, NONE),
}


@dataclass(frozen=True, slots=True)
class Sitting:
    """What a sitting with the program's window consists of."""

    script: Script
    acts: tuple[str, ...]
    damages: tuple[Damage, ...] = ()


@dataclass(slots=True)
class Result:
    """What a sitting has shown: broken laws, and the longest pause of the loop."""

    problems: list[str] = field(default_factory=list)
    longest_gap_s: float = 0.0


Waiting = dict[Seq, tuple[PackshotId, Verb | None]]


class World:
    """A server and two prepared folders: one where the list is known, and one with decisions,
    jobs and settings besides. `await prepare()` first; `close()` at the end."""

    def __init__(self, server: ScriptServer) -> None:
        self.server = server
        self._folder = tempfile.TemporaryDirectory(prefix="fuzz-")
        self._root = Path(self._folder.name)
        self._valid = valid_script(server.picture_url)
        self._runs = 0

    async def prepare(self) -> None:
        """Let the program make the two folders."""
        self.play(Script())
        for name in ("known", "used"):
            folder = self._root / name
            folder.mkdir()
            preferences = written_preferences(Preferences(draft=True, welcomed=True))
            settings = AppPaths.under(folder).settings
            settings.write_text(json.dumps({"preferences": preferences}), "utf-8")
            reviewer = Reviewer(self.server, folder)
            await reviewer.open()
            await reviewer.look()
            if name == "used":
                await _use(reviewer)
            await reviewer.close()

    def close(self) -> None:
        """Remove the folders."""
        self._folder.cleanup()

    def play(self, script: Script) -> None:
        """Let the server answer by `script`, and as a service without faults otherwise."""
        self.server.play(script, self._valid)

    async def sit(self, sitting: Sitting) -> Result:
        """Run the program through a sitting and return which laws it broke."""
        template = self._root / ("used" if sitting.damages else "known")
        self._runs += 1
        folder = self._root / f"run-{self._runs}"
        shutil.copytree(template, folder, symlinks=True)
        paths = AppPaths.under(folder)
        for damage in sitting.damages:
            inflict(paths, damage)
        self.play(sitting.script)
        result = Result()
        with Watch() as watch:
            _check_lock(paths, watch)
            await self._sit(folder, sitting, watch)
            result.longest_gap_s = watch.longest_gap_s
        log = paths.logs / "qamera-review.log"
        if log.is_file() and "Traceback" in log.read_text("utf-8", "replace"):
            watch.add("a traceback in the log file")
        shutil.rmtree(folder)
        result.problems = watch.problems
        return result

    async def _sit(self, folder: Path, sitting: Sitting, watch: Watch) -> None:
        paths, before = AppPaths.under(folder), dict[Seq, tuple[PackshotId, Verb | None]]()
        is_whole = not any(map(touches_decisions, sitting.damages))
        if is_whole:
            before = _stored(paths, waiting_only=True)
        reviewer = Reviewer(self.server, folder)
        try:
            reviewer.start()
        except QameraError as error:
            may_refuse = any(damage.file in ESSENTIAL for damage in sitting.damages)
            if not may_refuse or code_in([error.english_text()]):
                watch.add(f"does not start: {error.english_text()}")
            return
        sent: set[PackshotId] = set()
        reviewer.services.delivery.settled.connect(lambda id_: sent.add(PackshotId(id_)))
        failures: list[object] = []
        reviewer.services.list_sync.failed.connect(lambda error, _by_user: failures.append(error))
        reviewer.services.list_sync.refreshed.connect(lambda _report: failures.clear())
        window = reviewer.app.window
        try:
            await reviewer.until(window.isVisible, "the window")
            watch.measure_gaps()
            loaded = _waiting(reviewer)
            if not before.items() <= loaded.items():
                watch.add(f"decisions are lost at the start: {before}, now {loaded}")
            decided = await self._act(reviewer, sitting)
            await self._settled(reviewer)
            for text in code_in(texts_on_screen()):
                watch.add(f"on the screen: {text}")
            _check_message(reviewer, failures, watch)
        finally:
            await reviewer.close()
        self._check_sent(sent, watch)
        if is_whole:
            _check_outbox(decided, sent, paths, watch)

    async def _act(self, reviewer: Reviewer, sitting: Sitting) -> Waiting:
        """Decide, send, launch a job and do the acts; return what waited to be sent."""
        services, window = reviewer.services, reviewer.app.window
        for _ in range(3):
            reviewer.press(Qt.Key.Key_R)
            await asyncio.sleep(0)
        await reviewer.until(lambda: services.outbox.unwritten_count == 0, "the disk")
        decided = _waiting(reviewer)
        if not sitting.damages:
            reviewer.press(Qt.Key.Key_Return, CTRL)
            services.jobs.launch(services.jobs.plan([JobRequest("prod_1", count=2)]))
        for act in sitting.acts:
            if act not in ("undo", "approve", "reason"):
                window.grid.setFocus()
            reviewer.press(*ACTS[act])
            await asyncio.sleep(0.01)
        if any(act in ("undo", "approve", "reason") for act in sitting.acts):
            return {}  # what waits has changed since
        return decided

    async def _settled(self, reviewer: Reviewer) -> None:
        """Wait until the answers have come, at most SETTLE_S: some requests cannot leave."""
        services = reviewer.services

        def is_settled() -> bool:
            waits = any(
                decision.state in (DecisionState.DUE, DecisionState.SENDING)
                and not decision.attempts
                for decision in services.outbox.pending
            )
            has_list = bool(self.server.exchanges("lists")) and not services.list_sync.busy
            return has_list and not waits and not services.jobs.sending

        with suppress(AssertionError):
            await until(lambda: bool(self.server.exchanges("lists")), "a request", REQUEST_S)
            await until(is_settled, "the answers", SETTLE_S)

    def _check_sent(self, sent: set[PackshotId], watch: Watch) -> None:
        """What is called sent was answered by 2xx, or is in a list after an unclear answer."""
        updates = self.server.exchanges("updates")
        accepted = {update.record_id for update in updates if update.answer.is_success}
        tried = {update.record_id for update in updates}
        listed = b"".join(exchange.answer.body for exchange in self.server.exchanges("lists"))
        for packshot_id in sent - accepted:
            if packshot_id not in tried or packshot_id.encode() not in listed:
                watch.add(f"called sent without a 2xx: {packshot_id}")


async def _use(reviewer: Reviewer) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_M, Qt.Key.Key_1):
        await reviewer.look()
        reviewer.press(key)
    services = reviewer.services
    services.jobs.launch(services.jobs.plan([JobRequest("prod_1", count=2)]))
    await reviewer.until(
        lambda: bool(services.jobs.jobs) and services.jobs.jobs[0].receipt is not None, "the job"
    )
    await reviewer.until(lambda: services.outbox.unwritten_count == 0, "the disk")


def _waiting(reviewer: Reviewer) -> Waiting:
    persisted = reviewer.services.outbox.persisted
    return {decision.seq: (decision.packshot_id, decision.verb) for decision in persisted}


def _check_lock(paths: AppPaths, watch: Watch) -> None:
    """Take the lock as the start does; what it raises must be in plain words."""
    instance = SingleInstance(paths.lock, answer_wait_s=0.0)
    try:
        if instance.acquire():
            instance.release()
    except QameraError as error:
        if code_in([error.english_text()]):
            watch.add(f"the lock: {error.english_text()}")


def _check_message(reviewer: Reviewer, failures: list[object], watch: Watch) -> None:
    """A list that could not be used (`failures` since the last one that could) is told."""
    window = reviewer.app.window
    is_online = reviewer.services.connection.state.status is ConnectionStatus.ONLINE
    if failures and is_online and not window.notices.isVisible():
        watch.add(f"online, and nothing is said: {failures[-1]}")
    if not window.status_line.connection.text.text():
        watch.add("the status line says nothing about the connection")


def _stored(paths: AppPaths, *, waiting_only: bool) -> Waiting:
    """Return the decisions in the file; those that have ended too unless `waiting_only`."""
    with closing(sqlite3.connect(paths.outbox)) as connection:
        decisions = outbox_table.load(connection)
        if not waiting_only:
            decisions += [entry.decision for entry in outbox_table.history(connection)]
    return {decision.seq: (decision.packshot_id, decision.verb) for decision in decisions}


def _check_outbox(decided: Waiting, sent: set[PackshotId], paths: AppPaths, watch: Watch) -> None:
    """Every decision is still there, or has ended; what waits no longer was sent."""
    waiting, all_stored = _stored(paths, waiting_only=True), _stored(paths, waiting_only=False)
    for seq, decision in decided.items():
        if all_stored.get(seq) != decision:
            watch.add(f"decision {seq} is lost: {decision}, now {all_stored.get(seq)}")
        elif seq not in waiting and decision[0] not in sent:
            watch.add(f"decision {seq} has ended but was not sent: {decision}")


def valid_script(picture_url: str) -> Script:
    """Return the answers of a service without faults."""
    body = bodies.as_json(bodies.whole_list(picture_url))
    receipt = {"createdRecordIds": ["ps_new", "ps_new2"], "creditsReserved": 6}
    return Script(
        lists=(WireAnswer(200, body),),
        updates=(WireAnswer(503, b'{"error": "Later."}'),),
        ideas=(WireAnswer(200, bodies.as_json(receipt)),),
        options=(WireAnswer(404, b'{"error": "Not found"}'),),
        pictures=(WireAnswer(200, picture(), (("Content-Type", "image/png"),)),),
    )


def picture() -> bytes:
    """Return a small PNG."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aacc"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(buffer.data().data())
