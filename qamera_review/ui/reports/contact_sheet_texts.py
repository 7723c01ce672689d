"""The texts above the pictures of a contact sheet: how many there are, and the reasons."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import inf

from qamera_review.domain.packshot import Facet
from qamera_review.services.export.view_export import ReportItem
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text


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


def numbered_reason(reason: str, numbers: Mapping[str, int]) -> str:
    """Return a reason with the number of its key, if it has one: "3 wrong color"."""
    text = reason_text(reason)
    return f"{integer_text(numbers[reason])} {text}" if reason in numbers else text
