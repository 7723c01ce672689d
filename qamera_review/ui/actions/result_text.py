"""The texts that commands show in the status line."""

from collections.abc import Callable, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.text.language import tr

NAMES_MAX = 8  # names in a text; the others are counted

ShowResult = Callable[[str], None]  # shows a result in the status line


def packshots_text(store: PackshotStore, ids: Sequence[PackshotId]) -> str:
    """Return the name of the only packshot in `ids`, or how many they are."""
    if len(ids) > 1:
        return tr("%n packshots", len(ids))
    packshot = store.packshot(ids[0])
    return packshot.name or packshot.id if packshot is not None else ids[0]


def names_text(store: PackshotStore, ids: Sequence[PackshotId]) -> str:
    """Return the names of the packshots in `ids`, or the first ones and how many more."""
    shots = [store.packshot(packshot_id) for packshot_id in ids[:NAMES_MAX]]
    names = [
        shot.name or id_ if shot is not None else id_ for id_, shot in zip(ids, shots, strict=False)
    ]
    more = len(ids) - len(names)
    return ", ".join([*names, tr("and %n more", more)] if more else names)
