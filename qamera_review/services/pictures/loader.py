"""A few plain threads that fetch and decode pictures, most wanted first.

Measured: two threads with a blocking client are half as fast again as asyncio in a thread, and
on the GUI's loop httpx stalls it for over 50 ms. Nothing here touches the GUI thread.
"""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from qamera_review.domain.errors import PictureError, PictureInvalid, PictureUnreachable
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.decoded_cache import CopyCache, DecodedCache
from qamera_review.services.pictures.decoding import Decoded, decode
from qamera_review.services.pictures.host import Fetched, PictureHost

THREADS = 2
_LOW_PRIORITY_NICENESS = 10  # nicer than the window's thread by so much


class PictureCache(CopyCache, Protocol):
    """`storage.thumb_cache.ThumbCache`."""

    def get(self, key: str) -> bytes | None:
        """Bytes kept under a key."""

    def get_version(self, key: str) -> str:
        """What the host calls the version of the bytes kept under a key, "" if not known."""

    def put(self, key: str, data: bytes, version: str = "") -> None:
        """Keeps bytes under a key, with the host's name of their version."""


class PictureRequest(Struct, frozen=True):
    """One picture in one size: `fit_px` device pixels a side, 0 for its own size. `packshot_id`
    is None for the picture of something else."""

    packshot_id: PackshotId | None
    url: str
    fit_px: int

    @property
    def cache_key(self) -> str:
        """A signed URL changes with every list; what it points to is named by its path."""
        path = self.url.partition("?")[0]
        return path if self.packshot_id is None else f"{self.packshot_id} {path}"


class LoadError(Struct, frozen=True):
    """Why a picture could not be loaded. Not the exception itself: the frames of its traceback
    would keep the picture's bytes, up to 32 MB, for as long as the error is remembered."""

    kind: type[PictureError]
    text: str

    @classmethod
    def of(cls, error: PictureError) -> "LoadError":
        """Return what is to be remembered of an exception."""
        return cls(type(error), error.english_text())


class LoadResult(Struct, frozen=True):
    """What became of a wanted picture: a decoded one with its bytes' SHA-256, or an error."""

    request: PictureRequest
    decoded: Decoded | None = None
    sha256: str = ""
    error: LoadError | None = None


