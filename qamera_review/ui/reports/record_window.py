"""The window of the approval record: how much is in it, saving it, and checking the pictures."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import QameraError
from qamera_review.domain.export.approval_record import ApprovalRecord, record_json
from qamera_review.domain.times import to_iso
from qamera_review.services.export.approval_log import ApprovalLog, PictureCheck, last_approvals
from qamera_review.services.export.record_signing import RecordSigning
from qamera_review.services.export.report_writer import (
    PictureOf,
    ReportMaker,
    ReportWriter,
    Step,
    write_text,
)
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.reports.record_pdf import RecordPdfWriter
from qamera_review.ui.reports.signing_box import SigningBox
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save

_SUMMARY_LINES = 4
_NAMED_MAX = 10
_BROKEN = noop_tr(
    "Entries that can't be read are missing in it, so whoever checks the record finds it broken."
)


class RecordWindow(QDialog):
    """Shows, saves and checks the approval record; GUI thread only."""

    def __init__(
        self,
        log: ApprovalLog,
        writer: ReportWriter,
        signing: RecordSigning,
        settings: Settings,
        clock: Clock,
        service_url: str,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._log, self._writer = log, writer
        self._clock, self._service_url = clock, service_url
        self._record: ApprovalRecord | None = None
        self._path_to_sign: Path | None = None  # to be written when the keyring has answered
        self.setWindowTitle(tr("Approval record - Qamera Review"))
        self.summary, self.answer = PlainLabel(), PlainLabel()
        self.signing = SigningBox(signing, settings)
        self.save, self.check = QPushButton(tr("Save as…")), QPushButton(tr("Check the pictures"))
        self.done_button = QPushButton(tr("Close"))
        self.save.setToolTip(tr("Save the record as a document (PDF) or a data file (JSON)"))
        self.check.setToolTip(tr("Find pictures that have changed since they were approved"))
        self.done_button.setToolTip(tr("Close this window"))
        self._compose()
        log.loaded.connect(self._on_loaded)
        log.checked.connect(self._on_checked)
        log.failed.connect(self._on_failed)
        self.signing.changed.connect(self._on_signing_changed)
        self.signing.failed.connect(self._on_failed)
        writer.finished.connect(self._on_saved)
        writer.failed.connect(self._on_failed)
        log.load()

    def save_to(self, path: Path) -> None:
        """Write the record: as PDF if the suffix is .pdf, else as JSON, once the keyring has given
        the key if it is to be signed. The answer says when it is saved."""
        if self._record is None or self._writer.running:
            return
        if self.signing.is_waiting:
            self._path_to_sign = path
            self._show(tr("Waiting for your keyring…"))
            return
        self._writer.start(path, len(self._record.entries), self._maker(self._record, path))
        self._show_buttons()
        self._show(tr("Saving…"))

    def _maker(self, record: ApprovalRecord, path: Path) -> ReportMaker:
        made = to_iso(self._clock.wall_ms())
        data = partial(record_json, record, self._service_url, made, self.signing.signer)
        if path.suffix.lower() == ".pdf":
            return RecordPdfWriter(record, self._service_url, data)

        def make(device: QIODevice, pictures: PictureOf, step: Step) -> None:
            write_text((data().decode(),), device, step)

        return make

    def _compose(self) -> None:
        column = window_column(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.done_button)
        for label in (self.summary, self.answer):
            label.setWordWrap(True)
        for part in (self.summary, self.signing, self.answer):
            column.addWidget(part)
        column.addLayout(buttons)
        # With room for the lines that follow, so that the window does not grow under the pointer.
        self.summary.setMinimumHeight(_SUMMARY_LINES * self.summary.fontMetrics().lineSpacing())
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.summary.setText(tr("Loading…"))
        self.answer.hide()
        self.setMinimumWidth(560)
        self.save.setDefault(True)
        for button in (self.check, self.done_button):
            button.setAutoDefault(False)
        self._show_buttons()
        self.save.clicked.connect(self._on_save)
        self.check.clicked.connect(self._on_check)
        self.done_button.clicked.connect(self.reject)

    def _on_loaded(self, record: ApprovalRecord) -> None:
        self._record = record
        self.summary.setText(summary_text(record))
        self._show_buttons()

    def _show_buttons(self) -> None:
        record = self._record
        self.save.setEnabled(record is not None and not self._writer.running)
        self.check.setEnabled(record is not None and bool(record.entries))

    def _on_signing_changed(self) -> None:
        path = self._path_to_sign
        if path is not None and not self.signing.is_waiting:
            self._path_to_sign = None
            if self.signing.signer is not None:
                self.save_to(path)

    def _on_saved(self, path: Path) -> None:
        self._show_buttons()
        sentences = [tr("Saved as {path}").format(path=one_line(str(path)))]
        if self._record is not None and self._record.has_gap:
            sentences.append(tr(_BROKEN))
        self._show("\n".join(sentences))

    def _on_save(self) -> None:
        kinds = {".pdf": tr("Document (*.pdf)"), ".json": tr("Data (*.json)")}
        proposed = "approval-record.pdf"
        ask_where_to_save(
            self,
            tr("Save the approval record"),
            proposed,
            kinds,
            self.save_to,
            self._folders,
            FilePurpose.RECORD,
        )

    def _on_check(self) -> None:
        if self._record is None:
            return
        self.check.setEnabled(False)
        self._show(tr("Comparing the pictures with those that were approved…"))
        self._log.check_pictures(self._record)

    def _on_checked(self, check: PictureCheck) -> None:
        self.check.setEnabled(True)
        lines = [tr("%n pictures are as they were approved.", len(check.same))]
        if check.changed and self._record is not None:
            names = {entry.packshot_id: entry.packshot for entry in self._record.entries}
            listed = ", ".join(one_line(names[id_]) for id_ in check.changed[:_NAMED_MAX])
            lines.append(f"{tr('%n have changed since:', len(check.changed))} {listed}")
        if check.unknown:
            lines.append(tr("%n couldn't be loaded.", len(check.unknown)))
        self._show("\n".join(lines))

    def _on_failed(self, error: QameraError) -> None:
        self._show_buttons()
        self._show(format_error(error))

    def _show(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.show()
        announce(self.answer, text)


def summary_text(record: ApprovalRecord) -> str:
    """Return how much is in a record, and what it does not contain, so that nobody takes its
    numbers for those of the service's list."""
    sentences = [
        tr("%n decisions are recorded.", len(record.entries)),
        tr("They approve %n pictures.", len(last_approvals(record))),
        tr(
            "The record contains what was decided on this computer. Decisions that were made "
            "elsewhere, undone, or not sent yet are not in it."
        ),
    ]
    if record.unreadable:
        numbers = ", ".join(map(integer_text, record.unreadable[:_NAMED_MAX]))
        text = tr("%n entries can't be read and are missing: {numbers}.", len(record.unreadable))
        sentences.append(text.format(numbers=numbers))
    return " ".join(sentences)
