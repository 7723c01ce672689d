"""Where the tiles get the facts of the packshots from."""

from collections.abc import Callable, Sequence
from typing import Protocol

from qamera_review.domain.grouping import Groups
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.projection import Shown


class TileSource(Protocol):
    """The facts of the packshots in the view; `PackshotStore` provides them.

    `visible` is the order of the view; a sequence that was returned is never modified later.
    `shown` returns the facts of a packshot. `position` returns its row in `visible`, None when it
    is not in the view.
    """

    @property
    def visible(self) -> Sequence[PackshotId]: ...

    def shown(self, packshot_id: PackshotId) -> Shown: ...

    def position(self, packshot_id: PackshotId) -> int | None: ...

    def is_recently_decided(self, packshot_id: PackshotId) -> bool:
        """Return whether it was decided since the filter was applied, and is shown dimmed."""
        ...

    @property
    def groups(self) -> Groups | None:
        """Return the groups of `visible`, None when it is not grouped."""
        ...

    def whole_view(self, group: int | None = None) -> Sequence[PackshotId]:
        """Return all packshots of the view, or of one of its groups, also the folded ones."""
        ...

    @property
    def is_flagged(self) -> Callable[[PackshotId], bool]:
        """Return a function that tells whether the user flagged a packshot."""
        ...
