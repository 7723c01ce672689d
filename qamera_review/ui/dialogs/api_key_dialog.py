"""The dialog for the API key; of the key in use it shows only the id."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from qamera_review.domain.errors import InvalidKey
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import (
    Connection,
    ConnectionState,
    ConnectionStatus,
)
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel


class ApiKeyDialog(QDialog):
    """Checks the form of a key at once, and then the key with the service; GUI thread only.

    With `demo` the key cannot be removed: it is that of the demo's own service.
    """

    def __init__(
        self,
        api_key: KeySession,
        connection: Connection,
        service_url: str,
        parent: QWidget | None = None,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__(parent)
        self._api_key = api_key
        self._service_url = service_url
        self._is_trying_key = False
        self.setWindowTitle(tr("API key - Qamera Review"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Enter a key like mk_live_…"))
        self.field.setAccessibleName(tr("API key"))
        self.field.setAccessibleDescription(
            tr("As you got it from the service: mk_live_, an ID, a dot and a secret")
        )
        self.answer = PlainLabel(self._key_in_use_text())
        self.answer.setWordWrap(True)
        buttons = QDialogButtonBox()
        cancel = QPushButton(tr("Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.use = QPushButton(tr("Use this key"))
        self.forget = QPushButton(tr("Remove key"))
        cancel.setToolTip(tr("Close without changes"))
        self.use.setToolTip(tr("Test the key, then save it in the system keyring"))
        self.forget.setToolTip(tr("Remove it from the keyring. Pending decisions stay here"))
        self.forget.setEnabled(bool(api_key.key_id) and not demo)
        if demo:
            self.forget.setToolTip(tr("The demo needs its own key, so it can't be removed"))
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.forget, QDialogButtonBox.ButtonRole.DestructiveRole)
        for button in (cancel, self.forget):
            button.setAutoDefault(False)  # Enter must never forget the key
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use)
        self.forget.clicked.connect(self._on_forget)
        buttons.rejected.connect(self.reject)
        self._column = column = window_column(self)
        column.addWidget(PlainLabel(self._service_text()))
        column.addWidget(self.field)
        column.addWidget(self.answer)
        column.addWidget(buttons)
        self.setMinimumWidth(460)
        connection.state_changed.connect(self._on_state_changed)

    def _service_text(self) -> str:
        if self._api_key.is_saved:
            about = tr("API key for {service}, stored in the system keyring:")
        else:
            about = tr("API key for {service}, for this session only:")
        return about.format(service=self._service_url)

    def _show_answer(self, text: str) -> None:
        """Show a text, and grow to fit it: a dialog does not grow by itself for a wrapped text."""
        self.answer.setText(text)
        needed = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
        announce(self.answer, text)

    def _key_in_use_text(self) -> str:
        key_id = self._api_key.key_id
        if not key_id:
            return tr("No API key is in use.")
        return tr("Current key: {key}").format(key=f"mk_live_{key_id}…")

    def _on_use(self) -> None:
        self._is_trying_key = True
        try:
            self._api_key.use_typed_key(self.field.text())
        except InvalidKey as error:
            self._is_trying_key = False
            self._show_answer(format_error(error))
        else:
            self._show_answer(tr("Checking the key…"))

    def _on_forget(self) -> None:
        self._api_key.forget()
        self.accept()

    def done(self, result: int) -> None:
        self._is_trying_key = (
            False  # ignore a connection change that comes before this dialog is deleted
        )
        super().done(result)

    def _on_state_changed(self, state: ConnectionState) -> None:
        if not self._is_trying_key or state.status is ConnectionStatus.CONNECTING:
            return
        if state.status is ConnectionStatus.ONLINE:
            self.accept()
        elif state.error is not None:
            self._show_answer(format_error(state.error))
