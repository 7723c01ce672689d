"""Downloads the pictures of the list that are to be measured and are not in the disk cache."""

import threading
from collections import Counter, deque
from collections.abc import Callable

from qamera_review.domain.errors import PictureError, PictureUnreachable
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.core.retry import BAD_PICTURE_TRIES_MAX, PICTURES

_LOOK_S = 30.0  # between two looks whether downloading is allowed again


class MissingPictures:
    """Downloads one picture at a time, in a thread of its own, in which it calls the functions.

    So a slow picture host does not keep the pictures that the user looks at from being measured.
    `may_download` says whether pictures may be downloaded now; `is_known` whether a picture has
    been measured meanwhile; `download` returns the file at an address or raises PictureError;
    `on_downloaded` takes the file, and blocks while there are enough of them.

    A picture that cannot be reached is tried again after all others, eight times at most; while no
    other one is reached, the pauses grow. After any other error its address is not tried again in
    this run.
    """

    def __init__(
        self,
        may_download: Callable[[], bool],
        is_known: Callable[[PackshotId], bool],
        download: Callable[[str], bytes],
        on_downloaded: Callable[[Packshot, bytes], None],
    ) -> None:
        self._may_download = may_download
        self._is_known = is_known
        self._download = download
        self._on_downloaded = on_downloaded
        self._changed = threading.Condition()
        self._missing: deque[Packshot] = deque()
        self._unusable: set[str] = set()  # addresses
        self._tries: Counter[str] = Counter()  # by address
        self._failures = 0  # in a row
        self._clear_count = 0
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="check downloads", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def add(self, packshot: Packshot) -> None:
        """Download the picture after those that were added before; any thread."""
        with self._changed:
            self._missing.append(packshot)
            self._changed.notify_all()

    def clear(self) -> None:
        """Forget the pictures that were added; any thread."""
        with self._changed:
            self._missing.clear()
            self._clear_count += 1

    def look_again(self) -> None:
        """Ask at once whether pictures may be downloaded, because that may have changed."""
        with self._changed:
            self._changed.notify_all()

    def close(self, timeout_s: float) -> None:
        """End the thread; wait up to `timeout_s` seconds for it."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while (following := self._next()) is not None:
            packshot, clear_count = following
            if self._is_known(packshot.id) or packshot.thumbnail in self._unusable:
                continue
            try:
                data = self._download(packshot.thumbnail)
            except PictureUnreachable:
                self._wait_after_failure(packshot, clear_count)
            except PictureError:
                self._failures = 0
                self._unusable.add(packshot.thumbnail)
            else:
                self._failures = 0
                self._on_downloaded(packshot, data)

    def _next(self) -> tuple[Packshot, int] | None:
        """Wait for the next picture, and return how often the list has been cleared too; None when
        the program ends."""
        while True:
            may_download = self._may_download()
            with self._changed:
                if self._closing:
                    return None
                if may_download and self._missing:
                    return self._missing.popleft(), self._clear_count
                self._changed.wait(None if may_download else _LOOK_S)

    def _wait_after_failure(self, packshot: Packshot, clear_count: int) -> None:
        self._failures += 1
        self._tries[packshot.thumbnail] += 1
        if self._tries[packshot.thumbnail] >= BAD_PICTURE_TRIES_MAX:
            self._unusable.add(packshot.thumbnail)
        with self._changed:
            if clear_count == self._clear_count:
                self._missing.append(packshot)
            pause_s = PICTURES.delay_ms(self._failures) / 1000
            self._changed.wait_for(lambda: self._closing, pause_s)
