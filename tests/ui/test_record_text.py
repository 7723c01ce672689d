"""What the window of the approval record says of its numbers."""

from PySide6.QtWidgets import QApplication

from qamera_review.domain.export.approval_record import ApprovalRecord, RecordEntry
from qamera_review.ui.reports.record_window import summary_text


def test_the_numbers_are_of_the_record_and_not_of_the_list(qapp: QApplication) -> None:
    entries = [
        RecordEntry(
            number=0, decided="", ended="", who="", packshot_id=f"ps_{number}", packshot="",
            verb="approve", reasons=(), note="", seen_sha256="ab" * 32, seen_width_px=512,
            seen_height_px=512, seen_ms=1200, seen_output="sRGB", outcome="sent",
            answer="accepted", answer_text="",
        )
        for number in range(3)
    ]  # fmt: skip
    text = summary_text(ApprovalRecord(tuple(entries)))
    assert text.startswith("3 decisions are recorded. They approve 3 pictures.")
    assert "on this computer" in text
