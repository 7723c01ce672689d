"""A lookup of packshots by id, for all services."""

from collections.abc import Callable, Sequence

from qamera_review.domain.decision import Decision
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.projection import with_confirmed
from qamera_review.services.packshots.listing import Listing

PackshotOf = Callable[[PackshotId], Packshot | None]  # such as `KnownPackshots.get`


class KnownPackshots:
    """The service's newest list, and the packshots that are no longer in it but still shown.

    Only the store writes it; all others read it. GUI thread only. It is separate from the store
    because the store depends on services that look packshots up themselves (for example the one
    that records which pictures were on the screen).
    """

    def __init__(self) -> None:
        self.listing = Listing()
        self.removed: dict[PackshotId, Packshot] = {}

    def get(self, packshot_id: PackshotId) -> Packshot | None:
        """Return a packshot as the service last described it, even if the newest list no longer
        contains it; None if it is unknown or no longer shown."""
        return self.listing.get(packshot_id) or self.removed.get(packshot_id)

    def keep_removed(self, packshot: Packshot, decisions: Sequence[Decision]) -> None:
        """Keep a packshot that the newest list no longer contains, with what the service has
        accepted of the user's `decisions`: no list will say it any more."""
        self.removed[packshot.id] = with_confirmed(packshot, decisions)

    def name_of(self, packshot_id: PackshotId) -> str:
        """Return a packshot's name, "" if it is unknown or has none."""
        packshot = self.get(packshot_id)
        return packshot.name if packshot is not None else ""
