"""How fast the user reviews in this session, and how long the remaining packshots would take.

The figures are private: they are only in memory and end with the program.
"""

from collections import deque
from collections.abc import Iterable
from statistics import median

from qamera_review.domain.packshot import PackshotId

# A longer pause between two decisions is not counted as work.
PAUSE_MS = 60_000
RECENT = 50  # intervals; the rate is computed from their median
# With fewer intervals or less time the rate would be a guess.
_INTERVALS_LEAST, _WORKED_LEAST_MS = 3, 10_000
PER_MINUTE_MAX = 120.0  # nobody looks at more packshots; one key can decide a thousand


class ReviewRate:
    """The decisions of one session. Times are milliseconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._decided: set[PackshotId] = set()
        self._intervals: deque[float] = deque(maxlen=RECENT)
        self._worked_ms = 0
        self._last_ms: int | None = None

    @property
    def decided_ids(self) -> frozenset[PackshotId]:
        """Return the ids of the packshots that were decided in this session."""
        return frozenset(self._decided)

    def record(self, packshot_ids: Iterable[PackshotId], now_ms: int) -> None:
        """Record that the user decided about packshots at once; only the first time counts.

        Example: ten packshots are decided at once, four seconds after the last decision. That is
        0.4 seconds for each.
        """
        new = set(packshot_ids) - self._decided
        if not new:
            return
        self._decided |= new
        if self._last_ms is not None and now_ms - self._last_ms <= PAUSE_MS:
            self._intervals.append((now_ms - self._last_ms) / len(new))
            self._worked_ms += now_ms - self._last_ms
        self._last_ms = now_ms

    def unrecord(self, packshot_id: PackshotId) -> None:
        """Record that the decision about a packshot was undone."""
        self._decided.discard(packshot_id)

    def per_minute(self) -> float:
        """Return the recent decisions per minute, `PER_MINUTE_MAX` at most; 0 when there is too
        little to tell."""
        if len(self._intervals) < _INTERVALS_LEAST or self._worked_ms < _WORKED_LEAST_MS:
            return 0.0
        return min(PER_MINUTE_MAX, 60_000 / max(1, median(self._intervals)))

    def remaining_ms(self, undecided: int) -> int | None:
        """Return how long `undecided` packshots would take at this rate; None without a rate."""
        rate = self.per_minute()
        return round(60_000 * undecided / rate) if rate else None
