"""The part of the status line about the connection to the service."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qamera_review.domain.clock import Clock
from qamera_review.domain.rate_limit import LIMIT
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.list_sync import ListSync
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import recent_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.icon_label import IconLabel
from qamera_review.ui.widgets.plain_label import ElidedLabel

_TEXTS = {
    ConnectionStatus.STARTING: (noop_tr("Starting…"), Glyph.LOADING),
    ConnectionStatus.NO_KEY: (noop_tr("No API key"), Glyph.KEY),
    ConnectionStatus.CONNECTING: (noop_tr("Connecting…"), Glyph.LOADING),
    ConnectionStatus.ONLINE: (noop_tr("Online"), Glyph.ONLINE),
    ConnectionStatus.OFFLINE: (noop_tr("Offline"), Glyph.OFFLINE),
    ConnectionStatus.RATE_LIMITED: (noop_tr("Paused by the service"), Glyph.FAILED),
    ConnectionStatus.DEGRADED: (noop_tr("Service error"), Glyph.FAILED),
    ConnectionStatus.KEY_REFUSED: (noop_tr("API key not accepted. Sending is paused"), Glyph.KEY),
}
_CALM = (ConnectionStatus.STARTING, ConnectionStatus.CONNECTING, ConnectionStatus.ONLINE)
_ICON_GAP_PX = 6


class ConnectionLabel(QWidget):
    """Shows the connection, and when the list was fetched; GUI thread only."""

    def __init__(
        self,
        connection: Connection,
        list_sync: ListSync,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._list_sync = list_sync
        self._clock = clock
        self._announced = ""
        self.icon, self.text = IconLabel(Glyph.LOADING), ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_ICON_GAP_PX)
        row.addStretch(1)
        row.addWidget(self.icon)
        row.addWidget(self.text)
        self._reserve_width()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._update_tooltip)
        self._timer.start()
        connection.state_changed.connect(self.show_connection)
        list_sync.busy_changed.connect(self.show_connection)
        self.show_connection()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reserve_width()

    def show_connection(self) -> None:
        """Show the present state."""
        state, list_text = self._connection.state, self._list_text()
        title, glyph = _TEXTS[state.status]
        text, urgent = tr(title), state.status not in _CALM
        self.icon.show_glyph(glyph, urgent=urgent)
        ink = QPalette.ColorRole.BrightText if urgent else QPalette.ColorRole.WindowText
        self.text.setForegroundRole(ink)
        if text != self._announced:
            self._announced = text
            announce(self.text, text)
        is_news = not urgent or not list_text
        self.text.setText(text if is_news else f"{text}, {list_text}")
        self._update_tooltip()

    def _reserve_width(self) -> None:
        """Reserve the width of the longest normal text, so that nothing moves at the start."""
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(tr(_TEXTS[status][0])) for status in _CALM]
        self.setMinimumWidth(metrics.height() + _ICON_GAP_PX + max(widths))

    def _list_text(self) -> str:
        fetched_ms = self._list_sync.fetched_ms
        if not fetched_ms:
            return ""
        return tr("updated {time}").format(time=recent_text(fetched_ms, self._clock.wall_ms()))

    def _resumes_text(self) -> str:
        now_ms = self._clock.wall_ms()
        resumes_ms = now_ms + self._connection.wait_ms(Priority.DELIVERY)
        return tr("The service asked for a pause. Sending continues at {time}.").format(
            time=recent_text(resumes_ms, now_ms)
        )

    def _update_tooltip(self) -> None:
        error, allowance = self._connection.state.error, self._connection.allowance
        lines = [format_error(error) if error is not None else "", self._list_text()]
        if self._connection.state.status is ConnectionStatus.RATE_LIMITED:
            lines.append(self._resumes_text())
        if allowance < LIMIT:
            lines.append(
                tr(
                    "This key is also used elsewhere. This program can send %n requests a minute.",
                    allowance,
                )
            )
        self.text.setToolTip(plain_tooltip("\n".join(filter(None, lines))))
