"""The model against which the random machine compares the program: what the user has decided.

A decision is identified by its note, because each one gets a note of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from qamera_review.domain.decision import Verb
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import Status, Vote
from qamera_review.domain.projection import Shown

EXPECTED: dict[Verb, Callable[[Shown], bool]] = {
    Verb.APPROVE: lambda shown: shown.vote is Vote.APPROVED,
    Verb.REJECT: lambda shown: shown.vote is Vote.REJECTED,
    Verb.ARCHIVE: lambda shown: shown.status is Status.ARCHIVED,
}


@dataclass
class ExpectedDecisions:
    """The decisions about one packshot.

    `notes` are the decisions that count, oldest first. `verbs` has the verb of each decision ever
    made, `replaced` the decisions that it replaced, `back` those undone or replaced.
    """

    notes: list[str] = field(default_factory=list)
    verbs: dict[str, Verb | None] = field(default_factory=dict)
    replaced: dict[str, list[str]] = field(default_factory=dict)
    back: set[str] = field(default_factory=set)
    # Drafts, which wait until the user sends them.
    drafts: set[str] = field(default_factory=set)
    # Decisions since which another reviewer decided, or an undone one had arrived after all.
    overridden: set[str] = field(default_factory=set)

    @property
    def last(self) -> str | None:
        """Return the note of the decision that counts."""
        return self.notes[-1] if self.notes else None

    @property
    def murky(self) -> bool:
        """Return whether the service may have something else than the user's last decision."""
        return self.last in self.overridden

    def override(self) -> None:
        """Record that the service may have something else than all decisions so far."""
        self.overridden.update(self.verbs)

    @property
    def is_archived_last(self) -> bool:
        """Return whether the decision that counts is an archive."""
        return self.last is not None and self.verbs[self.last] is Verb.ARCHIVE

    @property
    def vote_before_archive(self) -> str | None:
        """Return the note of the vote that the last decision follows as an archive."""
        if len(self.notes) < 2 or self.verbs[self.notes[-1]] is not Verb.ARCHIVE:
            return None
        vote = self.notes[-2]
        is_vote = self.verbs[vote] in (Verb.APPROVE, Verb.REJECT)
        return vote if is_vote and vote not in self.overridden else None

    def say(self, note: str, verb: Verb | None, replaced: Sequence[str], draft: bool) -> None:
        """Record a decision that replaces the unsent decisions `replaced`."""
        self.replaced[note] = list(replaced)
        for old in replaced:
            self.unsay(old)
        self.verbs[note] = verb
        self.say_later(note)  # redo repeats one that was sent and then reversed
        if note not in self.notes:
            self.notes.append(note)
        self.back.discard(note)
        self.overridden.discard(note)
        self._hold(note, draft)

    def unsay(self, note: str) -> None:
        """Record that a decision was undone or replaced."""
        if note in self.notes:
            self.notes.remove(note)
        self.back.add(note)

    def say_later(self, note: str) -> None:
        """Record that a decision will be sent after all others."""
        if note in self.notes:
            self.notes.remove(note)
            self.notes.append(note)

    def say_again(self, old: str, draft: bool) -> None:
        """Record that the decision that the undone one had replaced is there again."""
        self.notes.append(old)
        self.back.discard(old)
        self._hold(old, draft)

    def faults_of(self, note: str | None, verbs: Sequence[Verb | None]) -> list[str]:
        """Return what is wrong with the arrival of this decision at the service, in a request with
        these verbs: a vote can have an archive after it that has no note of its own."""
        faults = []
        if note in self.back:
            faults.append(f"{note!r} was taken back and left all the same")
        if note in self.drafts:
            faults.append(f"{note!r} left, and nobody had told it to")
        if note is not None and note in self.verbs and self.verbs[note] not in verbs:
            faults.append(f"{note!r} left as {verbs}, not as {self.verbs[note]}")
        return faults

    def _hold(self, note: str, draft: bool) -> None:
        if draft:
            self.drafts.add(note)
        else:
            self.drafts.discard(note)


@dataclass
class ExpectedJobs:
    """The launched jobs, identified by their product, which is a new one for each job."""

    count: int = 0
    # The products whose request was sent and not certainly refused.
    left: set[str] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)

    def next_product(self) -> str:
        """Return the product for a new job."""
        self.count += 1
        return f"product_{self.count}"

    def leaves(self, request: JobRequest) -> None:
        """Record that a register-ideas request was sent."""
        if request.product_id in self.left:
            self.twice.append(request.product_id)
        self.left.add(request.product_id)

    def may_leave_again(self, request: JobRequest) -> None:
        """Record that the job was certainly not made, or that the user repeats it."""
        self.left.discard(request.product_id)
