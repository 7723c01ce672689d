"""The line-up: do the approved pictures of many products look like those of one brand?"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.export.report_writer import ReportMaker, ReportWriter
from qamera_review.services.overview.line_up import LineUp
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.products.products import Products
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.line_up.line_up_canvas import LineUpCanvas
from qamera_review.ui.line_up.line_up_painter import LineUpContent
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.line_up_texts import outlier_text
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save

MakeSheet = Callable[[LineUpContent, str], ReportMaker]


class LineUpView(QWidget):
    """Shows the approved pictures of the chosen products; GUI thread only.

    `writer` returns what writes files, `make_sheet` returns what makes the file of a content with a
    suffix (".png" or ".pdf"). Signals: `open_requested(PackshotId)`: the user wants to go to this
    packshot; `content_shown()`: other pictures may be shown, and another one framed.
    """

    open_requested = Signal(object)
    content_shown = Signal()

    def __init__(
        self,
        line_up: LineUp,
        products: Products,
        thumbnails: PixmapCache,
        writer: Callable[[], ReportWriter],
        make_sheet: MakeSheet,
        theme: Theme,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._line_up, self._products = line_up, products
        self._writer, self._make_sheet = writer, make_sheet
        self._is_writing = self._is_connected = False
        self.heading = ElidedLabel()
        self.heading.setFont(theme.font(theme.type_scale.title, strong=True))
        self.answer = PlainLabel()
        self.answer.setProperty("quiet", True)
        self.uniform = QCheckBox(tr("White background"))
        self.uniform.setToolTip(
            tr(
                "Brightens pictures until their even, light backgrounds are white. Their colors "
                "shift with them"
            )
        )
        self.save = QPushButton(tr("Save as…"))
        self.save.setToolTip(tr("Save the line-up as PNG or PDF"))
        self.canvas = LineUpCanvas(thumbnails, theme, self)
        self.canvas.setAccessibleName(tr("Line-up"))
        self._compose(theme)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(tr("Line-up"))
        self.canvas.open_requested.connect(self.open_requested)
        self.canvas.focus_moved.connect(self._on_focus_moved)
        self.uniform.toggled.connect(lambda _on: self.refresh())
        self.save.clicked.connect(self._on_save)
        line_up.changed.connect(self._on_changed)

    def _compose(self, theme: Theme) -> None:
        space = theme.spacing
        row = QHBoxLayout()
        row.setContentsMargins(space.lg, space.sm, space.lg, space.sm)
        row.setSpacing(space.md)
        row.addWidget(self.heading, 1)
        for widget in (self.answer, self.uniform, self.save):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)

    def show_products(self, product_ids: Sequence[ProductId]) -> None:
        """Show the approved pictures of these products."""
        self._line_up.choose(product_ids)
        self.answer.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what is approved and measured now."""
        pictures = self._line_up.pictures()
        titles = {picture.id: self._title(picture.id) for picture in pictures}
        content = LineUpContent.of(pictures, titles, is_uniform=self.uniform.isChecked())
        self.canvas.show_content(content)
        self.save.setEnabled(bool(pictures) or self._is_writing)
        parts = [
            tr("%n approved", len(pictures)),
            tr("%n products", len(set(titles.values()))),
        ]
        if content.marks:
            parts.append(tr("%n stand out", len(content.marks)))
        unmeasured = sum(picture.box is None for picture in pictures)
        if unmeasured:
            parts.append(tr("%n not measured yet", unmeasured))
        colourful = sum(not picture.may_be_white for picture in pictures)
        if content.is_uniform and colourful:
            parts.append(tr("%n keep their background", colourful))
        self.heading.setText("  ·  ".join(parts) if pictures else tr("Line-up"))
        self.content_shown.emit()

    def move_focus(self, step: Step, extend: bool = False) -> None:
        """Move the focus from picture to picture; pictures are not selected, so `extend` changes
        nothing."""
        self.canvas.move_focus(step)

    @property
    def focused_packshot(self) -> PackshotId | None:
        """Return the packshot of the framed picture; None when there is none."""
        return self.canvas.focused

    def focus_text(self) -> str:
        """Return the product of the framed picture and its place, or that there is none."""
        content, focused = self.canvas.content, self.canvas.focused
        for place, picture in enumerate(content.pictures, 1):
            if picture.id == focused:
                return tr("{name} · {place} of {count}").format(
                    name=in_sentence(content.titles.get(focused, "")),
                    place=integer_text(place),
                    count=integer_text(len(content.pictures)),
                )
        return tr("Nothing here")

    def open_focused(self) -> None:
        """Go to the focused packshot in the grid."""
        self.canvas.open_focused()

    def write(self, path: Path) -> None:
        """Write the line-up to a file, as its suffix says."""
        writer = self._writer()
        if writer.running:
            self.answer.setText(tr("Another report is being saved. Try again when it's done."))
            return
        content = self.canvas.content
        self._connect(writer)
        self._is_writing = True
        self.save.setText(tr("Cancel"))
        self.answer.setText(tr("Saving…"))
        writer.start(path, len(content.pictures), self._make_sheet(content, path.suffix.lower()))

    def set_theme(self, theme: Theme) -> None:
        """Use the type of another theme; the canvas is given the theme itself."""
        self.heading.setFont(theme.font(theme.type_scale.title, strong=True))

    def _connect(self, writer: ReportWriter) -> None:
        if not self._is_connected:
            self._is_connected = True
            writer.finished.connect(
                lambda path: self._end(tr("Saved as {path}").format(path=path.name))
            )
            writer.failed.connect(lambda error: self._end(format_error(error)))
            writer.cancelled.connect(lambda: self._end(tr("Canceled. Nothing was saved.")))

    def _end(self, text: str) -> None:
        if self._is_writing:  # the writer also makes the reports of others
            self._is_writing = False
            self.save.setText(tr("Save as…"))
            self.answer.setText(text)
            announce(self.answer, text)

    def _on_save(self) -> None:
        if self._is_writing:
            self._writer().cancel()
            return
        kinds = {".png": tr("Picture (*.png)"), ".pdf": tr("Document (*.pdf)")}
        ask_where_to_save(
            self,
            tr("Save the line-up"),
            "line-up.png",
            kinds,
            self.write,
            self._folders,
            FilePurpose.LINE_UP,
        )

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_focus_moved(self, packshot_id: PackshotId | None) -> None:
        if packshot_id is None:
            return
        content = self.canvas.content
        marks = map(outlier_text, content.marks.get(packshot_id, ()))
        announce(self.canvas, ". ".join([content.titles.get(packshot_id, ""), *marks]))

    def _title(self, packshot_id: PackshotId) -> str:
        product = self._products.product_of(packshot_id)
        return "" if product is None else product_title(product)
