"""Profiles: what a market, or the user's own house, asks of a picture. Pure functions.

A profile has a date, because markets change their rules, and a source. It says whether a picture
meets the rule of that date; whether the market accepts the picture is another question. Profiles
are TOML files, of the program in `resources/profiles` or of the user; `Profile` has their names.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

from qamera_review.domain.checks import (
    GroundKind,
    Verdict,
    fill_of,
    ground_kind,
    has_coloured_border,
)
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import AiMark, CannotTell, Measurement
from qamera_review.domain.records import Struct, convert


class Point(Enum):
    """What a profile judges."""

    PIXELS = "pixels"
    RATIO = "ratio"
    GROUND = "ground"
    FILL = "fill"
    CENTRE = "centre"
    BYTES = "bytes"
    FORMAT = "format"
    AI = "ai"


class Unknown(Enum):
    """Why a point cannot be judged, apart from the reasons of a measurement."""

    THUMBNAIL = "thumbnail"  # the picture that was measured is a smaller copy


class PixelRule(Struct, frozen=True, forbid_unknown_fields=True):
    """The least width, height and longer side, and the greatest longer side, in pixels; 0 for no
    limit. `wanted` is the longer side that the market recommends."""

    width_min: int = 0
    height_min: int = 0
    longest_min: int = 0
    longest_max: int = 0
    wanted: int = 0


class Range(Struct, frozen=True, forbid_unknown_fields=True):
    """Numbers from `least` to `most`."""

    least: float = 0.0
    most: float = float("inf")

    def holds(self, number: float) -> bool:
        """Return whether a number is in the range."""
        return self.least <= number <= self.most


class GroundRule(Struct, frozen=True, forbid_unknown_fields=True):
    """The kinds of backgrounds that are asked for, or the least value of each of its channels, from
    0 to 255."""

    kinds: tuple[GroundKind, ...] = ()
    channels_min: int = 0


class FileRule(Struct, frozen=True, forbid_unknown_fields=True):
    """The greatest size in bytes (0 for no limit), and the formats by the names of MIME types; none
    for any."""

    bytes_max: int = 0
    formats: tuple[str, ...] = ()


class Profile(Struct, frozen=True, forbid_unknown_fields=True):
    """The rules of a market, or of the house, at a date. What is None is not asked for.

    `ratio` is the width over the height, `fill` the larger share of the picture's width and height
    that the subject has, `centre` how far its middle may be from that of the picture, across, as a
    share of the width. With `ai_label` a picture that was made with AI must say so in its file.
    """

    title: str
    date: date
    source: str = ""
    pixels: PixelRule | None = None
    ratio: Range | None = None
    ground: GroundRule | None = None
    fill: Range | None = None
    centre: Range | None = None
    file: FileRule | None = None
    ai_label: bool = False


class PointResult(Struct, frozen=True):
    """What a profile says of one point: the number in the unit of the rule, if there is one, and
    why it cannot be told."""

    point: Point
    verdict: Verdict
    number: float | None = None
    reason: CannotTell | Unknown | None = None


class ProfileResult(Struct, frozen=True):
    """What a profile says of a picture, point by point."""

    profile: Profile
    points: tuple[PointResult, ...]

    def points_with(self, verdict: Verdict) -> tuple[PointResult, ...]:
        """Return the points with a verdict."""
        return tuple(point for point in self.points if point.verdict is verdict)

    @property
    def verdict(self) -> Verdict:
        """Return FIRED if a point breaks its rule, else CANNOT_TELL if one cannot be told, else
        FINE: the picture meets the rule."""
        verdicts = {point.verdict for point in self.points}
        order = (Verdict.FIRED, Verdict.CANNOT_TELL)
        return next((verdict for verdict in order if verdict in verdicts), Verdict.FINE)


def profile_from(values: Mapping[str, object]) -> Profile:
    """Return the profile of a TOML file's values. Raises ValueError, which says what is wrong."""
    profile: Profile = convert(values, Profile)
    if not profile.title.strip():
        raise ValueError("`title` is empty")
    known = {format_.value for format_ in ImageFormat}
    unknown = set(profile.file.formats if profile.file else ()) - known
    if unknown:
        raise ValueError(f"`formats` has {', '.join(sorted(unknown))}")
    return profile


def judge(profile: Profile, measurement: Measurement, *, is_thumbnail: bool) -> ProfileResult:
    """Return what a profile says of a measured picture. Of a thumbnail, a lack of pixels and the
    size and format of the file say nothing about the original."""
    points: list[PointResult] = []
    if profile.pixels is not None:
        points.append(_pixels(profile.pixels, measurement, is_thumbnail))
    if profile.ratio is not None:
        ratio = measurement.width_px / max(1, measurement.height_px)
        points.append(_result(Point.RATIO, profile.ratio.holds(ratio), ratio))
    if profile.ground is not None:
        points.append(_ground(profile.ground, measurement))
    if profile.fill is not None:
        points.append(_in_range(Point.FILL, profile.fill, fill_of(measurement), measurement))
    if profile.centre is not None:
        points.append(_in_range(Point.CENTRE, profile.centre, off_centre(measurement), measurement))
    if profile.file is not None:
        points += _file(profile.file, measurement, is_thumbnail)
    if profile.ai_label:
        points.append(_ai(measurement, is_thumbnail))
    return ProfileResult(profile, tuple(points))


