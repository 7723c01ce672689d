"""The history of decisions as CSV and JSON: what was decided when, on which bytes, and what the
service answered."""

import csv
import io
import json
from collections.abc import Callable, Sequence

from qamera_review.domain.conflict import ASKING
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, asdict
from qamera_review.services.export.csv_cells import escape_formula, to_iso
from qamera_review.storage.outbox_table import DecisionOutcome, HistoryEntry

NameOf = Callable[[PackshotId], str]


class HistoryRow(Struct, frozen=True):
    """One decision that has ended, or that asks the person. Times are ISO 8601 in UTC; the proof
    that the picture was seen is None for what was decided without; `requests` is how often it was
    sent."""

    ended: str
    outcome: str
    packshot_id: str
    packshot: str
    verb: str
    note: str | None
    decided: str
    was_status: str
    was_vote: str
    seen_sha256: str | None
    seen_width_px: int | None
    seen_height_px: int | None
    seen_ms: int | None
    requests: int
    answer: str
    answer_text: str


# What the service said, as far as it was asked.
_NOT_SENT, _NOT_KNOWN = "not sent", "not known"
CONFLICT = "asked"
_ANSWERS = {
    DecisionOutcome.SENT: "accepted",
    DecisionOutcome.REFUSED: "refused",
    DecisionOutcome.WITHDRAWN: _NOT_SENT,
    DecisionOutcome.REPLACED: _NOT_SENT,
    DecisionOutcome.ABANDONED: _NOT_KNOWN,
}


def history_row(entry: HistoryEntry, name_of: NameOf) -> HistoryRow:
    """What is told of one decision."""
    decision, seen = entry.decision, entry.decision.view_proof
    outcome, answer = entry.outcome.value, _ANSWERS[entry.outcome]
    if entry.outcome is DecisionOutcome.REFUSED and decision.refusal in ASKING:
        outcome, answer = CONFLICT, _NOT_SENT  # it was not the service that refused
    if answer == _NOT_SENT and decision.attempts > 0:
        answer = _NOT_KNOWN  # it had left before it was taken back; the answer was a fault
    return HistoryRow(
        ended=to_iso(entry.at_ms),
        outcome=outcome,
        packshot_id=decision.packshot_id,
        packshot=name_of(decision.packshot_id),
        verb="" if decision.verb is None else decision.verb.value,
        note=decision.note,
        decided=to_iso(decision.decided_ms),
        was_status=decision.old_status.value,
        was_vote=decision.old_vote.value,
        seen_sha256=None if seen is None else seen.sha256,
        seen_width_px=None if seen is None else seen.width_px,
        seen_height_px=None if seen is None else seen.height_px,
        seen_ms=None if seen is None else seen.on_screen_ms,
        requests=decision.attempts,
        answer=answer,
        answer_text=decision.refusal,
    )


def history_as_json(entries: Sequence[HistoryEntry], name_of: NameOf) -> bytes:
    """A list of objects, oldest first."""
    rows = [asdict(history_row(entry, name_of)) for entry in entries]
    return f"{json.dumps(rows, indent=1, ensure_ascii=False)}\n".encode("utf-8", "replace")


def history_as_csv(entries: Sequence[HistoryEntry], name_of: NameOf) -> bytes:
    """A header and a line for each, oldest first; no cell is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(HistoryRow.__struct_fields__)
    for entry in entries:
        cells = asdict(history_row(entry, name_of)).values()
        writer.writerow([escape_formula(cell) if isinstance(cell, str) else cell for cell in cells])
    # Programs for tables take a file without this mark for one of the system's old coding.
    return out.getvalue().encode("utf-8-sig", "replace")
