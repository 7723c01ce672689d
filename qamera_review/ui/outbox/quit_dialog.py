"""The question about unsent decisions when the user quits, and the wait while they are sent."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.settings.preferences import QuitChoice
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.text.formats import duration_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel

_SENDS = (ConnectionStatus.ONLINE, ConnectionStatus.RATE_LIMITED)
_TICK_MS = 200  # so often it looks how many are left
_LEAST_MS = 1000  # a shorter time is not worth a number


class QuitDialog(QDialog):
    """Offers to send the decisions first, or to keep them for the next start; GUI thread only.

    It closes by itself when all are sent. Signal `quit_confirmed()`: the program may end.
    """

    quit_confirmed = Signal()

    def __init__(
        self, status: OutboxStatus, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._settings = settings
        self._is_sending = False
        self.setWindowTitle(tr("Quit - Qamera Review"))
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.remember = QCheckBox(tr("Remember my choice"))
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.keep = buttons.addButton(tr("Close and send next time"), roles.DestructiveRole)
        self.send = buttons.addButton(tr("Send and close"), roles.AcceptRole)
        cancel = buttons.addButton(tr("Cancel"), roles.RejectRole)
        self.keep.setToolTip(tr("They are kept, and sent the next time you start the program"))
        self.send.setToolTip(tr("After sending you can only reverse it."))
        cancel.setToolTip(tr("Nothing changes"))
        # Enter presses the button that has the focus. Without a default button, the box would take
        # the first that accepts: it would send.
        cancel.setDefault(True)
        self.keep.clicked.connect(self._on_keep)
        self.send.clicked.connect(self.send_first)
        cancel.clicked.connect(self.reject)
        column = window_column(self)
        column.addWidget(self.text)
        column.addWidget(self.remember)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_progress)
        self._tick.start()
        status.connection.state_changed.connect(self._on_progress)
        self._show_state()
        cancel.setFocus()

    def send_first(self) -> None:
        """Send everything now, and quit when it is sent."""
        if self.remember.isChecked():
            self._settings.change(quit_choice=QuitChoice.SEND)
        self._is_sending = True
        self._status.decisions.send_held_now()
        self._on_progress()

    def _on_keep(self) -> None:
        if self.remember.isChecked():
            self._settings.change(quit_choice=QuitChoice.KEEP)
        self._confirm()

    def _confirm(self) -> None:
        self.accept()
        self.quit_confirmed.emit()

    def _on_progress(self, *_what: object) -> None:
        if self._is_sending and not self._status.decisions.counts().outstanding:
            self._confirm()
        else:
            self._show_state()

    def _show_state(self) -> None:
        counts = self._status.decisions.counts()
        count, notes = counts.outstanding, bool(counts.notes)
        can_send = self._status.connection.state.status in _SENDS
        duration = duration_text(max(_LEAST_MS, self._status.delivery.paced_ms(count)))
        if not can_send:
            text = (
                tr("%n changes are not sent yet, and sending is not possible now.", count)
                if notes
                else tr("%n decisions are not sent yet, and sending is not possible now.", count)
            )
        elif self._is_sending:
            text = (
                tr("Sending %n changes. The program closes when they are sent.", count)
                if notes
                else tr("Sending %n decisions. The program closes when they are sent.", count)
            )
        else:
            template = (
                tr("%n changes are not sent yet. Sending them takes about {time}.", count)
                if notes
                else tr("%n decisions are not sent yet. Sending them takes about {time}.", count)
            )
            text = template.format(time=duration)
        if not count:  # they were sent while the question was open
            text = tr("Everything is sent.")
        self.text.setText(text)
        self.keep.setText(tr("Close and send next time") if count else tr("Close"))
        self.send.setEnabled(bool(count) and can_send and not self._is_sending)
        self.remember.setEnabled(bool(count) and not self._is_sending)


def needs_question(status: OutboxStatus, choice: QuitChoice) -> bool:
    """Return whether the user has to be asked before the program ends, or has to wait for what is
    being sent: drafts are never sent without a question."""
    counts = status.decisions.counts()
    return bool(counts.outstanding) and choice is not QuitChoice.KEEP


def sends_at_once(status: OutboxStatus, choice: QuitChoice) -> bool:
    """Return whether everything is sent without a question."""
    return choice is QuitChoice.SEND and not status.decisions.counts().draft
