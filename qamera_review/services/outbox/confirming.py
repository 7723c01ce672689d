"""Finds the decisions that a newer list of the service confirms."""

from collections.abc import Callable, Sequence

from qamera_review.domain.conflict import is_contradicted
from qamera_review.domain.decision import Decision, Seq, takes_place_of
from qamera_review.domain.packshot import Packshot, PackshotId


def confirmed_seqs(
    settled: Sequence[Decision], listed: Callable[[PackshotId], Packshot | None]
) -> tuple[Seq, ...]:
    """Return the settled decisions that the list does not contradict. A decision also counts as
    confirmed when a newer one took its place and the list does not contradict the newer one.
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
    return tuple(
        old.seq
        for old in settled
        if old.seq in uncontradicted
        or any(
            new.seq > old.seq and takes_place_of(new, old)
            for new in by_packshot.get(old.packshot_id, ())
        )
    )
