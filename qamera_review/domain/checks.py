"""The checks: what the numbers of a picture mean by a rule. Pure functions.

A check never decides about a packshot. It states its number, its rule and where the rule comes
from, and it says when it cannot tell. `tests/checks` measures how often each is right.
"""

from collections.abc import Collection, Sequence
from datetime import date
from enum import Enum

from qamera_review.domain.measurement import (
    AiMark,
    CannotTell,
    Ground,
    Likeness,
    Measurement,
    SideShares,
)
from qamera_review.domain.records import Struct


class Check(Enum):
    """The checks by the word that the query language and the settings use."""

    GROUND = "ground"
    WHITE = "white"
    TOUCHES = "touches"
    CENTRE = "centre"
    SMALL = "small"
    BLUR = "blur"
    HALO = "halo"
    DUPLICATE = "duplicate"
    AI = "ai"


class Verdict(Enum):
    """What a check says. FIRED: the number breaks the rule, which may be as intended."""

    FINE = "fine"
    FIRED = "fired"
    CANNOT_TELL = "cannot_tell"


class Side(Enum):
    """A side of the picture."""

    LEFT = "left"
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"


class RuleSource(Enum):
    """Where a rule comes from: from what shops ask for, or from trials on product photos."""

    SHOPS = "shops"
    TRIALS = "trials"


class Rule(Struct, frozen=True):
    """A limit, in the unit of the check's number, where it comes from, and since when it is so."""

    limit: float
    source: RuleSource
    since: date


class Finding(Struct, frozen=True):
    """What one check says of one picture. `number` is in the unit of the check: L* for GROUND,
    shares of 1 for WHITE, TOUCHES, CENTRE, SMALL and HALO, a ratio for BLUR; AI has none, nor has
    GROUND where the border has many colours, none of them white."""

    check: Check
    verdict: Verdict
    number: float | None = None
    reason: CannotTell | None = None
    side: Side | None = None

    @property
    def fired(self) -> bool:
        """Return whether the number breaks the rule."""
        return self.verdict is Verdict.FIRED


class GroundKind(Enum):
    """The names of backgrounds that shops use."""

    TRANSPARENT = "transparent"
    PURE_WHITE = "pure_white"
    NEARLY_WHITE = "nearly_white"  # each channel 240 or more
    OFF_WHITE = "off_white"
    GREY = "grey"
    TINTED = "tinted"


PURE_LIGHTNESS, PURE_CHROMA = 99.7, 0.5
OFF_WHITE_LIGHTNESS, TINT_CHROMA = 95.0, 1.5
NEARLY_WHITE_FROM = 240  # of each channel
COLOURED_BELOW = 0.1  # a border of which a smaller share is white is not a white ground
_SINCE = date(2026, 11, 30)
RULES = {
    Check.GROUND: Rule(PURE_LIGHTNESS, RuleSource.SHOPS, _SINCE),
    Check.WHITE: Rule(0.995, RuleSource.TRIALS, _SINCE),
    Check.TOUCHES: Rule(0.02, RuleSource.TRIALS, _SINCE),
    Check.CENTRE: Rule(0.08, RuleSource.TRIALS, _SINCE),
    Check.SMALL: Rule(0.5, RuleSource.TRIALS, _SINCE),
    Check.BLUR: Rule(1.1, RuleSource.TRIALS, _SINCE),
    Check.HALO: Rule(0.35, RuleSource.TRIALS, _SINCE),
}
DUPLICATE_BITS = 8  # of 64 may differ in the difference hash
DUPLICATE_ASPECT = 1.06  # the boxes' aspect ratios may differ by this factor: a pixel or two
DUPLICATE_DISTANCE = 6.0  # dE76 on average


