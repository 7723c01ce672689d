"""Runs the random state machine, and checks that it notices seeded errors of the program."""

import asyncio
from collections.abc import Collection, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Decision, Verb
from qamera_review.domain.errors import QameraError
from qamera_review.domain.jobs.job import Job, JobState
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.connection.rate_limiter import RateLimiter
from qamera_review.services.jobs.sender import JobSender
from qamera_review.services.outbox import change_factory
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.sending_order import UpdateRequest
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import StackState, UndoResult, UndoStep
from qamera_review.storage.outbox_table import OutboxWrite
from tests.durability.decisions_machine import DecisionsMachine
from tests.support.bench import HOLD_MS


def _run(examples: int, steps: int, **more: Any) -> None:
    # Without shrinking, which takes many minutes and helps little, as each step moves the clock.
    run_state_machine_as_test(
        DecisionsMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
            **more,
        ),
    )


def test_promises_hold_over_thousands_of_steps(qapp: QApplication) -> None:
    _run(examples=15, steps=50)


@pytest.mark.long
def test_promises_hold_over_100_000_steps(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    before = DecisionsMachine.steps_taken
    _run(examples=1_250, steps=100)  # some examples end earlier
    steps = DecisionsMachine.steps_taken - before
    with capsys.disabled():
        print(f"\n{steps} random steps, no promise broken")
    assert steps >= 100_000


def _restore_nothing(self: RateLimiter) -> Any:
    return asyncio.sleep(0)


def _start_without_looking(self: Delivery, request: UpdateRequest) -> None:
    asyncio.get_running_loop().create_task(self._deliver(request))


def _keep_what_was_said(self: Decisions, act: UndoStep, before: StackState) -> UndoResult:
    return UndoResult(tuple(word.packshot_id for word in act.changes), (), act.place)


def _show_at_once(self: OutboxState, write: OutboxWrite, **how: bool) -> Any:
    self.persisted.apply(write)
    return _commit(self, write, **how)


def _send_drafts_too(self: HoldTime, now_ms: int) -> int:
    return now_ms + HOLD_MS


def _replace_the_last(verb: Verb | None, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    return tuple(decision for decision in decisions[-1:] if decision.is_unsent)


async def _queue_what_was_lost(
    self: JobSender, job: Job, state: JobState, error: QameraError
) -> None:
    await self._repository.write_or_report(replace(job, state=JobState.QUEUED))


def _look_at_nothing(self: ConflictDetector, ids: Collection[PackshotId]) -> None:
    pass


_commit = OutboxState.commit


@pytest.mark.parametrize(
    ("owner", "name", "breach"),
    [
        # These are rare among random steps.
        pytest.param(Delivery, "_start", _start_without_looking, marks=pytest.mark.long),
        pytest.param(RateLimiter, "_restore", _restore_nothing, marks=pytest.mark.long),
        (Decisions, "_reverse", _keep_what_was_said),
        (OutboxState, "commit", _show_at_once),
        (HoldTime, "due_ms", _send_drafts_too),
        (change_factory, "replaced_by", _replace_the_last),
        # A lost answer is rare among random steps: it takes up to a minute to meet one.
        pytest.param(JobSender, "_end", _queue_what_was_lost, marks=pytest.mark.long),
        (ConflictDetector, "check_pictures", _look_at_nothing),
    ],
)
def test_the_machine_sees_a_broken_promise(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, owner: object, name: str, breach: object
) -> None:
    monkeypatch.setattr(owner, name, breach)
    with pytest.raises(Exception):  # noqa: B017, PT011 - whichever promise it is that breaks first
        _run(examples=150, steps=60, report_multiple_bugs=False)
