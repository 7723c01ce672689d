"""The widget that shows the pictures of a line-up: layout, scrolling, focus, painting."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from qamera_review.domain.line_up import LineUpLayout
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.line_up.line_up_painter import LineUpContent, LineUpPainter, uniform_ground
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.line_up_texts import outlier_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateButton, paint_empty_state

_MARGIN_PX = 24
_COPIES_MAX = 400
_SIDEWAYS = {Step.LEFT: -1, Step.RIGHT: 1}
_ROWS = {Step.UP: -1, Step.DOWN: 1, Step.PAGE_UP: -2, Step.PAGE_DOWN: 2}


class LineUpCanvas(QAbstractScrollArea):
    """Shows a line-up with a focus; GUI thread only.

    Signals: `open_requested(PackshotId)`: the user wants to go to this packshot;
    `focus_moved(PackshotId)`.
    """

    open_requested = Signal(object)
    focus_moved = Signal(object)
    back_requested = Signal()

    def __init__(self, pictures: PixmapCache, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._theme = theme
        self._painter = self._new_painter()
        self.content = LineUpContent()
        self.empty_state = EmptyState(
            tr("None of these products has an approved packshot"),
            tr("The line-up compares the approved pictures of products. Approve some first."),
            button=tr("Back"),
        )
        self._empty_button = EmptyStateButton(
            self.viewport(), lambda _id: self.back_requested.emit()
        )
        self.layout_now = LineUpLayout(1, 0, 0, (), ())
        self._focus: PackshotId | None = None
        self._copies: dict[tuple[int, int, int, bool], QPixmap] = {}
        self._request_later = Debounced(self._request, self, 30)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        pictures.pictures_changed.connect(self._on_pictures_changed)

    @property
    def focused(self) -> PackshotId | None:
        """Return the packshot of the focused picture; None when there is none."""
        return self._focus

    def show_content(self, content: LineUpContent) -> None:
        """Show other pictures. The focus stays at its packshot, else goes to the next one."""
        old, focus = [picture.id for picture in self.content.pictures], self._focus
        self.content = content
        ids = [picture.id for picture in content.pictures]
        if self._focus not in ids:
            start = old.index(self._focus) if self._focus in old else 0
            following = (each for each in old[start:] if each in ids)
            self._focus = next(following, ids[-1] if self._focus in old and ids else None)
            if self._focus is None and ids:
                self._focus = ids[0]
        if self._focus != focus:
            self.focus_moved.emit(self._focus)
        self._empty_button.show_for(EmptyState() if ids else self.empty_state)
        self._relayout()

    def move_focus(self, step: Step) -> None:
        """Move the focus."""
        number, last = self._focused_number(), len(self.content.pictures) - 1
        if number is None:
            return
        if step in _SIDEWAYS:
            number = max(0, min(last, number + _SIDEWAYS[step]))
        elif step in _ROWS:
            number = self.layout_now.above_or_below(number, _ROWS[step])
        else:
            number = 0 if step is Step.HOME else last
        self._set_focus(number)

    def open_focused(self) -> None:
        """Go to the focused packshot."""
        if self._focus is not None:
            self.open_requested.emit(self._focus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._painter = self._new_painter()
        self._relayout()

    def _new_painter(self) -> LineUpPainter:
        scale = self._theme.type_scale
        return LineUpPainter(
            self._theme.colours,
            self._theme.font(scale.body),
            self._theme.font(scale.small, strong=True),
        )

    def _focused_number(self) -> int | None:
        ids = (picture.id for picture in self.content.pictures)
        return next((number for number, each in enumerate(ids) if each == self._focus), None)

    def _set_focus(self, number: int) -> None:
        self._focus = self.content.pictures[number].id
        row = self.layout_now.rows[self.layout_now.row_of(number)]
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = row.top, row.bottom + self.layout_now.caption + 2 * _MARGIN_PX
        bar.setValue(round(max(min(bar.value(), top), bottom - height)))
        self.viewport().update()
        self.focus_moved.emit(self._focus)

    def _relayout(self) -> None:
        size = self.viewport().size()
        self.layout_now = self._painter.layout(
            self.content, size.width() - 2 * _MARGIN_PX, size.height() - 2 * _MARGIN_PX
        )
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(self.layout_now.height) + 2 * _MARGIN_PX - size.height()))
        bar.setPageStep(max(1, size.height()))
        bar.setSingleStep(max(1, round(self.layout_now.side / 4)))
        self.viewport().update()
        self._request_later.trigger()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, layout = QPainter(self.viewport()), self.layout_now
        painter.fillRect(event.rect(), QColor(self._theme.colours.window))
        if not self.content.pictures:
            self._paint_empty(painter)
        painter.translate(self._origin())
        width = self.viewport().width() - 2 * _MARGIN_PX
        is_uniform = self.content.is_uniform
        for row in layout.rows:
            self._painter.paint_row_ground(painter, row, width, is_uniform=is_uniform)
            for number in range(row.first, row.end):
                self._paint_picture(painter, number)
            self._painter.paint_base_line(painter, row, width)
            for number in range(row.first, row.end):
                frame = layout.frames[number]
                self._painter.paint_marks(painter, self.content, number, frame, row)
        painter.end()

    def _paint_empty(self, painter: QPainter) -> None:
        empty_state, colours = self.empty_state, self._theme.colours
        inks = (QColor(colours.text), QColor(colours.text_muted))
        area = QRectF(self.viewport().rect())
        paint_empty_state(painter, empty_state, area, self.font(), inks)

    def _paint_picture(self, painter: QPainter, number: int) -> None:
        frame, shown = self.layout_now.frames[number], self.content.pictures[number]
        packshot_id, is_white = shown.id, self.content.is_uniform and shown.may_be_white
        area = QRectF(frame.left, frame.top, frame.width, frame.height)
        dpr = self.devicePixelRatioF()
        loaded = self._pictures.picture(packshot_id, round(self.layout_now.side), dpr)
        pixmap = loaded.pixmap
        if loaded.state is PictureState.READY and pixmap is not None and not pixmap.isNull():
            size = (area.size() * dpr).toSize().expandedTo(QSize(1, 1))
            copy = self._copy(pixmap, size, is_white=is_white)
            painter.drawPixmap(area, copy, QRectF(copy.rect()))
        else:
            painter.fillRect(area, QColor(self._theme.colours.tile))
        if packshot_id == self._focus:
            colours = self._theme.colours
            ring = QColor(colours.ring if self.hasFocus() else colours.ring_inactive)
            width = self._theme.tile.ring
            painter.setPen(ring)
            for inset in range(width):
                painter.drawRect(area.adjusted(-inset - 1, -inset - 1, inset, inset))

    def _copy(self, pixmap: QPixmap, size: QSize, *, is_white: bool) -> QPixmap:
        """Return the pixmap in a size, with its own ground or a white one."""
        key = (pixmap.cacheKey(), size.width(), size.height(), is_white)
        copy = self._copies.get(key)
        if copy is None:
            smooth = Qt.TransformationMode.SmoothTransformation
            copy = pixmap.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            if is_white and not pixmap.hasAlphaChannel():
                copy = QPixmap.fromImage(uniform_ground(copy.toImage()))
            if len(self._copies) >= _COPIES_MAX:
                self._copies.clear()
            self._copies[key] = copy
        return copy

    def _origin(self) -> QPoint:
        return QPoint(_MARGIN_PX, _MARGIN_PX - self.verticalScrollBar().value())

    def _request(self) -> None:
        """Load the pictures, those on the screen first."""
        if self.isVisible():
            ids = [picture.id for picture in self.content.pictures]
            fit_px = round(self.layout_now.side * self.devicePixelRatioF())
            first = self._first_visible()
            self._pictures.request([*ids[first:], *ids[:first]], fit_px)

    def _first_visible(self) -> int:
        top = self.verticalScrollBar().value() - _MARGIN_PX
        rows = (row.first for row in self.layout_now.rows if row.bottom > top)
        return next(rows, 0)

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        if self.isVisible() and not ids.isdisjoint(each.id for each in self.content.pictures):
            self.viewport().update()

    def _number_at(self, point: QPoint) -> int | None:
        content = point - self._origin()
        return self.layout_now.at(content.x(), content.y())

    def viewportEvent(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        number = self._number_at(event.pos())
        lines: list[str] = []
        if number is not None:
            picture = self.content.pictures[number]
            marks = self.content.marks.get(picture.id, ())
            lines = [self.content.titles.get(picture.id, ""), *map(outlier_text, marks)]
        QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(lines)), self)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().toPoint())
        if number is not None:
            self._set_focus(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.open_focused()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._request_later.trigger()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._relayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
