"""The loader: two plain threads that download and decode pictures, the most urgent first.

Why threads: measured, two threads with a blocking client are 1.5 times as fast as asyncio in one
thread; and httpx in the event loop of the GUI thread blocks it for over 50 ms.
"""

import hashlib
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from typing import Protocol

from qamera_review.domain.errors import InvalidPicture, PictureError, PictureUnreachable
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_address import is_data, picture_identity
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.domain.units import MB
from qamera_review.services.pictures.decoded_cache import CopyCache, DecodedCache
from qamera_review.services.pictures.decoding import Decoded, decode
from qamera_review.services.pictures.host import Fetched, PictureHost
from qamera_review.services.pictures.output_space import OutputSpace

THREADS = 2
# A larger picture without ETag and Last-Modified is downloaded again only if the user asks for it.
RECHECK_BYTES_MAX = 4 * MB
_ETAG_END = '"'  # of a version that is an ETag; other versions are dates
_LOW_PRIORITY_NICENESS = 10  # added to the niceness of the process


class PictureCache(CopyCache, Protocol):
    """The parts of `storage.thumb_cache.ThumbCache` that are used here; any thread."""

    def get(self, key: str) -> bytes | None:
        """Return the bytes cached under `key`, None if there are none."""

    def get_version(self, key: str) -> str:
        """Return the version of the cached bytes (`Fetched.version`), "" if it is not known."""

    def put(self, key: str, data: bytes, version: str = "") -> None:
        """Store bytes under `key`, with their version (`Fetched.version`)."""


class PictureRequest(Struct, frozen=True):
    """A picture in a size: it has to fit a square of `fit_px` device pixels; 0 means full size.
    `packshot_id` is None for pictures of other things, such as products."""

    packshot_id: PackshotId | None
    url: str
    fit_px: int

    @property
    def cache_key(self) -> str:
        """The key in the disk cache: the packshot's id and the identity of the picture, which does
        not include the signature in the URL. A `data:` address is long, so its hash is used."""
        identity = picture_identity(self.url)
        if is_data(identity):
            identity = f"data:{hashlib.sha256(identity.encode()).hexdigest()}"
        return identity if self.packshot_id is None else f"{self.packshot_id} {identity}"


class LoadError(Struct, frozen=True):
    """Why a picture could not be loaded; `detail` has the facts of this case, such as the limit
    that was exceeded, and may be "".

    Not the exception itself: the frames of its traceback would keep the picture's bytes, up to
    32 MB, for as long as the error is remembered.
    """

    problem: PictureProblem
    detail: str = ""

    @classmethod
    def of(cls, error: PictureError) -> "LoadError":
        """Return the error that describes an exception."""
        return cls(error.problem, error.detail)


class KnownPicture(Struct, frozen=True):
    """A picture in memory that is to be compared with its host: the SHA-256 (hex) of its file, the
    size of that, and whether a part of it is missing. `by_user`: the user asked for it."""

    sha256: str
    size_bytes: int
    is_partial: bool
    by_user: bool


class RecheckOutcome(Enum):
    """What came of a revalidation that brought no new picture: the host has no other one (or none
    that is better), or it was not reached."""

    UNCHANGED = "unchanged"
    UNANSWERED = "unanswered"


class LoadResult(Struct, frozen=True):
    """The result of a request: the picture with the SHA-256 (hex) of its file, or an error; or of a
    revalidation without a new picture, `check`. `is_fresh`: it was downloaded for this request, and
    does not come from the cache."""

    request: PictureRequest
    decoded: Decoded | None = None
    sha256: str = ""
    error: LoadError | None = None
    is_fresh: bool = False
    check: RecheckOutcome | None = None


