"""What a person has said so far, kept beside the product: the measure of its promises."""

from collections.abc import Callable
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
class Said:
    """What the person has said of one packshot and not taken back, oldest first, by note."""

    notes: list[str] = field(default_factory=list)
    verbs: dict[str, Verb | None] = field(default_factory=dict)
    replaced: dict[str, str | None] = field(default_factory=dict)
    back: set[str] = field(default_factory=set)
    # Words that wait until the person tells them to leave.
    drafts: set[str] = field(default_factory=set)
    # Another reviewer spoke since, or a word that was taken back had arrived after all.
    overridden: set[str] = field(default_factory=set)

    @property
    def last(self) -> str | None:
        """The note of the word that counts."""
        return self.notes[-1] if self.notes else None

    @property
    def murky(self) -> bool:
        """Whether the service's own word counts now, and not the last one of the person."""
        return self.last in self.overridden

    def override(self) -> None:
        """Whatever was said so far may not be what the service holds."""
        self.overridden.update(self.verbs)

    def say(self, note: str, verb: Verb | None, old: str | None, draft: bool) -> None:
        """A word takes the place of `old`, the one that had not left, if there is one."""
        self.replaced[note] = old
        if old is not None and old in self.notes:
            self.notes.remove(old)
            self.back.add(old)
        self.verbs[note] = verb if verb is not None or old is None else self.verbs.get(old)
        self.notes.append(note)
        self.back.discard(note)
        self.overridden.discard(note)
        self._hold(note, draft)

    def unsay(self) -> str:
        """The last word is taken back; returns its note."""
        note = self.notes.pop()
        self.back.add(note)
        return note

    def say_again(self, old: str, draft: bool) -> None:
        """What the last word had replaced is there again."""
        self.notes.append(old)
        self.back.discard(old)
        self._hold(old, draft)

    def faults_of(self, note: str | None, verb: Verb | None) -> list[str]:
        """Which promises the arrival of this word breaks."""
        faults = []
        if note in self.back:
            faults.append(f"{note!r} was taken back and left all the same")
        if note in self.drafts:
            faults.append(f"{note!r} left, and nobody had told it to")
        if note is not None and note in self.verbs and self.verbs[note] is not verb:
            faults.append(f"{note!r} left as {verb}, not as {self.verbs[note]}")
        return faults

    def _hold(self, note: str, draft: bool) -> None:
        if draft:
            self.drafts.add(note)
        else:
            self.drafts.discard(note)


@dataclass
class Ordered:
    """Idea jobs by their product, which is another one each time; money is involved."""

    count: int = 0
    # Those whose request has left and was not certainly refused.
    left: set[str] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)

    def next_product(self) -> str:
        """For one more job."""
        self.count += 1
        return f"product_{self.count}"

    def leaves(self, request: JobRequest) -> None:
        """A register-ideas goes out."""
        if request.product_id in self.left:
            self.twice.append(request.product_id)
        self.left.add(request.product_id)

    def may_leave_again(self, request: JobRequest) -> None:
        """It was certainly not carried out, or the person wants it once more."""
        self.left.discard(request.product_id)
