"""The references for thumbnails: decoding the same files in two threads, and a plain window."""

import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

_THREADS = 2


def decode_plainly(data: bytes, side: int) -> QImage:
    """Return a decoded JPEG, scaled while decoding."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setScaledSize(
        reader.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    )
    return reader.read()


class TwoThreads(QObject):
    """Decodes pictures in two threads. Signal `decoded(int, QImage)`."""

    decoded = Signal(int, QImage)

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side
        self.done = 0
        self.decoded.connect(self._on_decoded)

    def begin(
        self, things: Iterable[object], reader_of: Callable[[], Callable[..., bytes]]
    ) -> None:
        """Start the threads; `reader_of` is called in each thread."""
        self.done = 0
        waiting: queue.SimpleQueue[tuple[int, object] | None] = queue.SimpleQueue()
        for numbered in enumerate(things):
            waiting.put(numbered)

        def work() -> None:
            read = reader_of()
            while (numbered := waiting.get()) is not None:
                self.decoded.emit(numbered[0], decode_plainly(read(numbered[1]), self._side))

        for _ in range(_THREADS):
            waiting.put(None)
            threading.Thread(target=work, daemon=True).start()

    def is_done(self, count: int) -> bool:
        """Return whether `count` pictures are decoded."""
        return self.done >= count

    def _on_decoded(self, _number: int, _image: QImage) -> None:
        self.done += 1


def file_reader() -> Callable[[Path], bytes]:
    """Return a function that reads files."""
    return Path.read_bytes


def cache_reader(path: Path) -> Callable[[], Callable[[str], bytes]]:
    """Return a function that reads the cache's blobs by key, with its own connection."""

    def open_one() -> Callable[[str], bytes]:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

        def read(key: str) -> bytes:
            query = "SELECT data FROM thumbs WHERE key = ?"
            found: bytes = connection.execute(query, (key,)).fetchone()[0]
            return found

        return read

    return open_one


class PlainWindow(QWidget):
    """A window that paints pictures in a grid as they arrive."""

    def __init__(self, columns: int, side: int, pitch: QSize) -> None:
        super().__init__()
        self._columns, self._side, self._pitch = columns, side, pitch
        self.threads = TwoThreads(side)
        self.threads.decoded.connect(self._on_decoded)
        self._pictures: dict[int, QPixmap] = {}
        self.painted: set[int] = set()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.darkGray)
        for number, pixmap in self._pictures.items():
            at = self._at(number)
            if event.region().intersects(at):
                painter.drawPixmap(at.topLeft(), pixmap)
                self.painted.add(number)

    def _at(self, number: int) -> QRect:
        row, column = divmod(number, self._columns)
        corner = QRect(0, 0, self._side, self._side)
        return corner.translated(column * self._pitch.width(), row * self._pitch.height())

    def _on_decoded(self, number: int, image: QImage) -> None:
        self._pictures[number] = QPixmap.fromImage(image)
        self.update(self._at(number))
