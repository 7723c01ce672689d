"""What is measured when, what is remembered, and what the checks say."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.domain.checks import Check
from qamera_review.domain.errors import PictureMissing, PictureUnreachable
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import (
    MEASURING_VERSION,
    AiMark,
    Box,
    Ground,
    Likeness,
    Measurement,
    SideShares,
)
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.services.checks import downloads
from qamera_review.services.checks.accuracy import CheckAccuracy, check_accuracy
from qamera_review.services.checks.checks import CheckSettings, PictureChecks
from qamera_review.services.checks.process import Failure
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.core.retry import BAD_PICTURE_TRIES_MAX, RetryPolicy
from qamera_review.storage.check_mark_file import CheckMarkFile
from qamera_review.storage.measurement_file import MeasurementFile
from tests.support.fakes import packshot

URL = "https://pictures.example/{}.jpg"


def measurement(dhash: int = 0, lightness: float = 100.0, left: float = 0.0) -> Measurement:
    """Of a sharp picture in the middle that touches the left side by the share `left`."""
    return Measurement(
        ImageFormat.JPEG, 512, 512, 1000, AiMark.NONE,
        border_white_share=1.0, ground=Ground(255, 255, 255, lightness, 0.0, 1.0), white_share=1.0,
        box=Box(0.1, 0.1, 0.9, 0.9), touching=SideShares(left=left), sharpness=1.7,
        likeness=Likeness(1.0, dhash, bytes(192)),
    )  # fmt: skip


class FakeMeasurer:
    """Answers with prepared measurements, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[bytes, Measurement | Failure] = {}
        self.asked: list[bytes] = []
        self.may_answer = threading.Event()
        self.may_answer.set()

    def measure(self, data: bytes) -> Measurement | Failure:
        self.asked.append(data)
        assert self.may_answer.wait(5)
        return self.answers[data]

    def close(self) -> None:
        """Has no process."""

    def interrupt(self) -> None:
        self.may_answer.set()


class World:
    """Checks over a fake process and a real file."""

    def __init__(self, path: Path) -> None:
        self.measurer = FakeMeasurer()
        self.settings = CheckSettings()
        self.on_battery = False
        self.files: dict[str, bytes] = {}
        self.elsewhere: dict[str, bytes] = {}
        self.unreachable: list[str] = []  # the next addresses that cannot be reached
        self.download_count = 0
        self.may_download = threading.Event()
        self.may_download.set()
        self.cache = MeasurementFile(path)
        self.mark_file = CheckMarkFile(path.with_name("marks.sqlite3"))
        self.marks = WrongMarks(self.mark_file)
        self.checks = PictureChecks(
            [self.measurer],
            self.cache,
            self.marks,
            self.files.get,
            self.download,
            lambda: self.settings,
            lambda: self.on_battery,
        )

    def download(self, url: str) -> bytes:
        self.download_count += 1
        assert self.may_download.wait(5)
        if url in self.unreachable:
            self.unreachable.remove(url)
            raise PictureUnreachable
        if url not in self.elsewhere:
            raise PictureMissing
        return self.elsewhere[url]

    def only_online(self, name: str, answer: Measurement | Failure) -> Packshot:
        """Return a packshot whose picture is not in the disk cache."""
        shot = self.picture(name, answer)
        self.elsewhere[URL.format(name)] = self.files.pop(f"{name} {URL.format(name)}")
        return shot

    def picture(self, name: str, answer: Measurement | Failure) -> Packshot:
        shot = packshot(name, thumbnail=URL.format(name))
        self.files[f"{name} {URL.format(name)}"] = name.encode()
        self.measurer.answers[name.encode()] = answer
        return shot

    def close(self) -> None:
        self.checks.close(5)
        self.cache.close()
        self.mark_file.close(5)


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:
    made = World(tmp_path / "measurements.sqlite3")
    yield made
    made.close()


def wait_for(qtbot: QtBot, world: World, *names: str) -> None:
    qtbot.waitUntil(lambda: all(world.checks.of(PackshotId(name)) for name in names), timeout=5000)


def test_the_rest_is_downloaded_and_not_again_in_a_later_run(world: World, qtbot: QtBot) -> None:
    world.settings = CheckSettings(downloaded=True)
    shot = world.only_online("far", measurement(left=0.2))
    missing = packshot("missing", thumbnail=URL.format("missing"))
    world.checks.request_rest([missing, shot])
    world.checks.start()
    wait_for(qtbot, world, "far")
    assert set(world.checks.fired(Check.TOUCHES)) == {"far"}
    assert world.checks.of(PackshotId("missing")) is None
    stored = world.cache.of_picture(f"far {URL.format('far')}", MEASURING_VERSION)
    assert stored is not None


