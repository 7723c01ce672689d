"""The message in an empty view: an icon, why the view is empty, and what the user can do, with a
button that does it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.tokens import Spacing, TypeScale

_GLYPH_LINES = 3.2  # side of the icon, in line heights
_WIDTH_LINES = 36.0  # width of the text, in line heights; longer lines are hard to read
_BUTTON_LINES = 2.5  # height of the button with the gap above it, in line heights
_MIDDLE = 0.44  # share of the height; slightly above the centre looks centred
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class EmptyState(Struct, frozen=True):
    """The message of an empty view. Title and advice may both be "". `button` is the text of the
    button below them, "" for none, and `action_id` the action that it runs where the view leaves
    that to the table of actions."""

    title: str = ""
    advice: str = ""
    glyph: Glyph = Glyph.EMPTY
    button: str = ""
    action_id: str = ""

    @property
    def accessible_text(self) -> str:
        """Return title and advice as one text for assistive tools."""
        return ". ".join(filter(None, (self.title, self.advice)))


def paint_empty_state(
    painter: QPainter,
    empty_state: EmptyState,
    area: QRectF,
    font: QFont,
    inks: tuple[QColor, QColor],
) -> None:
    """Paint the message into the middle of `area` (logical px); nothing without a title.

    `inks` are two colours: that of the title, and that of icon and advice.
    """
    if not empty_state.title:
        return
    places = _places(empty_state, area, font)
    paint_glyph(painter, empty_state.glyph, places.glyph, inks[1])
    painter.setFont(_title_font(font))
    painter.setPen(inks[0])
    painter.drawText(places.title, int(_CENTRED), empty_state.title)
    painter.setFont(font)
    painter.setPen(inks[1])
    painter.drawText(places.advice, int(_CENTRED), empty_state.advice)


class _Places(Struct, frozen=True):
    """Where the parts of the message are, in logical px."""

    glyph: QRectF
    title: QRectF
    advice: QRectF


def _places(empty_state: EmptyState, area: QRectF, font: QFont) -> _Places:
    space, line = Spacing(), QFontMetricsF(font).height()
    width = min(area.width() - 2 * space.lg, line * _WIDTH_LINES)
    room = QRectF(area.center().x() - width / 2, 0, width, area.height())
    side = min(line * _GLYPH_LINES, width, area.height() / 3)
    metrics = QFontMetricsF(_title_font(font)), QFontMetricsF(font)
    texts = empty_state.title, empty_state.advice
    title, advice = (
        each.boundingRect(room, int(_CENTRED), text).height()
        for each, text in zip(metrics, texts, strict=True)
    )
    button = line * _BUTTON_LINES if empty_state.button else 0
    height = side + title + advice + button
    top = max(area.top(), area.top() + area.height() * _MIDDLE - height / 2)
    title_top = top + side + space.md
    advice_top = title_top + title + space.xs
    return _Places(
        QRectF(area.center().x() - side / 2, top, side, side),
        QRectF(room.x(), title_top, width, title),
        QRectF(room.x(), advice_top, width, advice),
    )


def _title_font(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setPointSizeF(font.pointSizeF() * TypeScale().title)
    strong.setWeight(QFont.Weight.Bold)
    return strong


class EmptyStateButton(QPushButton):
    """The button below the message of an empty view; it places itself in `view`. GUI thread only.

    `run` is called with the action's id of the message when the button is clicked.
    """

    def __init__(self, view: QWidget, run: Callable[[str], object]) -> None:
        super().__init__(view)
        self._view = view
        self._empty_state = EmptyState()
        self.setAutoDefault(False)
        self.setProperty("primary", True)  # it stands on the ground of tiles, not on a window's
        self.hide()
        self.clicked.connect(lambda: run(self._empty_state.action_id))
        view.installEventFilter(self)

    def show_for(self, empty_state: EmptyState) -> None:
        """Show the button of this message, or none if it has none."""
        self._empty_state = empty_state
        self.setText(empty_state.button)
        self.setAccessibleDescription(empty_state.accessible_text)
        self.setVisible(bool(empty_state.button))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if not self._empty_state.button:
            return
        area = QRectF(self._view.rect())
        advice = _places(self._empty_state, area, self._view.font()).advice
        size = self.sizeHint()
        top = min(advice.bottom() + Spacing().md, area.bottom() - size.height())
        self.setGeometry(
            round(area.center().x() - size.width() / 2), round(top), size.width(), size.height()
        )
        self.raise_()


class EmptyStateOverlay(QWidget):
    """Shows the message over a view while its model has no rows. GUI thread only.

    The overlay lets mouse events through to the view; `run` is called when its button is clicked.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        empty_state: EmptyState,
        run: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._empty_state = empty_state
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(empty_state.accessible_text)
        self.button = (
            None if run is None else EmptyStateButton(view.viewport(), lambda _action_id: run())
        )
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._update_geometry)
        self._update_geometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._update_geometry()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        inks = (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        paint_empty_state(painter, self._empty_state, QRectF(self.rect()), self.font(), inks)
        painter.end()

    def _update_geometry(self) -> None:
        self.setGeometry(self._view.viewport().rect())
        is_empty = self._view.model().rowCount() == 0
        self.setVisible(is_empty)
        if self.button is not None:
            self.button.show_for(self._empty_state if is_empty else EmptyState())
