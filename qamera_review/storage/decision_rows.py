"""Converts decisions to table rows and back, and collects rows that cannot be read."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from qamera_review.domain.decision import (
    ActId,
    ConflictReason,
    Decision,
    DecisionState,
    SeenZones,
    Seq,
    Verb,
    ViewProof,
)
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import Struct
from qamera_review.storage.own_files import BAD_CONTENT

T = TypeVar("T")

COLUMNS = (
    "seq, act, packshot_id, verb, note, state, decided_ms, due_ms, old_status, old_vote, "
    "seen_sha256, seen_width_px, seen_height_px, seen_on_screen_ms, attempts, refusal, settled_ms, "
    "conflict, draft, seen_output, seen_picture, seen_zones, seen_zones_count"
)
COLUMN_COUNT = 23
# More decisions than anybody can make. A larger number is damage, and leaves none for later ones.
NUMBER_MAX = 2**53
PLACEHOLDERS = ", ".join("?" * COLUMN_COUNT)


class UnreadableRow(Struct, frozen=True):
    """A row that this version cannot read; it stays in its table for a version that can."""

    table: str
    row: tuple[object, ...]
    problem: str


def to_row(decision: Decision) -> tuple[object, ...]:
    """Return the values of a decision in the order of COLUMNS."""
    seen = decision.view_proof
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
        0 if decision.due_ms is None else decision.due_ms,
        decision.old_status.value,
        decision.old_vote.value,
        *proof,
        decision.attempts,
        decision.refusal,
        decision.settled_ms,
        None if decision.conflict is None else decision.conflict.value,
        int(decision.due_ms is None),
        None if seen is None else seen.output_space,
        decision.picture,
        *_zone_columns(None if seen is None else seen.zones),
    )


def from_row(row: tuple[object, ...]) -> Decision:
    """Return the decision in a row; raise ValueError for an unknown value or a wrong type."""
    (seq, act, packshot_id, verb, note, state, decided_ms, due_ms, old_status, old_vote) = row[:10]
    attempts, refusal, settled_ms, conflict, draft = row[14:19]
    return Decision(
        seq=Seq(_as_number(seq)),
        act=ActId(_as_number(act)),
        packshot_id=PackshotId(as_str(packshot_id)),
        verb=None if verb is None else Verb(verb),
        note=None if note is None else as_str(note),
        state=DecisionState(state),
        decided_ms=as_int(decided_ms),
        due_ms=None if as_int(draft) else as_int(due_ms),
        old_status=Status(old_status),
        old_vote=Vote(old_vote),
        view_proof=_seen(row[10:14], row[19], _zones(row[21], row[22])),
        attempts=as_int(attempts),
        refusal=as_str(refusal),
        settled_ms=as_int(settled_ms),
        conflict=_conflict(DecisionState(state), conflict),
        picture=as_str(row[20]),
    )


def decode_rows(
    rows: Iterable[tuple[object, ...]], table: str, decode: Callable[[tuple[object, ...]], T]
) -> tuple[list[T], list[UnreadableRow]]:
    """Decode each row with `decode`; return the results, and the rows for which it failed."""
    good: list[T] = []
    bad: list[UnreadableRow] = []
    for row in rows:
        try:
            good.append(decode(row))
        except BAD_CONTENT as problem:
            bad.append(UnreadableRow(table, row, str(problem)))
    return good, bad


def as_int(value: object) -> int:
    """Return the value if it is an integer, else raise ValueError."""
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is not a whole number")
    return value


def _as_number(value: object) -> int:
    number = as_int(value)
    if not 0 <= number <= NUMBER_MAX:
        raise ValueError(f"{number} is not a number of a decision")
    return number


def as_str(value: object) -> str:
    """Return the value if it is a text, else raise ValueError."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a text")
    return value


def _conflict(state: DecisionState, conflict: object) -> ConflictReason | None:
    if (state is DecisionState.CONFLICT) is (conflict is None):
        raise ValueError(f"{conflict!r} is no reason of a decision that is {state.value}")
    return None if conflict is None else ConflictReason(conflict)


def _zone_columns(zones: SeenZones | None) -> tuple[str | None, int | None]:
    """Return the numbers of the parts with blanks between them, and how many parts there were."""
    return (None, None) if zones is None else (" ".join(map(str, zones.numbers)), zones.count)


def _zones(numbers: object, count: object) -> SeenZones | None:
    if numbers is None:
        return None
    return SeenZones(tuple(int(number) for number in as_str(numbers).split()), as_int(count))


def _seen(proof: tuple[object, ...], output: object, zones: SeenZones | None) -> ViewProof | None:
    if proof == (None, None, None, None):
        return None
    sha256, width_px, height_px, on_screen_ms = proof
    return ViewProof(
        as_str(sha256),
        as_int(width_px),
        as_int(height_px),
        as_int(on_screen_ms),
        "" if output is None else as_str(output),  # rows of older versions have none
        zones,
    )
