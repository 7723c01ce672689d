"""When a picture counts as compared with its host."""

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.recheck_schedule import INTERVAL_MS, RecheckSchedule
from tests.support.virtual_time import SimulatedClock

A, B = PackshotId("a"), PackshotId("b")


def test_only_an_answer_counts_as_a_check() -> None:
    schedule = RecheckSchedule({A, B}, SimulatedClock())
    schedule.set_visible([A, B])
    assert schedule.check_all([A, B]) == [A, B], "F5"
    assert (schedule.due(), schedule.unanswered()) == ([], []), "both are under way"
    schedule.answered(A, was_reached=True)
    schedule.answered(B, was_reached=False)
    assert schedule.unanswered() == [B], "the outage may be over"
    schedule.checked(B)
    assert (schedule.due(), schedule.unanswered()) == ([], [])


def test_a_check_in_turn_that_was_not_answered_is_due_again() -> None:
    clock = SimulatedClock()
    schedule = RecheckSchedule({A}, clock)
    schedule.set_visible([A])
    assert schedule.due() == [A]
    schedule.answered(A, was_reached=False)
    assert schedule.unanswered() == [], "the user did not ask"
    assert schedule.due() == [A]
    schedule.answered(A, was_reached=True)
    assert schedule.due() == []
    clock.advance_ms(INTERVAL_MS)
    assert schedule.due() == [A]
