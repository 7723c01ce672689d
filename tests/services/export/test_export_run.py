"""Exports of pictures: every file once and whole, whatever is in the way."""

import hashlib
import json
import random
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader

from qamera_review.domain.errors import InvalidPicture, PictureUnreachable
from qamera_review.domain.export.file_plan import plan_files
from qamera_review.domain.packshot import Packshot
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import replace
from qamera_review.domain.units import MB
from qamera_review.services.export.export_planning import ExportRequest, plan_export
from qamera_review.services.export.export_run import ExportRun, NotEnoughSpace, read_unfinished
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    ExportProfile,
    encode_picture,
)
from qamera_review.storage.export_journal import ExportJournal
from tests.support.exports import assert_complete, picture_of, plan_of, sources
from tests.support.picture_files import picture, written


class _Stopped(Exception):
    pass


def image_in(data: bytes, form: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    return QImageReader(buffer, QByteArray(form.encode())).read()


def test_bytes_are_untouched_and_names_harmless(tmp_path: Path) -> None:
    plan = plan_of(sources(30), tmp_path / "out")
    journal = ExportJournal(tmp_path / "data" / "journal")
    result = ExportRun(plan, journal, picture_of, lambda: None).run()
    assert (result.written, result.failures) == (30, ())
    assert_complete(plan)
    assert not journal.path.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out"]
    for suffix in ("csv", "json"):
        text = (tmp_path / "out" / f"manifest.{suffix}").read_text(encoding="utf-8-sig")
        assert "secret" not in text
        assert "CON" in text
    assert "\"'=cmd|" in (tmp_path / "out" / "manifest.csv").read_text(encoding="utf-8-sig")


def test_a_stopped_export_goes_on_where_it_was(tmp_path: Path) -> None:
    plan = plan_of(sources(25), tmp_path / "out", EncodingOptions(ExportFormat.WEBP, 40))
    journal = ExportJournal(tmp_path / "journal")
    chance, runs, loaded = random.Random(4), 0, 0

    def load(packshot: Packshot) -> bytes:
        nonlocal loaded
        loaded += 1
        return picture_of(packshot)

    while read_unfinished(journal) is not None or not runs:
        runs += 1
        last = loaded + chance.randrange(1, 9)

        def step(last: int = last) -> None:
            if loaded == last:
                raise _Stopped

        try:
            ExportRun(plan, journal, load, step).run()
        except _Stopped:
            with journal.path.open("ab") as file:
                file.write(b'{"number": 3, "pa')  # as a crash cuts a line off
    assert runs > 2
    assert loaded == 25
    assert_complete(plan)


def test_files_of_others_are_never_replaced(tmp_path: Path) -> None:
    plan = plan_of(sources(6), tmp_path)
    taken = tmp_path / f"{plan.files[2].path}.jpg"
    taken.parent.mkdir()
    taken.write_bytes(b"mine")
    (tmp_path / "manifest.csv").write_bytes(b"mine too")
    ExportRun(plan, ExportJournal(tmp_path / ".journal"), picture_of, lambda: None).run()
    assert taken.read_bytes() == b"mine"
    assert (tmp_path / "manifest.csv").read_bytes() == b"mine too"
    manifest = json.loads((tmp_path / "manifest (2).json").read_text(encoding="utf-8"))
    assert manifest["files"][2]["file"] == f"{plan.files[2].path} (2).jpg"


def test_exporting_again_writes_only_what_is_new(tmp_path: Path) -> None:
    def export(count: int) -> list[str]:
        request = ExportRequest(
            tmp_path / "out", tuple(sources(count)), "{product} {variant}", True,
            EncodingOptions(), 1, "",
        )  # fmt: skip
        plan = plan_export(request, None, {})
        ExportRun(plan, ExportJournal(tmp_path / "journal"), picture_of, lambda: None).run()
        files = (tmp_path / "out").rglob("*.*")
        return sorted(str(path.relative_to(tmp_path / "out")) for path in files)

    first = export(4)
    assert export(4) == first
    more = export(5)
    assert len(set(more) - set(first)) == 3, "a picture and its manifests"
    assert set(first) < set(more)
    changed = next((tmp_path / "out").rglob("*.jpg"))
    changed.write_bytes(b"mine now")
    assert len(export(5)) == len(more) + 3
    assert changed.read_bytes() == b"mine now"


def test_what_cannot_be_loaded_is_named_and_can_follow(tmp_path: Path) -> None:
    plan = plan_of(sources(4), tmp_path / "out")
    journal = ExportJournal(tmp_path / "journal")

    def load(packshot: Packshot) -> bytes:
        if packshot.id == "ps_1":
            raise PictureUnreachable("offline")
        return b"<html>" if packshot.id == "ps_2" else picture_of(packshot)

    result = ExportRun(plan, journal, load, lambda: None).run()
    assert [failure.problem.value for failure in result.failures] == [
        "not_reachable",
        "not_a_picture",
    ]
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["files"][1]["problem"] == "not_reachable"
    unfinished = read_unfinished(journal)
    assert unfinished is not None
    assert unfinished.written == 2
    ExportRun(unfinished.plan, journal, picture_of, lambda: None).run()
    assert_complete(plan)


def test_one_bad_file_does_not_end_the_export(tmp_path: Path) -> None:
    plan = plan_of(sources(6), tmp_path / "out", EncodingOptions(ExportFormat.WEBP))
    blocked = tmp_path / "out" / plan.files[0].folder
    blocked.parent.mkdir()
    blocked.write_bytes(b"a file where a folder has to be")
    strip = QImage(17_000, 2, QImage.Format.Format_RGB32)
    strip.fill(QColor("red"))
    too_long = written(strip, "png")

    def load(packshot: Packshot) -> bytes:
        return too_long if packshot.id == "ps_4" else picture_of(packshot)

    result = ExportRun(plan, ExportJournal(tmp_path / "journal"), load, lambda: None).run()
    problems = {str(failure.packshot_id): failure.problem.value for failure in result.failures}
    assert problems["ps_4"] == "not_encoded"
    in_blocked = {f.source.packshot.id for f in plan.files if f.folder == plan.files[0].folder}
    assert {id_ for id_, problem in problems.items() if problem == "not_written"} == in_blocked
    assert result.written == 6 - len(in_blocked) - 1 > 0
    again = plan_files(
        sources(6), "{name}", folder_per_product=True, taken={}, files=[blocked.name]
    )
    assert again[0].folder == f"{blocked.name} (2)"


def test_the_same_wish_goes_on_and_an_approval_of_other_bytes_is_left_out(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "journal")
    options = EncodingOptions()
    items = tuple(sources(6))
    wish = ExportRequest(tmp_path / "out", items, "{name} {variant}", False, options, 1, "")
    approved = {item.packshot.id: sha256_of(item.packshot) for item in items}
    plan = plan_export(wish, None, approved)
    steps = iter([None, None])

    def step() -> None:
        if next(steps, _Stopped) is _Stopped:
            raise _Stopped

    with pytest.raises(_Stopped):
        ExportRun(plan, journal, picture_of, step).run()
    unfinished = read_unfinished(journal)
    assert unfinished is not None
    assert plan_export(replace(wish, started_ms=2), unfinished.plan, approved) == plan
    # With another wish it is another export.
    other = plan_export(replace(wish, sources=items[:3]), unfinished.plan, approved)
    assert other != plan
    approved[items[0].packshot.id] = "00" * 32
    changed = plan_export(wish, None, approved)
    result = ExportRun(changed, journal, picture_of, lambda: None).run()
    assert [each.problem.value for each in result.failures] == ["changed_since_approval"]
    assert not journal.path.exists()


def test_two_exports_into_one_folder_do_not_swap_pictures(tmp_path: Path) -> None:
    """The second one runs as a whole while the first one writes a file."""
    first = plan_of(sources(3), tmp_path / "out")
    mine, theirs = ExportJournal(tmp_path / "mine"), ExportJournal(tmp_path / "theirs")

    def load(packshot: Packshot) -> bytes:
        if packshot.id == "ps_1":
            ExportRun(first, theirs, lambda shot: picture_of(shot) + b"theirs", _go_on).run()
        return picture_of(packshot)

    ExportRun(first, mine, load, _go_on).run()
    for name, ending in (("manifest.json", b"theirs"), ("manifest (2).json", b"")):
        rows = json.loads((tmp_path / "out" / name).read_text(encoding="utf-8"))["files"]
        for row in rows:
            data = (tmp_path / "out" / row["file"]).read_bytes()
            assert hashlib.sha256(data).hexdigest() == row["sha256"]
            assert data.endswith(row["packshot_id"].encode() + ending)


def _go_on() -> None:
    """Let an export run to its end."""


def sha256_of(packshot: Packshot) -> str:
    return hashlib.sha256(picture_of(packshot)).hexdigest()


def test_a_large_square_is_refused_before_it_takes_memory() -> None:
    strip = QImage(16_000, 4, QImage.Format.Format_RGB32)
    strip.fill(QColor("red"))
    with pytest.raises(InvalidPicture) as refused:
        encode_picture(written(strip, "png"), EncodingOptions(ExportFormat.PNG, square=True))
    assert refused.value.problem is PictureProblem.TOO_LARGE


def test_too_little_space_is_said_before_the_first_byte(tmp_path: Path) -> None:
    plan = plan_of(sources(2), tmp_path / "out")
    run = ExportRun(plan, ExportJournal(tmp_path / "journal"), picture_of, lambda: None)
    with pytest.raises(NotEnoughSpace):
        run.run(lambda _packshot: 10**18)
    assert not list((tmp_path / "out").iterdir())


def test_the_space_that_is_needed_is_more_than_what_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=25 * MB))
    run = ExportRun(
        plan_of(sources(2), tmp_path / "out"),
        ExportJournal(tmp_path / "journal"),
        picture_of,
        lambda: None,
    )
    with pytest.raises(NotEnoughSpace, match="about 32 MB are needed, 25 MB are free"):
        run.run(lambda _packshot: 6 * MB)


