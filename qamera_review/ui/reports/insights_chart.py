"""Draws insights: a row for each group, with columns that can be compared at a glance.

From the left: name and number of decisions, the approval rate as a dot on the line of its interval,
a cell for each frequent reason that is the stronger the larger its share of the decisions is, and
bars for the time of a decision and for the credits of an approved packshot. Measures are in px of
the painter.
"""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from qamera_review.domain.insights import GroupInsights, Interval
from qamera_review.domain.records import Struct
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import decimal_text, integer_text, percent_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.theme.tokens import Colours

REASONS_MAX = 6
WIDTH_LEAST_PX = 1080
_NAME, _COUNT, _RATE, _BAR, _GAP = 0.18, 0.07, 0.16, 0.115, 0.015  # shares of the width
_SLANT = 45  # of the titles of the reasons, in degrees
_SMALL_STRENGTH = 0.4  # of the colour of a reason's cell in a small sample
_REASON_CHARS = 26  # of a slanted title, of average width
_DOT_PX, _LINE_PX, _PAD_PX = 5.0, 4.0, 6.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class NamedInsights(Struct, frozen=True):
    """The figures of a group, and its name on the screen."""

    title: str
    figures: GroupInsights


class InsightsChart:
    """Paints a chart of some rows to any painter; in the GUI thread, or in that of a report.

    `reasons` are the columns of reasons, at most REASONS_MAX; `font` is that of all texts.
    """

    def __init__(
        self,
        rows: tuple[NamedInsights, ...],
        reasons: tuple[str, ...],
        colours: Colours,
        font: QFont,
    ) -> None:
        self.rows, self._reasons, self._colours = rows, reasons, colours
        self._font, self._strong = QFont(font), QFont(font)
        self._strong.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(self._font)
        self._line_px = metrics.height()
        self.row_px = round(self._line_px * 1.9)
        widest = max(map(metrics.horizontalAdvance, map(_reason_title, reasons)), default=0.0)
        self._reason_px = min(widest + 1, metrics.averageCharWidth() * _REASON_CHARS)
        slanted_px = (self._reason_px + self._line_px) * math.sin(math.radians(_SLANT)) + _PAD_PX
        self.head_px = round(max(slanted_px, self._line_px * 3) + _PAD_PX)
        self._count_px = self._widest(map(_count_text, rows))
        self._time_px = self._widest(map(_time_text, rows))
        self._price_px = self._widest(map(_price_text, rows))
        self._slowest = max((row.figures.median_ms or 0.0 for row in rows), default=0.0)
        self._dearest = max((row.figures.credits_per_approved or 0.0 for row in rows), default=0.0)

    def _widest(self, texts: Iterable[str]) -> float:
        """Return how wide the widest of some texts is, with a gap beside it."""
        metrics = QFontMetricsF(self._font)
        return max(map(metrics.horizontalAdvance, texts), default=0.0) + _PAD_PX

    def _columns(self, width: float) -> "_Columns":
        return _Columns(width, len(self._reasons), self._count_px)

    def paint_head(self, painter: QPainter, width: float) -> None:
        """Paint the titles of the columns, and the scale of the approval rate."""
        columns = self._columns(width)
        bottom = self.head_px - _PAD_PX
        painter.setFont(self._strong)
        painter.setPen(QColor(self._colours.text))
        for (left, right), end, title in (
            (columns.rate, bottom - self._line_px, tr("Approval rate")),
            (columns.time, bottom, tr("Time per decision")),
            (columns.credits, bottom, tr("Credits per approved")),
        ):
            area = QRectF(left, end - 2 * self._line_px, right - left, 2 * self._line_px)
            painter.drawText(area, int(_BOTTOM | Qt.TextFlag.TextWordWrap), title)
        painter.setFont(self._font)
        painter.setPen(QColor(self._colours.text_muted))
        for share, flag in ((0.0, _LEFT), (0.5, _CENTER), (1.0, _RIGHT)):
            middle = columns.rate_x(share)
            half = 30.0
            left = {_LEFT: middle, _CENTER: middle - half, _RIGHT: middle - 2 * half}[flag]
            area = QRectF(left, bottom - self._line_px, 2 * half, self._line_px)
            painter.drawText(area, flag, percent_text(share))
        for number, reason in enumerate(self._reasons):
            self._paint_reason_title(painter, columns.reason(number), reason)
        self._rule(painter, self.head_px - 0.5, width)

    def paint_row(self, painter: QPainter, number: int, top: float, width: float) -> None:
        """Paint a row at `top`."""
        row, columns = self.rows[number], self._columns(width)
        figures = row.figures
        self._paint_name(painter, row, top, columns)
        if figures.approval is not None:
            self._paint_rate(painter, figures, figures.approval, top, columns)
        self._paint_reasons(painter, figures, top, columns)
        share = (figures.median_ms or 0.0) / (self._slowest or 1.0)
        self._paint_bar(painter, columns.time, top, share, _time_text(row), self._time_px)
        share = (figures.credits_per_approved or 0.0) / (self._dearest or 1.0)
        self._paint_bar(painter, columns.credits, top, share, _price_text(row), self._price_px)
        self._rule(painter, top + self.row_px - 0.5, width)

    def _paint_reason_title(
        self, painter: QPainter, column: tuple[float, float], reason: str
    ) -> None:
        metrics = QFontMetricsF(self._font)
        text = metrics.elidedText(
            _reason_title(reason), Qt.TextElideMode.ElideRight, self._reason_px
        )
        painter.save()
        painter.translate((column[0] + column[1]) / 2 + self._line_px / 4, self.head_px - _PAD_PX)
        painter.rotate(-_SLANT)
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def accessible_text(self) -> str:
        """Return the figures as text, for assistive tools."""
        return "; ".join(self._row_text(row) for row in self.rows)

    def _row_text(self, row: NamedInsights) -> str:
        figures, rate = row.figures, row.figures.approval
        parts = [] if rate is None else [percent_text(rate.share)]
        parts.append(tr("%n decisions", figures.decided))
        parts += [tr("small sample")] if figures.is_small_sample else []
        reasons = (
            f"{_reason_title(reason)} {integer_text(count)}" for reason, count in figures.reasons
        )
        return f"{row.title}: {', '.join((*parts, *reasons))}"

    def _paint_name(
        self, painter: QPainter, row: NamedInsights, top: float, columns: "_Columns"
    ) -> None:
        painter.setFont(self._font)
        left, right = columns.name
        metrics = QFontMetricsF(self._font)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, right - left)
        painter.setPen(QColor(self._colours.text))
        painter.drawText(QRectF(left, top, right - left, self.row_px), _LEFT, title)
        left, right = columns.count
        painter.setPen(QColor(self._colours.text_muted))
        painter.drawText(QRectF(left, top, right - left, self.row_px), _RIGHT, _count_text(row))

    def _paint_rate(
        self,
        painter: QPainter,
        figures: GroupInsights,
        rate: Interval,
        top: float,
        columns: "_Columns",
    ) -> None:
        middle, small = top + self.row_px / 2, figures.is_small_sample
        painter.setPen(QPen(QColor(self._colours.line), 1))
        for share in (0.0, 0.5, 1.0):
            x = columns.rate_x(share)
            painter.drawLine(QPointF(x, top), QPointF(x, top + self.row_px))
        ink = QColor(self._colours.text_muted if small else self._colours.approved)
        reach = QColor(ink)
        reach.setAlphaF(0.5)
        pen = QPen(reach, 1.5 if small else _LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        ends = (QPointF(columns.rate_x(share), middle) for share in (rate.low, rate.high))
        painter.drawLine(*ends)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(QColor(self._colours.panel) if small else ink)
        painter.drawEllipse(QPointF(columns.rate_x(rate.share), middle), _DOT_PX, _DOT_PX)
        painter.setFont(self._font if small else self._strong)
        painter.setPen(QColor(self._colours.text_muted if small else self._colours.text))
        left, right = columns.rate_value
        area = QRectF(left, top, right - left, self.row_px)
        painter.drawText(area, _RIGHT, percent_text(rate.share))

    def _paint_reasons(
        self, painter: QPainter, figures: GroupInsights, top: float, columns: "_Columns"
    ) -> None:
        counts = dict(figures.reasons)
        painter.setFont(self._font)
        for number, reason in enumerate(self._reasons):
            count = counts.get(reason, 0)
            if not count:
                continue
            left, right = columns.reason(number)
            area = QRectF(left + 1, top + 2, right - left - 2, self.row_px - 5)
            strength = 0.12 + 0.88 * count / figures.decided
            strength *= _SMALL_STRENGTH if figures.is_small_sample else 1
            ground = _blended(self._colours.rejected, self._colours.panel, min(1.0, strength))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(area, 3, 3)
            painter.setPen(QColor(_ink_on(ground, self._colours)))
            painter.drawText(area, _CENTER, self._fitting_count(count, area.width()))

    def _fitting_count(self, count: int, width: float) -> str:
        """Return a count as short as its cell needs it: "2,082", "2082" or "2k"."""
        metrics = QFontMetricsF(self._font)
        texts = (integer_text(count), str(count), f"{round(count / 1000)}k")
        return next((text for text in texts if metrics.horizontalAdvance(text) < width), texts[-1])

    def _paint_bar(
        self,
        painter: QPainter,
        column: tuple[float, float],
        top: float,
        share: float,
        text: str,
        text_px: float,
    ) -> None:
        """Paint a bar for a share of the largest value, and its text beside it; there is room of
        `text_px` for that."""
        left, right = column
        if not text:
            painter.setPen(QColor(self._colours.text_muted))
            painter.drawText(QRectF(left, top, right - left, self.row_px), _LEFT, "–")
            return
        length = max(2.0, (right - left - text_px - _PAD_PX) * share)
        height = self._line_px * 0.7
        area = QRectF(left, top + (self.row_px - height) / 2, length, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.progress))
        painter.drawRoundedRect(area, 2, 2)
        painter.setFont(self._font)
        painter.setPen(QColor(self._colours.text))
        beside = QRectF(area.right() + _PAD_PX, top, right - area.right(), self.row_px)
        painter.drawText(beside, _LEFT, text)

    def _rule(self, painter: QPainter, y: float, width: float) -> None:
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(QPointF(0, y), QPointF(width, y))