def ground_kind(ground: Ground) -> GroundKind:
    """Return the kind of a ground."""
    if ground.is_transparent:
        return GroundKind.TRANSPARENT
    if ground.lightness >= PURE_LIGHTNESS and ground.chroma <= PURE_CHROMA:
        return GroundKind.PURE_WHITE
    if ground.chroma > TINT_CHROMA:
        return GroundKind.TINTED
    if min(ground.red, ground.green, ground.blue) >= NEARLY_WHITE_FROM:
        return GroundKind.NEARLY_WHITE
    return GroundKind.OFF_WHITE if ground.lightness >= OFF_WHITE_LIGHTNESS else GroundKind.GREY


def run_checks(measurement: Measurement) -> tuple[Finding, ...]:
    """Return what each check says of a picture by itself; DUPLICATE needs other pictures."""
    return (
        _ground(measurement),
        _white(measurement),
        _touches(measurement),
        _centre(measurement),
        _small(measurement),
        _blur(measurement),
        _halo(measurement),
        _ai(measurement),
    )


# The words of DEFAULT_REASONS in `domain/feedback.py` that say what a check has found.
REASONS_OF_CHECKS = {
    Check.GROUND: "wrong background",
    Check.WHITE: "wrong background",
    Check.TOUCHES: "missing or extra part",
    Check.BLUR: "not sharp",
}


def suggested_reason(
    fired: Collection[Check], reasons: Sequence[str], lightness: float | None = None
) -> str | None:
    """Return the reason that the first fired check suggests, in the order of `Check`; None when
    there is none among the user's `reasons`. `lightness` is the L* of the ground, None where it has
    no single colour.

    GROUND suggests a reason only for a ground of one colour. A scene and a gradient were most
    likely chosen.
    """
    for check, reason in REASONS_OF_CHECKS.items():
        if check is Check.GROUND and lightness is None:
            continue
        if check in fired and reason in reasons:
            return reason
    return None


# How far beyond its limit a number is as bad as it gets, in the unit of the check's number.
_WORST = {
    Check.GROUND: -20.0,
    Check.WHITE: -0.2,
    Check.TOUCHES: 0.5,
    Check.CENTRE: 0.2,
    Check.SMALL: -0.4,
    Check.BLUR: -0.6,
}


def doubt_of(finding: Finding) -> float:
    """Return how doubtful a fired check makes a picture, from 1 at the limit to 2. AI gives 0: a
    label is no defect. HALO gives 1, because it is only a hint; DUPLICATE gives 1.5, a check
    without a number 2."""
    if finding.check is Check.AI or not finding.fired:
        return 0.0
    if finding.check is Check.HALO:
        return 1.0
    rule, worst = RULES.get(finding.check), _WORST.get(finding.check)
    if rule is None or worst is None:
        return 1.5
    if finding.number is None:
        return 2.0
    return 1.0 + min(1.0, max(0.0, (finding.number - rule.limit) / worst))


def _cannot_tell(check: Check, measurement: Measurement, field: str) -> Finding:
    return Finding(check, Verdict.CANNOT_TELL, reason=measurement.reasons.get(field))


def _verdict(is_broken: bool) -> Verdict:
    return Verdict.FIRED if is_broken else Verdict.FINE


def has_coloured_border(measurement: Measurement) -> bool:
    """Return whether the border has no single colour, and hardly any white: a scene or a gradient,
    not a white ground that the subject covers."""
    is_uneven = measurement.reasons.get("ground") is CannotTell.UNEVEN_GROUND
    return is_uneven and measurement.border_white_share < COLOURED_BELOW


def _ground(measurement: Measurement) -> Finding:
    ground = measurement.ground
    if has_coloured_border(measurement):
        return Finding(Check.GROUND, Verdict.FIRED, reason=CannotTell.UNEVEN_GROUND)
    if ground is None:
        return _cannot_tell(Check.GROUND, measurement, "ground")
    is_pure = ground_kind(ground) in (GroundKind.PURE_WHITE, GroundKind.TRANSPARENT)
    return Finding(Check.GROUND, _verdict(not is_pure), ground.lightness)


