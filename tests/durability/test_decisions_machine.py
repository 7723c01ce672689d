"""Random acts, faults, crashes and other reviewers, in simulated time, against four promises:

what the person pressed last is what the service holds or the outbox still holds; what was taken
back never leaves; deliveries of a packshot never overlap or overtake; never more than 60 requests
in any 60 s. Every decision carries a note of its own, by which it is recognised anywhere.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.errors import (
    Conflict,
    ConnectionLost,
    DiskFull,
    NotFound,
    RateLimited,
    ServerFailed,
    TimedOut,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.services.acts import Act, Undone
from qamera_review.services.decisions import Decisions
from qamera_review.services.delivery import Delivery
from qamera_review.services.journal import Journal
from qamera_review.services.rate_budget import RateBudget
from qamera_review.storage.outbox import OutboxWrite
from tests.support.bench import Bench, make_bench
from tests.support.fake_service import KEY, Item, Trouble

PACKSHOTS = 20
EXPECTED = {
    Verb.APPROVE: lambda shown: shown.vote is Vote.APPROVED,
    Verb.REJECT: lambda shown: shown.vote is Vote.REJECTED,
    Verb.ARCHIVE: lambda shown: shown.status is Status.ARCHIVED,
}
TROUBLES = st.sampled_from(
    [
        Trouble(Unreachable("offline")),
        Trouble(ServerFailed("500", 500)),
        Trouble(ServerFailed("502", 502), done=True),
        Trouble(TimedOut("slow"), done=True),
        Trouble(TimedOut("slow")),
        Trouble(ConnectionLost("cut"), done=True),
        Trouble(RateLimited("slow down", 3.0)),
        Trouble(RateLimited("slow down")),
        Trouble(NotFound("gone", 404)),
        Trouble(Conflict("no", 409)),
        None,
    ]
)
PLACES = st.lists(st.integers(0, PACKSHOTS - 1), min_size=1, max_size=PACKSHOTS, unique=True)
VERBS = st.sampled_from([*Verb, *Verb, None])


@dataclass
class Said:
    """What the person has said of one packshot and not taken back, oldest first, by note."""

    notes: list[str] = field(default_factory=list)
    verbs: dict[str, Verb | None] = field(default_factory=dict)
    replaced: dict[str, str | None] = field(default_factory=dict)
    back: set[str] = field(default_factory=set)
    # Another reviewer spoke since, or a word that was taken back had arrived after all.
    overridden: set[str] = field(default_factory=set)

    @property
    def murky(self) -> bool:
        """Whether the service's own word counts now, and not the last one of the person."""
        return bool(self.notes) and self.notes[-1] in self.overridden

    def override(self) -> None:
        """Whatever was said so far may not be what the service holds."""
        self.overridden.update(self.verbs)