def _reason_title(reason: str) -> str:
    return one_line(reason_text(reason)) or tr("none given")


def _count_text(row: NamedInsights) -> str:
    return f"{integer_text(row.figures.approved)} / {integer_text(row.figures.decided)}"


def _time_text(row: NamedInsights) -> str:
    time_ms = row.figures.median_ms
    return "" if time_ms is None else tr("{n} s").format(n=decimal_text(time_ms / 1000, 1))


def _price_text(row: NamedInsights) -> str:
    price = row.figures.credits_per_approved
    return "" if price is None else decimal_text(price, 1)


class _Columns:
    """Where the columns are, as pairs of left and right edge; the counts need `count_px`."""

    def __init__(self, width: float, reasons: int, count_px: float) -> None:
        gap = width * _GAP
        end = width * (_NAME + _COUNT)
        self.count = (end - max(count_px, width * _COUNT), end)
        self.name = (0.0, self.count[0] - gap / 2)
        self.rate = (self.count[1] + 2 * gap, self.count[1] + 2 * gap + width * _RATE)
        self.rate_value = (self.rate[1], self.rate[1] + width * 0.05)
        self.credits = (width - width * _BAR, width)
        self.time = (self.credits[0] - gap - width * _BAR, self.credits[0] - gap)
        self._reasons = (self.rate_value[1] + 2 * gap, self.time[0] - 2 * gap)
        self._reason_width = (self._reasons[1] - self._reasons[0]) / max(reasons, 4)

    def rate_x(self, share: float) -> float:
        """Return where a share of 0 to 1 is."""
        return self.rate[0] + (self.rate[1] - self.rate[0]) * share

    def reason(self, number: int) -> tuple[float, float]:
        """Return the column of a reason."""
        left = self._reasons[0] + number * self._reason_width
        return left, left + self._reason_width


def _blended(colour: str, ground: str, strength: float) -> QColor:
    top, below = QColor(colour), QColor(ground)
    pairs = ((top.red(), below.red()), (top.green(), below.green()), (top.blue(), below.blue()))
    return QColor(*(round(part * strength + rest * (1 - strength)) for part, rest in pairs))


def _ink_on(ground: QColor, colours: Colours) -> str:
    """Return which colour of text has the higher contrast on a ground."""
    return max((colours.text, colours.on_accent), key=lambda ink: _contrast(QColor(ink), ground))


def _contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of WCAG."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(factor * part for factor, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
