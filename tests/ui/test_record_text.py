"""What the window of the approval record says of its numbers."""

from PySide6.QtWidgets import QApplication

from qamera_review.domain.export.approval_record import ApprovalRecord
from qamera_review.ui.reports.record_window import summary_text
from tests.domain.test_approval_record import chain


def test_the_numbers_are_of_the_record_and_not_of_the_list(qapp: QApplication) -> None:
    text = summary_text(ApprovalRecord(tuple(chain(3))))
    assert text.startswith("3 decisions are recorded. 3 pictures are approved according to them.")
    assert "on this computer" in text