class DecisionsMachine(RuleBasedStateMachine):
    """The services of one installation over many runs."""

    bench: Bench

    @initialize(latency_ms=st.integers(10, 3_000))
    def open(self, latency_ms: int) -> None:
        self.bench, self.ids = make_bench(PACKSHOTS)
        self.service = self.bench.service
        self.service.latency_s = latency_ms / 1000
        self.service.on_arrival = self._on_arrival
        self.said = {id_: Said() for id_ in self.ids}
        self.vanished: dict[PackshotId, Item] = {}
        self.count = 0
        self.wrong: list[str] = []
        self.bench.start()
        self.bench.loop.until(lambda: bool(self.bench.store.visible), "the list")

    # What the person does

    @rule(places=PLACES, verb=VERBS)
    def decide(self, places: list[int], verb: Verb | None) -> None:
        ids = [self.ids[place] for place in places]
        self._decide(ids, verb)

    @rule(verb=st.sampled_from(Verb))
    def decide_all_in_one_batch(self, verb: Verb) -> None:
        self._decide(self.ids, verb)

    @rule(rounds=st.integers(2, 4))
    def decide_all_again_and_again(self, rounds: int) -> None:
        for number in range(rounds):
            self._decide(self.ids, (Verb.REJECT, Verb.APPROVE)[number % 2])
            self.send_what_is_held()
            self.time_passes(10.0)

    def _decide(self, ids: list[PackshotId], verb: Verb | None) -> None:
        before = {id_: self.bench.journal.intended.unsent_of(id_) for id_ in ids}
        note = f"word {self.count}"
        self.count += 1
        outcome = self.bench.decide(ids, verb, note)
        for id_ in outcome.accepted:
            said, old = self.said[id_], before[id_]
            self._push(said, note, verb, None if old is None else old.note)

    def _push(self, said: Said, note: str, verb: Verb | None, old: str | None) -> None:
        said.replaced[note] = old
        if old is not None and old in said.notes:
            said.notes.remove(old)
            said.back.add(old)
        said.verbs[note] = verb if verb is not None or old is None else said.verbs.get(old)
        said.notes.append(note)
        said.back.discard(note)
        said.overridden.discard(note)

    @rule()
    def undo(self) -> None:
        undone = self.bench.do(self.bench.decisions.undo)
        for id_ in undone.restored:
            self._pop(id_)

    def _pop(self, id_: PackshotId) -> None:
        said = self.said[id_]
        note = said.notes.pop()
        said.back.add(note)
        self._had_one_arrived(said, id_)
        old = said.replaced.get(note)
        rows = [d.note for d in self.bench.journal.intended.of(id_)]
        if old is not None and old in rows:
            said.notes.append(old)
            said.back.discard(old)

    def _had_one_arrived(self, said: Said, id_: PackshotId) -> None:
        """A word that was taken back, or was replaced by one that was, can be what the service
        holds: it had arrived, but the answer was an error."""
        arrived = [a.note for a in self.service.applied if a.packshot_id == id_]
        if arrived and arrived[-1] in said.back:
            said.override()

    @rule()
    def redo(self) -> None:
        before = {id_: self.bench.journal.intended.unsent_of(id_) for id_ in self.ids}
        redone = self.bench.do(self.bench.decisions.redo)
        for id_ in redone.restored:
            row = self.bench.journal.intended.unsent_of(id_)
            assert row is not None
            assert row.note is not None
            old = before[id_]
            self._push(self.said[id_], row.note, row.verb, None if old is None else old.note)

    @rule(places=PLACES)
    def take_back(self, places: list[int]) -> None:
        ids = [self.ids[place] for place in places]
        back = self.bench.do(lambda: self.bench.decisions.take_back(ids))
        for id_ in back.restored:
            said = self.said[id_]
            note = said.notes.pop()
            said.back.add(note)
            self._had_one_arrived(said, id_)

    @rule()
    def send_what_is_held(self) -> None:
        self.bench.do(self.bench.decisions.commit_held)

    @rule()
    def try_refused_again(self) -> None:
        self.bench.do(lambda: self.bench.decisions.retry_refused(self.ids))

    @rule()
    def refresh(self) -> None:
        self.bench.do(self.bench.sync.refresh)

    @rule()
    def enter_the_key(self) -> None:
        self.service.good_keys = {KEY.reveal()}
        self.bench.do(lambda: self.bench.connection.use_key(KEY))

    # What the world does

    @rule(seconds=st.sampled_from([0.05, 0.3, 1.0, 3.0, 6.0, 20.0, 90.0]))
    def time_passes(self, seconds: float) -> None:
        self.bench.loop.sleep(seconds)

    @rule(troubles=st.lists(TROUBLES, min_size=1, max_size=6))
    def trouble_comes(self, troubles: list[Trouble | None]) -> None:
        self.service.troubles.extend(troubles)

    @rule()
    def the_key_is_revoked(self) -> None:
        self.service.good_keys = set()

    @rule(place=st.integers(0, PACKSHOTS - 1), word=st.sampled_from(["APPROVED", "REJECTED"]))
    def another_reviewer_votes(self, place: int, word: str) -> None:
        id_ = self.ids[place]
        item = self.vanished[id_] if id_ in self.vanished else self.service.items[id_]
        item.voting = word
        item.status = "ARCHIVED" if word == "REJECTED" else "DONE"
        self.said[item.id].override()

    @rule(by_s=st.sampled_from([-48 * 3_600, -3_600, -20, -2]))
    def the_clock_is_set_back(self, by_s: int) -> None:
        self.bench.clock.set_wall(1_000 * by_s)

    @rule(place=st.integers(0, PACKSHOTS - 1))
    def a_packshot_goes_or_comes_back(self, place: int) -> None:
        id_ = self.ids[place]
        if id_ in self.vanished:
            self.service.items[id_] = self.vanished.pop(id_)
        else:
            self.vanished[id_] = self.service.items.pop(id_)

    @rule(places=PLACES, verb=st.sampled_from(Verb), good=st.integers(0, 1))
    def the_disk_is_full(self, places: list[int], verb: Verb, good: int) -> None:
        known = [id_ for id_ in self.ids if self.bench.store.packshot(id_) is not None]
        shown = {id_: self.bench.store.shown(id_) for id_ in known}
        sending = self.bench.decisions.counts().sending
        self.bench.writer.holding = True
        self.bench.writer.fail_next(DiskFull("full"))
        ids = [self.ids[place] for place in places]
        accepted = self.bench.do(lambda: self.bench.decisions.decide(ids, verb, "lost")).accepted
        if accepted and not sending:
            assert {id_: self.bench.store.shown(id_) for id_ in known} == shown
        self.bench.writer.holding = False
        self.bench.writer.release()
        self.bench.writer.forget_failures()
        self.bench.loop.sleep(0.01)
        if accepted:
            assert not self.bench.decisions.can_undo

    @rule(arrive=st.booleans(), unwritten=PLACES, verb=st.sampled_from(Verb))
    def crash_and_open_again(self, arrive: bool, unwritten: list[int], verb: Verb) -> None:
        self.bench.writer.holding = True
        ids = [self.ids[place] for place in unwritten]
        self.bench.do(lambda: self.bench.decisions.decide(ids, verb, "never durable"))
        self.bench = self.bench.crash(arrive)
        self.bench.loop.run(self.bench.sync.open_cached(StatusFilter.ALL))
        self.bench.start()

    # The promises

    def _on_arrival(self, id_: PackshotId, verb: Verb | None, note: str | None) -> None:
        said = self.said[id_]
        if note in ("lost", "never durable"):
            self.wrong.append(f"{note!r} was delivered")
        if note in said.back:
            self.wrong.append(f"{note!r} was taken back and left all the same")
        if note is not None and note in said.verbs and said.verbs[note] is not verb:
            self.wrong.append(f"{note!r} left as {verb}, not as {said.verbs[note]}")
        rows = [
            d
            for d in self.bench.journal.durable.of(id_)
            if d.state not in (DecisionState.SETTLED, DecisionState.REFUSED)
        ]
        if rows and not self.bench.writer.dead and rows[0].note != note:
            self.wrong.append(f"{note!r} overtook {rows[0].note!r}")

    @invariant()
    def nothing_went_wrong(self) -> None:
        if not hasattr(self, "bench"):
            return
        assert self.wrong == []
        assert self.service.overlaps == []
        assert self.service.most_in_a_minute() <= 60
        assert not self.bench.loop.problems

    @invariant()
    def the_last_word_is_held(self) -> None:
        if not hasattr(self, "bench"):
            return
        for id_, said in self.said.items():
            if not said.notes:
                continue
            note = said.notes[-1]
            in_outbox = note in [d.note for d in self.bench.outbox() if d.packshot_id == id_]
            arrived = [a.note for a in self.service.applied if a.packshot_id == id_]
            assert in_outbox or (arrived and arrived[-1] == note) or said.murky, (id_, note)

    @invariant()
    def the_screen_shows_the_last_word(self) -> None:
        if not hasattr(self, "bench"):
            return
        for id_, said in self.said.items():
            if not said.notes or said.murky or self.bench.store.packshot(id_) is None:
                continue
            verb = said.verbs[said.notes[-1]]
            shown = self.bench.store.shown(id_)
            if verb is not None and not shown.refusal:
                assert EXPECTED[verb](shown), (id_, verb, shown)

    @precondition(lambda self: hasattr(self, "bench"))
    @rule()
    def in_the_end_all_is_delivered(self) -> None:
        self.service.troubles.clear()
        self.enter_the_key()
        self.bench.until_sent()
        for id_, said in self.said.items():
            rows = self.bench.journal.durable.of(id_)
            if said.notes and not said.murky and not any(d.refusal for d in rows):
                arrived = [a.note for a in self.service.applied if a.packshot_id == id_]
                assert arrived[-1:] == said.notes[-1:]

    def teardown(self) -> None:
        if hasattr(self, "bench"):
            try:
                self.in_the_end_all_is_delivered()
                self.nothing_went_wrong()
            finally:
                self.bench.end()


