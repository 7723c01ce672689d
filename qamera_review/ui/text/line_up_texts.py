"""The texts of the line-up: in what a picture stands out, with the numbers that say why."""

from qamera_review.domain.line_up import Outlier, Trait
from qamera_review.ui.text.formats import decimal_text, percent_text
from qamera_review.ui.text.language import tr


def outlier_text(outlier: Outlier) -> str:
    """Return in what a picture stands out: "Size 62%, median 78%"."""
    value, middle = _value_text(outlier.trait, outlier.value), ""
    match outlier.trait:
        case Trait.SCALE:
            template = tr("Size {value}, median {median}")
        case Trait.BASE_LINE:
            template = tr("Baseline {value}, median {median}")
        case Trait.LIGHTNESS:
            template = tr("Background {value}, median {median}")
        case Trait.CAST:
            template = tr("Color cast {value} off the median")
    middle = _value_text(outlier.trait, outlier.median)
    return template.format(value=value, median=middle)


def short_outlier_text(outlier: Outlier) -> str:
    """Return the same where there is little room: "Size 62%"."""
    match outlier.trait:
        case Trait.SCALE:
            template = tr("Size {value}")
        case Trait.BASE_LINE:
            template = tr("Baseline {value}")
        case Trait.LIGHTNESS:
            template = tr("Background {value}")
        case Trait.CAST:
            template = tr("Color cast {value}")
    return template.format(value=_value_text(outlier.trait, outlier.value))


def _value_text(trait: Trait, value: float) -> str:
    if trait in (Trait.SCALE, Trait.BASE_LINE):
        return percent_text(value)
    number = decimal_text(value, 1)
    return f"L* {number}" if trait is Trait.LIGHTNESS else f"ΔE {number}"