def test_a_picture_whose_host_was_not_reachable_is_tried_again(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "PICTURES", RetryPolicy(first_ms=1, cap_ms=1))
    world.settings = CheckSettings(downloaded=True)
    shot = world.only_online("far", measurement())
    world.unreachable = [URL.format("far")] * 3
    world.checks.request_rest([shot])
    world.checks.start()
    wait_for(qtbot, world, "far")
    assert world.unreachable == []


def test_a_picture_that_is_never_reached_keeps_no_other_waiting(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "PICTURES", RetryPolicy(first_ms=1, cap_ms=1))
    world.settings = CheckSettings(downloaded=True)
    never, far = world.only_online("never", measurement()), world.only_online("far", measurement())
    world.unreachable = [URL.format("never")] * 100
    world.checks.request_rest([never, far])
    world.checks.start()
    wait_for(qtbot, world, "far")
    qtbot.waitUntil(lambda: len(world.unreachable) == 100 - BAD_PICTURE_TRIES_MAX)
    world.checks.request_rest([never, far])
    world.checks.request([(world.picture("later", measurement()), "ab" * 32)])
    wait_for(qtbot, world, "later")
    assert len(world.unreachable) == 100 - BAD_PICTURE_TRIES_MAX


def test_nothing_is_downloaded_once_the_measuring_process_has_given_up(
    world: World, qtbot: QtBot
) -> None:
    world.settings = CheckSettings(downloaded=True)
    near = world.picture("near", Failure.GAVE_UP)
    far = world.only_online("far", measurement())
    world.checks.request_rest([near])
    world.checks.start()
    qtbot.waitUntil(lambda: world.measurer.asked == [b"near"])
    world.may_download.clear()
    world.checks.request_rest([far, world.picture("last", Failure.GAVE_UP)])
    qtbot.waitUntil(lambda: world.measurer.asked == [b"near", b"last"])
    world.may_download.set()
    assert world.checks.of(far.id) is None
    assert world.download_count == 0


def test_a_slow_host_does_not_keep_the_visible_pictures_waiting(world: World, qtbot: QtBot) -> None:
    """Downloads begin when the user turns them on, and only then."""
    far = world.only_online("far", measurement())
    near = world.picture("near", measurement())
    world.may_download.clear()
    world.checks.request_rest([far, near])
    world.checks.start()
    wait_for(qtbot, world, "near")
    world.settings = CheckSettings(downloaded=True)
    world.checks.look_again()
    visible = world.picture("visible", measurement())
    world.checks.request([(visible, "ab" * 32)])
    wait_for(qtbot, world, "visible")
    assert world.measurer.asked == [b"near", b"visible"]
    world.may_download.set()
    wait_for(qtbot, world, "far")


def test_what_was_loaded_comes_first_and_copies_know_each_other(world: World, qtbot: QtBot) -> None:
    first = world.picture("first", measurement(dhash=5))
    second = world.picture("second", measurement(dhash=4, lightness=96.0))
    third = world.picture("third", measurement(dhash=2**64 - 1, left=0.2))
    world.checks.request_rest([first, second])
    world.checks.request([(third, "ab" * 32)])
    world.checks.start()
    wait_for(qtbot, world, "first", "second", "third")
    assert world.measurer.asked == [b"third", b"first", b"second"]
    assert set(world.checks.fired(Check.DUPLICATE)) == {"first", "second"}
    assert set(world.checks.fired(Check.TOUCHES)) == {"third"}
    assert world.checks.lightness()[PackshotId("second")] == 96.0
    checked = world.checks.of(PackshotId("first"))
    assert checked is not None
    assert checked.copies == {"second"}


