"""What guests suggest about packshots, and how far they agree."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct


class Suggestion(Struct, frozen=True):
    """What a guest suggests about a packshot; `verb` None is a note without a vote. `sha256` is
    that of the picture that the guest saw."""

    guest: str
    packshot_id: PackshotId
    verb: Verb | None
    reasons: tuple[str, ...] = ()
    note: str = ""
    sha256: str = ""


class Agreement(Struct, frozen=True):
    """How far guests agree: the packshots with at least two votes, those on which all votes are the
    same, and the ids on which they differ."""

    compared: int
    agreed: int
    disputed: tuple[PackshotId, ...]

    @property
    def percent(self) -> int:
        """Return on how many of the compared packshots all agree, in percent; 100 if none was."""
        return 100 if not self.compared else round(100 * self.agreed / self.compared)


def merged(
    old: Iterable[Suggestion], new: Sequence[Suggestion]
) -> dict[PackshotId, tuple[Suggestion, ...]]:
    """Return all suggestions by packshot; a guest's later reply takes the place of an earlier."""
    latest: dict[tuple[str, PackshotId], Suggestion] = {}
    for each in (*old, *new):
        latest[each.guest, each.packshot_id] = each
    by_packshot: dict[PackshotId, list[Suggestion]] = {}
    for each in latest.values():
        by_packshot.setdefault(each.packshot_id, []).append(each)
    return {id_: tuple(group) for id_, group in by_packshot.items()}


def agreement(by_packshot: Mapping[PackshotId, Sequence[Suggestion]]) -> Agreement:
    """Return how far the guests agree."""
    votes = {
        id_: Counter(each.verb for each in suggestions if each.verb is not None)
        for id_, suggestions in by_packshot.items()
    }
    compared = {id_: count for id_, count in votes.items() if count.total() > 1}
    disputed = tuple(id_ for id_, count in compared.items() if len(count) > 1)
    return Agreement(len(compared), len(compared) - len(disputed), disputed)
