"""What the end of the lesson takes back, and what it leaves."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.welcome.lesson import Lesson
from tests.services.conftest import BenchOf
from tests.services.conftest import bench_of as bench_of
from tests.support.bench import Bench


def lesson_of(bench: Bench, results: list[str]) -> Lesson:
    settings: Any = SimpleNamespace(
        preferences=Preferences(welcomed=True), change=lambda **_changes: None
    )
    return Lesson(
        cast(Settings, settings), bench.store, bench.decisions,
        bench.hold_time, bench.journal, lambda action_id: action_id,
        results.append,
    )  # fmt: skip


def on_disk(bench: Bench) -> dict[PackshotId, tuple[Verb | None, str | None, bool]]:
    return {row.packshot_id: (row.verb, row.note, row.is_draft) for row in bench.outbox()}


def decide_out_of_turn(bench: Bench, lesson: Lesson, packshot_id: PackshotId) -> None:
    """Reject a packshot while the lesson waits for another key."""
    bench.decide([packshot_id], Verb.REJECT)
    lesson.on_action_run("reject")


@pytest.mark.parametrize("end", ["stop", "last step", "start again"])
def test_the_end_of_the_lesson_undoes_all_that_was_decided_in_it(
    bench_of: BenchOf, end: str
) -> None:
    bench, (replaced, second, early, undone, *_) = bench_of()
    bench.hold_ms = 60_000
    bench.decide([replaced], Verb.REJECT, "a reason")
    bench.decide([undone], Verb.REJECT)
    bench.decide([undone], Verb.APPROVE)
    results: list[str] = []
    lesson = lesson_of(bench, results)
    lesson.begin()
    assert lesson.note.text() == "The lesson sends nothing. 2 earlier decisions are sent as usual"
    bench.do(bench.decisions.undo)  # the approval before the lesson; the rejection comes back
    decide_out_of_turn(bench, lesson, early)
    lesson.on_action_run("move_right")
    bench.decide([replaced], Verb.APPROVE)
    lesson.on_action_run("approve")
    bench.decide([second], Verb.REJECT)
    lesson.on_action_run("reject")
    if end == "last step":
        lesson.on_action_run("archive")
    ends = {"stop": lesson.finish, "last step": lambda: lesson.on_action_run("undo")}
    bench.do(ends.get(end, lesson.begin))
    assert results == ["The decisions of the lesson are undone."]
    assert on_disk(bench) == {
        replaced: (Verb.REJECT, "a reason", False), undone: (Verb.REJECT, None, False),
    }  # fmt: skip
    assert lesson.running == (end == "start again")
    bench.do(lesson.finish)
    lesson.deleteLater()


def test_sending_what_is_pending_sends_nothing_of_the_lesson(bench_of: BenchOf) -> None:
    bench, (earlier, own, *_) = bench_of()
    bench.hold_ms = 60_000
    bench.decide([earlier], Verb.REJECT)
    lesson = lesson_of(bench, [])
    lesson.begin()
    decide_out_of_turn(bench, lesson, own)
    assert bench.do(bench.decisions.send_held_now) == 1
    assert on_disk(bench)[own] == (Verb.REJECT, None, True)
    bench.do(lesson.finish)
    assert bench.do(bench.decisions.send_held_now) == 0
    lesson.deleteLater()


def test_a_click_on_the_framed_picture_is_the_first_step(bench_of: BenchOf) -> None:
    bench, (framed, *_) = bench_of()
    lesson = lesson_of(bench, [])
    lesson.begin()
    lesson.on_pressed(None)  # beside the pictures
    assert lesson.text.text().startswith("1 of 5")
    lesson.on_pressed(framed)
    assert lesson.text.text().startswith("2 of 5")
    assert lesson.note.text() == "The lesson sends nothing"
    bench.do(lesson.finish)
    lesson.deleteLater()


def test_a_step_that_was_done_ahead_is_ticked(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    lesson = lesson_of(bench, [])
    lesson.begin()
    for action_id, marks, number in (
        ("approve", "● ✓ ○ ○ ○", 1),
        ("archive", "● ✓ ○ ✓ ○", 1),
        ("approve", "● ✓ ○ ✓ ○", 1),
        ("move_left", "✓ ✓ ● ✓ ○", 3),
        ("reject_stay", "✓ ✓ ✓ ✓ ●", 5),
    ):
        lesson.on_action_run(action_id)
        assert lesson.steps.text() == marks
        assert lesson.text.text().startswith(f"{number} of 5")
    lesson.on_action_run("undo")
    assert not lesson.running
    assert lesson.steps.isHidden()
    lesson.deleteLater()
