"""Which decisions are sent next, which together in one request, and which once more."""

from collections.abc import Container, Iterable, Iterator
from operator import attrgetter

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.outbox.state import OutboxState


class UpdateRequest(Struct, frozen=True):
    """The decisions that one update-packshot carries, oldest first: one, or a vote and the archive
    that follows it."""

    decisions: tuple[Decision, ...]

    @property
    def packshot_id(self) -> PackshotId:
        """The packshot that they are about."""
        return self.decisions[0].packshot_id

    @property
    def verbs(self) -> tuple[Verb, ...]:
        """What it does; () when it only sends a note."""
        return tuple(d.verb for d in self.decisions if d.verb is not None)

    @property
    def note(self) -> str | None:
        """The newest note, None when there is none."""
        notes = [d.note for d in self.decisions if d.note is not None]
        return notes[-1] if notes else None


def ready_requests(
    outbox: OutboxState, under_way: Container[PackshotId], now_ms: int
) -> Iterator[UpdateRequest]:
    """Return the requests that can be made now, the earliest due first.

    Their decisions must be due on disk, not withdrawn or replaced since (then `pending` differs),
    and the first must be the oldest waiting decision of its packshot, so that none overtakes
    another. `under_way` are the packshots about which a request is under way.
    """
    persisted = outbox.persisted
    return (
        UpdateRequest((decision, *_archive_after(decision, outbox)))
        for decision in persisted.in_state(DecisionState.DUE, now_ms)
        if decision.packshot_id not in under_way
        and outbox.pending.get(decision.seq) == decision
        and persisted.first_to_send_of(decision.packshot_id) == decision
    )


def is_overtaken(archive: Decision, decisions: Iterable[Decision]) -> bool:
    """Return whether an archive has arrived before an approval that the user decided earlier.

    The approval is sent only now, and brings the packshot out of the archive, so the archive has
    to be sent once more, unless another verb follows it. `decisions` are all of the packshot.
    """
    decisions = tuple(decisions)
    last = last_with_verb(decisions)
    return (
        archive.verb is Verb.ARCHIVE
        and last is not None
        and archive.seq == last.seq
        and any(d.verb is Verb.APPROVE and d.is_waiting for d in decisions)
    )


def last_with_verb(decisions: Iterable[Decision]) -> Decision | None:
    """Return the newest decision that is more than a note, None if there is none."""
    with_verb = (decision for decision in decisions if decision.verb is not None)
    return max(with_verb, key=attrgetter("seq"), default=None)


def due_once_more(archive: Decision, now_ms: int) -> Decision:
    """Return an archive that has arrived as one that is due again."""
    return replace(archive, state=DecisionState.DUE, due_ms=now_ms, settled_ms=0)


def _archive_after(vote: Decision, outbox: OutboxState) -> tuple[Decision, ...]:
    """Return the archive that follows a vote, when it is due as well."""
    later = [d for d in outbox.persisted.of(vote.packshot_id) if d.seq > vote.seq]
    if not vote.is_vote or not later:
        return ()
    archive = later[0]
    is_due = archive.verb is Verb.ARCHIVE and archive.state is DecisionState.DUE
    return (archive,) if is_due and outbox.pending.get(archive.seq) == archive else ()
