"""Small pictures of products, sceneries and models, for the pickers: loaded once, when wanted."""

from collections import defaultdict, deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from qamera_review.domain.jobs.options import JobOption
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest

FIT_PX = 64
WANTED_MAX = 300  # of one picker; nobody scrolls further without typing


class OptionThumbnails(QObject):
    """Owns the wishes; GUI thread only, except `on_loaded`.

    Signal `arrived(str, QImage)`: the picture of the choice with that id. One that cannot be
    loaded never arrives: the picker shows the name alone.
    """

    arrived = Signal(str, QImage)
    _announced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader: PictureLoader | None = None
        self._started = False
        self._asked: set[str] = set()
        self._pending: dict[PictureRequest, None] = {}  # in the order in which they were asked for
        # Options can share a picture; and one that was shown may come once more, when its host
        # has another by now.
        self._options: defaultdict[PictureRequest, list[str]] = defaultdict(list)
        self._incoming: deque[LoadResult] = deque()
        self._announced.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def set_loader(self, loader: PictureLoader) -> None:
        """What loads; it is started with the first wish."""
        self._loader = loader

    def request(self, choices: Sequence[JobOption]) -> None:
        """These as well."""
        new = {
            choice.id: PictureRequest(None, choice.thumbnail, FIT_PX)
            for choice in choices[:WANTED_MAX]
            if choice.thumbnail and choice.id not in self._asked
        }
        if not new or self._loader is None:
            return
        self._asked.update(new)
        for option_id, request in new.items():
            self._options[request].append(option_id)
            self._pending[request] = None
        if not self._started:
            self._started = True
            self._loader.start()
        self._loader.request(tuple(self._pending))

    def on_loaded(self, loaded: LoadResult) -> None:
        """For the loader, from any thread."""
        self._incoming.append(loaded)
        self._announced.emit()

    def _drain(self) -> None:
        while self._incoming:
            loaded = self._incoming.popleft()
            self._pending.pop(loaded.request, None)
            if loaded.decoded is None:
                continue
            for option_id in self._options[loaded.request]:
                self.arrived.emit(option_id, loaded.decoded.image)
