"""Thumbnails of products, sceneries and models for the pickers, each loaded once when needed."""

from collections import defaultdict, deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from qamera_review.domain.jobs.options import JobOption
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest

FIT_PX = 64  # device pixels
# At most this many are loaded for a request; to see others, users type a part of the name.
WANTED_MAX = 300


class OptionThumbnails(QObject):
    """Loads the thumbnails; GUI thread only, except `on_loaded`.

    `loader_for` creates a loader that calls the function it is given for each result; it is
    started at the first request.

    Signal `arrived(str, QImage)`: the thumbnail of the option with that id. It is not emitted for
    a picture that cannot be loaded; the picker then shows only the name.
    """

    arrived = Signal(str, QImage)
    _announced = Signal()

    def __init__(
        self,
        loader_for: Callable[[Callable[[LoadResult], None]], PictureLoader],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._started = False
        self._requested_ids: set[str] = set()
        self._pending: dict[PictureRequest, None] = {}  # a dict, because it keeps the order
        # Options can share a picture. The entries stay: the loader may deliver a picture once
        # more, if it came from the cache and its host has another one now.
        self._options: defaultdict[PictureRequest, list[str]] = defaultdict(list)
        self._incoming: deque[LoadResult] = deque()
        self._announced.connect(self._drain, Qt.ConnectionType.QueuedConnection)
        self._loader = loader_for(self.on_loaded)

    def request(self, choices: Sequence[JobOption]) -> None:
        """Also load the thumbnails of these options, unless they were requested before."""
        new = {
            choice.id: PictureRequest(None, choice.thumbnail, FIT_PX)
            for choice in choices[:WANTED_MAX]
            if choice.thumbnail and choice.id not in self._requested_ids
        }
        if not new:
            return
        self._requested_ids.update(new)
        for option_id, request in new.items():
            self._options[request].append(option_id)
            self._pending[request] = None
        if not self._started:
            self._started = True
            self._loader.start()
        self._loader.request(tuple(self._pending))

    def on_loaded(self, loaded: LoadResult) -> None:
        """Take a result of the loader; any thread."""
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