def test_a_result_is_remembered_over_the_end_of_the_program(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    shot = world.picture("shot", measurement(left=0.3))
    broken = world.picture("broken", Failure.UNREADABLE)
    world.checks.request_rest([shot, broken])
    world.checks.start()
    wait_for(qtbot, world, "shot", "broken")
    world.close()
    again = World(tmp_path / "measurements.sqlite3")
    again.checks.request_rest([shot, broken])
    again.checks.start()
    wait_for(qtbot, again, "shot", "broken")
    assert again.measurer.asked == []
    assert set(again.checks.fired(Check.TOUCHES)) == {"shot"}
    checked = again.checks.of(PackshotId("broken"))
    assert checked is not None
    assert checked.measurement is None
    again.close()


def test_a_picture_over_which_the_process_ended_is_tried_again_in_the_next_run(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    shot = world.picture("shot", Failure.CRASHED)
    world.checks.request_rest([shot])
    world.checks.start()
    wait_for(qtbot, world, "shot")
    world.close()
    again = World(tmp_path / "measurements.sqlite3")
    again.checks.request_rest([again.picture("shot", measurement(left=0.3))])
    again.checks.start()
    wait_for(qtbot, again, "shot")
    assert again.measurer.asked == [b"shot"]
    assert set(again.checks.fired(Check.TOUCHES)) == {"shot"}
    again.close()


def test_nothing_is_measured_on_battery_or_when_it_is_off(world: World, qtbot: QtBot) -> None:
    shot = world.picture("shot", measurement(left=0.3))
    world.on_battery = True
    world.checks.start()
    world.checks.request([(shot, "ab" * 32)])
    world.settings = CheckSettings(is_on=False, on_battery=True)
    world.checks.request([])
    world.settings = CheckSettings(on_battery=True, hidden=frozenset({Check.TOUCHES}))
    world.checks.request([])
    wait_for(qtbot, world, "shot")
    checked = world.checks.of(PackshotId("shot"))
    assert checked is not None
    assert Check.TOUCHES not in {finding.check for finding in checked.findings}
    assert world.measurer.asked == [b"shot"]


def test_a_check_marked_as_wrong_is_silent_and_counted_also_after_a_restart(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    shot, other = world.picture("shot", measurement(left=0.3)), world.picture("x", measurement())
    world.checks.request_rest([shot, other])
    world.checks.start()
    wait_for(qtbot, world, "shot", "x")
    assert world.checks.signs_of(shot.id) == (Check.TOUCHES, Check.DUPLICATE)
    world.checks.set_wrong(shot.id, Check.TOUCHES, is_wrong=True)
    world.checks.set_wrong(shot.id, Check.DUPLICATE, is_wrong=True)
    world.checks.set_wrong(shot.id, Check.DUPLICATE, is_wrong=False)
    world.close()
    again = World(tmp_path / "measurements.sqlite3")
    again.checks.request_rest([shot, other])
    again.checks.start()
    wait_for(qtbot, again, "shot", "x")
    checked = again.checks.of(shot.id)
    assert checked is not None
    assert checked.fired == {Check.DUPLICATE}
    assert checked.wrong == {Check.TOUCHES}
    assert not again.checks.fired(Check.TOUCHES)
    facets = {shot.id: Facet.REJECTED, other.id: Facet.APPROVED}
    table = {row.check: row for row in check_accuracy(again.checks, again.marks, facets.get)}
    assert table[Check.TOUCHES] == CheckAccuracy(Check.TOUCHES, 1, 0, 0, 1)
    assert table[Check.DUPLICATE].right_share == 0.5
    assert table[Check.BLUR].right_share is None
    again.close()


def test_a_pause_keeps_what_is_requested_for_later(world: World, qtbot: QtBot) -> None:
    shot = world.picture("shot", measurement())
    world.checks.set_paused(True)
    world.checks.start()
    world.checks.request_rest([shot])
    assert world.checks.of(shot.id) is None
    world.checks.set_paused(False)
    wait_for(qtbot, world, "shot")


def test_two_measurers_share_the_work(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    second = FakeMeasurer()
    cache = MeasurementFile(tmp_path / "shared.sqlite3")
    both = [world.measurer, second]
    checks = PictureChecks(
        both, cache, world.marks, world.files.get, world.download, CheckSettings, lambda: False
    )
    names = [f"shot {number}" for number in range(4)]
    shots = [world.picture(name, measurement(dhash=5)) for name in names]
    second.answers = world.measurer.answers
    for measurer in both:
        measurer.may_answer.clear()
    checks.request_rest(shots)
    checks.start()
    qtbot.waitUntil(lambda: all(len(measurer.asked) == 1 for measurer in both), timeout=5000)
    for measurer in both:
        measurer.may_answer.set()
    qtbot.waitUntil(lambda: checks.measured_count == 4, timeout=5000)
    assert sorted(world.measurer.asked + second.asked) == [name.encode() for name in names]
    assert set(checks.copy_groups().values()) == {"shot 0"}
    assert len(checks.doubt()) == 4
    checks.close(5)
    cache.close()
