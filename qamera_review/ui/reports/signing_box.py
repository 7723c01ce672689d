"""The choice to sign the approval record, and the public key of the user."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qamera_review.domain.errors import SigningFailed
from qamera_review.domain.export.approval_record import RecordSigner
from qamera_review.services.export.record_signing import RecordSigning
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.dialogs import plain_column
from qamera_review.ui.widgets.plain_label import PlainLabel

_CHOICE = "sign_record"


class SigningBox(QWidget):
    """Lets the user sign records; GUI thread only. What the user chose is kept in the settings.

    `signer` is what signs, None while nothing is signed or the keyring has not answered yet. When
    the keyring does not give the key, the box is unticked, but the setting stays: it is asked again
    when the next window is opened.

    Signals: `changed()`: `signer` or `is_waiting` is another; `failed(SigningFailed)`: the keyring
    did not give the key.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, signing: RecordSigning, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signing, self._settings = signing, settings
        self.signer: RecordSigner | None = None
        self.choice = QCheckBox(tr("Sign the record with my key"))
        self.public_key = QLineEdit()
        self.copy = QPushButton(tr("Copy public key"))
        self._compose()
        self.choice.toggled.connect(self._on_toggled)
        signing.ready.connect(self._on_ready)
        signing.failed.connect(self._on_failed)
        self.choice.setChecked(settings.value(_CHOICE) is True)

    @property
    def is_waiting(self) -> bool:
        """Return whether the keyring has been asked for the key and has not answered yet."""
        return self.choice.isChecked() and self.signer is None

    def _compose(self) -> None:
        text = tr(
            "Whoever has your public key can then tell that the record is yours. The private "
            "key stays in your keyring."
        )
        advice = PlainLabel(text)
        for control in (self.choice, self.public_key):
            control.setAccessibleDescription(text)
        advice.setWordWrap(True)
        advice.setProperty("quiet", True)
        self.public_key.setReadOnly(True)
        self.public_key.setAccessibleName(tr("Public key"))
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(tr("Copy the public key, to give it to those who check your records"))
        self.copy.clicked.connect(self._on_copy)
        for part in (self.public_key, self.copy):  # so that nothing moves when they appear
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        row = QHBoxLayout()
        row.addWidget(self.public_key, 1)
        row.addWidget(self.copy)
        column = plain_column(self)
        column.setSpacing(Spacing().sm)
        column.addWidget(self.choice)
        column.addWidget(advice)
        column.addLayout(row)
        self._show()

    def _show(self) -> None:
        text = "" if self.signer is None else self.signer.public_key
        self.public_key.setText(text)
        self.public_key.setCursorPosition(0)
        waiting = tr("Waiting for your keyring…") if self.is_waiting else ""
        self.public_key.setPlaceholderText(waiting)
        for part in (self.public_key, self.copy):
            part.setEnabled(self.signer is not None)
            part.setVisible(self.choice.isChecked())
        self.changed.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.public_key.text())

    def _on_toggled(self, on: bool) -> None:
        self._settings.set_value(_CHOICE, on)
        self.signer = None
        if on:
            self._signing.load()
        self._show()

    def _on_ready(self, signer: RecordSigner) -> None:
        if self.choice.isChecked():
            self.signer = signer
            self._show()

    def _on_failed(self, error: SigningFailed) -> None:
        if self.is_waiting:
            with QSignalBlocker(self.choice):
                self.choice.setChecked(False)
            self._show()
            self.failed.emit(error)
