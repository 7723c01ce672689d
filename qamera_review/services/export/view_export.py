"""The rows of a report, and the export of a view as CSV or JSON."""

import json
from collections.abc import Iterator, Sequence

from qamera_review.domain.checks import Verdict
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, Packshot
from qamera_review.domain.picture_address import exported_address
from qamera_review.domain.profiles import Profile, ProfileResult
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import Struct, asdict
from qamera_review.domain.times import to_iso, to_local_iso
from qamera_review.services.checks.findings import Checked
from qamera_review.services.export.csv_table import csv_lines


class ReportRow(Struct, frozen=True):
    """A packshot as the screen shows it, as a row of a report.

    `delivery` is the state of its newest decision, "" if there is none: then the service has what
    the screen shows. `refusal` is the service's own text, or the code of a conflict's reason.
    `created` is ISO 8601 in the computer's time zone, "" if the service did not say. `thumbnail` is
    the picture's URL without the signature. `product` is the title of the product. `checks` are the
    words of the checks that have fired, `ai_mark` what the file states about its making (`AiMark`);
    both are "" for a picture that was not measured.
    """

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
    product: str
    checks: str = ""
    ai_mark: str = ""


class ReportItem(Struct, frozen=True):
    """A row and the packshot that it was made of, for reports that also show the picture; what the
    profiles say that are turned on, none of a picture that was not measured. `variant` is the place
    of the packshot among those of its product, from 1, as in the names of exported files; 0 if it
    has no product."""

    row: ReportRow
    shown: Shown
    profiles: tuple[ProfileResult, ...] = ()
    variant: int = 0

    @property
    def packshot(self) -> Packshot:
        """The packshot, with the URL of its picture."""
        return self.shown.packshot

    @property
    def facet(self) -> Facet:
        """The facet under which the packshot is listed now."""
        return self.shown.facet


class ReportHead(Struct, frozen=True):
    """The head of a report. `made_ms` is when it was made (wall-clock ms); `lines` are sentences
    that say which view it shows, but for `state`: the name of the state to which it is limited, ""
    for none."""

    title: str
    service_url: str
    made_ms: int
    lines: tuple[str, ...] = ()
    state: str = ""


def report_item(
    shown: Shown,
    product: str,
    checked: Checked | None = None,
    profiles: tuple[ProfileResult, ...] = (),
) -> ReportItem:
    """Return the report item of a packshot as the screen shows it; `product` is the title,
    `checked` what was measured, if anything, and `profiles` what the profiles say of it."""
    packshot, feedback = shown.packshot, parse_feedback(shown.note)
    row = ReportRow(
        id=packshot.id,
        name=packshot.name,
        status=shown.status.value,
        vote=shown.vote.value,
        facet=shown.facet.value,
        delivery=shown.delivery.value if shown.delivery is not None else "",
        reasons="; ".join(feedback.reasons),
        note=feedback.note,
        refusal=shown.refusal if shown.conflict is None else shown.conflict.value,
        created=to_local_iso(packshot.created_ms),
        # With the signature, whoever reads the report could download the picture.
        thumbnail=exported_address(packshot.thumbnail),
        product=product,
        checks="; ".join(sorted(check.value for check in checked.fired)) if checked else "",
        ai_mark=checked.measurement.ai_mark.value if checked and checked.measurement else "",
    )
    return ReportItem(row, shown, profiles)


def csv_of(items: Sequence[ReportItem], profiles: Sequence[Profile] = ()) -> Iterator[str]:
    """Return the lines of a CSV file: the header, then one for each packshot, with a column for
    each of the profiles that are turned on."""
    titles = [_column_of(profile) for profile in profiles]
    rows = ([*asdict(item.row).values(), *_cells(item, titles)] for item in items)
    return csv_lines([*ReportRow.__struct_fields__, *titles], rows)


def _column_of(profile: Profile) -> str:
    return f"profile: {profile.title} ({profile.date.isoformat()})"


def _cells(item: ReportItem, titles: Sequence[str]) -> list[str]:
    codes = {_column_of(result.profile): result_code(result) for result in item.profiles}
    return [codes.get(title, "") for title in titles]


def result_code(result: ProfileResult) -> str:
    """Return what a profile says of a picture: "meets", "breaks: fill; ground", or, when the
    points that can be told are met, "unknown: pixels"."""
    if broken := result.points_with(Verdict.FIRED):
        return f"breaks: {'; '.join(point.point.value for point in broken)}"
    if untold := result.points_with(Verdict.CANNOT_TELL):
        return f"unknown: {'; '.join(point.point.value for point in untold)}"
    return "meets"


def json_of(head: ReportHead, items: Sequence[ReportItem]) -> Iterator[str]:
    """Yield the parts of a JSON document: the head, then the packshots, each on its own line, with
    what the profiles say under "profiles" where any are turned on."""
    head_fields = {
        "title": head.title,
        "service": head.service_url,
        "made": to_iso(head.made_ms),
        "lines": [*filter(None, (head.state,)), *head.lines],
        "count": len(items),
    }
    text = json.dumps(head_fields, ensure_ascii=False, indent=2)
    yield f'{text[:-2]},\n  "packshots": ['
    for number, item in enumerate(items):
        comma = "," if number else ""
        fields: dict[str, object] = asdict(item.row)
        if item.profiles:
            fields["profiles"] = {r.profile.title: result_code(r) for r in item.profiles}
        yield f"{comma}\n    {json.dumps(fields, ensure_ascii=False)}"
    yield "\n  ]\n}\n"
