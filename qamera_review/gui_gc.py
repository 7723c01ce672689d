"""Runs Python's garbage collection in the GUI thread, at moments when the user does not notice."""

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG_MS = 2_000
IDLE_MS = 30_000
STILL_IDLE_MS = 600_000


class GuiGarbageCollector(QObject):
    """Replaces Python's automatic garbage collection. GUI thread only.

    Python starts a collection in whichever thread allocates. In a worker thread, one that finds a
    Qt object crashes the process. In the GUI thread, one that visits 100,000 packshots stops the
    window for a tenth of a second.

    So automatic collection is off. Young objects (generations 0 and 1) are collected every
    `young_ms`. After a list was loaded, its objects are excluded from that with `gc.freeze`. A full
    collection runs when the user has done nothing for `idle_ms`, and every STILL_IDLE_MS after it.
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
        """Restart the waiting time of the full collection, because the user is active."""
        self.idle.start(self._idle_ms)

    def set_list_loading(self, is_loading: bool) -> None:
        """Suspend collections while a worker thread loads a list.

        Calls are counted: collection goes on when every True was followed by a False.
        """
        self._reads += 1 if is_loading else -1
        if self._reads:
            self.young.stop()
        else:
            gc.freeze()
            self.young.start()

    def stop(self) -> None:
        """Stop collecting; automatic collection stays off."""
        self.young.stop()
        self.idle.stop()

    def _collect_all(self) -> None:
        if not self._reads:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        self.idle.start(STILL_IDLE_MS)
