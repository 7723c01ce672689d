"""Records which pictures were on the screen: which bytes, in which size, for how long."""

from collections.abc import Callable, Iterable

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import SeenZones, ViewProof
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import is_same_picture
from qamera_review.domain.records import replace
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.pixmap_cache import PictureFacts


class ViewLog:
    """Records, for this run, which pictures were painted. GUI thread only.

    `facts_of` returns the facts about the picture that is in memory now, `facts_of_painted` those
    about a painted one, if that is still the one in memory; `packshot_of` returns the packshot as
    the list has it. A picture counts as not seen if its bytes have changed since it was painted,
    if the list now names another picture, or if a part of it is missing.

    Example: a picture is painted at 0 s and scrolled out of sight at 3 s; at 10 s it is visible
    again, and at 11 s the user approves it. The proof says that it was on the screen for 4,000 ms.
    """

    def __init__(
        self,
        facts_of: Callable[[PackshotId], PictureFacts | None],
        facts_of_painted: Callable[[PaintedPicture], PictureFacts | None],
        packshot_of: Callable[[PackshotId], Packshot | None],
        clock: Clock,
    ) -> None:
        self._facts_of = facts_of
        self._facts_of_painted = facts_of_painted
        self._packshot_of = packshot_of
        self._clock = clock
        self._seen: dict[PackshotId, PictureFacts] = {}
        self._total_ms: dict[PackshotId, int] = {}
        self._since_ms: dict[PackshotId, int] = {}
        self._zones: dict[PackshotId, tuple[str, int, set[int]]] = {}

    def pictures_painted(self, pictures: Iterable[PaintedPicture]) -> None:
        """Record that these pictures have just been painted and are visible now. One that was
        replaced since is not recorded: its successor is painted and reported by itself."""
        now = self._clock.monotonic_ms()
        for picture in pictures:
            facts = self._facts_of_painted(picture)
            if facts is None or facts.file.is_partial:
                continue
            packshot_id = picture.packshot_id
            seen = self._seen.get(packshot_id)
            if seen is None or seen.sha256 != facts.sha256:
                self._total_ms[packshot_id] = 0
                self._since_ms[packshot_id] = now
            self._seen[packshot_id] = facts
            self._since_ms.setdefault(packshot_id, now)

    def set_visible(self, ids: Iterable[PackshotId]) -> None:
        """Set which packshots are visible now; the time of all others stops."""
        now = self._clock.monotonic_ms()
        visible = set(ids)
        for packshot_id in [id_ for id_ in self._since_ms if id_ not in visible]:
            since = self._since_ms.pop(packshot_id)
            self._total_ms[packshot_id] = self._total_ms.get(packshot_id, 0) + now - since
        for packshot_id in visible:
            if packshot_id in self._seen:
                self._since_ms.setdefault(packshot_id, now)

    def set_covered(self, packshot_id: PackshotId, is_covered: bool) -> None:
        """Stop the time of a packshot while something lies over its picture; then let it go on if
        the packshot was seen before."""
        since = self._since_ms.pop(packshot_id, None)
        now = self._clock.monotonic_ms()
        if since is not None:
            self._total_ms[packshot_id] = self._total_ms.get(packshot_id, 0) + now - since
        if not is_covered and packshot_id in self._seen:
            self._since_ms[packshot_id] = now

    def zone_shown(self, packshot_id: PackshotId, number: int, count: int) -> None:
        """Record that one of `count` parts of a picture, by its number from 0, was shown at actual
        pixels; it joins the proof for later decisions. Other bytes have to be looked at again."""
        facts = self._facts_of(packshot_id)
        if facts is None:
            return
        sha256, known_count, numbers = self._zones.get(packshot_id, ("", 0, set()))
        if (sha256, known_count) != (facts.sha256, count):
            numbers = set()
        self._zones[packshot_id] = (facts.sha256, count, numbers | {number})

    def proof(self, packshot_id: PackshotId) -> ViewProof | None:
        """Return the proof for a decision that is made now; None if the picture was not painted,
        or has changed since."""
        seen = self._seen.get(packshot_id)
        current = self._facts_of(packshot_id)
        if seen is None or (current is not None and current.sha256 != seen.sha256):
            return None
        packshot = self._packshot_of(packshot_id)
        if packshot is not None and packshot.thumbnail != seen.url:
            if not is_same_picture(packshot.thumbnail, seen.url):
                return None
            self._seen[packshot_id] = replace(seen, url=packshot.thumbnail)  # compared only once
        since = self._since_ms.get(packshot_id)
        running = self._clock.monotonic_ms() - since if since is not None else 0
        total = self._total_ms.get(packshot_id, 0) + running
        zones = self._seen_zones(packshot_id, seen.sha256)
        return ViewProof(seen.sha256, seen.width_px, seen.height_px, total, seen.output, zones)

    def _seen_zones(self, packshot_id: PackshotId, sha256: str) -> SeenZones | None:
        of_sha256, count, numbers = self._zones.get(packshot_id, ("", 0, set()))
        if of_sha256 != sha256 or not numbers:
            return None
        return SeenZones(tuple(sorted(number + 1 for number in numbers)), count)
