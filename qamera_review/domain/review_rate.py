"""How a session goes: what was decided in it, how fast, and how long the rest would take.

Private and local: it is kept in memory only and ends with the run.
"""

from collections import deque

from qamera_review.domain.packshot import PackshotId

# A pause longer than this is no work and does not count.
PAUSE_MS = 60_000
RECENT = 50  # so many intervals make the pace


class ReviewRate:
    """Decisions of one session by their times (ms of any clock that never goes back)."""

    def __init__(self) -> None:
        self._decided: set[PackshotId] = set()
        self._intervals: deque[int] = deque(maxlen=RECENT)
        self._last_ms: int | None = None

    @property
    def decided_count(self) -> frozenset[PackshotId]:
        """Which packshots were decided."""
        return frozenset(self._decided)

    def record(self, packshot_id: PackshotId, now_ms: int) -> None:
        """A packshot was decided."""
        if packshot_id in self._decided:
            return
        self._decided.add(packshot_id)
        if self._last_ms is not None and now_ms - self._last_ms <= PAUSE_MS:
            self._intervals.append(now_ms - self._last_ms)
        self._last_ms = now_ms

    def unrecord(self, packshot_id: PackshotId) -> None:
        """It is undecided again."""
        self._decided.discard(packshot_id)

    def per_minute(self) -> float:
        """Decisions a minute of late; 0 when there are too few to tell."""
        if len(self._intervals) < 3:
            return 0.0
        return 60_000 * len(self._intervals) / max(1, sum(self._intervals))

    def remaining_ms(self, undecided: int) -> int | None:
        """How long the rest would take at this pace; None when there is none to tell."""
        pace = self.per_minute()
        return round(60_000 * undecided / pace) if pace else None
