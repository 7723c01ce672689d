"""A process that loads pictures as the program does and measures time and memory.

`python -m tests.support.picture_victim LIMIT_S MAX_BYTES URL...` prints JSON on its last line.
"""

import json
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from qamera_review.api.images import ImageClient
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest
from tests.support.picture_files import srgb_output

FIT_PX = 256


class NoCache(dict[str, bytes]):
    """A thumbnail cache that stores nothing, so that every picture is downloaded."""

    def get_version(self, key: str) -> str:
        """Return "", as nothing is stored."""
        return ""

    def put(self, key: str, data: bytes, version: str = "") -> None:
        """Ignore the thumbnail."""

    def get_copy(self, key: str) -> bytes | None:
        """Return None, as nothing is stored."""

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Ignore the copies."""


def peak_mb() -> float:
    """Return this process's peak memory (`getrusage` would include that of its parent)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def load(urls: Sequence[str], limit_s: float, max_bytes: int) -> list[LoadResult]:
    """Return the results in the order of their arrival."""
    loaded: list[LoadResult] = []
    all_there = threading.Semaphore(0)

    def on_loaded(one: LoadResult) -> None:
        loaded.append(one)
        all_there.release()

    host = ImageClient(max_bytes=max_bytes, limit_s=limit_s)
    loader = PictureLoader(
        host,
        NoCache(),
        on_loaded,
        output=srgb_output,
    )
    loader.start()
    loader.request([PictureRequest(PackshotId(str(n)), url, FIT_PX) for n, url in enumerate(urls)])
    for _ in urls:
        all_there.acquire()
    loader.close(10)
    host.close()
    return loaded


def main() -> None:
    """Load the URLs; the first is a normal picture for warming up, the others are measured."""
    limit_s, max_bytes, honest, *urls = sys.argv[1:]
    (first,) = load([honest], 30, int(max_bytes))
    before_mb, began = peak_mb(), time.monotonic()
    loaded = load(urls, float(limit_s), int(max_bytes))
    told = {
        "honest": first.decoded is not None,
        "errors": ["NoneType" if one.error is None else one.error.problem.value for one in loaded],
        "seconds": time.monotonic() - began,
        "grown_mb": peak_mb() - before_mb,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
