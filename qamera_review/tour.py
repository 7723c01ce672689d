"""The tour: an automatic review session with the real window, key events and HTTP.

It runs against the sandbox and saves a screenshot of each step. At the end the sandbox's data are
compared with the keys that were pressed.
"""

import asyncio
import json
import sys
import urllib.request
from collections.abc import Callable
from functools import partial
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.app import Application
from qamera_review.demo import SandboxProcess
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.paths import AppPaths
from qamera_review.run_options import RunOptions
from qamera_review.services.container import Services
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.theme.theme_applier import get_application

STEP_LIMIT_S = 60.0
POLL_S = 0.02
JOB_IMAGES = 3
BATCH = 3

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Tour:
    """One review session.

    `pressed` is the expected vote by packshot id at the end ("" for none), `reasons` the expected
    reasons, and `steps` the entries of the report.
    """

    def __init__(self, out: Path, options: RunOptions) -> None:
        self._out = out
        self._options = options
        self._app = Application(options)
        self._number = 0
        self.pressed: dict[str, str] = {}
        self.reasons: dict[str, tuple[str, ...]] = {}
        self.steps: list[dict[str, object]] = []

    async def walk(self) -> None:
        """Run the whole tour. Raises TimeoutError with the name of a step that did not finish."""
        running = asyncio.ensure_future(self._app.run())
        await self._list()
        await self._decide()
        await self._loupe()
        await self._batch()
        await self._job()
        await self._quit(running)
        self._app = Application(self._options)
        running = asyncio.ensure_future(self._app.run())
        await self._until("restarted", lambda: len(self._services.store.listing) > 0)
        await self._seen()
        self._picture("restarted", focus=self._app.window.grid.focused_id())
        await self._quit(running)

    @property
    def _services(self) -> Services:
        return self._app.services

    async def _list(self) -> None:
        await self._until("list", lambda: self._services.store.counts[Facet.UNDECIDED] > 10)
        self._app.window.filter_bar.search.clear()
        button = self._app.window.filter_bar.facet_button(Facet.UNDECIDED)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._app.window.grid.setFocus()
        await self._seen()
        self._picture("list", shown=len(self._services.store.visible))

    async def _decide(self) -> None:
        for key, verb in ((Key.Key_A, "APPROVED"), (Key.Key_R, "REJECTED"), (Key.Key_E, "ARCHIVE")):
            focus = self._focus()
            self._press(key)
            self.pressed[focus] = verb
            await self._until(verb, partial(self._durable, focus))
        undone = self._focus()
        self._press(Key.Key_A)
        await self._until("decided", lambda: self._durable(undone))
        self._press(Key.Key_Z, CTRL)
        await self._until("undone", lambda: not self._durable(undone))
        self.pressed[undone] = ""
        self._picture("decided", undone=undone)

    async def _loupe(self) -> None:
        self._press(Key.Key_Right)
        focus = self._focus()
        self._press(Key.Key_Return)
        await self._until(
            "full picture", lambda: self._services.full_pictures.facts_of(focus) is not None
        )
        await self._until("seen", lambda: self._services.view_log.proof(focus) is not None)
        self._picture("loupe", shown=focus)
        self._press(Key.Key_Z)
        self._press(Key.Key_1)
        await self._until("reason", lambda: self._durable(focus))
        self.reasons[focus] = self._services.feedback.feedback_of(focus).reasons
        self._press(Key.Key_R)
        self.pressed[focus] = "REJECTED"
        self._picture("rejected with a reason", reasons=list(self.reasons[focus]))
        self._press(Key.Key_Escape)

    async def _batch(self) -> None:
        self._press(Key.Key_Right)
        self._press(Key.Key_Space)
        for _ in range(BATCH - 1):
            self._press(Key.Key_Right, SHIFT)
        targets = self._app.window.grid.targets()
        self._picture("selected", targets=list(targets))
        self._press(Key.Key_R)
        await self._until("batch", lambda: all(self._durable(target) for target in targets))
        self.pressed.update(dict.fromkeys(targets, "REJECTED"))
        self._press(Key.Key_Return, CTRL)
        await self._until("sent", lambda: self._services.decisions.counts().outstanding == 0)
        self._picture("sent", batch=list(targets))

    async def _job(self) -> None:
        self._press(Key.Key_G)
        panel = self._app.window.jobs_panel
        await self._until("panel", lambda: not panel.launch.visibleRegion().isEmpty())
        QTest.keyClick(panel.fields["product_id"], Key.Key_A, CTRL)  # another product stands there
        QTest.keyClicks(panel.fields["product_id"], "prod_tour")
        panel.count.setValue(JOB_IMAGES)
        QTest.mouseClick(panel.launch, Qt.MouseButton.LeftButton)
        await self._until("confirmation", lambda: bool(panel.window().findChildren(LaunchDialog)))
        (dialog,) = panel.window().findChildren(LaunchDialog)
        QTest.mouseClick(dialog.launch, Qt.MouseButton.LeftButton)
        await self._until("launched", lambda: not self._services.jobs.sending)
        await self._until("job done", self._job_finished)
        self._picture("job", answer=panel.answer.text())
        self._app.window.grid.setFocus()
        self._press(Key.Key_G)

    def _job_finished(self) -> bool:
        jobs = self._services.jobs.jobs
        progress = self._services.jobs.progress(jobs[0]) if jobs else None
        return progress is not None and progress.finished and progress.done == JOB_IMAGES

    async def _quit(self, running: "asyncio.Future[None]") -> None:
        self._press(Key.Key_Q, CTRL)
        await asyncio.wait_for(running, STEP_LIMIT_S)

    async def _seen(self) -> None:
        focus = self._focus()
        await self._until("picture", lambda: self._services.view_log.proof(focus) is not None)
        proof = self._services.view_log.proof
        await self._until("pictures", lambda: all(map(proof, self._in_view())))

    def _in_view(self) -> list[PackshotId]:
        """Return the packshots whose whole tiles are visible."""
        grid = self._app.window.grid
        area, model = grid.canvas.viewport().rect(), grid.canvas.model()
        return [
            packshot_id
            for row, packshot_id in enumerate(self._services.store.visible)
            if area.contains(grid.canvas.visualRect(model.index(row, 0)))
        ]

    def _focus(self) -> PackshotId:
        focus = self._app.window.grid.focused_id()
        assert focus is not None
        return focus

    def _durable(self, packshot_id: PackshotId) -> bool:
        return bool(self._services.outbox.persisted_of(packshot_id))

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        shown = self._app.window.view_stack.currentWidget()
        QTest.keyClick(shown or self._app.window, key, modifiers)

    async def _until(self, step: str, condition: Callable[[], bool]) -> None:
        deadline = asyncio.get_running_loop().time() + STEP_LIMIT_S
        while not condition():
            if asyncio.get_running_loop().time() > deadline:
                self._picture(f"stuck at {step}")
                raise TimeoutError(f"The step '{step}' did not come about.")
            await asyncio.sleep(POLL_S)

    def _picture(self, step: str, **facts: object) -> None:
        self._number += 1
        self._app.window.flush()
        name = f"{self._number:02} {step}.png"
        self._app.window.grab().save(str(self._out / name))
        self.steps.append({"step": step, "picture": name, **facts})


