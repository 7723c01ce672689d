"""What the end of the lesson takes back, and what it leaves."""

from types import SimpleNamespace
from typing import Any, cast

from qamera_review.domain.decision import Verb
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.welcome.lesson import Lesson
from tests.services.conftest import BenchOf
from tests.services.conftest import bench_of as bench_of
from tests.support.bench import Bench


def lesson_of(bench: Bench, results: list[str]) -> Lesson:
    class BenchHold(HoldTime):
        def suspend(self) -> None:
            bench.hold_ms = None

        def resume(self) -> None:
            bench.hold_ms = 60_000

    settings: Any = SimpleNamespace(
        preferences=Preferences(welcomed=True), change=lambda **_changes: None
    )
    return Lesson(
        cast(Settings, settings), bench.store, bench.decisions,
        BenchHold(lambda: bench.hold_ms), bench.journal, lambda action_id: action_id,
        results.append,
    )  # fmt: skip


def test_the_lesson_takes_back_only_its_own_steps(bench_of: BenchOf) -> None:
    bench, (replaced, lost, added, *_) = bench_of()
    bench.hold_ms = 60_000
    bench.decide([replaced], Verb.REJECT, "a reason")
    results: list[str] = []
    lesson = lesson_of(bench, results)
    lesson.begin()
    assert lesson.note.text() == "The lesson sends nothing. 1 earlier decisions are sent as usual"
    bench.decide([added], Verb.REJECT)
    lesson.on_action_run("reject")  # before the lesson asks for it
    lesson.on_action_run("move_right")
    bench.decide([replaced], Verb.APPROVE)
    lesson.on_action_run("approve")
    bench.decide([lost], Verb.REJECT)
    lesson.on_action_run("reject")
    bench.do(lesson.finish)
    lesson.deleteLater()
    assert results == ["The decisions of the lesson are undone."]
    rows = {row.packshot_id: (row.verb, row.note, row.is_draft) for row in bench.outbox()}
    assert rows == {replaced: (Verb.REJECT, "a reason", False), added: (Verb.REJECT, None, False)}


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
