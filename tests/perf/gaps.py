"""Measures how long the GUI thread does not process events: the gaps between timer ticks."""

import asyncio
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

from tests.perf.figures import Series

TICK_MS = 1


class GapMeter(QObject):
    """A timer that ticks every millisecond; `take` returns the gaps since the last `begin`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._last = 0.0
        self._gaps: list[float] = []

    def begin(self) -> None:
        """Start to measure."""
        self._gaps, self._last = [], perf_counter()
        self._timer.start()

    def take(self) -> Series:
        """Return the gaps so far, in milliseconds."""
        self._timer.stop()
        self._on_tick()
        return Series(tuple(self._gaps))

    def _on_tick(self) -> None:
        now = perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now


async def idle_gaps(meter: GapMeter, seconds: float) -> Series:
    """Return the gaps of a loop that has nothing to do."""
    meter.begin()
    await asyncio.sleep(seconds)
    return meter.take()


def longest(series: Series) -> float:
    """Return the longest gap in milliseconds."""
    return max(series.times_ms)
