"""The times to load thumbnails over HTTP and from the cache, compared with plain references."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from qamera_review.api.images import ImageClient
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.settings.preferences import Preferences
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from tests.perf.figures import Line, Series, interleaved, limit_line, ratio_line
from tests.perf.gaps import GapMeter
from tests.perf.lines import Outcome
from tests.perf.material import packshot_id, write_pictures
from tests.perf.picture_server import PictureServer
from tests.perf.plain_pictures import PlainWindow, TwoThreads, cache_reader, file_reader
from tests.perf.program import serve_until
from tests.support.fakes import packshot_facts
from tests.support.picture_files import srgb_output
from tests.support.tiles import PLAIN_TEXTS, no_signs

FILL = 400
SCREEN = 90
FILLS, SCREENS = 5, 11
_TILE_PX = 112
_WINDOW = QSize(1600, 1340)
_BUDGET_BYTES = 1 << 30
_THEME = theme_of(ColourScheme.DARK)


class Product:
    """The program's parts that bring a picture from its address to the grid."""

    def __init__(self, cache: Path, packshots: list[Packshot]) -> None:
        listing = Listing(packshots)
        self.store = PackshotStore(KnownPackshots(), lambda _packshot_id: (), packshot_facts())
        self.store.apply_listing(listing, diff(Listing(), listing), by_user=True)
        self.cache = ThumbCache(cache, _BUDGET_BYTES)
        self.host = SharedHost(ImageClient)
        self.thumbnails = PixmapCache(
            self.store.packshot,
            self._loader_for,
            SystemClock(),
            Preferences().pixmap_cache_bytes,
            output=srgb_output,
        )
        self.loader.start()
        self.view = GridView(self.store, self.thumbnails, _THEME, PLAIN_TEXTS, no_signs)
        self.view.set_tile_size(_TILE_PX)
        self.view.resize(_WINDOW)
        self.thumbnails.pictures_changed.connect(self.view.tiles_changed)
        self.arrived: set[PackshotId] = set()
        self.thumbnails.pictures_changed.connect(self.arrived.update)
        self.painted: set[PackshotId] = set()
        self.view.painted.connect(self._on_painted)

    def _loader_for(self, on_loaded: Callable[[LoadResult], None]) -> PictureLoader:
        self.loader = PictureLoader(
            self.host,
            self.cache,
            on_loaded,
            output=srgb_output,
        )
        return self.loader

    @property
    def fit_px(self) -> int:
        """Return the side that pictures are requested in: that of the grid's boxes."""
        return int(self.view.canvas.picture_box_px * self.view.devicePixelRatioF())

    def show(self) -> None:
        """Show the grid and request its pictures."""
        self.view.apply_order(self.store.visible)
        self.view.show()
        self.thumbnails.request(self.store.visible, self.fit_px)

    def _on_painted(self, pictures: list[PaintedPicture]) -> None:
        self.painted.update(picture.packshot_id for picture in pictures)

    def filled(self) -> bool:
        """Return whether every picture is loaded; called at each tick, so it must be fast."""
        return len(self.arrived) == len(self.store.visible)

    def on_screen(self) -> bool:
        """Return whether every visible picture was painted."""
        return len(self.painted) == len(self.store.visible)

    def close(self) -> None:
        """Close its threads and files."""
        self.view.hide()
        self.host.close()
        self.loader.close(5.0)
        self.cache.close()
        self.view.deleteLater()


def packshots_of(server: PictureServer, count: int) -> list[Packshot]:
    """Return packshots with an address each, the newest first."""
    return [
        Packshot(packshot_id(one), f"Mug {one}", server.picture(one), Status.DONE, Vote.NONE, -one)
        for one in range(count)
    ]


