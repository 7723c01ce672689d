"""The export window: writes the files of approved packshots into a folder."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import InvalidInput, QameraError
from qamera_review.domain.export.file_plan import MANIFEST, ExportSource, PlannedFile, plan_files
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, asdict
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.export.export_planning import ExportRequest
from qamera_review.services.export.export_run import ExportResult
from qamera_review.services.export.file_export import MEASURED_FIRST, FileExport, PictureSizes
from qamera_review.services.export.picture_encoding import ExportFormat
from qamera_review.services.export.sources import ExportSources
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.reports.export_fields import ExportFields, stored_choice
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.export_texts import export_problem_text
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_CHOICE, _FOLDER = "export", "export_folder"
_PREVIEW_AMONG = 2_000  # more are not planned for the preview
# The longest side of what services give as a thumbnail.
_THUMBNAIL_SIDE_PX = 1_024


class _ScopeKind(Enum):
    ALL = "all"
    VIEW = "view"
    SELECTION = "selection"


class _Scope(Struct, frozen=True):
    """Which packshots can be exported: the text of the choice, and the packshots."""

    kind: _ScopeKind
    text: str
    ids: list[PackshotId]


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
        self._sizes: PictureSizes | None = None
        self.setWindowTitle(tr("Export - Qamera Review"))
        self.scope = WheelSafeComboBox()
        self.fields = ExportFields(stored_choice(settings.value(_CHOICE)))
        self.preview, self.notice, self.answer = PlainLabel(), PlainLabel(), PlainLabel()
        self.bar = QProgressBar()
        self.start = QPushButton(tr("Export to…"))
        self.resume, self.cancel = QPushButton(tr("Continue")), QPushButton(tr("Close"))
        self.open_folder = QPushButton(tr("Open folder"))
        self._written_to: Path | None = None
        self.scope.setToolTip(tr("Which packshots to include"))
        self.start.setToolTip(tr("Choose a folder and write the files"))
        self.resume.setToolTip(tr("Write the files that are still missing"))
        self.cancel.setToolTip(tr("Close this window"))
        self.open_folder.setToolTip(tr("Show the exported files"))
        self._selected_ids = selected()
        self._scopes: list[_Scope] = []
        self._current: list[ExportSource] = []
        self._follow_store = Debounced(self._fill_scopes, self)
        self._compose()
        self._fill_scopes()
        # The narrowest that is not empty: what the user has selected, or looks at.
        self.scope.setCurrentIndex(self.scope.count() - 1)
        self._connect()
        self._on_scope_changed()
        self._show_running()
        self._show_unfinished()

    def begin(self, folder: Path) -> None:
        """Export into a folder what the fields describe, and what is approved now."""
        self._follow_store.cancel()
        self._fill_scopes()
        choice = self.fields.choice()
        if not self._current:
            return
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
        """Show what is approved now; the chosen scope stays chosen as long as it is not empty."""
        store = self._sources.store
        in_view = [id_ for id_ in store.whole_view() if store.shown(id_).facet is Facet.APPROVED]
        everywhere = self._sources.approved()
        selected = [id_ for id_ in self._selected_ids if id_ in store.listing.row_of]
        scopes = [
            _Scope(_ScopeKind.ALL, tr("All %n approved packshots", len(everywhere)), everywhere),
            _Scope(
                _ScopeKind.VIEW,
                tr("The %n approved packshots in this view", len(in_view)),
                in_view,
            ),
            _Scope(_ScopeKind.SELECTION, tr("The %n selected packshots", len(selected)), selected),
        ]
        scopes = [each for each in scopes if each.ids or each.kind is _ScopeKind.ALL]
        chosen = self._scopes[self.scope.currentIndex()].kind if self._scopes else None
        self._scopes = scopes
        kinds = [each.kind for each in scopes]
        with QSignalBlocker(self.scope):
            self.scope.clear()
            self.scope.addItems([each.text for each in scopes])
            self.scope.setCurrentIndex(kinds.index(chosen) if chosen in kinds else 0)
        self._take_scope()
        self._show_preview()

    def _compose(self) -> None:
        self.fields.form.insertRow(0, tr("Packshots"), self.scope)
        self.scope.setAccessibleName(tr("Packshots"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.resume)
        buttons.addWidget(self.open_folder)
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
        for button in (self.resume, self.open_folder, self.cancel):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.scope.currentIndexChanged.connect(self._on_scope_changed)
        store = self._sources.store
        store.changed.connect(self._follow_store.trigger)
        store.order_changed.connect(self._follow_store.trigger)
        self.fields.changed.connect(self._show_preview)
        self.start.clicked.connect(self._on_start)
        self.resume.clicked.connect(self._on_resume)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.cancel.clicked.connect(self.reject)
        self._export.measured.connect(self._on_measured)
        self._export.progressed.connect(self._on_progressed)
        self._export.finished.connect(self._on_finished)
        self._export.failed.connect(self._on_failed)
        self._export.cancelled.connect(self._on_cancelled)

    def _take_scope(self) -> None:
        self._current = self._sources.of(self._scopes[self.scope.currentIndex()].ids)

    def _on_scope_changed(self) -> None:
        self._take_scope()
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
        self.preview.setText(self._names_text(plan, choice.options.format))
        self.start.setEnabled(bool(self._current) and not self._export.running)

    def _names_text(self, plan: Sequence[PlannedFile], format_: ExportFormat) -> str:
        """Return which files are written: the first pictures, and the manifests."""
        if not plan:
            return tr("Nothing is approved yet.")
        shown = plan[:MEASURED_FIRST]
        lines = [one_line(f"{file.path}{self._suffix_of(file, format_)}") for file in shown]
        more = len(self._current) - len(lines)
        if more:
            lines.append(tr("and %n more", more))
        text = tr("{csv} and {json}: list of all files with their checksums")
        lines.append(text.format(csv=f"{MANIFEST}.csv", json=f"{MANIFEST}.json"))
        return "\n".join(lines)

    def _suffix_of(self, file: PlannedFile, format_: ExportFormat) -> str:
        """Return the suffix of a file; "" for one that stays as it is and is not known yet."""
        if format_.image_format is not None:
            return format_.image_format.suffix
        suffixes = {} if self._sizes is None else self._sizes.suffixes
        return suffixes.get(file.source.packshot.id, "")

    def _size_text(self) -> str:
        """Return that there are only thumbnails, "" if there are larger pictures, or if none was
        measured."""
        sizes = self._sizes
        if sizes is None or max(sizes.width_px, sizes.height_px) > _THUMBNAIL_SIDE_PX:
            return ""
        text = tr(
            "Thumbnails only: the service offers these pictures at {width} × {height} px at most."
        )
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
        dialog.fileSelected.connect(self._on_folder_selected)
        show_dialog(dialog)

    def _on_folder_selected(self, name: str) -> None:
        self.begin(Path(name))

    def _last_folder(self) -> str:
        stored = self._settings.value(_FOLDER)
        if isinstance(stored, str) and stored and Path(stored).is_dir():
            return stored
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        if Path(documents).is_dir():
            return documents
        return QStandardPaths.writableLocation(places.HomeLocation)

    def _on_resume(self) -> None:
        unfinished = self._export.unfinished()
        if unfinished is not None:
            plan = unfinished.plan
            self._run(len(plan.files), lambda: self._export.resume(plan))

    def _run(self, total: int, start: Callable[[], None]) -> None:
        self.answer.clear()
        self._written_to = None
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
        self.open_folder.setVisible(not is_running and self._written_to is not None)

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
            missing = tr("%n pictures weren't exported.", len(result.failures))
            problems = dict.fromkeys(failure.problem for failure in result.failures)
            text = "\n".join((text, missing, *map(export_problem_text, problems)))
        self._written_to = result.folder if result.written else None
        self._end(text)

    def _on_open_folder(self) -> None:
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def _on_failed(self, error: QameraError) -> None:
        self._end(format_error(error))

    def _on_cancelled(self) -> None:
        self._end(tr("Stopped. You can continue later."))

    def _end(self, text: str) -> None:
        self._show_running()
        self._show_preview()
        self.answer.setText(text)
        announce(self.answer, text)
