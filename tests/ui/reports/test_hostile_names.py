"""What people are handed over is harmless, whatever the names in it hold."""

import csv
import io
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from qamera_review.domain.export.approval_record import (
    ApprovalRecord,
    RecordEntry,
    RecordSigner,
    record_json,
)
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.insights import Dimension, ImageFacts, insights_by, insights_tables
from qamera_review.domain.projection import Shown
from qamera_review.services.export.csv_table import csv_lines
from qamera_review.services.export.history import HistoryRow
from qamera_review.services.export.report_writer import ReportMaker, write_text
from qamera_review.services.export.view_export import ReportHead, ReportItem, csv_of, report_item
from qamera_review.services.overview.insights_csv import insights_csv
from qamera_review.ui.reports.contact_sheet import ContactSheetWriter, SheetStyle
from qamera_review.ui.reports.insights_chart import NamedInsights
from qamera_review.ui.reports.insights_sheet import InsightsHeading, InsightsSheet
from qamera_review.ui.reports.record_pdf import RecordPdfWriter
from tests.support.exports import HOSTILE
from tests.support.fakes import packshot

NAMES = (*HOSTILE, "</script><img src=x onerror=alert(1)>", "@SUM(1)", "\u202egnp.exe", "\ud800")
TITLE = "Mug) /OpenAction << /S /JavaScript >> (\\"
Made = Callable[[], ReportMaker]


def item(name: str) -> ReportItem:
    shot = packshot("ps_1", title=name)
    note = make_feedback((name[:60],), name).wire_text
    return report_item(Shown(shot, shot.status, shot.vote, None, note), name)


def contact_sheet() -> ReportMaker:
    head = ReportHead(TITLE, NAMES[4], 1, NAMES)
    return ContactSheetWriter(head, [item(name) for name in NAMES], SheetStyle(8, True))


def record() -> ReportMaker:
    empty = (None,) * 5
    entries = tuple(
        RecordEntry(1, "", "", name, name, name, "approve", (name,), name, *empty, "", "", name)
        for name in NAMES
    )
    made = ApprovalRecord(entries, NAMES[0])
    signer = RecordSigner(NAMES[5], "00" * 32, lambda _data: bytes(64))
    return RecordPdfWriter(made, NAMES[4], lambda: record_json(made, NAMES[4], "", signer))


def facts() -> tuple[ImageFacts, ...]:
    return tuple(
        ImageFacts({Dimension.PRODUCT: name, Dimension.PRESET: name}, False, (name,), 2.0, 1_500)
        for name in NAMES
    )


def insights(suffix: str = ".pdf") -> ReportMaker:
    rows = insights_by(facts(), Dimension.PRODUCT)
    heading = InsightsHeading(TITLE, NAMES[4], NAMES[3])
    named = tuple(NamedInsights(row.key, row) for row in rows)
    return InsightsSheet(heading, named, NAMES[:6], suffix)


def table() -> ReportMaker:
    items = [item(name) for name in NAMES]
    return lambda device, _pictures, step: write_text(csv_of(items), device, step)


def insights_table() -> ReportMaker:
    lines = tuple(insights_csv(insights_tables(facts()).groups, lambda _dimension, key: key))
    return lambda device, _pictures, step: write_text(lines, device, step)


def history_table() -> ReportMaker:
    header = HistoryRow.__struct_fields__
    lines = tuple(csv_lines(header, ([name] * len(header) for name in NAMES)))
    return lambda device, _pictures, step: write_text(lines, device, step)


def made(make: ReportMaker) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    make(buffer, lambda _packshot, _fit_px: None, lambda: None)
    return bytes(buffer.data().data())


@pytest.mark.parametrize(
    ("maker", "pages", "title"),
    [(contact_sheet, 1, TITLE), (record, 2, "Approval record"), (insights, 1, TITLE)],
)
def test_a_pdf_has_its_pages_and_an_escaped_title(
    qapp: QGuiApplication, maker: Made, pages: int, title: str
) -> None:
    data = made(maker())
    assert len(re.findall(rb"/Type /Page\b", data)) == pages
    found = re.search(rb"/Title \(((?:[^\\)]|\\.)*)\)\s", data, re.DOTALL)
    assert found is not None
    assert re.sub(rb"\\(.)", rb"\1", found[1], flags=re.DOTALL).decode("utf-16") == title


def test_a_chart_is_a_picture(qapp: QGuiApplication) -> None:
    assert not QImage.fromData(made(insights(".png"))).isNull()


@pytest.mark.parametrize("maker", [table, insights_table, history_table])
def test_a_table_has_no_formula(qapp: QGuiApplication, maker: Made) -> None:
    text = made(maker()).decode("utf-8-sig")
    for delimiter in ",;\t":
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@")]
