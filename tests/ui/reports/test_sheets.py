"""The contact sheet and the chart of the insights, however much stands in them."""

import re

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.feedback import Feedback, make_feedback, parse_feedback
from qamera_review.domain.insights import Dimension, ImageFacts, insights_by
from qamera_review.domain.packshot import Packshot, Vote
from qamera_review.domain.projection import Shown
from qamera_review.services.export.report_writer import ReportMaker, TooManyRows
from qamera_review.services.export.view_export import ReportHead, ReportItem, report_item
from qamera_review.ui.reports import contact_sheet
from qamera_review.ui.reports.contact_sheet import ContactSheetWriter, SheetStyle
from qamera_review.ui.reports.contact_sheet_texts import WRAPPED, fitted, item_texts, legend_text
from qamera_review.ui.reports.insights_chart import NamedInsights
from qamera_review.ui.reports.insights_sheet import InsightsHeading, InsightsSheet
from tests.support.fakes import packshot


def made(make: ReportMaker) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    make(buffer, lambda _packshot, _fit_px: None, lambda: None)
    return bytes(buffer.data().data())


def pages_of(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", data))


def items(count: int, reasons: int) -> list[ReportItem]:
    """Return items of which each has another of so many reasons."""
    shots = (packshot(f"ps_{number}") for number in range(count))
    notes = (
        make_feedback((f"a reason of some length, number {number % reasons}",), "").wire_text
        for number in range(count)
    )
    return [
        report_item(Shown(shot, shot.status, shot.vote, None, note), "")
        for shot, note in zip(shots, notes, strict=True)
    ]


def insights_sheet(rows: int, legend: str, suffix: str) -> InsightsSheet:
    facts = [ImageFacts({Dimension.PRODUCT: str(number)}, True) for number in range(rows)]
    named = tuple(NamedInsights(row.key, row) for row in insights_by(facts, Dimension.PRODUCT))
    return InsightsSheet(InsightsHeading("Insights", "1 decision", legend), named, (), suffix)


def test_the_legend_of_the_reasons_has_all_its_lines(qapp: QGuiApplication) -> None:
    head, style = ReportHead("Packshots", "", 1), SheetStyle(8)
    few, many = items(48, 2), items(48, 40)
    assert pages_of(made(ContactSheetWriter(head, few, style))) == 1
    assert pages_of(made(ContactSheetWriter(head, many, style))) == 2, "the legend takes the room"


def test_the_numbers_of_the_reasons_are_those_of_the_keys() -> None:
    counts = {"too dark": 4, "wrong color": 2, "my own": 9, "blurry": 1}
    numbers = {"blurry": 1, "wrong color": 3, "too dark": 8}
    expected = "Reasons: 1 blurry (1) · 3 wrong color (2) · 8 too dark (4) · my own (9)"
    assert legend_text(counts, numbers) == expected


def test_a_page_is_used_where_there_are_no_notes(qapp: QGuiApplication) -> None:
    shots = [packshot(f"ps_{number}") for number in range(60)]
    plain = [report_item(Shown(shot, shot.status, shot.vote, None, ""), "") for shot in shots]
    assert (
        pages_of(made(ContactSheetWriter(ReportHead("Packshots", "", 1), plain, SheetStyle()))) == 3
    )


@pytest.mark.parametrize(("has_notes", "side_px"), [(True, 342), (False, 299)])
def test_pictures_are_made_smaller_only_where_that_saves_a_page(
    qapp: QGuiApplication, has_notes: bool, side_px: int
) -> None:
    """Without notes a page has room for five rows of slightly smaller pictures; with a line below
    each it has room for four, smaller or not."""
    note = make_feedback(("dark",), "").wire_text
    shots = [packshot(f"ps_{number}") for number in range(60)]
    rows = [
        report_item(Shown(shot, shot.status, shot.vote, None, note if has_notes else ""), "")
        for shot in shots
    ]
    sides: set[int] = set()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write = ContactSheetWriter(ReportHead("Packshots", "", 1), rows, SheetStyle(4))

    def note_side(packshot: Packshot, fit_px: int) -> None:
        sides.add(fit_px)

    write(buffer, note_side, lambda: None)
    assert sides == {side_px}


def test_what_is_not_sent_is_said_also_where_the_columns_are_narrow(qapp: QGuiApplication) -> None:
    shot = packshot("ps_1")
    waiting = report_item(Shown(shot, shot.status, Vote.REJECTED, DecisionState.HELD, ""), "")
    wide = item_texts(waiting, "4 too dark", lambda _text: True)
    assert wide == ("Rejected, not sent yet", "4 too dark")
    narrow = item_texts(waiting, "4 too dark", lambda _text: False)
    assert narrow == ("Rejected", "Not sent – 4 too dark")


def test_a_signature_stands_below_pictures(qapp: QGuiApplication) -> None:
    head, style = ReportHead("Packshots", "", 1), SheetStyle(3, sign_off=True)
    full = items(9, 1)
    assert pages_of(made(ContactSheetWriter(head, full, SheetStyle(3)))) == 1
    calls: list[int] = []
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write = ContactSheetWriter(head, full, style)

    def note_pages(packshot: Packshot, fit_px: int) -> None:
        calls.append(pages_of(bytes(buffer.data().data())))

    write(buffer, note_pages, lambda: None)
    assert pages_of(bytes(buffer.data().data())) == 2
    assert calls[0] < calls[-1], "the last row is on the page of the signature"


def test_feedback_is_read_once_for_each_packshot(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str | None] = []

    def parse(text: str | None) -> Feedback:
        calls.append(text)
        return parse_feedback(text)

    monkeypatch.setattr(contact_sheet, "parse_feedback", parse)
    made(ContactSheetWriter(ReportHead("Packshots", "", 1), items(30, 3), SheetStyle(2)))
    assert len(calls) == 30


def test_a_long_legend_of_the_insights_is_wrapped(qapp: QGuiApplication) -> None:
    heights = [
        QImage.fromData(made(insights_sheet(2, "What it means. " * times, ".png"))).height()
        for times in (1, 30)
    ]
    assert heights[1] > heights[0] + 20


def test_a_picture_that_nobody_could_read_is_refused(qapp: QGuiApplication) -> None:
    with pytest.raises(TooManyRows):
        made(insights_sheet(900, "", ".png"))
    assert pages_of(made(insights_sheet(900, "", ".pdf"))) > 20


@pytest.mark.parametrize("text", ["one two three " * 40, "x" * 900, "a " + "y" * 300, "short", ""])
def test_a_wrapped_text_has_no_line_that_is_cut(qapp: QGuiApplication, text: str) -> None:
    metrics = QFontMetricsF(QFont())
    room = QRectF(0, 0, 15 * metrics.averageCharWidth(), 1e6)
    shown = fitted(text, metrics, room, 2)
    assert metrics.boundingRect(room, WRAPPED, shown).height() < 3 * metrics.height()
    assert shown == text or shown.endswith("…")
