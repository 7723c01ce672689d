"""Reports: their contents, and that there is never half a file."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from qamera_review.domain.checks import Check, Finding, Verdict
from qamera_review.domain.decision import DecisionState
from qamera_review.domain.errors import PictureMissing
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import AiMark, Measurement
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.projection import Shown
from qamera_review.services.checks.findings import Checked
from qamera_review.services.export.report_writer import PictureOf, ReportWriter, Step, write_text
from qamera_review.services.export.view_export import (
    ReportHead,
    ReportItem,
    csv_of,
    json_of,
    report_item,
)
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.loader import LoadError
from tests.support.fakes import packshot

HEAD = ReportHead("Packshots", "https://one.example", 1_700_000_000_000, ("Approved",))


class NoHost:
    """A picture host that has no pictures."""

    def fetch(self, url: str) -> object:
        raise PictureMissing(url)

    def close(self) -> None:
        """Do nothing: there are no connections."""


class NoCache:
    def get(self, key: str) -> bytes | None:
        return None

    def get_version(self, key: str) -> str:
        return ""

    def put(self, key: str, data: bytes, version: str = "") -> None:
        raise AssertionError(key)

    def get_copy(self, key: str) -> bytes | None:
        return None

    def put_copies(self, copies: object) -> None:
        raise AssertionError(copies)


def item(title: str = "Mug", note: str | None = None) -> ReportItem:
    one = packshot("ps_1", thumbnail="https://cdn.example/a.jpg?sig=secret", title=title)
    return report_item(Shown(one, one.status, one.vote, DecisionState.HELD, note), "Mug")


def text_of(items: list[ReportItem]) -> str:
    """Return the text of a CSV file without the byte order mark."""
    text = "".join(csv_of(items))
    assert text.startswith("\ufeff")
    return text[1:]


def make_reports() -> ReportWriter:
    return ReportWriter(NoHost(), NoCache())  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.text(min_size=1), st.text())))
def test_a_table_reads_back_as_it_was(texts: list[tuple[str, str]]) -> None:
    items = [item(title, note) for title, note in texts]
    read = list(csv.DictReader(io.StringIO(text_of(items), newline="")))
    assert [row["name"].replace("'", "") for row in read] == [
        one.row.name.replace("'", "") for one in items
    ]
    assert [row["note"].replace("'", "") for row in read] == [
        one.row.note.replace("'", "") for one in items
    ]


def test_reasons_stand_apart_from_the_note() -> None:
    line = make_feedback(["wrong side", "not sharp"], "ask again").wire_text
    row = next(csv.DictReader(io.StringIO(text_of([item(note=line)]), newline="")))
    assert (row["reasons"], row["note"]) == ("wrong side; not sharp", "ask again")


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@x", "\t1", "\r1", " =1", "＝1+1", "＋1", "－1", "＠x"]
)
def test_a_name_is_never_a_formula(name: str) -> None:
    line = list(csv_of([item(name)]))[1]
    assert next(csv.reader([line]))[1] == f"'{name}"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "name", ["shoes;=cmd|' /C calc'!A0;", "a\n=1", "a\t@x", "a\r＝1", "=1;=2;+3", "b,=1"]
)
def test_no_cell_is_a_formula_whatever_separates_them(name: str, delimiter: str) -> None:
    """Excel takes the separator of the system, and then begins cells where there are none."""
    table = "".join(csv_of([item(name), item("Mug", note=name)]))
    rows = list(csv.reader(io.StringIO(table, newline=""), delimiter=delimiter))
    assert len(rows) >= 3
    for row in rows:
        assert not [cell for cell in row if cell.lstrip(" '\"").startswith(("=", "＝", "@"))
                    and not cell.startswith("'")]  # fmt: skip


def test_every_cell_is_quoted() -> None:
    lines = list(csv_of([item()]))
    assert len(lines) == 2
    for line in lines:
        assert line.removeprefix("\ufeff").startswith('"')
        assert line.endswith('"\r\n')


def test_a_date_that_no_calendar_holds_is_not_told() -> None:
    one = packshot("ps_1", created_ms=2**62)
    row = report_item(Shown(one, one.status, one.vote, None, None), "Mug").row
    assert row.created == ""


def test_what_was_measured_has_columns() -> None:
    one = packshot("ps_1")
    findings = (Finding(Check.TOUCHES, Verdict.FIRED, 0.2), Finding(Check.BLUR, Verdict.FINE, 1.7))
    measurement = Measurement(ImageFormat.JPEG, 9, 9, 9, AiMark.GENERATED)
    shown = Shown(one, one.status, one.vote, None, None)
    row = report_item(shown, "Mug", Checked("ab" * 32, measurement, findings)).row
    assert (row.checks, row.ai_mark) == ("touches", "generated")
    assert (item().row.checks, item().row.ai_mark) == ("", "")


def test_a_days_name_is_that_of_its_group() -> None:
    """Both go by this machine's clock."""
    one = packshot("ps_1", created_ms=1_700_000_000_000)
    row = report_item(Shown(one, one.status, one.vote, None, None), "Mug").row
    (key,) = group_keys(Listing([one]), GroupBy.DAY, {})
    assert row.created.startswith(str(key))


