"""The truth in one line: what a verb would hit, what was done last, what waits, how it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qamera_review.domain.rate_limit import LIMIT
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.container import Services
from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.outbox.outbox_status_text import (
    count_text,
    finished_at_text,
    unconfirmed_text,
)
from qamera_review.ui.shell.progress_label import ProgressLabel
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.formats import integer_text, recent_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.icon_label import IconLabel

_CONNECTION_TEXTS = {
    ConnectionStatus.STARTING: (noop_tr("Starting…"), Glyph.LOADING),
    ConnectionStatus.NO_KEY: (noop_tr("No API key"), Glyph.KEY),
    ConnectionStatus.CONNECTING: (noop_tr("Connecting…"), Glyph.LOADING),
    ConnectionStatus.ONLINE: (noop_tr("Online"), Glyph.ONLINE),
    ConnectionStatus.OFFLINE: (noop_tr("Offline"), Glyph.OFFLINE),
    ConnectionStatus.RATE_LIMITED: (noop_tr("Paused by the service"), Glyph.FAILED),
    ConnectionStatus.DEGRADED: (noop_tr("Service has a fault"), Glyph.FAILED),
    ConnectionStatus.KEY_REFUSED: (noop_tr("Key not accepted: sending is paused"), Glyph.KEY),
}
_CALM = (ConnectionStatus.STARTING, ConnectionStatus.CONNECTING, ConnectionStatus.ONLINE)
# Sending goes on by itself, at a time that can be told.
_SENDS = (ConnectionStatus.ONLINE, ConnectionStatus.RATE_LIMITED)
_SIGN_GAP_PX = 6


class StatusLine(QWidget):
    """Follows grid, outbox and connection; `key_of` tells an action's key. GUI thread only."""

    def __init__(
        self,
        services: Services,
        grid: GridView,
        key_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._grid = grid
        self._key_of = key_of
        self._announced_connection = ""
        self._sent = 0
        self.target, self.said = QLabel(), QLabel()
        self.session = ProgressLabel(services)
        self.outbox, self.link = QToolButton(), QLabel()
        self.connection_icon = IconLabel(Glyph.LOADING)
        self.outbox.setAutoRaise(True)
        self.outbox.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._compose()
        self._connect()
        self.show_target()
        self.show_outbox()
        self.show_connection()

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(24)
        for label, stretch in (
            (self.target, 0),
            (self.said, 1),
            (self.session, 0),
            (self.outbox, 0),
        ):
            row.addWidget(label, stretch)
        self._connection_width = QWidget()
        link = QHBoxLayout(self._connection_width)
        link.setContentsMargins(0, 0, 0, 0)
        link.setSpacing(_SIGN_GAP_PX)
        link.addStretch(1)
        link.addWidget(self.connection_icon)
        link.addWidget(self.link)
        row.addWidget(self._connection_width)
        self._keep_room()

    def _keep_room(self) -> None:
        """As much as any of the calm links needs: what stands beside does not move at a start."""
        letters = self.fontMetrics()
        widths = [letters.horizontalAdvance(tr(_CONNECTION_TEXTS[link][0])) for link in _CALM]
        self._connection_width.setMinimumWidth(letters.height() + _SIGN_GAP_PX + max(widths))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def _connect(self) -> None:
        services, grid = self._services, self._grid
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.show_outbox)
        self._timer.timeout.connect(self._explain_connection)
        self._timer.start()
        self._target_soon = target = Debounced(self.show_target, self)
        self._outbox_soon = Debounced(self.show_outbox, self)
        grid.focus_changed.connect(target.trigger)
        grid.selection_changed.connect(target.trigger)
        services.store.order_changed.connect(target.trigger)
        services.outbox.persisted_changed.connect(self._outbox_soon.trigger)
        services.delivery.settled.connect(self._on_settled)
        services.connection.state_changed.connect(self.show_connection)
        services.list_sync.busy_changed.connect(self.show_connection)

    def flush(self) -> None:
        """Shows now what would follow a moment later."""
        self._target_soon.flush()
        self._outbox_soon.flush()
        self.session.flush()

    def show_result(self, text: str) -> None:
        """What was done last."""
        self.said.setText(text)
        self.said.setToolTip(text)
        announce(self.said, text)

    def show_target(self) -> None:
        """Shows what a verb would hit."""
        self.target.setText(self.target_text())

    def target_text(self) -> str:
        """What a verb would hit now."""
        store, selected = self._services.store, self._grid.selection_now()
        focus = self._grid.focused_id()
        if selected and not self._grid.is_hidden_behind_picture:
            return tr("%n selected", len(selected))
        if focus is None:
            return tr("Nothing here")
        packshot = store.packshot(focus)
        name = packshot.name if packshot is not None and packshot.name else focus
        place = (store.position(focus) or 0) + 1
        return tr("{name} · {place} of {count}").format(
            name=name, place=integer_text(place), count=integer_text(len(store.visible))
        )

    def show_outbox(self) -> None:
        """What waits, and when it will be sent."""
        counts = self._services.decisions.counts()
        parts = [*count_text(counts), *unconfirmed_text(self._services)]
        if counts.will_be_sent and self._services.connection.state.status in _SENDS:
            parts.append(tr("done at {time}").format(time=finished_at_text(self._services)))
        arrived = self._services.store.unsorted_new_count
        if arrived:
            parts.append(
                tr("%n new at the end, {key} puts them in order", arrived).format(
                    key=self._key_of("tidy")
                )
            )
        quiet = tr("All sent") if self._sent else tr("Nothing waits")
        self.outbox.setText(", ".join(filter(None, parts)) or quiet)

    def _on_settled(self, _packshot_id: str) -> None:
        self._sent += 1

    def show_connection(self) -> None:
        """How things stand with the service."""
        state, of_list = self._services.connection.state, self._list_text()
        title, glyph = _CONNECTION_TEXTS[state.status]
        words, urgent = tr(title), state.status not in _CALM
        self.connection_icon.show_glyph(glyph, urgent=urgent)
        ink = QPalette.ColorRole.BrightText if urgent else QPalette.ColorRole.WindowText
        self.link.setForegroundRole(ink)
        if words != self._announced_connection:
            self._announced_connection = words
            announce(self.link, words)
        is_news = not urgent or not of_list
        self.link.setText(words if is_news else f"{words}, {of_list}")
        self._explain_connection()
        self._grid.set_delivery_paused(state.is_paused)

    def _list_text(self) -> str:
        fetched_ms = self._services.list_sync.fetched_ms
        if not fetched_ms:
            return ""
        return tr("list of {time}").format(
            time=recent_text(fetched_ms, self._services.clock.wall_ms())
        )

    def _resumes_text(self) -> str:
        now_ms = self._services.clock.wall_ms()
        resumes_ms = now_ms + self._services.connection.wait_ms(Priority.DELIVERY)
        return tr("The service asked for a pause. Sending goes on at {time}.").format(
            time=recent_text(resumes_ms, now_ms)
        )

    def _explain_connection(self) -> None:
        error, ours = self._services.connection.state.error, self._services.connection.allowance
        told = [format_error(error) if error is not None else "", self._list_text()]
        if self._services.connection.state.status is ConnectionStatus.RATE_LIMITED:
            told.append(self._resumes_text())
        if ours < LIMIT:
            told.append(tr("Others use this key too: %n requests a minute are ours.", ours))
        self.link.setToolTip("\n".join(filter(None, told)))
