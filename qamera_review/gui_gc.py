"""When garbage is collected: on the GUI thread, and not while somebody would wait for it."""

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG_MS = 2_000
IDLE_MS = 30_000
STILL_IDLE_MS = 600_000


class GuiGarbageCollector(QObject):
    """Takes Python's own collector out of service: in a worker, a collection that meets a Qt
    object ends the process; on the GUI thread, one that walks 100,000 packshots stops the window
    for a tenth of a second. GUI thread only.

    Young garbage goes every two seconds. A list that was read is set aside (`gc.freeze`), so that
    this never walks it; all of the rest goes when the person has done nothing for a while.
    """

    def __init__(
        self, young_ms: int = YOUNG_MS, idle_ms: int = IDLE_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        gc.disable()
        self._idle_ms = idle_ms
        self._reads = 0
        self.young = QTimer(self)
        self.young.setInterval(young_ms)
        self.young.timeout.connect(lambda: gc.collect(1))
        self.young.start()
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self._collect_all)
        self.idle.start(idle_ms)

    def defer_full_collection(self) -> None:
        """Somebody is at work: the large collection waits again."""
        self.idle.start(self._idle_ms)

    def set_list_loading(self, reading: bool) -> None:
        """Whether a worker reads a list now: nothing is collected until it is there."""
        self._reads += 1 if reading else -1
        if self._reads:
            self.young.stop()
        else:
            gc.freeze()
            self.young.start()

    def stop(self) -> None:
        """Collects nothing more."""
        self.young.stop()
        self.idle.stop()

    def _collect_all(self) -> None:
        if not self._reads:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        self.idle.start(STILL_IDLE_MS)