@pytest.mark.parametrize("format_", [ExportFormat.JPEG, ExportFormat.PNG, ExportFormat.WEBP])
def test_size_ground_and_profile_are_as_chosen(format_: ExportFormat) -> None:
    colours = QImage(60, 30, QImage.Format.Format_ARGB32)
    colours.fill(QColor(0, 0, 0, 0))
    for x in range(20, 40):
        for y in range(30):
            colours.setPixelColor(x, y, QColor(200, 30, 30))
    data = written(colours, "png")
    options = EncodingOptions(
        format_, 40, square=True, ground="#00ff00", profile=ExportProfile.DISPLAY_P3
    )
    encoded = encode_picture(data, options)
    image = image_in(encoded.data, format_.value)
    assert (image.width(), image.height()) == (encoded.width_px, encoded.height_px) == (40, 40)
    assert image.colorSpace().primaries() == QColorSpace.Primaries.DciP3D65
    ground, middle = image.pixelColor(2, 2), image.pixelColor(20, 20)
    assert ground.green() > 240
    assert ground.red() < 20
    # The same red has a lower value of red in the wider space.
    assert abs(middle.red() - 184) < 12
    clear = encode_picture(data, EncodingOptions(format_))
    corner = image_in(clear.data, format_.value).pixelColor(0, 0)
    if format_ is ExportFormat.JPEG:
        assert corner.lightness() > 250
    else:
        assert corner.alpha() == 0


def test_a_picture_is_never_enlarged() -> None:
    encoded = encode_picture(picture("jpeg", 50, 20), EncodingOptions(ExportFormat.PNG, 400))
    assert (encoded.width_px, encoded.height_px) == (50, 20)
