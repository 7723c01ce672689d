"""The texts that commands show in the status line."""

from collections.abc import Callable, Sequence
from typing import Protocol

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.undo import DecideResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr

NAMES_MAX = 8  # names in a text; the others are counted

ShowResult = Callable[[str], None]  # shows a result in the status line


class ShowResultAbout(Protocol):
    """Shows a result in the status line; `about` are the packshots that it names or counts."""

    def __call__(self, text: str, /, about: Sequence[PackshotId] = ()) -> None: ...


def packshots_text(store: PackshotStore, ids: Sequence[PackshotId]) -> str:
    """Return the name of the only packshot in `ids`, or how many there are."""
    return tr("%n packshots", len(ids)) if len(ids) > 1 else _name_of(store, ids[0])


def names_text(store: PackshotStore, ids: Sequence[PackshotId]) -> str:
    """Return the names of the packshots in `ids`, or the first ones and how many more."""
    names = [_name_of(store, packshot_id) for packshot_id in ids[:NAMES_MAX]]
    more = len(ids) - len(names)
    return ", ".join([*names, tr("and %n more", more)] if more else names)


def decision_text(store: PackshotStore, outcome: DecideResult, template: str) -> str:
    """Return what became of a decision. `template` is about the accepted packshots; {what} in it is
    replaced by the name of the only one, or by how many there are. Of a single one that had been
    decided otherwise, the text says how."""
    template = with_overwritten(template, outcome)
    parts = [
        text.format(what=packshots_text(store, ids))
        for text, ids in (
            (template, outcome.accepted),
            (tr("already decided this way: {what}"), outcome.unchanged),
            (tr("not approved, picture not seen: {what}"), outcome.unseen),
            (tr("no finished picture: {what}"), outcome.unfinished),
        )
        if ids
    ]
    return "; ".join(parts)


def with_overwritten(text: str, outcome: DecideResult) -> str:
    """Return `text`, which is about the accepted packshots, with how the only one of them had been
    decided before: "Rejected: Mug 3 (was approved)"."""
    if len(outcome.accepted) != 1 or not outcome.overwritten:
        return text
    match outcome.overwritten[0][1]:
        case Facet.APPROVED:
            before = tr("was approved")
        case Facet.REJECTED:
            before = tr("was rejected")
        case _:
            before = tr("was archived")
    return f"{text} ({before})"


def _name_of(store: PackshotStore, packshot_id: PackshotId) -> str:
    packshot = store.packshot(packshot_id)
    name = packshot.name if packshot is not None else ""
    return in_sentence(name or packshot_id)