class PictureLoader:
    """Owns the threads; its methods are for the GUI thread.

    `on_loaded` is called in the loader's threads, once for each request that was started. A
    picture from the disk cache is delivered at once; later, when nothing else is to be done, its
    host is asked whether it has changed ("revalidation"), and `on_loaded` is called once more, with
    the new picture or with what came of the check. That happens once per run, and whenever
    `recheck` asks for it, in the first thread; if the host cannot be reached, all pictures that
    wait for revalidation are taken as they are.

    `output` returns the output space that pictures are converted to now. With `low_priority` the
    threads get a lower priority than the GUI thread, where threads have their own niceness (Linux).
    Measured with two cores: while the neighbours of a large picture are decoded, a step to the next
    picture takes 15 to 22 ms at the 99th percentile instead of 31.
    """

    def __init__(
        self,
        host: PictureHost,
        cache: PictureCache,
        on_loaded: Callable[[LoadResult], None],
        *,
        output: Callable[[], OutputSpace],
        low_priority: bool = False,
    ) -> None:
        self._host = host
        self._cache = cache
        self._copies = DecodedCache(cache)
        self._on_loaded = on_loaded
        self._output = output
        self._low_priority = low_priority
        self._changed = threading.Condition()
        self._queue: list[PictureRequest] = []
        self._to_revalidate: list[PictureRequest] = []
        self._known: dict[PictureRequest, KnownPicture] = {}
        self._checked_keys: set[str] = set()
        self._in_progress: set[PictureRequest] = set()
        self._keys_in_progress: set[str] = set()
        self._may_revalidate = True
        self._closing = False
        self._threads = [
            threading.Thread(
                target=self._run, args=(number,), name=f"pictures {number}", daemon=True
            )
            for number in range(THREADS)
        ]

    def start(self, *, revalidate: bool = True) -> None:
        """Start the threads; requests made before are only queued. With `revalidate=False`, cached
        pictures are not revalidated until `enable_revalidation` is called."""
        self._may_revalidate = revalidate
        for thread in self._threads:
            thread.start()

    def enable_revalidation(self) -> None:
        """Revalidate pictures from the cache from now on, including those delivered so far."""
        with self._changed:
            self._may_revalidate = True
            self._changed.notify_all()

    @property
    def is_busy(self) -> bool:
        """Whether a request is queued or in progress; revalidation of queued pictures does not
        count until it begins."""
        with self._changed:
            return bool(self._queue or self._in_progress)

    def request(self, requests: Sequence[PictureRequest]) -> None:
        """Replace all queued requests by these; the first is the most urgent. Requests in progress
        go on."""
        with self._changed:
            self._queue = [
                request for request in reversed(requests) if request not in self._in_progress
            ]
            self._changed.notify_all()

    def recheck(self, pictures: Mapping[PictureRequest, KnownPicture]) -> None:
        """Ask the hosts whether these pictures have changed, when nothing else is to be done; the
        first is the most urgent.

        A picture without a version (ETag or Last-Modified) is downloaded and its bytes are
        compared; unless the user asked, only if it has at most RECHECK_BYTES_MAX. If the user
        asked, the same is done for one of which only Last-Modified is known: a host may answer that
        a picture is not newer when an older one is back in its place. `on_loaded` is called once
        for each of them.
        """
        with self._changed:
            waiting = [request for request in self._to_revalidate if request not in pictures]
            self._to_revalidate = waiting + list(reversed(list(pictures)))
            self._known.update(pictures)
            self._changed.notify_all()

    def forget_checks(self) -> None:
        """Revalidate each picture once more when it is next loaded from the cache."""
        with self._changed:
            self._checked_keys.clear()

    def close(self, timeout_s: float) -> None:
        """Start nothing more, and wait up to `timeout_s` seconds for each thread to end."""
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
        while (job := self._next(may_revalidate=number == 0)) is not None:
            request, is_revalidation = job
            try:
                loaded = self._revalidate(request) if is_revalidation else self._load(request)
            except PictureError as error:
                loaded = LoadResult(request, error=LoadError.of(error))
            except Exception as error:  # noqa: BLE001 - a thread must outlive any one picture
                unknown = InvalidPicture(f"{type(error).__name__}: {error}")
                loaded = LoadResult(request, error=LoadError.of(unknown))
            finally:
                with self._changed:
                    self._in_progress.discard(request)
                    self._keys_in_progress.difference_update((request.url, request.cache_key))
                    self._changed.notify_all()
            if loaded is not None:
                self._on_loaded(loaded)
            if not self._queue:
                self._copies.save()

    def _next(self, *, may_revalidate: bool) -> tuple[PictureRequest, bool] | None:
        """Wait for the next request and return it, with True if it is a revalidation; None when
        the loader closes. Revalidations come only when no request is queued."""
        with self._changed:
            while not self._closing:
                request = self._pop_request(self._queue)
                if request is not None:
                    return request, False
                if may_revalidate and self._may_revalidate:
                    request = self._pop_request(self._to_revalidate)
                if request is not None:
                    return request, True
                self._changed.wait()
        return None

    def _pop_request(self, queue: list[PictureRequest]) -> PictureRequest | None:
        # The queue is reversed: the most urgent request is the last. The same picture in two sizes
        # is not loaded by two threads at the same time; the second request has to wait, and finds
        # the file in the cache.
        for place in reversed(range(len(queue))):
            request = queue[place]
            if self._keys_in_progress.isdisjoint((request.url, request.cache_key)):
                del queue[place]
                self._in_progress.add(request)
                self._keys_in_progress.update((request.url, request.cache_key))
                return request
        return None

    def _load(self, request: PictureRequest) -> LoadResult:
        cached = self._from_cache(request)
        if cached is None:
            return self._store(request, self._host.fetch(request.url))
        if cached[0].file.is_partial:
            # Its host may have had the rest only later.
            with suppress(PictureError):
                return self._store(request, self._host.fetch(request.url))
        self._queue_revalidation(request)
        return LoadResult(request, *cached)

    def _from_cache(self, request: PictureRequest) -> tuple[Decoded, str] | None:
        """Return the cached picture and its SHA-256, None if there is none that can be decoded."""
        output = self._output()
        copy = self._copies.read(request.cache_key, request.fit_px, output.key)
        if copy is not None:
            return copy
        data = self._cache.get(request.cache_key)
        if data is None:
            return None
        try:
            decoded = decode(data, request.fit_px, output)
        except InvalidPicture:
            return None  # the cached file is damaged, so it is downloaded again
        sha256 = hashlib.sha256(data).hexdigest()
        self._copies.add_pending(request.cache_key, data, sha256, decoded, request.fit_px)
        return decoded, sha256

    def _store(self, request: PictureRequest, fetched: Fetched) -> LoadResult:
        return self._store_decoded(request, fetched, self._decode(request, fetched))

    def _decode(self, request: PictureRequest, fetched: Fetched) -> Decoded:
        return decode(fetched.data, request.fit_px, self._output())

    def _store_decoded(
        self, request: PictureRequest, fetched: Fetched, decoded: Decoded
    ) -> LoadResult:
        # Without a version the host cannot say that a picture which arrived in part is up to date.
        version = "" if decoded.file.is_partial else fetched.version
        self._cache.put(request.cache_key, fetched.data, version)
        with self._changed:
            self._checked_keys.add(request.cache_key)
        self._copies.add_pending(
            request.cache_key, fetched.data, fetched.sha256, decoded, request.fit_px
        )
        return LoadResult(request, decoded, fetched.sha256, is_fresh=True)

    def _queue_revalidation(self, request: PictureRequest) -> None:
        """Queue a picture for revalidation, unless it was checked or downloaded in this run."""
        with self._changed:
            if request.cache_key not in self._checked_keys:
                self._checked_keys.add(request.cache_key)
                self._to_revalidate.append(request)
                self._changed.notify_all()

    def _revalidate(self, request: PictureRequest) -> LoadResult | None:
        """Return the new picture if the host has another than the cache, else what came of the
        check; None if the host was not asked, because a picture without a version is compared by
        its bytes, which only `recheck` knows."""
        with self._changed:
            known = self._known.pop(request, None)
        if known is None and not self._cache.get_version(request.cache_key):
            return None
        check = RecheckOutcome.UNCHANGED
        try:
            fetched = self._fetch_if_changed(request, known)
            if fetched is not None:
                decoded = self._decode(request, fetched)
                # A download that was cut short does not replace a whole picture.
                if not (decoded.file.is_partial and self._is_whole(request, known)):
                    return self._store_decoded(request, fetched, decoded)
        except PictureUnreachable:
            self._give_up_revalidation()
            check = RecheckOutcome.UNANSWERED
        except PictureError:
            pass  # the cached picture stays on the screen
        return LoadResult(request, check=check)

    def _give_up_revalidation(self) -> None:
        """Take all pictures that wait for it as they are, because a host cannot be reached."""
        with self._changed:
            self._to_revalidate.clear()
            unanswered = list(self._known)
            self._known.clear()
        for request in unanswered:
            self._on_loaded(LoadResult(request, check=RecheckOutcome.UNANSWERED))

    def _fetch_if_changed(
        self, request: PictureRequest, known: KnownPicture | None
    ) -> Fetched | None:
        """Return the host's picture if it has changed; None if not, or if it is too large to be
        downloaded for that."""
        by_user = known is not None and known.by_user
        version = self._cache.get_version(request.cache_key)
        if version and (version.endswith(_ETAG_END) or not by_user):
            return self._host.fetch_if_changed(request.url, version)
        if known is None or (known.size_bytes > RECHECK_BYTES_MAX and not by_user):
            return None
        fetched = self._host.fetch(request.url)
        return None if fetched.sha256 == known.sha256 else fetched

    def _is_whole(self, request: PictureRequest, known: KnownPicture | None) -> bool:
        if known is not None:
            return not known.is_partial
        cached = self._from_cache(request)
        return cached is not None and not cached[0].file.is_partial
