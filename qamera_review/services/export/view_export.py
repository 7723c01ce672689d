"""What a report says of each packshot, and a view as CSV or JSON."""

import json
from collections.abc import Iterator, Sequence

from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, Packshot
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import Struct, asdict
from qamera_review.domain.times import to_iso, to_local_iso
from qamera_review.services.export.csv_table import csv_lines


class ReportRow(Struct, frozen=True):
    """One packshot as the screen shows it. `delivery` is "" when the service holds what is shown;
    `refusal` is the service's own text, or the code of a conflict's reason;
    `created` is ISO 8601 in UTC, "" when the service did not say."""

    id: str
    name: str
    status: str
    vote: str
    facet: str
    delivery: str
    reasons: str
    note: str
    refusal: str
    created: str
    thumbnail: str


class ReportItem(Struct, frozen=True):
    """A row with what it was made of, for those who say it in words and show the picture."""

    row: ReportRow
    shown: Shown

    @property
    def packshot(self) -> Packshot:
        """The packshot that its picture is fetched for."""
        return self.shown.packshot

    @property
    def facet(self) -> Facet:
        """The facet under which it is found now."""
        return self.shown.facet


class ReportHead(Struct, frozen=True):
    """What stands above: `made_ms` is wall-clock; `lines` say what is shown and of which job."""

    title: str
    service_url: str
    made_ms: int
    lines: tuple[str, ...] = ()


def report_item(shown: Shown) -> ReportItem:
    """What a report says of a packshot."""
    packshot, remark = shown.packshot, parse_feedback(shown.note)
    row = ReportRow(
        id=packshot.id,
        name=packshot.name,
        status=shown.status.value,
        vote=shown.vote.value,
        facet=shown.facet.value,
        delivery=shown.delivery.value if shown.delivery is not None else "",
        reasons="; ".join(remark.reasons),
        note=remark.note,
        refusal=shown.refusal if shown.conflict is None else shown.conflict.value,
        created=to_local_iso(packshot.created_ms),
        # A signed address is a key to the picture for whoever reads the report.
        thumbnail=packshot.thumbnail.partition("?")[0],
    )
    return ReportItem(row, shown)


def csv_of(items: Sequence[ReportItem]) -> Iterator[str]:
    """Return the parts of a CSV file: the header, then one for each packshot."""
    rows = (asdict(item.row).values() for item in items)
    return csv_lines(ReportRow.__struct_fields__, rows)


def json_of(head: ReportHead, items: Sequence[ReportItem]) -> Iterator[str]:
    """The parts of a JSON document: the head, and the packshots one a line."""
    about = {
        "title": head.title,
        "service": head.service_url,
        "made": to_iso(head.made_ms),
        "lines": list(head.lines),
        "count": len(items),
    }
    text = json.dumps(about, ensure_ascii=False, indent=2)
    yield f'{text[:-2]},\n  "packshots": ['
    for number, item in enumerate(items):
        comma = "," if number else ""
        yield f"{comma}\n    {json.dumps(asdict(item.row), ensure_ascii=False)}"
    yield "\n  ]\n}\n"