@given(st.lists(st.text(min_size=1)))
def test_json_is_json(titles: list[str]) -> None:
    read = json.loads("".join(json_of(HEAD, [item(title) for title in titles])))
    assert read["count"] == len(titles)
    assert [one["name"] for one in read["packshots"]] == titles
    assert read["made"] == "2023-11-14T22:13:20+00:00"


def test_a_signed_address_is_not_handed_on() -> None:
    assert "secret" not in "".join(csv_of([item()]))
    assert "secret" not in "".join(json_of(HEAD, [item()]))


def test_a_report_is_made_with_progress(qtbot: QtBot, tmp_path: Path) -> None:
    reports = make_reports()
    progress: list[int] = []
    reports.progressed.connect(lambda done, _total: progress.append(done))
    path = tmp_path / "view.csv"
    items = [item()] * 9
    with qtbot.waitSignal(reports.finished) as told:
        reports.start(path, 10, lambda device, _, step: write_text(csv_of(items), device, step))
    assert told.args == [path]
    assert path.read_text(encoding="utf-8").count("ps_1") == 9
    assert progress == list(range(1, 11))
    assert not reports.running


def test_a_cancelled_report_leaves_the_old_file(qtbot: QtBot, tmp_path: Path) -> None:
    reports = make_reports()
    path = tmp_path / "view.csv"
    path.write_text("old", encoding="utf-8")

    def endless(device: QIODevice, pictures: PictureOf, step: Step) -> None:
        while True:
            device.write(b"new")
            step()

    reports.start(path, 10, endless)
    with qtbot.waitSignal(reports.cancelled):
        reports.cancel()
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["view.csv"]


def test_what_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    reports = make_reports()
    with qtbot.waitSignal(reports.failed) as told:
        reports.start(tmp_path / "no such folder" / "view.csv", 1, lambda *_: None)
    assert told.args is not None
    assert told.args[0].title == "The folder doesn't exist"
    assert told.args[0].advice == "Choose another folder."


def test_a_fault_in_the_making_ends_it(qtbot: QtBot, tmp_path: Path) -> None:
    reports = make_reports()
    path = tmp_path / "view.csv"

    def broken(device: QIODevice, pictures: PictureOf, step: Step) -> None:
        device.write(b"half")
        raise ValueError("broken")

    with qtbot.waitSignal(reports.failed) as told:
        reports.start(path, 1, broken)
    assert told.args is not None
    assert "broken" in told.args[0].detail
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_cannot_be_had_is_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    reports = make_reports()
    got: list[QImage | LoadError | None] = []

    def look(device: QIODevice, pictures: PictureOf, step: Step) -> None:
        got.append(pictures(item().packshot, 100))

    with qtbot.waitSignal(reports.finished):
        reports.start(tmp_path / "x.pdf", 1, look)
    assert [one.problem for one in got if isinstance(one, LoadError)] == [PictureProblem.MISSING]
