"""Reports of the view as PDF and as data, made in the real window."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from qamera_review.ui.reports.report_window import ReportWindow
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


async def test_the_view_on_paper_and_as_data(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    count = len(reviewer.services.store.visible)
    reviewer.press(Qt.Key.Key_P, CTRL)
    window = await reviewer.dialog(ReportWindow)
    assert isinstance(window, ReportWindow)
    sizes = {}
    for columns in (8, 2):
        path = tmp_path / f"{columns}.pdf"
        window.columns.setValue(columns)
        window.begin(path)
        assert window.cancel.text() == "Cancel"
        await reviewer.until(lambda: not reviewer.services.report_writer.running, "the report")
        sheet = path.read_bytes()
        assert sheet.startswith(b"%PDF-")
        assert b"/DestOutputProfile" in sheet, "its colours are sRGB, and the profile says so"
        assert b"/ColorSpace /DeviceCMYK" not in sheet
        sizes[columns] = pages_of(path.read_bytes())
    assert sizes[8] < sizes[2]
    assert sizes[2] == -(-count // 4)
    assert len((tmp_path / "2.pdf").read_bytes()) > 100_000, "the pictures are in it"

    window.columns.setValue(5)
    window.sign_off.setChecked(True)
    window.begin(tmp_path / "signed.pdf")
    await reviewer.until(lambda: not reviewer.services.report_writer.running, "the report")
    per_page = 5 * 4
    unsigned = -(-count // per_page)
    assert pages_of((tmp_path / "signed.pdf").read_bytes()) in (unsigned, unsigned + 1)

    window.format.setCurrentIndex(2)
    window.begin(tmp_path / "view.json")
    await reviewer.until(lambda: not reviewer.services.report_writer.running, "the report")
    told = json.loads((tmp_path / "view.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in told["packshots"]] == list(reviewer.services.store.visible)
    await reviewer.until(lambda: "view.json" in window.answer.text(), "the answer")
    await reviewer.close()
