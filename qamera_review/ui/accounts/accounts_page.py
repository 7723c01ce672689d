"""The accounts page: the list, the fields of the selected account, and the buttons."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.account import ACCENTS, NAME_MAX_CHARS, Account
from qamera_review.domain.errors import QameraError
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL
from qamera_review.services.settings.accounts import Accounts
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.line_list import LineList
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_SWATCH_PX = 16
_ACCENT_TEXTS = (
    noop_tr("None"),
    noop_tr("Blue"),
    noop_tr("Green"),
    noop_tr("Orange"),
    noop_tr("Violet"),
    noop_tr("Yellow"),
    noop_tr("Pink"),
    noop_tr("Turquoise"),
)


class AccountsPage(QWidget):
    """Shows and changes the accounts; GUI thread only."""

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self.list = LineList()
        self.list.setAccessibleName(tr("Accounts"))
        self.list.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.list.setMaximumHeight(140)
        self.name, self.address = QLineEdit(), QLineEdit()
        self.name.setMaxLength(NAME_MAX_CHARS)
        self.name.setAccessibleName(tr("Name"))
        self.address.setAccessibleName(tr("Address"))
        self.address.setPlaceholderText(DEFAULT_SERVICE_URL)
        self.accent = self._accent_box()
        self.result_label = PlainLabel()
        self.result_label.setWordWrap(True)
        self.switch, self.save = QPushButton(tr("Open")), QPushButton(tr("Save"))
        self.add, self.forget = QPushButton(tr("Add as new")), QPushButton(tr("Remove"))
        self._set_descriptions()
        self._compose()
        self.list.currentRowChanged.connect(self._on_chosen)
        self.switch.clicked.connect(self._on_switch)
        self.save.clicked.connect(self._on_save)
        self.add.clicked.connect(self._on_add)
        self.forget.clicked.connect(self._on_forget)
        accounts.changed.connect(self._fill)
        self._fill()

    def _set_descriptions(self) -> None:
        self.list.setAccessibleDescription(tr("Choose an account to edit or open"))
        self.name.setAccessibleDescription(tr("Shown in the window's title"))
        self.accent.setToolTip(tr("The colored line at the top of its window"))
        self.switch.setToolTip(tr("Close this account and open the chosen one"))
        self.save.setToolTip(tr("Save name and color"))
        self.add.setToolTip(tr("Add a new account with this name and address"))
        self.forget.setToolTip(tr("Its data stays on this computer"))

    def _accent_box(self) -> QComboBox:
        box = WheelSafeComboBox()
        box.setAccessibleName(tr("Color"))
        for colour, text in zip(ACCENTS, _ACCENT_TEXTS, strict=True):
            box.addItem(swatch(colour), tr(text), colour)
        return box

    def _compose(self) -> None:
        buttons_row = QHBoxLayout()
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Color"), self.accent)
        for button in (self.switch, self.save, self.add, self.forget):
            button.setAutoDefault(False)
            buttons_row.addWidget(button)
        buttons_row.addStretch(1)
        explanation = PlainLabel(
            tr(
                "Each account has its own key, packshots and queue. Its pending "
                "decisions are sent while it is open."
            )
        )
        explanation.setWordWrap(True)
        explanation.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(self.list)
        column.addLayout(form)
        column.addLayout(buttons_row)
        column.addWidget(self.result_label)
        column.addStretch(1)

    def _fill(self) -> None:
        chosen = self._chosen()
        current = chosen if chosen is not None else self._accounts.open
        self.list.blockSignals(True)
        self.list.clear()
        for account in self._accounts.accounts:
            item = QListWidgetItem(swatch(account.accent), self._line(account))
            item.setData(Qt.ItemDataRole.UserRole, account)
            self.list.addItem(item)
        ids = [account.id for account in self._accounts.accounts]
        row = ids.index(current.id) if current is not None and current.id in ids else 0
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._on_chosen()

    def _line(self, account: Account) -> str:
        parts = [in_sentence(account.name), account.service_url]
        if account.key_id:
            parts.append(f"mk_live_{account.key_id}…")
        if self._is_open(account):
            parts.append(tr("open now"))
        return " · ".join(parts)

    def _is_open(self, account: Account) -> bool:
        return self._accounts.open is not None and self._accounts.open.id == account.id

    def _chosen(self) -> Account | None:
        item = self.list.currentItem()
        account = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return account if isinstance(account, Account) else None

    def _on_chosen(self) -> None:
        account = self._chosen()
        if account is None:
            return
        self.name.setText(account.name)
        self.address.setText(account.service_url)
        self.accent.setCurrentIndex(self.accent.findData(account.accent))
        for button in (self.switch, self.forget):
            button.setEnabled(not self._is_open(account))
        self.result_label.clear()

    def _on_switch(self) -> None:
        account = self._chosen()
        if account is not None:
            self._try(lambda: self._accounts.switch_to(account.id))

    def _on_save(self) -> None:
        account = self._chosen()
        if account is None:
            return
        if self.address.text().strip() != account.service_url:
            self.result_label.setText(
                tr("The address of an account can't be changed. Add a new account instead.")
            )
            return
        name, accent = self.name.text(), self.accent.currentData()
        self._try(lambda: self._accounts.change(account.id, name, accent))

    def _on_add(self) -> None:
        name, accent = self.name.text(), self.accent.currentData()
        address = self.address.text() or DEFAULT_SERVICE_URL
        if any(account.name == " ".join(name.split()) for account in self._accounts.accounts):
            self.result_label.setText(tr("Another account already has this name."))
            return
        self._try(lambda: self._accounts.add(name, address, accent))

    def _on_forget(self) -> None:
        account = self._chosen()
        if account is not None:
            self._try(lambda: self._accounts.forget(account.id))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except QameraError as error:
            self.result_label.setText(format_error(error))


def swatch(colour: str) -> QIcon:
    """Return a disc of the colour as an icon; an empty icon for ""."""
    pixmap = QPixmap(_SWATCH_PX * 2, _SWATCH_PX * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    if colour:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(1, 1, _SWATCH_PX - 2, _SWATCH_PX - 2)
        painter.end()
    return QIcon(pixmap)
