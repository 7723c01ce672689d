"""The texts of profiles: what they ask of a picture, and whether it meets the rule of a date."""

from collections import Counter
from collections.abc import Sequence

from qamera_review.domain.checks import Verdict
from qamera_review.domain.profiles import (
    Point,
    PointResult,
    Profile,
    ProfileResult,
    Range,
    Unknown,
)
from qamera_review.domain.units import MB
from qamera_review.services.checks.profiles import HOUSE_TITLE
from qamera_review.services.export.view_export import ReportItem
from qamera_review.ui.text.check_texts import GROUND_TEXTS, lightness_text, reason_text_of
from qamera_review.ui.text.formats import (
    day_text,
    decimal_text,
    integer_text,
    percent_text,
)
from qamera_review.ui.text.language import noop_tr, tr

_POINT_TEXTS = {
    Point.PIXELS: noop_tr("pixels"),
    Point.RATIO: noop_tr("width to height"),
    Point.GROUND: noop_tr("background"),
    Point.FILL: noop_tr("product size"),
    Point.CENTRE: noop_tr("centering"),
    Point.BYTES: noop_tr("file size"),
    Point.FORMAT: noop_tr("format"),
    Point.AI: noop_tr("AI label"),
}
_PER_CENT = frozenset({Point.FILL, Point.CENTRE})
_HOUSE = noop_tr("House")


def profile_title(profile: Profile) -> str:
    """Return the title of a profile."""
    return tr(_HOUSE) if profile.title == HOUSE_TITLE else profile.title


def profile_line(result: ProfileResult) -> str:
    """Return whether a picture meets a profile: "Allegro: meets the rule of 30/11/2026"."""
    title, day = profile_title(result.profile), day_text(result.profile.date.isoformat())
    broken = result.points_with(Verdict.FIRED)
    untold = result.points_with(Verdict.CANNOT_TELL)
    if broken:
        texts = ", ".join(_broken_text(point, result.profile) for point in broken)
        line = tr("{profile}: requirements not met: {points} (as of {date})")
        return f"! {line.format(profile=title, date=day, points=texts)}"
    if untold:
        points = ", ".join(tr(_POINT_TEXTS[point.point]) for point in untold)
        line = tr(
            "{profile}: requirements met as far as checked (as of {date}). "
            "Not checked: {points} ({reason})"
        )
        reason = _reason_text(untold[0])
        return line.format(profile=title, date=day, points=points, reason=reason)
    return tr("{profile}: requirements met (as of {date})").format(profile=title, date=day)


def profile_totals(items: Sequence[ReportItem]) -> list[str]:
    """Return a sentence for each profile: how many of the pictures meet its rule."""
    verdicts: dict[str, Counter[Verdict]] = {}
    profiles: dict[str, Profile] = {}
    for result in (result for item in items for result in item.profiles):
        title = result.profile.title
        profiles[title] = result.profile
        verdicts.setdefault(title, Counter())[result.verdict] += 1
    template = tr(
        "{profile} (as of {date}): {met} meet the requirements, {broken} don't, "
        "{untold} couldn't be checked"
    )
    return [
        template.format(
            profile=profile_title(profiles[title]),
            date=day_text(profiles[title].date.isoformat()),
            met=integer_text(counts[Verdict.FINE]),
            broken=integer_text(counts[Verdict.FIRED]),
            untold=integer_text(counts[Verdict.CANNOT_TELL]),
        )
        for title, counts in verdicts.items()
    ]


def profile_rule_text(profile: Profile) -> str:
    """Return what a profile asks for, in one line: "500 px or more, pure white, ..."."""
    parts = [
        *_pixel_texts(profile),
        "" if profile.ratio is None else _range_text(Point.RATIO, profile.ratio),
        *_ground_texts(profile),
        "" if profile.fill is None else _range_text(Point.FILL, profile.fill),
        "" if profile.centre is None else _range_text(Point.CENTRE, profile.centre),
        *_file_texts(profile),
        tr("AI pictures need a label in the file") if profile.ai_label else "",
    ]
    return ", ".join(part for part in parts if part)


def _pixel_texts(profile: Profile) -> list[str]:
    pixels = profile.pixels
    if pixels is None:
        return []
    texts = []
    if pixels.width_min or pixels.height_min:
        size = tr("at least {width} × {height} px")
        width, height = integer_text(pixels.width_min), integer_text(pixels.height_min)
        texts.append(size.format(width=width, height=height))
    if pixels.longest_min:
        longest = tr("the longer side at least {pixels} px")
        texts.append(longest.format(pixels=integer_text(pixels.longest_min)))
    if pixels.longest_max:
        text = tr("at most {pixels} px").format(pixels=integer_text(pixels.longest_max))
        texts.append(text)
    return texts


def _ground_texts(profile: Profile) -> list[str]:
    if profile.ground is None:
        return []
    kinds = [tr(GROUND_TEXTS[kind]) for kind in profile.ground.kinds]
    texts = [tr("background {kinds}").format(kinds=tr(" or ").join(kinds))] if kinds else []
    if profile.ground.channels_min:
        text = tr("each channel of the background at least {value}")
        texts.append(text.format(value=integer_text(profile.ground.channels_min)))
    return texts


def _file_texts(profile: Profile) -> list[str]:
    file = profile.file
    if file is None:
        return []
    texts = []
    if file.bytes_max:
        size = tr("at most {megabytes} MB")
        texts.append(size.format(megabytes=decimal_text(file.bytes_max / MB, 0)))
    if file.formats:
        texts.append(" / ".join(file.formats).upper())
    return texts


def _range_text(point: Point, limits: Range) -> str:
    number = _number(point, limits.least), _number(point, limits.most)
    title = tr(_POINT_TEXTS[point])
    if limits.most == float("inf"):
        return tr("{point} at least {least}").format(point=title, least=number[0])
    if limits.least <= 0:
        return tr("{point} at most {most}").format(point=title, most=number[1])
    return tr("{point} {least} to {most}").format(point=title, least=number[0], most=number[1])


def _number(point: Point, number: float) -> str:
    if number == float("inf"):
        return ""
    return percent_text(number) if point in _PER_CENT else decimal_text(number, 2)


def _broken_text(result: PointResult, profile: Profile) -> str:
    title = tr(_POINT_TEXTS[result.point])
    if result.number is None:
        return title
    match result.point:
        case Point.PIXELS:
            return f"{title} {integer_text(round(result.number))}"
        case Point.BYTES:
            return f"{title} {decimal_text(result.number / MB, 1)} MB"
        case Point.GROUND:
            return f"{title} {lightness_text(result.number)}"
        case Point.FILL | Point.CENTRE | Point.RATIO:
            limits = {
                Point.FILL: profile.fill,
                Point.CENTRE: profile.centre,
                Point.RATIO: profile.ratio,
            }[result.point]
            number = _number(result.point, result.number)
            rule = "" if limits is None else _range_text(result.point, limits)
            return tr("{point} {number} (required: {rule})").format(
                point=title, number=number, rule=rule
            )
    return f"{title} {decimal_text(result.number, 1)}"


def _reason_text(result: PointResult) -> str:
    if result.reason is Unknown.THUMBNAIL:
        return tr("this is a thumbnail")
    return reason_text_of(None if isinstance(result.reason, Unknown) else result.reason)
