"""Decisions at a bench: held for long, and what the service has got of them."""

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import PackshotId
from tests.support.bench import Bench

LONG_S = 60.0  # more than the hold of `held`


def held(bench: Bench, ids: list[PackshotId], verb: Verb) -> None:
    """Decide, with a hold of 30 seconds."""
    bench.hold_ms = 30_000
    bench.decide(ids, verb)


def arrived(bench: Bench) -> list[tuple[str, Verb | None]]:
    """Return the updates that the service carried out: packshot and verb, in order."""
    return [(applied.packshot_id, applied.verb) for applied in bench.service.applied]


def words(bench: Bench) -> list[tuple[str, Verb | None, str | None]]:
    """Return the decisions on the disk: packshot, verb, note."""
    return [(d.packshot_id, d.verb, d.note) for d in bench.outbox()]
