"""Pictures that are measured in the background, beside a grid that is scrolled all the time.

Of twenty pictures nineteen have stored results, and one is measured by the two processes of the
program. The reference is the same grid with nothing beside it. With 2,500 rounds these are 100,000
pictures, 5,000 of which are measured:  python -m tests.perf --only measuring --rounds 2500
"""

import random
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from qamera_review.domain.measurement import MEASURING_VERSION, AiMark, Likeness
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.main_loop import set_gil_switch_interval
from qamera_review.measuring_process import measured
from qamera_review.services.checks.checks import CheckSettings, PictureChecks
from qamera_review.services.checks.frames import pack_measurement, unpack_measurement
from qamera_review.services.checks.process import MeasuringProcess, measuring_command
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.pictures.loader import PictureRequest
from qamera_review.storage.check_mark_file import CheckMarkFile
from qamera_review.storage.measurement_file import MeasurementFile
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from tests.checks.cutouts import lay
from tests.checks.drawn import drawn_cutouts
from tests.perf.figures import Line, limit_line, ratio_line
from tests.perf.gaps import GapMeter, longest
from tests.perf.lines import Outcome
from tests.perf.material import packshot_id
from tests.perf.program import serve_until
from tests.support.tiles import PLAIN_TEXTS, FakePictures, FakeTiles, no_signs, tile_id

_STORED_OF_EACH = 19
_PROCESSES = 2
_WARM, _SHOWN = 8, 4
_THEME = theme_of(ColourScheme.DARK)
_SCROLL_MS, _SCROLL_PX = 16, 24
_REFERENCE_S, _PAUSED_S = 5.0, 2.0
_FIRST_MS, _LONGEST_MS = 1_000.0, 100.0
_A_SECOND = 40.0
_ADDRESS = "https://pictures.example"


