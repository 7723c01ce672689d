"""The list of jobs: product, progress, duration, cost, and warnings."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qamera_review.domain.jobs.job import Job, JobId, JobProgress, JobState
from qamera_review.domain.jobs.pricing import refund
from qamera_review.domain.records import Struct
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.ui.jobs.job_problem_text import job_problem_text
from qamera_review.ui.jobs.job_text import STATE_TEXTS
from qamera_review.ui.text.foreign_text import one_line, plain_tooltip
from qamera_review.ui.text.formats import duration_text, integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay

Index = QModelIndex | QPersistentModelIndex
_SECOND_MS = 1000
_ENDED = frozenset({JobState.REFUSED, JobState.DISMISSED, JobState.STOPPED})


class JobText(Struct, frozen=True):
    """A job as text; `warning` is what the user should act on, "" for nothing."""

    title: str
    state: str
    detail: str
    warning: str = ""
    progress: JobProgress | None = None


def job_text(workspace: JobWorkspace, job: Job) -> JobText:
    """Return the texts of a job in its present state."""
    repository, request = workspace.jobs.repository, job.request
    progress = repository.progress(job)
    state = tr(STATE_TEXTS[job.state])
    if progress is not None:
        state = tr("{done} of {total}").format(
            done=integer_text(progress.done), total=integer_text(progress.total)
        )
    return JobText(
        one_line(workspace.title_of("product_id", request.product_id)),
        state,
        " · ".join(_details(workspace, job, progress)),
        _warning(workspace, job, progress),
        progress,
    )


def _details(workspace: JobWorkspace, job: Job, progress: JobProgress | None) -> list[str]:
    request, receipt = job.request, job.receipt
    parts = [
        one_line(workspace.title_of(field, option_id))
        for field in ("preset_id", "scenery_id", "model_id")
        if (option_id := str(getattr(request, field)))
    ]
    if progress is None:
        parts.insert(0, tr("%n images", request.count))
    elapsed_ms = workspace.jobs.repository.elapsed_ms(job)
    if elapsed_ms and job.state is JobState.REGISTERED:
        parts.insert(0, duration_text(elapsed_ms))
    if receipt is not None:
        credits = receipt.credits_reserved
        parts.insert(0, tr("price unknown") if credits is None else tr("%n credits", credits))
    if progress is not None and progress.failed:
        refunded = refund(job, progress.failed)
        failed_text = tr("%n failed", progress.failed)
        parts.insert(
            0, f"{failed_text}, {tr('%n credits returned', refunded)}" if refunded else failed_text
        )
    return parts


def _warning(workspace: JobWorkspace, job: Job, progress: JobProgress | None) -> str:
    if job.state is JobState.OUTCOME_UNKNOWN:
        return tr("Answer lost. Press Enter to decide")
    if job.state is JobState.REFUSED:
        return job_problem_text(job.problem)
    if job.receipt is not None and job.receipt.is_doubtful:
        return tr("The service's answer doesn't match the job. Check its packshots")
    still_ms = workspace.jobs.repository.stalled_ms(job)
    if still_ms:
        return tr("No progress for {time}").format(time=duration_text(still_ms))
    return ""


class JobModel(QAbstractListModel):
    """The jobs, the newest first. Texts are computed when they are painted. GUI thread only."""

    def __init__(self, workspace: JobWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs: list[Job] = []

    def refresh(self) -> None:
        """Take over the present jobs; the selection stays on its job."""
        jobs = self.workspace.jobs.jobs
        if [job.id for job in jobs] == [job.id for job in self.jobs]:
            self.jobs = jobs
            self.repaint()
            return
        added = len(jobs) - len(self.jobs)
        if added > 0 and [j.id for j in jobs[added:]] == [j.id for j in self.jobs]:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self.jobs = jobs
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.jobs = jobs
            self.endResetModel()

    def repaint(self) -> None:
        """Repaint all jobs, because their texts depend on the clock."""
        if self.jobs:
            self.dataChanged.emit(self.index(0), self.index(len(self.jobs) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        words = job_text(self.workspace, self.jobs[index.row()])
        parts = (words.title, words.state, words.detail, words.warning)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, parts)))
        return ", ".join(filter(None, parts))


class JobDelegate(QStyledItemDelegate):
    """Paints title, state, a progress bar, and the details or a warning."""

    def __init__(
        self, workspace: JobWorkspace, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, space = option.fontMetrics.height(), self._theme.spacing
        return QSize(180, 2 * line + 2 * space.sm + 3 * space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, JobModel)
        job = model.jobs[index.row()]
        text, colours, space = (
            job_text(self._workspace, job),
            self._theme.colours,
            self._theme.spacing,
        )
        rect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.tile_selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        inner = rect.adjusted(space.sm, space.sm, -space.sm, -space.sm)
        line = option.fontMetrics.height()
        muted = colours.text_on_selected if selected else colours.text_muted
        plain = colours.text_on_selected if selected else colours.text
        self._text(painter, option, inner.top(), inner, text, plain, job)
        top = inner.top() + line + space.xs
        if text.progress is not None:
            self._bar(painter, QRect(inner.left(), top, inner.width(), space.xs), text.progress)
        top += 2 * space.xs
        below = QRect(inner.left(), top, inner.width(), line)
        if text.warning:
            painter.setPen(QColor(plain if selected else colours.warning))
            self._line(painter, option, below, f"⚠ {text.warning}")
        else:
            painter.setPen(QColor(muted))
            self._line(painter, option, below, text.detail)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        top: int,
        inner: QRect,
        text: JobText,
        colour: str,
        job: Job,
    ) -> None:
        line = option.fontMetrics.height()
        painter.setPen(QColor(colour))
        width = option.fontMetrics.horizontalAdvance(text.state)
        state_rect = QRect(inner.right() - width, top, width + 1, line)
        painter.drawText(state_rect, Qt.AlignmentFlag.AlignRight, text.state)
        font = self._theme.font(self._theme.type_scale.body, strong=job.state not in _ENDED)
        painter.setFont(font)
        title_rect = QRect(inner.left(), top, inner.width() - width - self._theme.spacing.sm, line)
        self._line(painter, option, title_rect, text.title)
        painter.setFont(option.font)

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str
    ) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def _bar(self, painter: QPainter, rect: QRect, progress: JobProgress) -> None:
        colours = self._theme.colours
        painter.fillRect(rect, QColor(colours.line))
        x = rect.left()
        for count, colour in (
            (progress.done, colours.progress),
            (progress.failed, colours.failed),
        ):
            width = rect.width() * count // max(1, progress.total)
            painter.fillRect(QRect(x, rect.top(), width, rect.height()), QColor(colour))
            x += width


class JobList(QListView):
    """The list view of the jobs; GUI thread only.

    Signals: `chosen_changed()`; `opened(Job)` by Enter or a double click.
    """

    chosen_changed = Signal()
    opened = Signal(object)

    def __init__(
        self, workspace: JobWorkspace, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.jobs = JobModel(workspace, self)
        self._delegate = JobDelegate(workspace, theme, self)
        self.setModel(self.jobs)
        self.setItemDelegate(self._delegate)
        advice = tr("Jobs you start appear here with their progress.")
        self.empty = EmptyStateOverlay(self, EmptyState(tr("No jobs yet"), advice))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Jobs. Press Enter to show their packshots"))
        self.setAccessibleDescription(tr("Newest first, with progress"))
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self.chosen_changed)
        self.jobs.modelReset.connect(self._restore_chosen)
        self._chosen = JobId("")
        self.chosen_changed.connect(self._store_chosen)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._on_second)
        self._clock.start()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    @property
    def chosen(self) -> Job | None:
        """Return the current job in its present state; None without one."""
        index = self.currentIndex()
        return self.jobs.jobs[index.row()] if index.isValid() else None

    def _store_chosen(self) -> None:
        if (job := self.chosen) is not None:
            self._chosen = job.id

    def _restore_chosen(self) -> None:
        for row, job in enumerate(self.jobs.jobs):
            if job.id == self._chosen:
                self.setCurrentIndex(self.jobs.index(row))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.jobs.jobs[index.row()])

    def _on_second(self) -> None:
        if self.isVisible() and self._workspace.jobs.has_running_jobs():
            self.jobs.repaint()
