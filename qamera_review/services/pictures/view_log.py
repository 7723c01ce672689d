"""Proof that a picture was on the screen: which bytes, how large, for how long."""

from collections.abc import Callable, Iterable

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PictureFacts


class ViewLog:
    """Remembers, for this run, what was painted. GUI thread only.

    A picture whose bytes have changed since it was painted counts as not seen.
    """

    def __init__(self, facts_of: Callable[[PackshotId], PictureFacts | None], clock: Clock) -> None:
        self._facts_of = facts_of
        self._clock = clock
        self._seen: dict[PackshotId, PictureFacts] = {}
        self._total_ms: dict[PackshotId, int] = {}
        self._since_ms: dict[PackshotId, int] = {}

    def picture_painted(self, ids: Iterable[PackshotId]) -> None:
        """These pictures have just been painted and are on the screen now."""
        now = self._clock.monotonic_ms()
        for packshot_id in ids:
            facts = self._facts_of(packshot_id)
            if facts is None:
                continue
            known = self._seen.get(packshot_id)
            if known is None or known.sha256 != facts.sha256:
                self._total_ms[packshot_id] = 0
                self._since_ms[packshot_id] = now
            self._seen[packshot_id] = facts
            self._since_ms.setdefault(packshot_id, now)

    def set_visible(self, ids: Iterable[PackshotId]) -> None:
        """All that is on the screen now; the time of what has left it stops."""
        now = self._clock.monotonic_ms()
        here = set(ids)
        for packshot_id in [id_ for id_ in self._since_ms if id_ not in here]:
            since = self._since_ms.pop(packshot_id)
            self._total_ms[packshot_id] = self._total_ms.get(packshot_id, 0) + now - since
        for packshot_id in here:
            if packshot_id in self._seen:
                self._since_ms.setdefault(packshot_id, now)

    def proof(self, packshot_id: PackshotId) -> ViewProof | None:
        """The proof for a decision made now; None when the picture was never painted."""
        known = self._seen.get(packshot_id)
        current = self._facts_of(packshot_id)
        if known is None or (current is not None and current.sha256 != known.sha256):
            return None
        since = self._since_ms.get(packshot_id)
        running = self._clock.monotonic_ms() - since if since is not None else 0
        total = self._total_ms.get(packshot_id, 0) + running
        return ViewProof(known.sha256, known.width_px, known.height_px, total)
