"""The texts that commands show in the status line."""

from collections.abc import Callable, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.text.language import tr

ShowResult = Callable[[str], None]  # shows a result in the status line


def packshots_text(store: PackshotStore, ids: Sequence[PackshotId]) -> str:
    """Return the name of the only packshot in `ids`, or how many they are."""
    if len(ids) > 1:
        return tr("%n packshots", len(ids))
    packshot = store.packshot(ids[0])
    return packshot.name or packshot.id if packshot is not None else ids[0]
