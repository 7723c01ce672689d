"""Finds the decisions that a newer list of the service confirms."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from qamera_review.domain.conflict import is_contradicted
from qamera_review.domain.decision import Decision, DecisionState, Seq, Verb, takes_place_of
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.outbox.state import OutboxState


class Confirmation(Struct, frozen=True):
    """What a newer list means for the settled decisions: which the outbox loses (`removed`), which
    stay with another base (`put`), and how many the list does not show."""

    removed: tuple[Seq, ...]
    put: tuple[Decision, ...]
    unconfirmed: int


def confirmation_of(
    outbox: OutboxState,
    settled_at: Mapping[Seq, int],
    mark: int,
    listed: Callable[[PackshotId], Packshot | None],
) -> Confirmation:
    """Return what a list means that was requested when `Delivery.answer_mark` was `mark`;
    `settled_at` are the marks of the decisions that have settled in this run."""
    settled = [
        decision
        for decision in outbox.persisted.in_state(DecisionState.SETTLED)
        if settled_at.get(decision.seq, 0) <= mark and outbox.pending.get(decision.seq) == decision
    ]
    confirmed = frozenset(confirmed_seqs(settled, listed))
    rows = {decision.seq: decision for decision in settled if decision.seq in confirmed}
    kept = archives_to_keep(rows.values(), outbox.pending.of, listed)
    removed = tuple(rows.keys() - {decision.seq for decision in kept})
    put = tuple(decision for decision in kept if decision != outbox.pending.get(decision.seq))
    return Confirmation(removed, put, len(settled) - len(confirmed))


def confirmed_seqs(
    settled: Sequence[Decision], listed: Callable[[PackshotId], Packshot | None]
) -> tuple[Seq, ...]:
    """Return the settled decisions that the list does not contradict. A decision also counts as
    confirmed when a newer one took its place and the list does not contradict the newer one. An
    archive is confirmed only together with the vote that it follows.
    `listed` returns a packshot of the list, None if it is not there.

    Example: a rejected packshot was approved and rejected again; both have settled. The list says
    rejected, so both are confirmed.
    """
    uncontradicted: set[Seq] = set()
    by_packshot: dict[PackshotId, list[Decision]] = {}
    own: dict[PackshotId, list[Decision]] = {}
    for decision in settled:
        own.setdefault(decision.packshot_id, []).append(decision)
    for decision in settled:
        now = listed(decision.packshot_id)
        if now is None or not is_contradicted(decision, now, own[decision.packshot_id]):
            uncontradicted.add(decision.seq)
            if decision.verb is not None:
                by_packshot.setdefault(decision.packshot_id, []).append(decision)
    confirmed = {
        old.seq
        for old in settled
        if old.seq in uncontradicted
        or any(
            new.seq > old.seq and takes_place_of(new.verb, old)
            for new in by_packshot.get(old.packshot_id, ())
        )
    }
    # Without the archive, the vote before it would show the packshot outside of the archive.
    return tuple(
        decision.seq
        for decision in settled
        if decision.seq in confirmed
        and not (
            decision.verb is Verb.ARCHIVE
            and any(
                old.is_vote and old.seq < decision.seq and old.seq not in confirmed
                for old in own[decision.packshot_id]
            )
        )
    )


def archives_to_keep(
    confirmed: Iterable[Decision],
    decisions_of: Callable[[PackshotId], Sequence[Decision]],
    listed: Callable[[PackshotId], Packshot | None],
) -> list[Decision]:
    """Return the archives that stay in the outbox although the list confirms them, and the stopped
    approvals before them: when the user sends such an approval again, the archive has to follow it
    once more.

    Both are returned with a base that is archived. So the approval is not in conflict with the
    user's own archive, but still with another vote, and the archive goes as soon as a list says
    that the packshot is out of the archive again. `decisions_of` returns all of a packshot.
    """
    rebased = []
    for archive in confirmed:
        now = listed(archive.packshot_id)
        if archive.verb is not Verb.ARCHIVE or now is None or not now.archived:
            continue
        stopped = [
            decision
            for decision in decisions_of(archive.packshot_id)
            if decision.verb is Verb.APPROVE and decision.is_stopped and decision.seq < archive.seq
        ]
        if stopped:
            rebased += [replace(d, old_status=now.status) for d in (*stopped, archive)]
    return rebased
