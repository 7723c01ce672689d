"""The texts about originals: where one comes from, and whether it could be aligned."""

from qamera_review.domain.alignment import CannotAlign, ZoneKind
from qamera_review.domain.originals import Original, OriginalSource
from qamera_review.services.originals.pairs import Pair, PairState
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import decimal_text, integer_text
from qamera_review.ui.text.language import noop_tr, tr

_SOURCES = {
    OriginalSource.SERVICE: noop_tr("the service's photo"),
    OriginalSource.FILE: noop_tr("file {name}"),
    OriginalSource.PACKSHOT: noop_tr("packshot {name}"),
    OriginalSource.APPROVED: noop_tr("latest approved, {name}"),
}
_REASONS = {
    CannotAlign.UNREADABLE: noop_tr("couldn't be aligned: the picture is damaged"),
    CannotAlign.TOO_SMALL: noop_tr("couldn't be aligned: the picture is too small"),
    CannotAlign.UNLIKE: noop_tr("couldn't be aligned: the pictures are too different"),
    CannotAlign.FAILED: noop_tr("couldn't be aligned"),
}
_STATES = {
    PairState.ALIGNING: noop_tr("being aligned…"),
    PairState.ALIGNED: noop_tr("aligned"),
}
ZONE_TEXTS = {
    ZoneKind.TEXT: noop_tr("text or logo"),
    ZoneKind.PATTERN: noop_tr("fine detail"),
    ZoneKind.EDGE: noop_tr("outline"),
}


def source_text(original: Original) -> str:
    """Return where an original comes from: "file front.jpg"."""
    return tr(_SOURCES[original.source]).format(name=in_sentence(original.name))


def pair_text(pair: Pair, *, is_painted: bool = True) -> str:
    """Return which original a packshot has, and whether it could be aligned: "Original: the
    service's photo · aligned". Until the original is painted, that it is being loaded: what is on
    the screen is the packshot then."""
    if pair.original is None:
        return tr("No original is known for this product")
    if _is_coming(pair, is_painted):
        return tr("Loading the original…")
    parts = [tr("Original: {source}").format(source=source_text(pair.original))]
    if pair.state is PairState.NOT_ALIGNED:
        parts.append(_reason_text(pair))
    elif pair.is_moved:
        parts.append(tr("moved by hand"))
    else:
        parts.append(tr(_STATES[pair.state]))
    return "  ·  ".join(parts)


def brief_pair_text(pair: Pair, *, is_painted: bool = True) -> str:
    """Return what a picture is, and what the user must know of it to compare it: "Original"."""
    if pair.original is None or _is_coming(pair, is_painted):
        return pair_text(pair, is_painted=is_painted)
    parts = [tr("Original")]
    if pair.state is PairState.NOT_ALIGNED:
        parts.append(tr(_REASONS[CannotAlign.FAILED]))
    elif pair.is_moved:
        parts.append(tr("moved by hand"))
    elif pair.state is not PairState.ALIGNED:
        parts.append(tr(_STATES[pair.state]))
    return "  ·  ".join(parts)


def original_text(pair: Pair) -> str:
    """Return which original a packshot has, whether it could be aligned, how far the colours differ
    and in how many places the print does, one a line; for the details."""
    if pair.original is None:
        return tr("none")
    lines = [source_text(pair.original)]
    if pair.state is PairState.ALIGNED:
        lines += [colour_text(pair), print_text(pair)]
    elif pair.state is PairState.NOT_ALIGNED:
        lines.append(_reason_text(pair))
    return "\n".join(filter(None, lines))


def colour_text(pair: Pair) -> str:
    """Return how far the colours of the subject differ, "" if that is not known."""
    difference = None if pair.result is None else pair.result.difference
    if difference is None or difference.colour is None:
        return ""
    return tr("color difference ΔE {value} on average").format(
        value=decimal_text(difference.colour, 1)
    )


def print_text(pair: Pair) -> str:
    """Return how many of the compared places with print look different, "" if too few do for a good
    packshot, or if that is not known. It counts places and is no verdict: light and a turned
    product make some look different too."""
    difference = None if pair.result is None else pair.result.difference
    match = None if difference is None else difference.print_match
    if match is None or not match.differs:
        return ""
    template = tr("{count} of %n places look different", match.pieces)
    return template.format(count=integer_text(match.differing))


def refusal_text(pair: Pair) -> str:
    """Return why an original cannot be moved, "" if it can be."""
    if pair.original is None:
        return tr("No original is known for this product")
    if pair.state is PairState.NOT_ALIGNED:
        return tr("The original couldn't be aligned, so it can't be moved")
    if pair.placement is None:
        return tr("The original can be moved when it is aligned")
    return ""


def _is_coming(pair: Pair, is_painted: bool) -> bool:
    is_hidden = pair.state is not PairState.NOT_ALIGNED and not is_painted
    return is_hidden or pair.state is PairState.LOADING


def _reason_text(pair: Pair) -> str:
    reason = None if pair.result is None else pair.result.reason
    return tr(_REASONS[reason or CannotAlign.FAILED])
