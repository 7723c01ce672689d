"""A tile's states in words, for the footer, the tooltip and assistive tools."""

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.feedback import read_remark
from qamera_review.domain.packshot import Facet
from qamera_review.domain.projection import Shown
from qamera_review.ui.text.language import mark, tr

FACET_WORDS = {
    Facet.UNDECIDED: mark("Undecided"),
    Facet.APPROVED: mark("Approved"),
    Facet.REJECTED: mark("Rejected"),
    Facet.ARCHIVED: mark("Archived"),
    Facet.IN_PROGRESS: mark("In progress"),
    Facet.FAILED: mark("Failed"),
    Facet.OTHER: mark("Unknown status"),
}
DELIVERY_WORDS = {
    DecisionState.HELD: mark("held, can be undone"),
    DecisionState.DUE: mark("waiting to be sent"),
    DecisionState.SENDING: mark("being sent"),
    DecisionState.SETTLED: mark("sent"),
    DecisionState.REFUSED: mark("refused"),
}
UNNAMED = mark("Unnamed packshot")


def display_name(shown: Shown) -> str:
    """The name on one line, or words for the lack of one."""
    return " ".join(shown.packshot.name.split()) or tr(UNNAMED)


def delivery_words(shown: Shown, *, paused: bool = False) -> str:
    """How far the decision is on its way; "" when nothing is."""
    if shown.delivery is None:
        return ""
    if shown.asks:
        return f"{tr('Asks you')}: {tr(shown.refusal)}"
    words = tr(DELIVERY_WORDS[shown.delivery])
    if paused and shown.delivery in (DecisionState.HELD, DecisionState.DUE):
        return tr("{words}, delivery is paused").format(words=words)
    if shown.delivery is DecisionState.REFUSED and shown.refusal:
        return f"{words}: {shown.refusal}"
    return words


def spoken(shown: Shown, row: int, count: int, *, paused: bool = False) -> str:
    """Everything about a tile in one sentence: "White T-Shirt, approved, waiting to be sent,
    3 of 120"."""
    parts = [
        display_name(shown),
        tr(FACET_WORDS[shown.facet]).lower(),
        *read_remark(shown.note).reasons,
        delivery_words(shown, paused=paused),
        tr("{place} of {count}").format(place=row + 1, count=count),
    ]
    return ", ".join(part for part in parts if part)


def described(shown: Shown, *, marked: bool) -> str:
    """What assistive tools can tell besides: the mark, the note, the id."""
    note = read_remark(shown.note).note
    parts = [
        tr("Marked") if marked else "",
        tr("Note: {note}").format(note=note) if note else "",
        tr("Id: {id}").format(id=shown.packshot.id),
    ]
    return ". ".join(part for part in parts if part)


def tooltip(shown: Shown, *, paused: bool = False) -> str:
    """What hovering tells: the whole name, the state, and the note. As HTML, in which names
    and refusals from outside are only text, and long lines wrap."""
    lines = [display_name(shown)]
    state = [tr(FACET_WORDS[shown.facet]), delivery_words(shown, paused=paused)]
    lines.append(", ".join(part for part in state if part))
    said = read_remark(shown.note)
    if said.reasons:
        lines.append(tr("Reasons: {reasons}").format(reasons=", ".join(said.reasons)))
    if said.note:
        lines.append(tr("Note: {note}").format(note=said.note))
    from html import escape  # not above: no tooltip shows at a start

    return "<qt>" + "<br>".join(map(escape, lines)) + "</qt>"
