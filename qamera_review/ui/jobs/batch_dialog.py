"""The dialog for many products: pasted lines or a CSV become jobs, with their cost, before
launch.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.errors import QameraError
from qamera_review.domain.jobs.batch_import import BatchLine, parse_batch
from qamera_review.domain.jobs.job import JobRequest, split_request
from qamera_review.domain.jobs.options import KIND_OF_FIELD
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.id_check import IdCheck
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.jobs.job_text import id_check_text, invalid_job_text
from qamera_review.ui.jobs.plan_view import PlanRow, PlanView, launch_text
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder
from qamera_review.ui.widgets.plain_label import PlainLabel

_READ_AFTER_MS = 150


class BatchDialog(QDialog):
    """Parses lines into jobs while the user types; GUI thread only.

    `defaults` fills what lines leave out. Signal `confirmed(CostPlan)`: launch these jobs.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        workspace: JobWorkspace,
        defaults: JobRequest,
        theme: Theme,
        folders: LastFolders,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._workspace = workspace
        self._defaults = defaults
        self._plan = workspace.jobs.plan([])
        self._was_refreshed = False  # the service's lists, because an id was not in them
        self.setWindowTitle(tr("Many products - Qamera Review"))
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("Products, one per line"))
        self.text.setAccessibleDescription(
            tr("Product; preset; scenery; model; images. Only the product is required")
        )
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlaceholderText("prod_tee_white\nprod_mug_sage; preset_close; ; ; 20")
        self.open_file = QPushButton(tr("Open a CSV…"))
        self.open_file.setToolTip(tr("Read the lines from a file"))
        self.open_file.clicked.connect(self._on_open)
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.unknown = PlainLabel()
        self.unknown.setWordWrap(True)
        self.set_theme(theme)
        self.view = PlanView(workspace.title_of, theme)
        self.launch = QPushButton()
        self.launch.setToolTip(tr("Send these jobs. They cost credits"))
        self.launch.clicked.connect(self._on_launch)
        for button in (self.open_file, self.launch):
            button.setAutoDefault(False)  # Enter begins a new line, and must never spend credits
        self._compose(theme)
        self._read_later = Debounced(self.read, self, _READ_AFTER_MS, after_last=True)
        self.text.textChanged.connect(self._on_text_changed)
        workspace.options.changed.connect(self._read_later.trigger)
        workspace.options.fetch()
        self.resize(1180, 640)
        self.read()
        self.text.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.unknown.setStyleSheet(f"color: {theme.colours.rejected}")

    def read(self) -> None:
        """Parse the lines as they are now, and show the plan."""
        self._read_later.cancel()
        lines = parse_batch(self.text.toPlainText(), self._defaults)
        good = [line.request for line in lines if line.problem is None]
        self._plan = self._workspace.jobs.plan(good)
        check = self._workspace.check_ids(good)
        self.view.show_plan(self._plan, self._rows(lines, check))
        self._show_check(check)
        bad = len(lines) - len(good)
        self.told.setText(tr("%n lines can't be used and are skipped.", bad) if bad else "")
        self.told.setVisible(bool(bad))
        self.launch.setText(launch_text(self._plan))
        self.launch.setEnabled(bool(good) and not self._plan.over_cap)

    def _show_check(self, check: IdCheck) -> None:
        """Say which ids are not known; before that is final, fetch the service's lists again."""
        if check.unknown and not self._was_refreshed:
            self._was_refreshed = True
            kinds = [KIND_OF_FIELD[field] for field in check.unknown]
            self._workspace.options.fetch(kinds, force=True)
        text = id_check_text(check)
        self.unknown.setText(text)
        self.unknown.setVisible(bool(text))

    def use_file(self, path: Path) -> None:
        """Read a text file into the field; the dialog shows an error if that fails."""
        self._workspace.read_text(path, self.text.setPlainText, self._on_read_failed)

    def _rows(self, lines: list[BatchLine], check: IdCheck) -> list[PlanRow]:
        # Lines with a problem come first, because they would be overlooked in a long table.
        rows = [
            PlanRow(
                line.request,
                None,
                tr("Line {n}: {why}").format(
                    n=integer_text(line.number), why=invalid_job_text(line.problem)
                ),
                usable=False,
            )
            for line in lines
            if line.problem is not None
        ]
        for line in lines:
            if line.problem is None:
                parts = split_request(line.request)
                unknown = tr("unknown ID") if check.is_unknown(line.request) else ""
                for number, part in enumerate(parts, 1):
                    part_text = tr("part {n} of {of}").format(
                        n=integer_text(number), of=integer_text(len(parts))
                    )
                    credits = self._workspace.jobs.plan([part]).credits
                    comments = (unknown, part_text if len(parts) > 1 else "")
                    rows.append(PlanRow(part, credits, " · ".join(filter(None, comments))))
        return rows

    def _compose(self, theme: Theme) -> None:
        input_pane = QWidget()
        form = QVBoxLayout(input_pane)
        form.setContentsMargins(0, 0, 0, 0)
        hint = PlainLabel(
            tr(
                "One product per line, optionally followed by preset, scenery, model and "
                "number of images, separated by semicolons, commas or tabs. What you leave out "
                "is taken from the Generate panel."
            )
        )
        hint.setWordWrap(True)
        form.addWidget(hint)
        form.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(self.open_file)
        row.addStretch(1)
        form.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(input_pane)
        splitter.addWidget(self.view)
        splitter.setSizes([330, 850])
        splitter.setHandleWidth(theme.spacing.lg)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Close without sending"))
        buttons.addButton(self.launch, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        column.addWidget(splitter, 1)
        column.addWidget(self.told)
        column.addWidget(self.unknown)
        column.addWidget(buttons)

    def _on_text_changed(self) -> None:
        self.launch.setEnabled(False)  # the plan that is shown is out of date
        self._read_later.trigger()

    def _on_open(self) -> None:
        dialog = QFileDialog(self, tr("Open a CSV"))
        start_in_last_folder(dialog, self._folders, FilePurpose.PRODUCTS)
        dialog.setNameFilters([tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.use_file(Path(name)))
        show_dialog(dialog)

    def _on_read_failed(self, error: QameraError) -> None:
        self.told.setText(format_error(error))
        self.told.show()

    def _on_launch(self) -> None:
        self.read()
        if not self.launch.isEnabled():
            return  # other jobs have reached the daily limit meanwhile
        self.launch.setEnabled(False)
        self.accept()
        self.confirmed.emit(self._plan)
