"""The data of the benchmarks: picture files, lists, and data folders with full caches."""

import hashlib
import json
import random
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import PackshotId
from qamera_review.paths import AppPaths
from qamera_review.services.pictures.loader import PictureRequest
from qamera_review.storage.catalog import CachedList, ListCache
from qamera_review.storage.thumb_cache import ThumbCache
from tests.support.tiles import NAMES, draw_product

SIDE = 512
_QUALITY = 84
_GRAIN = 0.11
_BUDGET_BYTES = 4 << 30


def write_pictures(folder: Path, count: int) -> list[Path]:
    """Draw distinct JPEGs like the service's thumbnails: 512 pixels, about 40 KB.

    Needs a QGuiApplication.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(count)
    grain = [_grain(chance) for _ in range(8)]
    paths = []
    for number in range(count):
        drawn = draw_product(number % 24, SIDE).toImage()
        painter = QPainter(drawn)
        painter.setOpacity(_GRAIN)
        painter.drawImage(drawn.rect(), grain[number % len(grain)])
        painter.setOpacity(1.0)
        painter.drawText(drawn.rect(), Qt.AlignmentFlag.AlignTop, f"{number:06d}")
        painter.end()
        path = folder / f"{number:06d}.jpg"
        drawn.save(str(path), quality=_QUALITY)
        paths.append(path)
    return paths


def _grain(chance: random.Random) -> QImage:
    noise = chance.randbytes(SIDE * SIDE)
    return QImage(noise, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8).copy()


def packshot_id(number: int) -> PackshotId:
    """Return the id of the packshot with a number."""
    return PackshotId(f"pk_{number:08d}")


def variant_name(number: int) -> str:
    """Return the name of a packshot: each product has ten."""
    product, variant = divmod(number, 10)
    return f"{NAMES[product % len(NAMES)]} {1000 + product} {variant + 1}"


def list_body(count: int, picture_of: Callable[[int], str]) -> bytes:
    """Return a list as the service sends it: products of ten variants."""
    start = b'{"packshots":['
    items = (
        json.dumps(
            {
                "id": packshot_id(number),
                "name": variant_name(number),
                "thumbnail": picture_of(number),
                "status": "DONE",
                "voting": None,
                "createdAt": 1_700_000_000_000 + number,
            },
            separators=(",", ":"),
        ).encode()
        for number in range(count)
    )
    return start + b",".join(items) + b'],"count":%d}' % count


class CachedFolder:
    """A data folder as an earlier run leaves it."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url
        self.paths = AppPaths.under(folder)
        self.paths.create()
        preferences = {"welcomed": True, "disk_mb": 4096, "scheme": "dark", "hold_s": 5}
        self.paths.settings.write_text(json.dumps({"preferences": preferences}), "utf-8")

    def keep_list(self, body: bytes) -> None:
        """Store the list."""
        account = hashlib.sha256(self.url.encode()).hexdigest()[:16]
        catalog = ListCache(self.paths.catalog / account)
        catalog.save(StatusFilter.ALL, CachedList(body, "", 1_700_000_000_000))

    def keep_pictures(self, pictures: Iterable[tuple[int, str, bytes]]) -> None:
        """Store the cached pictures, given as number, address and bytes."""
        cache = ThumbCache(self.paths.thumbs, _BUDGET_BYTES)
        for number, url, data in pictures:
            cache.put(PictureRequest(packshot_id(number), url, 0).cache_key, data)
        cache.close()
