"""The pane on the right with everything that is known of the focused packshot."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import resolve_address
from qamera_review.domain.records import Struct
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.profiles import Profiles
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.export.history import History, HistoryEntry
from qamera_review.services.jobs.service import JobService
from qamera_review.services.originals.pairs import Pairs
from qamera_review.services.originals.thumbnails import OriginalThumbnails, Viewer
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.store import PackshotsChange, PackshotStore
from qamera_review.services.pictures.export import PictureExport
from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.products.products import Products
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.details.details_text import history_text, state_text
from qamera_review.ui.details.guest_lines import GuestLines
from qamera_review.ui.details.picture_preview import SIDE_PX, DraggablePicture
from qamera_review.ui.details.wrong_buttons import WrongButtons
from qamera_review.ui.grid.tile_text import display_name
from qamera_review.ui.products.original_picture import OriginalPicture
from qamera_review.ui.text.check_texts import check_lines
from qamera_review.ui.text.file_texts import file_text
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import original_text
from qamera_review.ui.text.picture_texts import load_error_text
from qamera_review.ui.text.profile_texts import profile_line
from qamera_review.ui.text.reason_text import reason_texts
from qamera_review.ui.viewer.check_drawing import draw_measurement
from qamera_review.ui.widgets.plain_label import PlainLabel

OPENABLE = ("http", "https")
_PAST_MAX = 30
_ORIGINALS_AFTER_MS = 100


class DetailsSources(Struct, frozen=True):
    """The services that know something about a packshot; addresses of pictures may be relative to
    `service_url`."""

    store: PackshotStore
    thumbnails: PixmapCache
    history: History
    feedback: FeedbackService
    feedback_texts: FeedbackTexts
    jobs: JobService
    products: Products
    outbox: OutboxState
    picture_export: PictureExport
    output_space: OutputSpaceService
    checks: PictureChecks
    pairs: Pairs
    original_thumbnails: Lazy[OriginalThumbnails]
    profiles: Profiles
    settings: Settings
    guest_suggestions: GuestSuggestions
    service_url: str


_WIDTH_PX = SIDE_PX + 152


class DetailsPane(QScrollArea):
    """Shows the packshot that `focused` returns; computes nothing while hidden. GUI thread only."""

    def __init__(
        self,
        sources: DetailsSources,
        focused: Callable[[], PackshotId | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._focused = focused
        self._shown: Packshot | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details"))
        # Not fixed: a splitter that has more room would leave a gap beside it.
        self.setMinimumWidth(_WIDTH_PX)
        self.picture = DraggablePicture(
            self._exported_path, lambda: sources.output_space.current, self._draw_over
        )
        self.name = self._text(strong=True)
        titles = (tr("ID"), tr("State"), tr("Created"), tr("Job"), tr("Picture"))
        self.id, self.state, self.made, self.job, self.pixels = rows = [
            self._text() for _ in titles
        ]
        self.checks, self.reasons, self.note, self.past = (self._text() for _ in range(4))
        self.original, self.original_picture = self._text(), OriginalPicture()
        self.guests = GuestLines()
        self.wrong = WrongButtons(sources.checks)
        self.copy_id = self._button(tr("Copy ID"), self._on_copy_id)
        self.copy_picture = self._button(tr("Copy the picture"), self._on_copy_picture)
        self.browse = self._button(tr("Open in the browser"), self._on_browse)
        self.copy_id.setToolTip(tr("Copy to the clipboard as text"))
        self.copy_picture.setToolTip(tr("Copy to the clipboard as a picture"))
        self.browse.setToolTip(tr("Open the picture's own address"))
        more = (
            (tr("Original"), _column(self.original_picture, self.original)),
            (tr("Checks"), self.checks),
            (tr("Reasons"), self.reasons),
            (tr("Note"), self.note),
        )
        first = list(zip(titles, rows, strict=True))
        guests = (tr("Guests"), self.guests)  # near the top, because it wants an answer
        self._form = _form((*first[:2], guests, *first[2:], *more))
        self._compose(self._form)
        sources.store.changed.connect(self._on_changed)
        sources.store.order_changed.connect(self.show_focused)
        sources.thumbnails.pictures_changed.connect(self._on_pictures_changed)
        sources.checks.measured.connect(self._on_pictures_changed)
        sources.pairs.changed.connect(self._on_pictures_changed)
        sources.pairs.originals.changed.connect(self.show_focused)
        self._thumbnails_of_originals: OriginalThumbnails | None = None
        self._start_originals = Debounced(self._on_originals_needed, self, _ORIGINALS_AFTER_MS)
        sources.profiles.changed.connect(self.show_focused)
        sources.settings.changed.connect(self._on_preferences_changed)
        sources.guest_suggestions.changed.connect(self._on_pictures_changed)
        sources.history.answered.connect(self._on_history)
        sources.feedback_texts.sent_loaded.connect(self.show_focused)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def _compose(self, form: QFormLayout) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        buttons = QHBoxLayout()
        for button in (self.copy_id, self.copy_picture):
            buttons.addWidget(button)
        past_title = PlainLabel(tr("Decisions"))
        past_title.setProperty("quiet", True)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.name)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        column.addWidget(self.browse)
        column.addWidget(past_title)
        column.addWidget(self.past)
        column.addStretch(1)
        self.setWidget(inner)
        inner.hide()  # until a packshot is known

    def show_focused(self) -> None:
        """Show the packshot that has the focus now."""
        focus = self._focused()
        packshot = self._sources.store.packshot(focus) if focus is not None else None
        self._shown = packshot
        if self.isHidden():
            return
        inner = self.widget()
        assert inner is not None
        inner.setVisible(packshot is not None)
        if packshot is not None:
            self._show(packshot)
            self._sources.history.ask(packshot.id)

    def _product_text(self, job: Job) -> str:
        return in_sentence(self._sources.products.title_of_service_id(job.request.product_id))

    def _show(self, packshot: Packshot) -> None:
        shown = self._sources.store.shown(packshot.id)
        feedback = parse_feedback(shown.note)
        jobs = self._sources.jobs.jobs
        made_by = (j for j in jobs if j.receipt and packshot.id in j.receipt.created_ids)
        job = next(made_by, None)
        self.name.setText(display_name(shown))
        self.id.setText(packshot.id)
        self.state.setText(state_text(shown))
        self.made.setText(
            date_time_text(packshot.created_ms) if packshot.created_ms > 0 else tr("unknown")
        )
        self.job.setText(
            f"{self._product_text(job)}, {date_time_text(job.launched_ms)}"
            if job
            else tr("unknown")
        )
        self.pixels.setText(self._picture_text(packshot))
        self._show_original(packshot.id)
        self._show_checks(packshot.id)
        self.reasons.setText(", ".join(reason_texts(feedback.reasons)) or tr("none"))
        self.note.setText(feedback.note or tr("none"))
        self._show_guests(packshot.id)
        picture = self._sources.thumbnails.picture(packshot.id, SIDE_PX, self.devicePixelRatioF())
        self.picture.show_pixmap(picture.pixmap)
        self.copy_picture.setEnabled(picture.pixmap is not None)
        self.browse.setEnabled(self._url(packshot).scheme() in OPENABLE)

    def _show_original(self, packshot_id: PackshotId) -> None:
        self.original.setText(original_text(self._sources.pairs.of(packshot_id)))
        thumbnails = self._thumbnails_of_originals
        if thumbnails is None:  # the pane may be open before the first paint
            self._start_originals.trigger()
            return
        original = thumbnails.of_packshot(packshot_id)
        thumbnails.request(Viewer.DETAILS, () if original is None else (original,))
        dpr = self.devicePixelRatioF()
        pixmap = None if original is None else thumbnails.pixmap(original, dpr)
        self.original_picture.show_pixmap(pixmap)

    def _show_checks(self, packshot_id: PackshotId) -> None:
        checked = self._sources.checks.of(packshot_id)
        measurement = checked.measurement if checked is not None else None
        results = self._sources.profiles.results(measurement)
        self.checks.setText("\n".join([*check_lines(checked), *map(profile_line, results)]))
        self.wrong.show_packshot(packshot_id, checked)

    def _show_guests(self, packshot_id: PackshotId) -> None:
        suggestions = self._sources.guest_suggestions.of(packshot_id)
        facts = self._sources.thumbnails.facts_of(packshot_id)
        self.guests.show_suggestions(suggestions, None if facts is None else facts.sha256)
        self._form.setRowVisible(self.guests, bool(suggestions))

    def _draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Draw what was measured on the small picture, if that is turned on."""
        if self._shown is None or not self._sources.settings.preferences.draw_checks:
            return
        checked = self._sources.checks.of(self._shown.id)
        if checked is not None and checked.measurement is not None:
            draw_measurement(painter, area, checked.measurement, checked.fired)

    def _on_originals_needed(self) -> None:
        if self._thumbnails_of_originals is None:
            self._thumbnails_of_originals = self._sources.original_thumbnails()
            self._thumbnails_of_originals.changed.connect(self._on_originals_changed)
        self._on_originals_changed()

    def _on_originals_changed(self) -> None:
        if self._shown is not None and not self.isHidden():
            self._show_original(self._shown.id)

    def _on_preferences_changed(self) -> None:
        if self._shown is not None and not self.isHidden():
            self._show(self._shown)

    def _picture_text(self, packshot: Packshot) -> str:
        """Return the facts about the picture, or why it cannot be shown."""
        facts = self._sources.thumbnails.facts_of(packshot.id)
        if facts is None:
            error = self._sources.thumbnails.problem_of(packshot.id)
            return tr("not loaded") if error is None else load_error_text(error)
        return file_text(facts)

    def _url(self, packshot: Packshot) -> QUrl:
        return QUrl(resolve_address(packshot.thumbnail, self._sources.service_url))

    def _on_changed(self, change: PackshotsChange) -> None:
        if self._shown is not None and self._shown.id in change.ids:
            self.show_focused()

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        if self._shown is not None and self._shown.id in ids and not self.isHidden():
            self._show(self._shown)

    def _on_history(self, packshot_id: PackshotId, ended: list[HistoryEntry]) -> None:
        if self._shown is None or self._shown.id != packshot_id:
            return
        lines = history_text(ended, self._sources.outbox.persisted_of(packshot_id))
        self.past.setText("\n".join(lines[:_PAST_MAX]) or tr("none on this computer"))

    def _on_copy_id(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.id)

    def _on_copy_picture(self) -> None:
        data = self.picture.copy()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def _on_browse(self) -> None:
        if self._shown is not None and self._url(self._shown).scheme() in OPENABLE:
            QDesktopServices.openUrl(self._url(self._shown))

    def _exported_path(self) -> str:
        return self._sources.picture_export.copy_of(self._shown) if self._shown is not None else ""

    def _text(self, strong: bool = False) -> QLabel:
        label = PlainLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if strong:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        return label

    def _button(self, title: str, on_clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(on_clicked)
        return button


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return column


def _form(rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    at_top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    for title, content in rows:
        caption = PlainLabel(title)
        caption.setProperty("quiet", True)
        caption.setAlignment(at_top)  # at the first line, also where the text has several
        if isinstance(content, QLabel):
            content.setAlignment(at_top)
        form.addRow(caption, content)
    return form
