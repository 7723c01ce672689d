"""Calculations with colours."""

from PySide6.QtGui import QColor


def lit(colour: QColor, brightness: float, shine: float = 0.0) -> QColor:
    """Return the colour times `brightness`, then mixed with white by `shine` (0..1)."""

    def channel(value: float) -> float:
        shaded = min(1.0, max(0.0, value * brightness))
        return shaded + (1 - shaded) * min(1.0, max(0.0, shine))

    return QColor.fromRgbF(
        channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF()), colour.alphaF()
    )


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a mixture of two colours; `share` (0..1) is that of the second."""

    def channel(first: float, second: float) -> float:
        return first + (second - first) * share

    return QColor.fromRgbF(
        channel(one.redF(), other.redF()),
        channel(one.greenF(), other.greenF()),
        channel(one.blueF(), other.blueF()),
        channel(one.alphaF(), other.alphaF()),
    )


def clear(colour: QColor | str, alpha: float) -> QColor:
    """Return the colour with another opacity (0..1)."""
    changed = QColor(colour)
    changed.setAlphaF(alpha)
    return changed