def cold_fills(files: list[Path], server: PictureServer, folder: Path) -> dict[str, Series]:
    """Measure pictures per second and gaps: the program over HTTP, the reference from disk."""
    meter = GapMeter()
    found: dict[str, list[float]] = {name: [] for name in ("fill", "disk", "gap", "disk gap")}
    packshots = packshots_of(server, FILL)
    for turn in range(-1, FILLS):
        product = Product(folder / f"cold{turn}", packshots)
        meter.begin()
        began = perf_counter()
        product.show()
        serve_until(product.filled)
        took, gaps = perf_counter() - began, meter.take()
        product.close()
        plain = TwoThreads(product.fit_px)
        meter.begin()
        began = perf_counter()
        plain.begin(files[:FILL], file_reader)
        serve_until(partial(plain.is_done, FILL))
        plain_took, plain_gaps = perf_counter() - began, meter.take()
        if turn >= 0:
            found["fill"].append(took * 1000)
            found["disk"].append(plain_took * 1000)
            found["gap"].append(gaps.p99)
            found["disk gap"].append(plain_gaps.p99)
    return {name: Series(tuple(times)) for name, times in found.items()}


def cached_screens(server: PictureServer, folder: Path) -> dict[str, Series]:
    """Measure the time from showing the window to a full screen of cached pictures."""
    packshots = packshots_of(server, SCREEN)
    path = folder / "warm"
    filled = Product(path, packshots)
    filled.show()
    serve_until(filled.filled)
    columns, pitch = filled.view.canvas.grid_layout.columns, filled.view.canvas.grid_layout.pitch
    side = filled.fit_px
    filled.close()
    ready: list[Product] = []
    windows: list[PlainWindow] = []
    keys = [PictureRequest(one.id, one.thumbnail, 0).cache_key for one in packshots]

    def prepare() -> None:
        for old in ready:
            old.close()
        ready[:] = [Product(path, packshots)]

    def show() -> None:
        ready[0].show()
        serve_until(ready[0].on_screen)

    def prepare_plain() -> None:
        for old in windows:
            old.hide()
        windows[:] = [PlainWindow(columns, side, QSize(_TILE_PX, pitch))]
        windows[0].resize(_WINDOW)

    def show_plain() -> None:
        windows[0].threads.begin(keys, cache_reader(path))
        windows[0].show()
        serve_until(lambda: len(windows[0].painted) == SCREEN)

    acts: dict[str, Callable[[], None]] = {"screen": show, "screen bare": show_plain}
    series = interleaved(acts, SCREENS, {"screen": prepare, "screen bare": prepare_plain})
    ready[0].close()
    return series


def measure(_rounds: int) -> Outcome:
    """Measure downloads, then cached pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, _THEME)
    with tempfile.TemporaryDirectory(prefix="perf-pictures-") as name:
        folder = Path(name)
        files = write_pictures(folder / "files", FILL)
        with PictureServer(folder / "files") as server:
            series = cold_fills(files, server, folder) | cached_screens(server, folder)
    return Outcome(lines_of(series), series)


def lines_of(series: dict[str, Series]) -> list[Line]:
    """Return the figures with their goals."""
    pairs = zip(series["disk"].times_ms, series["fill"].times_ms, strict=True)
    ratio = median(disk / fill for disk, fill in pairs)
    ours = FILL / series["fill"].p50 * 1000
    disk = FILL / series["disk"].p50 * 1000
    figure = f"{ratio:.2f}x  ({ours:.0f} a second against {disk:.0f} a second from disk)"
    return [
        Line(f"cold fill of {FILL} thumbnails", ">= 0.4x", figure, ratio >= 0.4),
        Line("cold fill, the stretch", ">= 0.75x", f"{ratio:.2f}x", ratio >= 0.75),
        ratio_line("cold fill, GUI gap p99", series["gap"].p50, series["disk gap"].p50, 1.5),
        ratio_line(
            f"shown window to {SCREEN} cached tiles",
            series["screen"].p50, series["screen bare"].p50, 1.5,
        ),
        limit_line(f"shown window to {SCREEN} cached tiles", series["screen"].p50, 100),
    ]  # fmt: skip
