"""Decisions as table rows, and rows that this version cannot read."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seen, Seq, Verb
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import Struct

T = TypeVar("T")

COLUMNS = (
    "seq, act, packshot_id, verb, note, state, decided_ms, due_ms, old_status, old_vote, "
    "seen_sha256, seen_width_px, seen_height_px, seen_on_screen_ms, attempts, refusal, settled_ms"
)
COLUMN_COUNT = 17
PLACES = ", ".join("?" * COLUMN_COUNT)


class Unreadable(Struct, frozen=True):
    """A row that stays in its table and waits for a program that knows its words."""

    table: str
    row: tuple[object, ...]
    problem: str


def to_row(decision: Decision) -> tuple[object, ...]:
    """In the order of COLUMNS."""
    seen = decision.seen
    proof = (
        (None, None, None, None)
        if seen is None
        else (seen.sha256, seen.width_px, seen.height_px, seen.on_screen_ms)
    )
    return (
        decision.seq,
        decision.act,
        decision.packshot_id,
        None if decision.verb is None else decision.verb.value,
        decision.note,
        decision.state.value,
        decision.decided_ms,
        decision.due_ms,
        decision.old_status.value,
        decision.old_vote.value,
        *proof,
        decision.attempts,
        decision.refusal,
        decision.settled_ms,
    )


def from_row(row: tuple[object, ...]) -> Decision:
    """Raises ValueError for a word that this version does not know, or a wrong type."""
    (seq, act, packshot_id, verb, note, state, decided_ms, due_ms, old_status, old_vote) = row[:10]
    attempts, refusal, settled_ms = row[14:17]
    return Decision(
        seq=Seq(whole(seq)),
        act=ActId(whole(act)),
        packshot_id=PackshotId(text(packshot_id)),
        verb=None if verb is None else Verb(verb),
        note=None if note is None else text(note),
        state=DecisionState(state),
        decided_ms=whole(decided_ms),
        due_ms=whole(due_ms),
        old_status=Status(old_status),
        old_vote=Vote(old_vote),
        seen=_seen(row[10:14]),
        attempts=whole(attempts),
        refusal=text(refusal),
        settled_ms=whole(settled_ms),
    )


def readable(
    rows: Iterable[tuple[object, ...]], table: str, decode: Callable[[tuple[object, ...]], T]
) -> tuple[list[T], list[Unreadable]]:
    """Decodes row by row; a row that fails costs only itself."""
    good: list[T] = []
    bad: list[Unreadable] = []
    for row in rows:
        try:
            good.append(decode(row))
        except ValueError as problem:
            bad.append(Unreadable(table, row, str(problem)))
    return good, bad


def whole(value: object) -> int:
    """The value if it is an integer; raises ValueError."""
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is not a whole number")
    return value


def text(value: object) -> str:
    """The value if it is a text; raises ValueError."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a text")
    return value


def _seen(proof: tuple[object, ...]) -> Seen | None:
    if proof == (None, None, None, None):
        return None
    sha256, width_px, height_px, on_screen_ms = proof
    return Seen(text(sha256), whole(width_px), whole(height_px), whole(on_screen_ms))