def _white(measurement: Measurement) -> Finding:
    """Return the finding of WHITE. It fires only if the ground is pure white at the border, where
    spots are a fault."""
    ground, share = measurement.ground, measurement.white_share
    if ground is None or share is None:
        return _cannot_tell(Check.WHITE, measurement, "white_share")
    is_white = ground_kind(ground) is GroundKind.PURE_WHITE
    is_broken = is_white and share < RULES[Check.WHITE].limit
    return Finding(Check.WHITE, _verdict(is_broken), share)


def _touches(measurement: Measurement) -> Finding:
    sides = measurement.touching
    if sides is None:
        return _cannot_tell(Check.TOUCHES, measurement, "touching")
    side, share = most_touched(sides)
    return Finding(Check.TOUCHES, _verdict(share > RULES[Check.TOUCHES].limit), share, side=side)


def most_touched(sides: SideShares) -> tuple[Side, float]:
    """Return the side that the subject touches most, and the share of it."""
    shares = {side: float(getattr(sides, side.value)) for side in Side}
    side = max(shares, key=lambda each: shares[each])
    return side, shares[side]


def _centre(measurement: Measurement) -> Finding:
    """Across only: what hangs or stands has no fixed place from top to bottom."""
    box = measurement.box
    if box is None:
        return _cannot_tell(Check.CENTRE, measurement, "box")
    off = (box.left + box.right) / 2 - 0.5
    side = Side.RIGHT if off > 0 else Side.LEFT
    return Finding(
        Check.CENTRE, _verdict(abs(off) > RULES[Check.CENTRE].limit), abs(off), side=side
    )


def fill_of(measurement: Measurement) -> float | None:
    """Return how much of the picture the subject fills: the larger share of its box; None without
    a box."""
    box = measurement.box
    return None if box is None else max(box.width, box.height)


def _small(measurement: Measurement) -> Finding:
    fill = fill_of(measurement)
    if fill is None:
        return _cannot_tell(Check.SMALL, measurement, "box")
    return Finding(Check.SMALL, _verdict(fill < RULES[Check.SMALL].limit), fill)


def _blur(measurement: Measurement) -> Finding:
    sharpness = measurement.sharpness
    if sharpness is None:
        return _cannot_tell(Check.BLUR, measurement, "sharpness")
    return Finding(Check.BLUR, _verdict(sharpness < RULES[Check.BLUR].limit), sharpness)


def _halo(measurement: Measurement) -> Finding:
    """A hint only: a product can have an edge of its own that looks like a rim."""
    share = measurement.halo_share
    if share is None:
        return _cannot_tell(Check.HALO, measurement, "halo_share")
    return Finding(Check.HALO, _verdict(share > RULES[Check.HALO].limit), share)


def _ai(measurement: Measurement) -> Finding:
    is_marked = measurement.ai_mark in (AiMark.GENERATED, AiMark.EDITED)
    return Finding(Check.AI, _verdict(is_marked))


def are_copies(first: Likeness, second: Likeness) -> bool:
    """Return whether two subjects are the same picture, saved again or scaled.

    All have to agree: the hash alone calls two colours of a product the same, the colours alone two
    views of it, and both together a product that is cut off and one that is not.
    """
    larger = max(first.aspect, second.aspect)
    if larger > DUPLICATE_ASPECT * min(first.aspect, second.aspect):
        return False
    bits = (first.dhash ^ second.dhash).bit_count()
    return bits <= DUPLICATE_BITS and mean_distance(first, second) <= DUPLICATE_DISTANCE


def mean_distance(first: Likeness, second: Likeness) -> float:
    """Return the mean colour difference dE76 of two rasters."""
    total, a, b = 0.0, first.colours, second.colours
    for at in range(0, len(a), 3):
        lightness = (a[at] - b[at]) / 2.55
        red_green, yellow_blue = a[at + 1] - b[at + 1], a[at + 2] - b[at + 2]
        total += (lightness**2 + red_green**2 + yellow_blue**2) ** 0.5
    return total / (len(a) // 3)
