"""What guests suggest, and what has become of it, as text."""

from collections.abc import Iterable, Sequence

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.guest_decisions import LeftOut
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.reason_text import reason_texts

_VERB_TEXTS = {
    Verb.APPROVE: noop_tr("approve"),
    Verb.REJECT: noop_tr("reject"),
    None: noop_tr("note only"),
}


def suggestion_text(
    suggestion: Suggestion, name: str | None, *, is_disputed: bool, is_other: bool
) -> str:
    """Return the line of a suggestion. `name` is the packshot's, None if the list does not have it;
    `is_other` says that the guest saw another picture than it has now."""
    parts = [
        in_sentence(suggestion.packshot_id if name is None else name),
        guest_text(suggestion),
        tr("disputed") if is_disputed else "",
        tr("another picture") if is_other else "",
        tr("not in the list") if name is None else "",
    ]
    return " · ".join(filter(None, parts))


def guest_text(suggestion: Suggestion) -> str:
    """Return who suggests what, and why: "Ola: reject · not sharp; the label is cut"."""
    remarks = reason_texts(suggestion.reasons)
    if suggestion.note:
        remarks = [*remarks, suggestion.note]
    verb = f"{in_sentence(suggestion.guest)}: {tr(_VERB_TEXTS[suggestion.verb])}"
    return " · ".join(filter(None, (verb, in_sentence("; ".join(remarks)))))


def group_text(suggestions: Sequence[Suggestion]) -> str:
    """Return in a few words what guests suggest about a packshot: what the only one does, or how
    many agree."""
    if len(suggestions) == 1:
        return guest_text(suggestions[0])
    verbs = {each.verb for each in suggestions if each.verb is not None}
    if len(verbs) > 1:
        return tr("Guests disagree")
    verb = tr(_VERB_TEXTS[next(iter(verbs), None)])
    return tr("%n guests: {verb}", len(suggestions)).format(verb=verb)


def other_picture_text(suggestion: Suggestion, shown_sha256: str | None) -> str:
    """Return that the guest saw another picture than the one with this SHA-256; "" if not, or if
    either is not known."""
    is_other = suggestion.sha256 and shown_sha256 and suggestion.sha256 != shown_sha256
    return tr("another picture") if is_other else ""


def accepted_text(applied: int, open_count: int, left_out: Iterable[LeftOut]) -> str:
    """Return how many suggestions were accepted, how many remain, and why."""
    text = tr("%n suggestions accepted. They are sent like your own decisions.", applied)
    if open_count:
        text += " " + tr(
            "%n remain: disputed, not viewed by you yet, or no longer in the list.", open_count
        )
    reasons = list(left_out)
    if others := reasons.count(LeftOut.ANOTHER_PICTURE):
        text += " " + tr("%n are about another picture than there is now.", others)
    if LeftOut.TOO_LONG in reasons:
        text += " " + tr("Some notes are too long together; accept fewer at once.")
    return text
