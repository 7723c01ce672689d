"""The export window: writes the files of approved packshots into a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.export.file_plan import ExportSource, plan_files
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import asdict
from qamera_review.services.export.export_run import ExportResult
from qamera_review.services.export.file_export import ExportRequest, FileExport, PictureSizes
from qamera_review.services.export.picture_encoding import ExportFormat
from qamera_review.services.export.sources import ExportSources
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.reports.export_fields import ExportFields, stored_choice
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_CHOICE, _FOLDER = "export", "export_folder"
_PREVIEW_NAMES = 5
_PREVIEW_AMONG = 2_000  # more are not planned for the preview
# The longest side of what services give as a thumbnail.
_THUMBNAIL_SIDE_PX = 1_024


class ExportWindow(QDialog):
    """Exports pictures; GUI thread only.

    `selected` returns the selected packshots.
    """

    def __init__(
        self,
        sources: ExportSources,
        file_export: FileExport,
        settings: Settings,
        clock: Clock,
        service_url: str,
        selected: Callable[[], list[PackshotId]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources, self._export, self._settings = sources, file_export, settings
        self._clock, self._service_url = clock, service_url
        self._selected = selected
        self._sizes: PictureSizes | None = None
        self.setWindowTitle(tr("Export - Qamera Review"))
        self.scope = WheelSafeComboBox()
        self.fields = ExportFields(stored_choice(settings.value(_CHOICE)))
        self.preview, self.notice, self.answer = PlainLabel(), PlainLabel(), PlainLabel()
        self.bar = QProgressBar()
        self.start = QPushButton(tr("Export to…"))
        self.resume, self.cancel = QPushButton(tr("Continue")), QPushButton(tr("Close"))
        self.scope.setToolTip(tr("Which packshots to include"))
        self.start.setToolTip(tr("Choose a folder and write the files"))
        self.resume.setToolTip(tr("Write the files that are still missing"))
        self.cancel.setToolTip(tr("Close this window"))
        self._scope_ids: list[list[PackshotId]] = []
        self._current: list[ExportSource] = []
        self._fill_scopes()
        self._compose()
        self._connect()
        self._on_scope_changed()
        self._show_running()
        self._show_unfinished()

    def begin(self, folder: Path) -> None:
        """Export into a folder what the fields describe."""
        choice = self.fields.choice()
        self._settings.set_value(_CHOICE, asdict(choice))
        self._settings.set_value(_FOLDER, str(folder))
        request = ExportRequest(
            folder,
            tuple(self._current),
            choice.pattern,
            choice.folder_per_product,
            choice.options,
            self._clock.wall_ms(),
            self._service_url,
        )
        self._run(len(self._current), lambda: self._export.start(request))

    def reject(self) -> None:
        """Cancel the running export, or close the window if there is none."""
        if self._export.running:
            self._export.cancel()
        else:
            super().reject()

    def _fill_scopes(self) -> None:
        store = self._sources.store
        in_view = [id_ for id_ in store.whole_view() if store.shown(id_).facet is Facet.APPROVED]
        everywhere, selected = self._sources.approved(), self._selected()
        scopes = [
            (tr("All %n approved packshots", len(everywhere)), everywhere),
            (tr("The %n approved packshots of this view", len(in_view)), in_view),
            (tr("The %n selected packshots", len(selected)), selected),
        ]
        for text, ids in scopes:
            if ids or not self._scope_ids:
                self.scope.addItem(text)
                self._scope_ids.append(ids)
        # The narrowest that is not empty: what the user has selected, or looks at.
        self.scope.setCurrentIndex(self.scope.count() - 1)
        self.scope.setAccessibleName(tr("Packshots"))

    def _compose(self) -> None:
        self.fields.form.insertRow(0, tr("Packshots"), self.scope)
        buttons = QHBoxLayout()
        buttons.addWidget(self.resume)
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        column = window_column(self)
        column.setSpacing(12)
        column.addWidget(self.fields)
        for label in (self.preview, self.notice, self.answer):
            label.setWordWrap(True)
            column.addWidget(label)
        self.preview.setProperty("quiet", True)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.setMinimumWidth(520)
        self.start.setDefault(True)
        self.start.setFocus()
        for button in (self.resume, self.cancel):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.scope.currentIndexChanged.connect(self._on_scope_changed)
        self.fields.changed.connect(self._show_preview)
        self.start.clicked.connect(self._on_start)
        self.resume.clicked.connect(self._on_resume)
        self.cancel.clicked.connect(self.reject)
        self._export.measured.connect(self._on_measured)
        self._export.progressed.connect(self._on_progressed)
        self._export.finished.connect(self._on_finished)
        self._export.failed.connect(lambda error: self._end(format_error(error)))
        self._export.cancelled.connect(lambda: self._end(tr("Stopped. You can continue later.")))

    def _on_scope_changed(self) -> None:
        self._current = self._sources.of(self._scope_ids[self.scope.currentIndex()])
        self._sizes = None
        self._export.measure([source.packshot for source in self._current])
        self._show_preview()

    def _show_preview(self) -> None:
        choice = self.fields.choice()
        self.notice.setText("\n".join(filter(None, (self._size_text(), self._metadata_text()))))
        self.notice.setVisible(bool(self.notice.text()))
        try:
            plan = plan_files(
                self._current[:_PREVIEW_AMONG],
                choice.pattern,
                folder_per_product=choice.folder_per_product,
                taken={},
            )
        except InvalidInput as error:
            self.preview.setText(format_error(error))
            self.start.setEnabled(False)
            return
        suffix = self._suffix_text(choice.options.format)
        names = [one_line(f"{file.path}{suffix}") for file in plan[:_PREVIEW_NAMES]]
        more = len(self._current) - len(names)
        if more:
            names.append(tr("and %n more", more))
        self.preview.setText("\n".join(names) or tr("Nothing is approved yet."))
        self.start.setEnabled(bool(self._current) and not self._export.running)

    def _suffix_text(self, format_: ExportFormat) -> str:
        image_format = format_.image_format
        if image_format is None:
            return "" if self._sizes is None else self._sizes.suffix
        return image_format.suffix

    def _size_text(self) -> str:
        """Return that there are only thumbnails, "" if there are larger pictures, or if none was
        measured."""
        sizes = self._sizes
        if sizes is None or max(sizes.width_px, sizes.height_px) > _THUMBNAIL_SIDE_PX:
            return ""
        text = tr("The service offers these pictures only at {width} × {height}.")
        return text.format(width=integer_text(sizes.width_px), height=integer_text(sizes.height_px))

    def _on_measured(self, sizes: PictureSizes) -> None:
        self._sizes = sizes
        self._show_preview()

    def _metadata_text(self) -> str:
        if self.fields.choice().options.format is ExportFormat.ORIGINAL:
            return ""
        return tr("Converted files lose their metadata, including AI marks.")

    def _on_start(self) -> None:
        dialog = QFileDialog(self, tr("Export into this folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._last_folder())
        dialog.selectFile(self._last_folder())
        dialog.fileSelected.connect(lambda name: self.begin(Path(name)))
        show_dialog(dialog)

    def _last_folder(self) -> str:
        stored = self._settings.value(_FOLDER)
        if isinstance(stored, str) and stored and Path(stored).is_dir():
            return stored
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return QStandardPaths.writableLocation(documents)

    def _on_resume(self) -> None:
        unfinished = self._export.unfinished()
        if unfinished is not None:
            plan = unfinished.plan
            self._run(len(plan.files), lambda: self._export.resume(plan))

    def _run(self, total: int, start: Callable[[], None]) -> None:
        self.answer.clear()
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(0)
        start()
        self._show_running()

    def _show_running(self) -> None:
        is_running = self._export.running
        for control in (self.scope, self.fields, self.start):
            control.setEnabled(not is_running)
        self.bar.setVisible(is_running)
        self.cancel.setText(tr("Cancel") if is_running else tr("Close"))
        self.resume.setVisible(not is_running and self._export.unfinished() is not None)

    def _show_unfinished(self) -> None:
        unfinished = None if self._export.running else self._export.unfinished()
        if unfinished is not None:
            text = tr("An export to {folder} is unfinished: {written} of {total} files.")
            self.answer.setText(
                text.format(
                    folder=one_line(unfinished.plan.folder),
                    written=integer_text(unfinished.written),
                    total=integer_text(len(unfinished.plan.files)),
                )
            )

    def _on_progressed(self, done: int, _total: int) -> None:
        self.bar.setValue(done)

    def _on_finished(self, result: ExportResult) -> None:
        text = tr("%n files in {folder}", result.written).format(
            folder=one_line(str(result.folder))
        )
        if result.failures:
            problem = tr(PROBLEM_TEXTS[result.failures[0].problem].sentence)
            missing = tr("%n pictures couldn't be exported.", len(result.failures))
            text = f"{text}\n{missing} {problem}"
        self._end(text)

    def _end(self, text: str) -> None:
        self._show_running()
        self._show_preview()
        self.answer.setText(text)
        announce(self.answer, text)
