"""Collects the warnings of libjpeg about the picture that this thread decodes.

libjpeg decodes what it can: where the data of a scan end early it leaves the rest grey, where they
are wrong it goes on with wrong pixels, and QImageReader returns a picture without an error. But it
counts: the data of a scan must end exactly with its last block, and each restart marker must come
in its turn. Where they do not, it writes a warning, which Qt passes on as a message. This notices
data that end early, whether or not an EOI follows, and zeros or other bytes in the middle: these
decode to another number of blocks, so that the data end too early or too late.

Qt's message handler is one for the whole process. `collecting` puts a handler of its own before
the present one, to which all messages of other kinds and threads go on unchanged. It stays
afterwards, because another thread may be using it.
"""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

Handler = Callable[[QtMsgType, QMessageLogContext, str], object]

_CATEGORY = "qt.gui.imageio.jpeg"
_CORRUPT = "Corrupt JPEG data: "
_EXTRANEOUS = re.compile(rf"{_CORRUPT}(\d+) extraneous bytes before marker 0x(\w+)")
# Some encoders pad a scan or a segment with bytes of one value. Lost or zeroed data leave more, or
# the data of the picture.
_PADDING_BYTES_MAX = 16
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
_log = logging.getLogger("qt")


class _Collector:
    """Collects the messages of threads that are inside `collecting`; any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._messages: dict[int, list[str]] = {}
        self._previous: Handler | None = None
        self._handler: Handler = self._handle

    @contextmanager
    def collecting(self) -> Iterator[list[str]]:
        """Return the list to which libjpeg's messages of this thread are added."""
        thread = threading.get_ident()
        messages = self._messages[thread] = []
        with self._lock:
            previous = qInstallMessageHandler(self._handler)
            if previous != self._handler:
                self._previous = previous
        try:
            yield messages
        finally:
            del self._messages[thread]

    def _handle(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        messages = self._messages.get(threading.get_ident())
        if messages is not None and str(context.category) == _CATEGORY:
            messages.append(message)
        elif self._previous is not None:
            self._previous(kind, context, message)
        else:
            _log.log(_LEVELS.get(kind, logging.ERROR), "%s: %s", context.category, message)


_collector = _Collector()
collecting = _collector.collecting


def says_data_are_missing(messages: list[str], data: bytes) -> bool:
    """Return whether libjpeg's messages about the file `data` mean that a part of the picture is
    missing or wrong."""
    for message in messages:
        if not message.startswith(_CORRUPT):
            continue
        match = _EXTRANEOUS.match(message)
        if match is None or not _is_padding(data, int(match[1]), int(match[2], 16)):
            return True
    return False


def _is_padding(data: bytes, count: int, marker: int) -> bool:
    """Return whether `count` bytes before a marker are a few bytes of one value. Which of the
    markers of this kind was meant is not known."""
    if count > _PADDING_BYTES_MAX:
        return False
    places = re.finditer(rb"\xff+" + re.escape(bytes((marker,))), data)
    return any(len(set(data[place.start() - count : place.start()])) == 1 for place in places)
