"""What the tests of approvals and archives share."""

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from tests.support.bench import Bench

HELD, DUE, REFUSED = DecisionState.HELD, DecisionState.DUE, DecisionState.REFUSED
A, R, E = Verb.APPROVE, Verb.REJECT, Verb.ARCHIVE
BOTH = (Facet.ARCHIVED, Vote.APPROVED)
KEYS = {"A": A, "R": R, "E": E}


def waiting(bench: Bench) -> list[tuple[Verb | None, DecisionState]]:
    return [(d.verb, d.state) for d in bench.outbox()]


def shown(bench: Bench, packshot_id: PackshotId) -> tuple[Facet, Vote]:
    tile = bench.store.shown(packshot_id)
    return tile.facet, tile.vote


def sent(bench: Bench) -> list[tuple[Verb, ...]]:
    return [applied.verbs for applied in bench.service.applied]


def approve_and_archive(bench: Bench, ids: list[PackshotId]) -> None:
    bench.decide(ids, A)
    bench.decide(ids, E)
