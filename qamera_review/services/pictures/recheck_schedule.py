"""Decides when a loaded picture is compared with its host again.

The host may put another picture under the same address, and an outdated picture must not be
approved. So what is on the screen is checked about every ten minutes: often enough for a session,
and rarely enough for a host that sends the whole picture each time, because it sends no version
(ETag or Last-Modified). At most `BATCH` pictures are checked in `TICK_MS`, and only while nothing
else is being loaded: these are 12 pictures a minute, mostly 1 to 5 MB. F5 checks what is on the
screen at once, and the other pictures when they come onto the screen.
"""

from collections.abc import Container, Iterable, Sequence

from qamera_review.domain.clock import Clock
from qamera_review.domain.packshot import PackshotId

INTERVAL_MS = 600_000
TICK_MS = 10_000
BATCH = 2


class RecheckSchedule:
    """Decides which of the pictures on the screen are checked now; GUI thread only.

    `loaded` contains the packshots whose picture is in memory: only these are checked.
    """

    def __init__(self, loaded: Container[PackshotId], clock: Clock) -> None:
        self._loaded = loaded
        self._clock = clock
        self._visible: Sequence[PackshotId] = ()
        self._checked_ms: dict[PackshotId, int] = {}
        self._at_once: set[PackshotId] = set()
        self._asked: dict[PackshotId, bool] = {}  # no answer yet; True: the user wants it checked

    def set_visible(self, ids: Sequence[PackshotId]) -> list[PackshotId]:
        """Set which packshots are on the screen; return those that are to be checked at once."""
        self._visible = ids
        return self.unanswered()

    def unanswered(self) -> list[PackshotId]:
        """Return those on the screen that are to be checked at once, also for which a host was
        asked that could not be reached."""
        return self._take(id_ for id_ in self._visible if id_ in self._at_once)

    def checked(self, packshot_id: PackshotId) -> None:
        """Record that the picture is now what its host has."""
        self._checked_ms[packshot_id] = self._clock.monotonic_ms()
        self._at_once.discard(packshot_id)
        self._asked.pop(packshot_id, None)

    def answered(self, packshot_id: PackshotId, was_reached: bool) -> None:
        """Record what came of a check without a new picture: either it is what its host has, or the
        host could not be reached, and the picture is as unchecked as before."""
        if was_reached:
            self.checked(packshot_id)
        elif self._asked.pop(packshot_id, False):
            self._at_once.add(packshot_id)

    def check_all(self, ids: Iterable[PackshotId]) -> list[PackshotId]:
        """Make all pictures due, and check these as soon as they are on the screen; return those
        that are."""
        self._checked_ms.clear()
        self._asked.clear()
        self._at_once.update(ids)
        return self.set_visible(self._visible)

    def due(self) -> list[PackshotId]:
        """Return the pictures on the screen that were not checked for `INTERVAL_MS`, or not in this
        run: at most `BATCH`, the longest unchecked first."""
        before_ms = self._clock.monotonic_ms() - INTERVAL_MS
        times = self._checked_ms
        loaded = [id_ for id_ in self._visible if id_ in self._loaded and id_ not in self._asked]
        due = [id_ for id_ in loaded if id_ not in times or times[id_] <= before_ms]
        return self._take(sorted(due, key=lambda id_: times.get(id_, -1))[:BATCH])

    def _take(self, ids: Iterable[PackshotId]) -> list[PackshotId]:
        taken = [packshot_id for packshot_id in ids if packshot_id in self._loaded]
        for packshot_id in taken:
            self._asked[packshot_id] = packshot_id in self._at_once
            self._at_once.discard(packshot_id)
        return taken
