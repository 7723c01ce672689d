"""Buttons that mark the checks of a picture as wrong, or take that back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.findings import Checked
from qamera_review.ui.text.check_texts import CHECK_TITLES
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import tr


class WrongButtons(QWidget):
    """A box for each check that has fired for a packshot; GUI thread only."""

    def __init__(self, checks: PictureChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self._packshot_id: PackshotId | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.boxes = {check: self._box(check) for check in Check}
        for box in self.boxes.values():
            column.addWidget(box)

    def show_packshot(self, packshot_id: PackshotId, checked: Checked | None) -> None:
        """Show the checks that have fired for a packshot; those that are wrong have a tick."""
        self._packshot_id = packshot_id
        fired = {finding.check for finding in checked.findings if finding.fired} if checked else ()
        for check, box in self.boxes.items():
            box.setVisible(check in fired)
            box.setChecked(checked is not None and check in checked.wrong)
        self.setVisible(bool(fired))

    def _box(self, check: Check) -> QCheckBox:
        box = QCheckBox(
            tr("“{check}” is wrong for this picture").format(check=tr(CHECK_TITLES[check]))
        )
        box.setToolTip(plain_tooltip(tr("This check no longer reports this picture")))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.clicked.connect(lambda is_wrong: self._on_clicked(check, is_wrong))
        return box

    def _on_clicked(self, check: Check, is_wrong: bool) -> None:
        if self._packshot_id is not None:
            self._checks.set_wrong(self._packshot_id, check, is_wrong=is_wrong)
