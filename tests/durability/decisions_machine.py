"""A state machine of random user actions, faults, crashes and other reviewers (hypothesis).

In simulated time it checks these promises: The user's last decision is at the service or still in
the outbox. A decision that was undone, and a draft, is never sent. Deliveries for one packshot
never overlap or change their order. No register-ideas is sent twice. No approval is sent for a
picture that has changed. There are never more than 60 requests in any 60 s. Each decision has its
own note, by which it is recognized everywhere.
"""

from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from qamera_review.domain.decision import (
    STOPPED,
    ConflictReason,
    Decision,
    DecisionState,
    Verb,
)
from qamera_review.domain.errors import DiskFull
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobRequest, JobState
from qamera_review.domain.packshot import PackshotId
from tests.durability.expected import EXPECTED, ExpectedDecisions, ExpectedJobs
from tests.durability.outside_events import OutsideEvents
from tests.durability.strategies import PACKSHOTS, PLACES, TROUBLES, VERBS
from tests.support.bench import HOLD_MS, SEEN, make_bench
from tests.support.fake_service import KEY, Trouble

NEVER_ON_DISK = ("lost", "never durable")


class DecisionsMachine(OutsideEvents):
    """The services of one installation over many runs of the program."""

    steps_taken = 0

    @initialize(latency_ms=st.integers(10, 3_000))
    def open(self, latency_ms: int) -> None:
        self.bench, self.ids = make_bench(PACKSHOTS)
        self.service = self.bench.service
        self.service.latency_s = latency_ms / 1000
        self.service.on_arrival = self._on_arrival
        self.service.on_idea = self._on_idea
        self.expected = {id_: ExpectedDecisions() for id_ in self.ids}
        self.expected_jobs = ExpectedJobs()
        self.vanished = {}
        self.pictures = {}
        self.insisted = set()
        # Decisions that were on their way when an older one of the same packshot was sent again.
        self.overtaking: set[tuple[PackshotId, str | None]] = set()
        self.hold_ms: int | None = HOLD_MS
        self.count = self.counted = 0
        self.wrong: list[str] = []
        self.bench.start()
        self.bench.loop.until(lambda: bool(self.bench.store.visible), "the list")

    # Actions of the user

    @rule(places=PLACES, verb=VERBS)
    def decide(self, places: list[int], verb: Verb | None) -> None:
        self._decide([self.ids[place] for place in places], verb)

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
        before = self._unsent(ids)
        note = f"word {self.count}"
        self.count += 1
        for id_ in self.bench.decide(ids, verb, note).accepted:
            for row in before[id_][-1:] if verb is Verb.ARCHIVE else ():
                is_lost = self.bench.journal.pending.get(row.seq) is None
                if is_lost and row.is_waiting and row.verb in (Verb.APPROVE, Verb.REJECT):
                    self.wrong.append(f"{row.note!r} was lost to an archive")
            replaced = self._record(id_, before[id_], note, verb)
            if verb is None and replaced and (id_, replaced[-1]) in self.insisted:
                self.insisted.add((id_, note))

    def _record(
        self, id_: PackshotId, before: tuple[Decision, ...], note: str, verb: Verb | None
    ) -> list[str | None]:
        """Record a new decision; return the notes of those that it has replaced."""
        pending = self.bench.journal.pending
        gone = [row for row in before if pending.get(row.seq) is None]
        kept = [row for row in before if pending.get(row.seq) is not None]
        if verb is None and gone:
            verb = gone[-1].verb
        draft = self._drafting or (bool(kept) and kept[-1].is_draft)
        # Redo repeats a note. While its first decision is there, the note may still arrive.
        there = {row.note for row in pending.of(id_)}
        replaced = [row.note for row in gone if row.note is not None and row.note not in there]
        if any(row.is_vote and row.may_have_arrived for row in gone):
            self.expected[id_].override()  # it counts at the service, if the new one never leaves
        # The first one had been reversed, or redo would not have repeated it.
        redone = (row.note for row in gone if row.note is not None and row.note in there)
        self.expected[id_].overridden.update(redone)
        self.expected[id_].say(note, verb, replaced, draft)
        return [row.note for row in gone]

    def _unsent(self, ids: list[PackshotId]) -> dict[PackshotId, tuple[Decision, ...]]:
        return {id_: self.bench.journal.pending.all_unsent_of(id_) for id_ in ids}

    @rule(places=PLACES)
    def approve_and_archive(self, places: list[int]) -> None:
        self.decide(places, Verb.APPROVE)
        self.decide(places, Verb.ARCHIVE)

    @property
    def _drafting(self) -> bool:
        return self.hold_ms is None

    @rule(hold_ms=st.sampled_from([0, HOLD_MS, 60_000]))
    def the_hold_is(self, hold_ms: int | None) -> None:
        self.hold_ms = self.bench.hold_ms = hold_ms

    @rule(places=PLACES, verb=VERBS, goes_on=st.booleans())
    def write_a_draft(self, places: list[int], verb: Verb | None, goes_on: bool) -> None:
        before = self.hold_ms
        self.the_hold_is(None)
        self.decide(places, verb)
        self.time_passes(20.0)
        if not goes_on:
            self.the_hold_is(before)

    @rule()
    def undo(self) -> None:
        before = self._unsent(self.ids)
        rows = {id_: tuple(self.bench.journal.pending.of(id_)) for id_ in self.ids}
        undone = self.bench.do(self.bench.decisions.undo)
        for id_ in undone.put_back:  # by a decision that has no note of its own
            self.expected[id_].override()
            if all(row.view_proof is None for row in self.bench.journal.pending.of(id_)):
                self.insisted.add((id_, None))  # nobody knows which bytes had been approved
        for id_ in undone.completed:
            if tuple(self.bench.journal.pending.of(id_)) == rows[id_]:
                self.wrong.append(f"undo of {id_} changed nothing")
            expected = self.expected[id_]
            for note in self._removed_notes(before[id_]):
                self._unsay(id_, note)
                for row in self.bench.journal.pending.of(id_):
                    if row.note in expected.replaced.get(note, ()):
                        expected.say_again(str(row.note), row.is_draft)

    def _removed_notes(self, before: tuple[Decision, ...]) -> list[str]:
        get = self.bench.journal.pending.get
        return [row.note for row in before if row.note is not None and get(row.seq) is None]

    def _unsay(self, id_: PackshotId, note: str) -> None:
        expected = self.expected[id_]
        if any(row.note == note for row in self.bench.journal.pending.of(id_)):
            expected.override()  # a redo had repeated the note of a decision that is on its way
        else:
            expected.unsay(note)
            self._had_one_arrived(expected, id_)

    def _had_one_arrived(self, expected: ExpectedDecisions, id_: PackshotId) -> None:
        """Note that an undone decision, or one that it replaced, may be at the service.

        It may have arrived although the answer was an error.
        """
        if self.service.last_note.get(id_) in expected.back:
            expected.override()

    @rule()
    def redo(self) -> None:
        before = self._unsent(self.ids)
        for id_ in self.bench.do(self.bench.decisions.redo).completed:
            rows = self.bench.journal.pending.of(id_)
            row = rows[-1]
            if row.note is None:  # an undo had put something back, which is undone and done again
                self.expected[id_].override()
            else:
                self._record(id_, before[id_], row.note, row.verb)
                if any(d.note == row.note for d in rows if not d.is_unsent):
                    self.expected[id_].drafts.discard(row.note)  # the first one is on its way

    @rule(places=PLACES)
    def take_back(self, places: list[int]) -> None:
        ids = [self.ids[place] for place in places]
        before = self._unsent(ids)
        for id_ in self.bench.do(lambda: self.bench.decisions.withdraw(ids)).completed:
            expected = self.expected[id_]
            for note in self._removed_notes(before[id_]):
                self._unsay(id_, note)
            self._had_one_arrived(expected, id_)

    @rule()
    def send_what_is_held(self) -> None:
        for row in self.bench.journal.pending:
            if row.state is DecisionState.HELD:
                self.expected[row.packshot_id].drafts.discard(str(row.note))
        self.bench.do(self.bench.decisions.send_held_now)

    @rule()
    def try_refused_again(self) -> None:
        for row in self.bench.journal.pending:
            if row.is_stopped:
                self.expected[row.packshot_id].drafts.discard(str(row.note))
                self._let_pass_what_is_on_its_way(row)
                if row.conflict is ConflictReason.PICTURE_CHANGED:
                    self.insisted.add((row.packshot_id, row.note))
                unsent = self.bench.journal.pending.all_unsent_of(row.packshot_id)
                expected = self.expected[row.packshot_id]
                # An archive that has left and is not confirmed is sent once more after its vote.
                notes = [known.note for known in self.bench.journal.pending.of(row.packshot_id)]
                is_repeated = (
                    row.verb is Verb.APPROVE
                    and expected.is_archived_last
                    and expected.last in notes
                )
                if unsent and unsent[-1] == row and not is_repeated:
                    expected.say_later(str(row.note))
        self.bench.do(lambda: self.bench.decisions.retry_refused(self.ids))

    def _let_pass_what_is_on_its_way(self, stopped: Decision) -> None:
        later = self.bench.journal.pending.of(stopped.packshot_id)
        self.overtaking.update(
            (row.packshot_id, row.note) for row in later if row.state is DecisionState.SENDING
        )

    @rule()
    def refresh(self) -> None:
        self.bench.do(self.bench.sync.refresh)

    @rule()
    def enter_the_key(self) -> None:
        self.service.good_keys = {KEY.reveal()}
        self.bench.do(lambda: self.bench.connection.use_key(KEY))

    @rule(
        count=st.integers(1, 2),
        troubles=st.lists(TROUBLES, max_size=2),
        goes_on=st.booleans(),
    )
    def launch_ideas(self, count: int, troubles: list[Trouble | None], goes_on: bool) -> None:
        self.service.idea_troubles.extend(troubles)
        job_service = self.bench.job_service
        requests = [JobRequest(self.expected_jobs.next_product(), count=1) for _ in range(count)]
        self.bench.do(lambda: job_service.launch(job_service.plan(requests)))
        if goes_on:
            self.time_passes(6.0)
            self.let_waiting_ideas_go_on()

    @rule()
    def let_waiting_ideas_go_on(self) -> None:
        self.bench.do(self.bench.job_service.job_sender.resume)

    @rule(again=st.booleans())
    def answer_for_lost_ideas(self, again: bool) -> None:
        job_service = self.bench.job_service
        for job in job_service.jobs:
            if job.state is not JobState.OUTCOME_UNKNOWN:
                continue
            if again:
                self.expected_jobs.may_leave_again(job.request)
            self.bench.do(
                partial(job_service.send_again if again else job_service.mark_not_made, job.id)
            )

    @rule(places=PLACES, verb=st.sampled_from(Verb))
    def the_disk_is_full(self, places: list[int], verb: Verb) -> None:
        history = (self.bench.decisions.can_undo, self.bench.decisions.can_redo)
        self.bench.writer.holding = True
        self.bench.writer.fail_next(*[DiskFull("full")] * 100)
        ids = [self.ids[place] for place in places]
        accepted = self.bench.do(lambda: self.bench.decisions.decide(ids, verb, "lost")).accepted
        # A list that arrives at this moment can have lost some of them.
        listed = [id_ for id_ in accepted if self.bench.store.packshot(id_) is not None]
        assert all(self.bench.store.shown(id_).note != "lost" for id_ in listed)
        self.bench.writer.holding = False
        self.bench.writer.release()
        self.bench.writer.forget_failures()
        self.bench.loop.sleep(0.01)
        assert (self.bench.decisions.can_undo, self.bench.decisions.can_redo) == history

    @rule(arrive=st.booleans(), unwritten=PLACES, verb=st.sampled_from(Verb))
    def crash_and_open_again(self, arrive: bool, unwritten: list[int], verb: Verb) -> None:
        self.bench.writer.holding = True
        ids = [self.ids[place] for place in unwritten]
        self.bench.do(lambda: self.bench.decisions.decide(ids, verb, "never durable"))
        seen, unseen = self.bench.seen, self.bench.unseen
        self.bench = self.bench.crash(arrive)
        self.bench.seen, self.bench.unseen = seen, unseen
        self.bench.hold_ms = self.hold_ms
        self.bench.loop.run(self.bench.sync.open_cached(StatusFilter.ALL))
        self.bench.start()
        self.bench.facts.update(self.pictures)
        self.bench.do(lambda: self.bench.conflicts.check_pictures(self.ids))

    def _on_arrival(self, id_: PackshotId, verbs: tuple[Verb, ...], note: str | None) -> None:
        if note in NEVER_ON_DISK:
            self.wrong.append(f"{note!r} was delivered")
        self.wrong += self.expected[id_].faults_of(note, verbs or (None,))
        rows = [
            d
            for d in self.bench.journal.persisted.of(id_)
            if d.state is not DecisionState.SETTLED and not d.is_stopped
        ]
        if not rows or self.bench.writer.dead:
            return
        sent = rows[: len(verbs) or 1]
        for row in sent:
            self.wrong += self.expected[id_].faults_of(row.note, (row.verb,))
        notes = [row.note for row in sent if row.note is not None]
        if (id_, note) in self.overtaking:
            return
        if (notes[-1] if notes else None) != note or verbs != tuple(
            row.verb for row in sent if row.verb is not None
        ):
            self.wrong.append(f"{note!r} overtook {sent[0].note!r}")

    def _on_idea(self, request: JobRequest, leaves: bool) -> None:
        if leaves:
            self.expected_jobs.leaves(request)
        else:
            self.expected_jobs.may_leave_again(request)

    @invariant()
    def nothing_went_wrong(self) -> None:
        DecisionsMachine.steps_taken += 1
        assert self.wrong == [], self.wrong
        assert self.expected_jobs.twice == []
        assert self.service.overlaps == []
        assert not self.bench.loop.problems
        times = self.service.arrivals_ms
        for number in range(max(60, self.counted), len(times)):
            assert times[number] - times[number - 60] >= 60_000
        self.counted = len(times)

    @invariant()
    def the_last_word_is_held(self) -> None:
        on_disk = self.bench.notes_on_disk()
        for id_, expected in self.expected.items():
            note = expected.last
            if note is None or (id_, note) in on_disk or expected.murky:
                continue
            assert self.service.last_note.get(id_) == note, (id_, note)

    @invariant()
    def the_screen_shows_the_last_word(self) -> None:
        for id_, expected in self.expected.items():
            if expected.last is None or expected.murky or self.bench.store.packshot(id_) is None:
                continue
            verb = expected.verbs[expected.last]
            shown = self.bench.store.shown(id_)
            if verb is not None and shown.delivery not in STOPPED:
                assert EXPECTED[verb](shown), (id_, verb, shown)
            vote = expected.verbs.get(expected.vote_before_archive or "")
            if vote is not None and shown.delivery not in STOPPED:
                assert EXPECTED[vote](shown), (id_, vote, shown)

    @invariant()
    def no_approval_waits_for_a_picture_that_has_changed(self) -> None:
        for id_, picture in self.pictures.items():
            for row in self.bench.journal.pending.of(id_):
                if row.is_waiting and row.verb is Verb.APPROVE:
                    insisted = (id_, row.note) in self.insisted
                    assert insisted or _seen(row) == picture.sha256, (id_, row)

    @rule()
    def in_the_end_all_is_delivered(self) -> None:
        self.service.troubles.clear()
        self.enter_the_key()
        self.send_what_is_held()
        self.bench.until_sent(step_s=0.5)
        for row in self.bench.journal.persisted:
            assert row.state is DecisionState.SETTLED or row.is_stopped, row
        self.the_last_word_is_held()

    def teardown(self) -> None:
        if hasattr(self, "bench"):
            try:
                self.in_the_end_all_is_delivered()
                self.nothing_went_wrong()
            finally:
                self.bench.end()


def _seen(row: Decision) -> str:
    return (row.view_proof or SEEN).sha256
