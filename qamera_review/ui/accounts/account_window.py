"""A window with only the accounts page, for switching quickly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from qamera_review.services.settings.accounts import Accounts
from qamera_review.ui.accounts.accounts_page import AccountsPage
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column


class AccountsWindow(QDialog):
    """Shows the accounts; Enter opens one. GUI thread only."""

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Accounts - Qamera Review"))
        self.page = AccountsPage(accounts)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        # Enter on an account opens it without the button.
        self.page.list.itemActivated.connect(lambda _item: self.page.switch.click())
        column = window_column(self)
        column.addWidget(self.page, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(600, 460)
        self.page.list.setFocus()