def off_centre(measurement: Measurement) -> float | None:
    """Return how far the subject's middle is from that of the picture, across; None without a
    box."""
    box = measurement.box
    return None if box is None else abs((box.left + box.right) / 2 - 0.5)


def _result(point: Point, is_met: bool, number: float | None) -> PointResult:
    return PointResult(point, Verdict.FINE if is_met else Verdict.FIRED, number)


def _untold(point: Point, reason: CannotTell | Unknown | None) -> PointResult:
    return PointResult(point, Verdict.CANNOT_TELL, reason=reason)


def _pixels(rule: PixelRule, measurement: Measurement, is_thumbnail: bool) -> PointResult:
    width, height = measurement.width_px, measurement.height_px
    longest = max(width, height)
    is_enough = (
        width >= rule.width_min and height >= rule.height_min and longest >= rule.longest_min
    )
    is_too_large = bool(rule.longest_max) and longest > rule.longest_max
    if is_thumbnail and not is_too_large and (not is_enough or rule.longest_max):
        return _untold(Point.PIXELS, Unknown.THUMBNAIL)
    return _result(Point.PIXELS, is_enough and not is_too_large, float(longest))


def _ground(rule: GroundRule, measurement: Measurement) -> PointResult:
    ground = measurement.ground
    if has_coloured_border(measurement):
        return _result(Point.GROUND, False, None)
    if ground is None:
        return _untold(Point.GROUND, measurement.reasons.get("ground"))
    is_kind = not rule.kinds or ground_kind(ground) in rule.kinds
    is_light = min(ground.red, ground.green, ground.blue) >= rule.channels_min
    return _result(Point.GROUND, is_kind and is_light, ground.lightness)


def _in_range(
    point: Point, rule: Range, number: float | None, measurement: Measurement
) -> PointResult:
    if number is None:
        return _untold(point, measurement.reasons.get("box"))
    return _result(point, rule.holds(number), number)


def _file(rule: FileRule, measurement: Measurement, is_thumbnail: bool) -> list[PointResult]:
    points = []
    if rule.bytes_max and is_thumbnail:
        points.append(_untold(Point.BYTES, Unknown.THUMBNAIL))
    elif rule.bytes_max:
        size = measurement.size_bytes
        points.append(_result(Point.BYTES, size <= rule.bytes_max, float(size)))
    if rule.formats and is_thumbnail:
        points.append(_untold(Point.FORMAT, Unknown.THUMBNAIL))
    elif rule.formats:
        points.append(_result(Point.FORMAT, measurement.format.value in rule.formats, None))
    return points


def _ai(measurement: Measurement, is_thumbnail: bool) -> PointResult:
    is_marked = measurement.ai_mark in (AiMark.GENERATED, AiMark.EDITED)
    if not is_marked and is_thumbnail:
        return _untold(Point.AI, Unknown.THUMBNAIL)
    return _result(Point.AI, is_marked, None)


HOUSE_WIDTH = 0.07  # to each side of the median
HOUSE_LEAST = 8  # approved pictures, for their median to say something


def house_profile(title: str, approved: Sequence[Measurement], day: date) -> Profile | None:
    """Return the rule that the approved pictures follow: their median of fill and centring, and
    of the ratio, each +- HOUSE_WIDTH, and their commonest background. None when fewer than
    HOUSE_LEAST of them have a box."""
    fills = [fill for each in approved if (fill := fill_of(each)) is not None]
    if len(fills) < HOUSE_LEAST:
        return None
    offs = [off for each in approved if (off := off_centre(each)) is not None]
    ratios = [each.width_px / max(1, each.height_px) for each in approved]
    kinds = [ground_kind(each.ground) for each in approved if each.ground is not None]
    kind = max(GroundKind, key=kinds.count)
    return Profile(
        title=title,
        date=day,
        ratio=_around(_median(ratios)),
        ground=GroundRule((kind,)) if kinds else None,
        fill=_around(_median(fills)),
        centre=Range(0.0, _median(offs) + HOUSE_WIDTH),
    )


def _median(numbers: Sequence[float]) -> float:
    """Return the middle number; the lower one of two. The module `statistics` would take 5 ms of
    the start."""
    return sorted(numbers)[(len(numbers) - 1) // 2]


def _around(number: float) -> Range:
    return Range(max(0.0, number - HOUSE_WIDTH), number + HOUSE_WIDTH)