class PictureLoader:
    """Owns the threads. `on_loaded` is called in them, once per wanted picture that was begun, and
    once more for one that came from the cache when its host has another by now. That is asked in
    the first thread when nothing is wanted, once in a run, and not while the host is away.

    With `gives_way` the window's thread has the processor first, where threads have a niceness of
    their own (Linux). Measured with two cores: while the neighbours of a large picture are decoded,
    a step to the next takes 15 to 22 ms at the 99th percentile instead of 31."""

    def __init__(
        self,
        host: PictureHost,
        cache: PictureCache,
        on_loaded: Callable[[LoadResult], None],
        digest: Callable[[bytes], str],
        *,
        gives_way: bool = False,
    ) -> None:
        self._host = host
        self._cache = cache
        self._copies = DecodedCache(cache)
        self._on_loaded = on_loaded
        self._digest = digest
        self._low_priority = gives_way
        self._changed = threading.Condition()
        self._queue: list[PictureRequest] = []
        self._to_revalidate: list[PictureRequest] = []
        self._asked: set[str] = set()
        self._begun: set[PictureRequest] = set()
        self._fetching: set[str] = set()
        self._may_revalidate = True
        self._closing = False
        self._threads = [
            threading.Thread(
                target=self._run, args=(number,), name=f"pictures {number}", daemon=True
            )
            for number in range(THREADS)
        ]

    def start(self, *, doubting: bool = True) -> None:
        """Begins to work; before it, wishes are only noted. Without `doubting`, what is cached is
        taken as it is until `begin_to_doubt`."""
        self._may_revalidate = doubting
        for thread in self._threads:
            thread.start()

    def enable_revalidation(self) -> None:
        """From now on hosts are asked whether what is cached is still so."""
        with self._changed:
            self._may_revalidate = True
            self._changed.notify_all()

    @property
    def is_busy(self) -> bool:
        """Whether something wanted is not loaded yet."""
        with self._changed:
            return bool(self._queue or self._begun)

    def request(self, wanted: Sequence[PictureRequest]) -> None:
        """Replaces all wishes that were not begun; the first is the most wanted."""
        with self._changed:
            self._queue = [one for one in reversed(wanted) if one not in self._begun]
            self._changed.notify_all()

    def close(self, timeout_s: float) -> None:
        """Begins nothing more and waits for the threads."""
        with self._changed:
            self._closing = True
            self._queue, self._to_revalidate = [], []
            self._changed.notify_all()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(timeout_s)

    def _run(self, number: int) -> None:
        if self._low_priority and sys.platform == "linux":
            os.setpriority(
                os.PRIO_PROCESS, 0, os.getpriority(os.PRIO_PROCESS, 0) + _LOW_PRIORITY_NICENESS
            )
        loaded: LoadResult | None
        while (job := self._next(may_doubt=number == 0)) is not None:
            wanted, is_doubtful = job
            try:
                loaded = self._revalidate(wanted) if is_doubtful else self._load(wanted)
            except PictureError as error:
                loaded = LoadResult(wanted, error=LoadError.of(error))
            except Exception as error:  # noqa: BLE001 - a thread must outlive any one picture
                unknown = PictureInvalid(f"{type(error).__name__}: {error}")
                loaded = LoadResult(wanted, error=LoadError.of(unknown))
            finally:
                with self._changed:
                    self._begun.discard(wanted)
                    self._fetching.difference_update((wanted.url, wanted.cache_key))
                    self._changed.notify_all()
            if loaded is not None:
                self._on_loaded(loaded)
            if not self._queue:
                self._copies.save()

    def _next(self, *, may_doubt: bool) -> tuple[PictureRequest, bool] | None:
        """What to load next, or what is doubtful; None when the loader closes."""
        with self._changed:
            while not self._closing:
                wanted = self._take(self._queue)
                if wanted is not None:
                    return wanted, False
                if may_doubt and self._may_revalidate:
                    wanted = self._take(self._to_revalidate)
                if wanted is not None:
                    return wanted, True
                self._changed.wait()
        return None

    def _take(self, queue: list[PictureRequest]) -> PictureRequest | None:
        # Never the same picture twice at a time: the second finds it in the cache.
        for place in reversed(range(len(queue))):
            wanted = queue[place]
            if self._fetching.isdisjoint((wanted.url, wanted.cache_key)):
                del queue[place]
                self._begun.add(wanted)
                self._fetching.update((wanted.url, wanted.cache_key))
                return wanted
        return None

    def _load(self, wanted: PictureRequest) -> LoadResult:
        found = self._from_cache(wanted)
        if found is None:
            return self._store(wanted, self._host.fetch(wanted.url))
        self._queue_revalidation(wanted)
        return LoadResult(wanted, *found)

    def _from_cache(self, wanted: PictureRequest) -> tuple[Decoded, str] | None:
        """The picture and its SHA-256, as the cache has it."""
        copy = self._copies.read(wanted.cache_key, wanted.fit_px)
        if copy is not None:
            return copy
        kept = self._cache.get(wanted.cache_key)
        if kept is None:
            return None
        try:
            decoded = decode(kept, wanted.fit_px)
        except PictureInvalid:
            return None  # a damaged entry is fetched anew
        sha256 = self._digest(kept)
        self._copies.add_pending(wanted.cache_key, kept, sha256, decoded, wanted.fit_px)
        return decoded, sha256

    def _store(self, wanted: PictureRequest, fetched: Fetched) -> LoadResult:
        decoded = decode(fetched.data, wanted.fit_px)
        self._cache.put(wanted.cache_key, fetched.data, fetched.version)
        with self._changed:
            self._asked.add(wanted.cache_key)
        self._copies.add_pending(
            wanted.cache_key, fetched.data, fetched.sha256, decoded, wanted.fit_px
        )
        return LoadResult(wanted, decoded, fetched.sha256)

    def _queue_revalidation(self, wanted: PictureRequest) -> None:
        """It may be another picture by now: to be asked when there is time, once in a run."""
        with self._changed:
            if wanted.cache_key not in self._asked:
                self._asked.add(wanted.cache_key)
                self._to_revalidate.append(wanted)
                self._changed.notify_all()

    def _revalidate(self, wanted: PictureRequest) -> LoadResult | None:
        """What is there now instead of what was kept; None when it is the same, or not known."""
        version = self._cache.get_version(wanted.cache_key)
        try:
            fetched = self._host.fetch_if_changed(wanted.url, version) if version else None
            return None if fetched is None else self._store(wanted, fetched)
        except PictureUnreachable:
            with self._changed:
                self._to_revalidate.clear()
        except PictureError:
            pass  # what was kept is better than nothing
        return None
