"""The owner of all tasks: when they run, and when they are dropped."""

import asyncio

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from qamera_review.services.core.tasks import TaskSupervisor


def test_a_task_started_by_a_timer_while_the_loop_is_stopped_runs_later(
    qapp: QApplication,
) -> None:
    tasks, ran = TaskSupervisor(), []

    async def note(what: str) -> None:
        ran.append(what)

    async def first() -> None:
        tasks.start(note("first"), "first")

    with qasync.QEventLoop(qapp) as loop:
        loop.run_until_complete(first())
        fired: list[bool] = []

        def fire() -> None:
            tasks.start(note("second"), "second")
            fired.append(True)

        QTimer.singleShot(0, tasks, fire)
        while not fired:
            qapp.processEvents()
        loop.run_until_complete(tasks.drain(1.0))
    assert ran == ["first", "second"]


def test_nothing_starts_after_the_drain(qapp: QApplication) -> None:
    tasks, ran = TaskSupervisor(), []

    async def note() -> None:
        ran.append(True)

    async def work() -> None:
        await tasks.drain(0)
        tasks.start(note(), "too late")
        await asyncio.sleep(0)

    with qasync.QEventLoop(qapp) as loop:
        loop.run_until_complete(work())
    assert ran == []
    assert tasks.running_names() == []