class ScrolledGrid(QObject):
    """A grid of 20,000 tiles that is scrolled a little for each frame."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = GridView(
            FakeTiles(map(tile_id, range(20_000))), FakePictures(), _THEME, PLAIN_TEXTS, no_signs
        )
        self.grid.resize(1280, 860)
        self.grid.apply_order(tuple(map(tile_id, range(20_000))))
        self.grid.show()
        self._bar = self.grid.canvas.verticalScrollBar()
        self._timer = QTimer(self, interval=_SCROLL_MS)
        self._timer.timeout.connect(self._on_frame)
        self._timer.start()

    def _on_frame(self) -> None:
        value = self._bar.value() + _SCROLL_PX
        self._bar.setValue(0 if value > self._bar.maximum() else value)


def wait_s(seconds: float) -> None:
    """Process events for so long."""
    until = perf_counter() + seconds
    serve_until(lambda: perf_counter() >= until)


def packshots(count: int) -> list[Packshot]:
    """Return finished packshots with an address each."""
    return [
        Packshot(
            packshot_id(n), f"Mug {n}", f"{_ADDRESS}/{n}.jpg", Status.DONE, Vote.NONE, count - n
        )
        for n in range(count)
    ]


def key_of(packshot: Packshot) -> str:
    """Return the key of its picture in the disk cache."""
    return PictureRequest(packshot.id, packshot.thumbnail, 0).cache_key


def write_products(folder: Path, count: int) -> list[Path]:
    """Draw products on white in different sizes and places, as JPEGs of 512 px."""
    folder.mkdir()
    chance, cutouts = random.Random(2), drawn_cutouts()
    paths = [folder / f"{number}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        shift = (chance.uniform(-0.1, 0.1), chance.uniform(-0.1, 0.1))
        laid = lay(cutouts[number % len(cutouts)], fill=chance.uniform(0.5, 0.8), shift=shift)
        laid.image.save(str(path), quality=90)
    return paths


def store_results(file: MeasurementFile, packshots: Sequence[Packshot], sample: bytes) -> None:
    """Store a result for each, like that of `sample` but no copy of it."""
    measurement = unpack_measurement(measured(sample))
    assert measurement is not None
    chance = random.Random(1)
    for packshot in packshots:
        colours = chance.randbytes(
            len(measurement.likeness.colours if measurement.likeness else b"")
        )
        likeness = Likeness(chance.uniform(0.4, 2.5), chance.getrandbits(64), colours)
        data = pack_measurement(replace(measurement, likeness=likeness, ai_mark=AiMark.NONE))
        key = key_of(packshot)
        file.put(key, sha256(key.encode()).hexdigest(), MEASURING_VERSION, data)


class Run:
    """The checks over a list of pictures; `arrived` are those that were announced."""

    def __init__(self, folder: Path, files: Mapping[str, Path], results: MeasurementFile) -> None:
        self.checks = PictureChecks(
            [MeasuringProcess(measuring_command()) for _ in range(_PROCESSES)],
            results,
            WrongMarks(CheckMarkFile(folder / "checks.sqlite3")),
            lambda key: files[key].read_bytes() if key in files else None,
            lambda _url: b"",
            CheckSettings,
            lambda: False,
        )
        self.arrived: set[PackshotId] = set()
        self.checks.measured.connect(self.arrived.update)

    def until(self, count: int) -> float:
        """Wait until so many are measured; return the seconds."""
        began = perf_counter()
        while (before := self.checks.measured_count) < count:
            serve_until(partial(self._is_beyond, before))
        return perf_counter() - began

    def _is_beyond(self, count: int) -> bool:
        return self.checks.measured_count > count


def measure(rounds: int) -> Outcome:
    """Measure the throughput, the gaps of the GUI thread, and what comes first."""
    app = QApplication([])
    apply_theme(app, _THEME)
    fresh_count = 2 * rounds
    with tempfile.TemporaryDirectory(prefix="perf-measuring-") as name:
        folder = Path(name)
        paths = write_products(folder / "files", fresh_count + _WARM + _SHOWN)
        listed = packshots(len(paths) + _STORED_OF_EACH * fresh_count)
        files = {key_of(packshot): path for packshot, path in zip(listed, paths, strict=False)}
        results = MeasurementFile(folder / "measurements.sqlite3")
        store_results(results, listed[len(paths) :], paths[0].read_bytes())
        collector = GuiGarbageCollector()  # as in the program
        set_gil_switch_interval()
        window = ScrolledGrid()
        run = Run(folder, files, results)
        try:
            return _measured(run, listed, len(paths))
        finally:
            run.checks.close(5.0)
            results.close()
            collector.stop()
            window.grid.deleteLater()


def _measured(run: Run, listed: list[Packshot], fresh: int) -> Outcome:
    meter = GapMeter()
    wait_s(1.0)
    meter.begin()
    wait_s(_REFERENCE_S)
    alone = meter.take()
    run.checks.start()
    run.checks.request_rest(listed[:_WARM])
    run.until(_WARM)  # the processes run
    shown, rest = listed[_WARM : _WARM + _SHOWN], listed[_WARM + _SHOWN :]
    meter.begin()
    run.checks.request_rest(rest[: fresh - _WARM - _SHOWN])
    run.until(_WARM + (fresh - _WARM) // 2)
    run.checks.request([(packshot, "") for packshot in shown])
    asked = perf_counter()
    serve_until(lambda: all(packshot.id in run.arrived for packshot in shown))
    first_ms = (perf_counter() - asked) * 1000
    first_count = run.checks.measured_count
    paused = _paused(run)
    took = run.until(fresh)
    rate = (fresh - first_count - paused) / took
    beside = meter.take()
    meter.begin()
    run.checks.request_rest(rest)
    stored_took = run.until(len(listed))
    stored = meter.take()
    stored_rate = (len(listed) - fresh) / stored_took
    return Outcome(
        [
            Line("measured of 512 px", ">= 40/s", f"{rate:.1f} a second", rate >= _A_SECOND),
            ratio_line("GUI gap p99 while measuring", beside.p99, alone.p99, 1.5),
            limit_line("longest GUI gap while measuring", longest(beside), _LONGEST_MS),
            limit_line("what is looked at, asked for meanwhile", first_ms, _FIRST_MS),
            Line("measured after a pause began", "<= 2", str(paused), paused <= _PROCESSES),
            Line(f"of {len(listed):,}, stored results", "", f"{stored_rate:.0f} a second", None),
            limit_line("longest GUI gap while they are read", longest(stored), _LONGEST_MS),
            Line("longest GUI gap without it", "", f"{longest(alone):.1f} ms", None),
        ],
        {"alone": alone, "beside": beside, "stored": stored},
    )


def _paused(run: Run) -> int:
    """Pause for a while; return how many were measured meanwhile: those that had begun."""
    run.checks.set_paused(True)
    before = run.checks.measured_count
    wait_s(_PAUSED_S)
    count = run.checks.measured_count - before
    run.checks.set_paused(False)
    return count
