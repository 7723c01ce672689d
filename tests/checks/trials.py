"""Makes defects from cut-outs, and compares what each check says with what is true."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QImage

from qamera_review.domain.checks import Check, Verdict, are_copies, run_checks
from qamera_review.domain.measurement import Box, Measurement
from tests.checks.cutouts import (
    CutOut,
    as_jpeg,
    blurred,
    lay,
    measure_image,
    to_array,
    to_image,
    with_rim,
)


@dataclass
class Score:
    """How often a check was right. `untold` counts the pictures of which it could not tell."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    quiet: int = 0
    untold: int = 0
    failures: list[str] = field(default_factory=list)

    def count(self, name: str, *, is_true: bool, fired: bool | None) -> None:
        """Count one picture; `fired` None means that the check could not tell."""
        if fired is None:
            self.untold += 1
            if is_true:
                self.misses += 1
                self.failures.append(f"cannot tell: {name}")
        elif fired and is_true:
            self.hits += 1
        elif fired:
            self.false_alarms += 1
            self.failures.append(f"false alarm: {name}")
        elif is_true:
            self.misses += 1
            self.failures.append(f"missed: {name}")
        else:
            self.quiet += 1

    @property
    def precision(self) -> float:
        """Return which share of the alarms was right."""
        return _share(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> float:
        """Return which share of the defects was found; those that could not be told are missed."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def false_rate(self) -> float:
        """Return which share of the pictures without the defect gave an alarm."""
        return _share(self.false_alarms, self.false_alarms + self.quiet, nothing=0.0)


def _share(part: int, whole: int, nothing: float = 1.0) -> float:
    return part / whole if whole else nothing


def fired(measurement: Measurement, check: Check) -> bool | None:
    """Return whether a check fires; None when it cannot tell."""
    finding = next(found for found in run_checks(measurement) if found.check is check)
    return None if finding.verdict is Verdict.CANNOT_TELL else finding.fired


@dataclass(frozen=True)
class Trial:
    """A picture, the check that is tried on it, and whether it has the defect."""

    check: Check
    name: str
    image: QImage
    is_true: bool


NOT_PURE = ("#fcfcfc", "#fafafa", "#f5f5f5", "#f0f0f0", "#fffcf5", "#f7f4ef", "#eef2f7", "#d8d8d8")
PUSHES = {"left": (-1, 0), "top": (0, -1), "right": (1, 0), "bottom": (0, 1)}


def trials(cutout: CutOut, seed: int = 0) -> Iterator[Trial]:
    """Yield the pictures of one cut-out for all checks but DUPLICATE."""
    chance = random.Random(f"{cutout.name} {seed}")
    for round_ in range(2):
        clean = lay(cutout, fill=chance.uniform(0.6, 0.9))
        quality = chance.choice((75, 80, 85, 90, 95))
        image = as_jpeg(clean.image, quality)
        for check in (
            Check.GROUND,
            Check.WHITE,
            Check.TOUCHES,
            Check.CENTRE,
            Check.SMALL,
            Check.BLUR,
            Check.HALO,
        ):
            yield Trial(check, f"clean {round_}, JPEG {quality}", image, is_true=False)
    yield from _grounds(cutout, chance)
    yield from _places(cutout, chance)
    for sigma in (1.0, 1.5, 2.0, 3.0):
        image = blurred(lay(cutout, fill=chance.uniform(0.6, 0.9)).image, sigma)
        quality = chance.choice((75, 85, 95))
        yield Trial(Check.BLUR, f"sigma {sigma}", as_jpeg(image, quality), is_true=True)
    yield from _rims(cutout, chance)


# The colour of the ground, and that of the rim: what was there when the product was cut out.
RIMS = (
    ("#ffffff", "#8a8a8a"),
    ("#ffffff", "#3a3a3a"),
    ("#d8d8d8", "#ffffff"),
    ("#6f8fb0", "#ffffff"),
    ("#f5f5f5", "#b9c4a0"),
)


def _rims(cutout: CutOut, chance: random.Random) -> Iterator[Trial]:
    for ground, colour in RIMS:
        for rim_px in (3, 4):
            fill = chance.uniform(0.6, 0.85)
            rimmed = with_rim(cutout, rim_px, QColor(colour), fill)
            laid = lay(rimmed, ground=QColor(ground), fill=fill)
            image = as_jpeg(laid.image, chance.choice((75, 85, 95)))
            name = f"a rim of {rim_px} pixels, {colour} on {ground}"
            yield Trial(Check.HALO, name, image, is_true=True)
        clean = lay(cutout, ground=QColor(ground), fill=chance.uniform(0.6, 0.9))
        image = as_jpeg(clean.image, chance.choice((75, 85, 95)))
        yield Trial(Check.HALO, f"no rim, on {ground}", image, is_true=False)


def _grounds(cutout: CutOut, chance: random.Random) -> Iterator[Trial]:
    for colour in NOT_PURE:
        laid = lay(cutout, ground=QColor(colour), fill=chance.uniform(0.6, 0.9))
        image = as_jpeg(laid.image, chance.choice((75, 85, 95)))
        yield Trial(Check.GROUND, colour, image, is_true=True)
    rgb = to_array(lay(cutout, fill=0.6).image).astype(float)
    corner = chance.choice((slice(6, 60), slice(-60, -6)))
    rgb[corner, 8:120] -= chance.choice((4, 8, 16))
    yield Trial(Check.WHITE, "a grey patch", as_jpeg(to_image(rgb), 90), is_true=True)


def _places(cutout: CutOut, chance: random.Random) -> Iterator[Trial]:
    for side, (x, y) in PUSHES.items():
        fill = chance.uniform(0.6, 0.9)
        size = cutout.solid.width() if x else cutout.solid.height()
        share = fill * size / max(cutout.solid.width(), cutout.solid.height())
        over = share * chance.uniform(0.05, 0.25)
        push = (1 - share) / 2 + over
        laid = lay(cutout, fill=fill, shift=(x * push, y * push))
        image = as_jpeg(laid.image, chance.choice((75, 85, 95)))
        yield Trial(Check.TOUCHES, f"over the {side} edge by {over:.2f}", image, is_true=True)
        if x:
            aside = lay(cutout, fill=0.55, shift=(x * chance.uniform(0.1, 0.2), 0))
            image = as_jpeg(aside.image, 85)
            yield Trial(Check.CENTRE, f"moved to the {side}", image, is_true=True)
    small = lay(cutout, fill=chance.uniform(0.25, 0.45))
    yield Trial(Check.SMALL, "small", as_jpeg(small.image, 85), is_true=True)


def framing_errors(cutout: CutOut, seed: int = 0) -> Iterator[tuple[str, float | None]]:
    """Yield, for some pictures, the largest error of the box's sides as a share of the picture;
    None when no box was found."""
    chance = random.Random(f"framing {cutout.name} {seed}")
    for ground in ("#ffffff", "#f5f5f5", "#eef2f7"):
        quality = chance.choice((75, 85, 95))
        shift = (chance.uniform(-0.03, 0.03), chance.uniform(-0.03, 0.03))
        laid = lay(cutout, ground=QColor(ground), fill=chance.uniform(0.5, 0.9), shift=shift)
        box = measure_image(as_jpeg(laid.image, quality)).box
        error = None if box is None else largest_error(box, laid.box)
        yield f"{ground}, JPEG {quality}", error


def largest_error(box: Box, truth: Box) -> float:
    """Return the largest difference of two boxes' sides."""
    names = ("left", "top", "right", "bottom")
    return max(abs(float(getattr(box, name)) - float(getattr(truth, name))) for name in names)


def score_duplicates(cutouts: list[CutOut]) -> Score:
    """Compare each picture with its copies (JPEG 75, scaled, moved), which are to be found, and
    with its own colour variants and all other pictures, which are not."""
    score, originals = Score(), {}
    for cutout in cutouts:
        laid = lay(cutout, fill=0.8)
        originals[cutout.name] = first = measure_image(as_jpeg(laid.image, 95)).likeness
        copies = {
            "JPEG 75": as_jpeg(laid.image, 75),
            "smaller": as_jpeg(lay(cutout, fill=0.7).image, 75),
            "moved": as_jpeg(lay(cutout, fill=0.8, shift=(0.02, 0.01)).image, 85),
        }
        for name, image in copies.items():
            second = measure_image(image).likeness
            same = None if first is None or second is None else are_copies(first, second)
            score.count(f"{cutout.name}, {name}", is_true=True, fired=same)
        other = measure_image(as_jpeg(lay(recoloured(cutout), fill=0.8).image, 90)).likeness
        same = None if first is None or other is None else are_copies(first, other)
        score.count(f"{cutout.name}, other colour", is_true=False, fired=same)
    names = sorted(originals)
    for place, name in enumerate(names):
        for other_name in names[place + 1 :]:
            one, two = originals[name], originals[other_name]
            same = None if one is None or two is None else are_copies(one, two)
            score.count(f"{name} and {other_name}", is_true=False, fired=same)
    return score


def recoloured(cutout: CutOut) -> CutOut:
    """Return the product in another colour: channels exchanged, and darker where it was grey."""
    image = cutout.image.rgbSwapped()
    rgb = to_array(image)
    is_grey = float((rgb.max(axis=2) - rgb.min(axis=2)).mean()) < 12
    if is_grey:
        image.invertPixels(QImage.InvertMode.InvertRgb)
    return CutOut.of(cutout.name, image)