def tour(out: Path, folder: Path) -> int:
    """Run the tour and write the screenshots and `report.json` to the folder `out`.

    `folder` is for the program's and the sandbox's data. Returns 0 if the sandbox's data match the
    keys that were pressed, else 1.
    """
    out.mkdir(parents=True, exist_ok=True)
    app = get_application()
    paths = AppPaths.under(folder / "app")
    paths.create()
    collector = GuiGarbageCollector()
    with SandboxProcess(folder / "sandbox", "--job-seconds", "1", "--control") as sandbox:
        key = ApiKey.parse(sandbox.key)
        options = RunOptions(sandbox.api_url, paths, key, demo=True, measuring=False)
        walker = Tour(out, options)
        problem = ""
        with qasync.QEventLoop(app) as loop:
            try:
                loop.run_until_complete(walker.walk())
            except TimeoutError as error:
                problem = str(error)
        differences = _differences(walker, f"{sandbox.control_url}")
    collector.stop()
    report = {
        "passed": not problem and not differences,
        "problem": problem,
        "pressed": walker.pressed,
        "reasons": walker.reasons,
        "differences": differences,
        "steps": walker.steps,
    }
    (out / "report.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    print(f"{len(walker.steps)} pictures and report.json are in {out}")
    for line in ([problem] if problem else []) + differences:
        print(line, file=sys.stderr)
    return 0 if report["passed"] else 1


def _differences(walker: Tour, control_url: str) -> list[str]:
    with urllib.request.urlopen(f"{control_url}/_sandbox/packshots") as answer:
        items = {item["id"]: item for item in json.load(answer)}
    votes = [
        f"{packshot_id}: pressed {expected or 'nothing'}, the sandbox holds {actual or 'nothing'}"
        for packshot_id, expected in walker.pressed.items()
        if (actual := _vote_of(items, packshot_id)) != expected
    ]
    feedback = [
        f"{packshot_id}: {reason} was given, the sandbox holds {line or 'nothing'}"
        for packshot_id, reasons in walker.reasons.items()
        for reason in reasons or ("no reason",)
        if reason not in (line := str(items[packshot_id].get("verificationResult") or ""))
    ]
    return votes + feedback


def _vote_of(items: dict[str, dict[str, object]], packshot_id: str) -> str:
    item = items[packshot_id]
    voting = str(item.get("voting") or "")
    if voting:
        return voting
    return "ARCHIVE" if item.get("archived") or item.get("status") == "ARCHIVED" else ""
