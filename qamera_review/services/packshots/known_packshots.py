"""The packshots that are known by their ids, for all services that ask for one."""

from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.packshots.listing import Listing


class KnownPackshots:
    """The service's newest list, and what has left it but is still shown. Written by the store,
    read by everybody else; GUI thread only.

    It is apart from the store because the store itself asks services that look packshots up here
    (which pictures were seen, for example).
    """

    def __init__(self) -> None:
        self.listing = Listing()
        self.removed: dict[PackshotId, Packshot] = {}

    def get(self, packshot_id: PackshotId) -> Packshot | None:
        """The service's last word on a packshot, also when it has gone since; None when it was
        never heard of."""
        return self.listing.get(packshot_id) or self.removed.get(packshot_id)
