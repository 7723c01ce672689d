"""The button in the status line that shows what waits in the outbox."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.text.formats import countdown_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.elided_button import ElidedButton

# In these states sending continues by itself, at a known time.
_SENDS = (ConnectionStatus.ONLINE, ConnectionStatus.RATE_LIMITED)


class OutboxButton(ElidedButton):
    """Shows the state of the outbox; GUI thread only."""

    def __init__(
        self,
        outbox: OutboxState,
        status: OutboxStatus,
        store: PackshotStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._store = store
        self._sent_count = 0
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.show_outbox)
        self._timer.start()
        self._show_later = Debounced(self.show_outbox, self)
        outbox.persisted_changed.connect(self._show_later.trigger)
        status.delivery.settled.connect(self._on_settled)
        status.connection.state_changed.connect(self._show_later.trigger)
        self.show_outbox()

    @property
    def action_id(self) -> str:
        """Return the action that a click means: to sort if the button says only that, else to open
        the queue."""
        return "tidy" if self._store.unsorted_count and not self._status.parts() else "outbox"

    def flush(self) -> None:
        """Show a pending change now."""
        self._show_later.flush()

    def show_outbox(self) -> None:
        """Show what waits, and when it will be sent."""
        counts = self._status.decisions.counts()
        parts = self._status.parts()
        held_for_ms = self._status.decisions.held_for_ms()
        status = self._status.connection.state.status
        if status is ConnectionStatus.ONLINE and held_for_ms is not None:
            # Each is held by itself, so with several it is the time of the first one.
            text = (
                tr("sending in {time}")
                if counts.held - counts.draft == 1
                else tr("the first in {time}")
            )
            parts.append(text.format(time=countdown_text(held_for_ms)))
        elif counts.sent_without_user and (status in _SENDS or self._status.delivery.pause_ms):
            parts.append(tr("sent by {time}").format(time=self._status.finished_at_text()))
        idle_text = tr("Up to date") if status is ConnectionStatus.ONLINE else tr("Nothing to send")
        if self._sent_count:
            idle_text = tr("All saved")
        texts = [", ".join(filter(None, parts)), self._appended_text(is_alone=not parts)]
        self.setText(" · ".join(filter(None, texts)) or idle_text)

    def _appended_text(self, *, is_alone: bool) -> str:
        """Return how many packshots were appended at the end, briefly if there is more to say; ""
        if there are none."""
        count, key = self._store.unsorted_count, self._status.key_of("tidy")
        if not count:
            return ""
        if is_alone:
            text = tr("%n new packshots at the end. Press {key} to sort them in.", count)
        else:
            text = tr("%n new at the end ({key})", count)
        return text.format(key=key)

    def _on_settled(self, _packshot_id: str) -> None:
        self._sent_count += 1
