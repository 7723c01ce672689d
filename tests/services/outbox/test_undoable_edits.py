"""Edits that are no decisions, on the same undo stack."""

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import DiskFull
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.undo import UndoableEdit
from tests.services.conftest import BenchOf


class Toggle:
    """Something beside the decisions that an edit changes."""

    def __init__(self, *ids: PackshotId, of_view: bool = False) -> None:
        self.is_on = True
        self.edit = UndoableEdit(ids, lambda: self._set(False), lambda: self._set(True), of_view)

    def _set(self, is_on: bool) -> None:
        self.is_on = is_on


def test_edits_and_decisions_are_undone_in_their_order(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    decisions, toggle = bench.decisions, Toggle(ids[1])
    bench.decide(ids[:1], Verb.APPROVE)
    decisions.record_edit(toggle.edit, "there")
    bench.decide(ids[2:3], Verb.REJECT)
    assert bench.do(decisions.undo).completed == (ids[2],)
    result = bench.do(decisions.undo)
    assert (result.edited, result.place, toggle.is_on) == ((ids[1],), "there", False)
    assert bench.do(decisions.undo).completed == (ids[0],)
    assert bench.do(decisions.redo).completed == (ids[0],)
    assert bench.do(decisions.redo).edited == (ids[1],)
    assert toggle.is_on


def test_one_step_is_undone_and_the_later_ones_stay(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    decisions = bench.decisions
    for id_ in ids[:3]:
        bench.decide([id_], Verb.APPROVE)
    step = decisions.steps()[1]
    assert bench.do(lambda: decisions.undo_step(step)).completed == (ids[1],)
    assert bench.do(lambda: decisions.undo_step(step)).ids == (), "it is no longer there"
    assert [each.changes[0].packshot_id for each in decisions.steps()] == [ids[2], ids[0]]


def test_a_full_disk_loses_decisions_and_no_edit(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    toggle = Toggle(ids[1])
    bench.writer.holding = True
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decisions.record_edit(toggle.edit)
    bench.writer.fail_next(DiskFull("full"))
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(0.01)
    assert bench.do(bench.decisions.undo).edited == (ids[1],)
    assert not bench.decisions.can_undo


def test_the_edits_of_a_view_end_with_it(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    for of_view in (True, False, True):
        bench.decisions.record_edit(Toggle(ids[1], of_view=of_view).edit)
    bench.do(bench.decisions.undo)
    bench.decisions.forget_view_edits()
    assert len(bench.decisions.steps()) == 2
    assert not bench.decisions.can_redo
