"""A report for which the disk has no room is told, and the old file stays."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import Packshot
from qamera_review.domain.projection import Shown
from qamera_review.services.export.report_file import ReportNotWritten
from qamera_review.services.export.report_writer import (
    PictureOf,
    ReportMaker,
    ReportWriter,
    Step,
    write_text,
)
from qamera_review.services.export.view_export import ReportHead, report_item
from qamera_review.ui.reports.contact_sheet import ContactSheetWriter, SheetStyle
from tests.support.fakes import packshot

if sys.platform == "win32":
    pytest.skip("Windows has no limit for the size of files", allow_module_level=True)
import resource

_ROOM_BYTES = 50_000
_SIDE_PX = 200


def sheet(device: QIODevice, pictures: PictureOf, step: Step) -> None:
    """Write a contact sheet with pictures of noise, which no format makes small."""
    noise = os.urandom(_SIDE_PX * _SIDE_PX * 4)

    def picture(packshot: Packshot, fit_px: int) -> QImage:
        return QImage(noise, _SIDE_PX, _SIDE_PX, QImage.Format.Format_RGB32)

    shots = [packshot(f"ps_{number}") for number in range(8)]
    items = [report_item(Shown(shot, shot.status, shot.vote, None, ""), "") for shot in shots]
    ContactSheetWriter(ReportHead("Packshots", "", 1), items, SheetStyle())(device, picture, step)


def image(device: QIODevice, pictures: PictureOf, step: Step) -> None:
    """Write an image as the insights do."""
    noise = os.urandom(_SIDE_PX * _SIDE_PX * 4)
    made = QImage(noise, _SIDE_PX, _SIDE_PX, QImage.Format.Format_RGB32)
    if not made.save(device, "PNG"):  # type: ignore[call-overload]
        raise ReportNotWritten(device.errorString())


def table(device: QIODevice, pictures: PictureOf, step: Step) -> None:
    """Write a text as tables do."""
    write_text(["x" * 1_000] * 100, device, step)


@pytest.fixture
def little_room() -> Iterator[None]:
    """A limit for files, which acts as a disk that becomes full: a write ends in the middle."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_ROOM_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("make", [sheet, image, table])
def test_half_a_report_does_not_take_the_place_of_a_whole_one(
    qtbot: QtBot, tmp_path: Path, little_room: None, make: ReportMaker
) -> None:
    nothing: Any = None
    path = tmp_path / "report"
    path.write_text("old")
    writer = ReportWriter(nothing, nothing)
    with qtbot.waitSignal(writer.failed) as failed:
        writer.start(path, 1, make)
    assert isinstance(failed.args[0], ReportNotWritten)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
