"""The texts above the pictures of a contact sheet: how many there are, and the reasons."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Facet
from qamera_review.services.export.view_export import ReportItem
from qamera_review.ui.grid.tile_text import refusal_text
from qamera_review.ui.text.decision_texts import FACET_TEXTS, status_text
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


def counts_text(items: Sequence[ReportItem]) -> str:
    """Return how many packshots there are, and how many in which state."""
    counts = Counter(item.facet for item in items)
    parts = [
        f"{tr(FACET_TEXTS[facet])}: {integer_text(counts[facet])}"
        for facet in Facet
        if counts[facet]
    ]
    count = tr("%n packshots", len(items))
    return f"{count} · {', '.join(parts)}" if parts else count


def legend_text(counts: Mapping[str, int], numbers: Mapping[str, int]) -> str:
    """Return the reasons that were given, with the numbers of their keys and how often each was
    given, in the order of the keys; "" without any."""
    ordered = sorted(counts, key=lambda reason: (numbers.get(reason, inf), reason))
    texts = [(one_line(numbered_reason(reason, numbers)), counts[reason]) for reason in ordered]
    parts = [f"{text} ({integer_text(count)})" for text, count in texts]
    return tr("Reasons: {reasons}").format(reasons=" · ".join(parts)) if parts else ""


def item_texts(item: ReportItem, reasons: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """Return the state of a packshot, and its reasons and note, or why its decision was refused.

    That its decision is not sent yet stands beside the state if that `fits` into its line, and
    before the reasons if not.
    """
    state, feedback = status_text(item.facet), " – ".join(filter(None, (reasons, item.row.note)))
    note = one_line(refusal_text(item.shown) or feedback)
    if item.shown.delivery in (None, DecisionState.SETTLED):
        return state, note
    whole = tr("{status}, not sent yet").format(status=state)
    if fits(whole):
        return whole, note
    return state, " – ".join(filter(None, (tr("Not sent"), note)))


def fitted(text: str, metrics: QFontMetricsF, room: QRectF, lines_max: int) -> str:
    """Return a text that has at most so many lines when it is wrapped in the width of a rectangle,
    with dots at its end if it was too long."""
    kept, ending = len(text), ""
    while kept:
        shown = text[:kept].rstrip() + ending
        if (
            metrics.boundingRect(room, WRAPPED, shown).height()
            < (lines_max + 0.5) * metrics.height()
        ):
            return shown
        kept, ending = kept - max(1, kept // 20), "…"
    return ending


def numbered_reason(reason: str, numbers: Mapping[str, int]) -> str:
    """Return a reason with the number of its key, if it has one: "3 wrong color"."""
    text = reason_text(reason)
    return f"{integer_text(numbers[reason])} {text}" if reason in numbers else text