def _run(examples: int, steps: int, **more: Any) -> None:
    run_state_machine_as_test(
        DecisionsMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            suppress_health_check=list(HealthCheck),
            **more,
        ),
    )


def test_promises_hold_over_thousands_of_steps(qapp: QApplication) -> None:
    _run(examples=70, steps=50)


@pytest.mark.long
def test_promises_hold_over_100_000_steps(qapp: QApplication) -> None:
    _run(examples=1_000, steps=100)


def _restore_nothing(self: RateBudget) -> Any:
    return asyncio.sleep(0)


def _start_without_looking(self: Delivery, decision: Decision) -> None:
    asyncio.get_running_loop().create_task(self._deliver(decision))


def _keep_what_was_said(self: Decisions, act: Act) -> Undone:
    return Undone(tuple(word.packshot_id for word in act.words), (), act.place)


def _show_at_once(self: Journal, write: OutboxWrite, **how: bool) -> Any:
    self.durable.apply(write)
    return _commit(self, write, **how)


_commit = Journal.commit


@pytest.mark.parametrize(
    ("owner", "name", "breach"),
    [
        (Delivery, "_start", _start_without_looking),
        (RateBudget, "_restore", _restore_nothing),
        (Decisions, "_reverse", _keep_what_was_said),
        (Journal, "commit", _show_at_once),
    ],
)
def test_the_machine_sees_a_broken_promise(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, breach: object
) -> None:
    monkeypatch.setattr(owner, name, breach)
    with pytest.raises(Exception):  # noqa: B017, PT011 - whichever promise it is that breaks first
        _run(examples=150, steps=60, phases=[Phase.generate], report_multiple_bugs=False)
