"""Shows which account a window belongs to: in its title, and by a coloured line along its top."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QWidget

from qamera_review.services.settings.accounts import Accounts
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr

_LINE_PX = 3


class AccountBadge(QFrame):
    """The coloured line; also sets the title of `window`. GUI thread only.

    With `demo` the title says that the packshots are made up.
    """

    def __init__(self, accounts: Accounts, window: QWidget, *, demo: bool) -> None:
        super().__init__()
        self._accounts = accounts
        self._titled = window
        self._demo = demo
        self.setFixedHeight(_LINE_PX)
        self.setAutoFillBackground(True)
        accounts.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        account = self._accounts.open
        title = tr("Qamera Review")
        if self._demo:
            title = tr("Qamera Review - demo with sample packshots")
        elif account is not None and len(self._accounts.accounts) > 1:
            name = in_sentence(account.name).replace("[*]", "[*][*]")  # Qt's mark of a change
            title = tr("{account} - Qamera Review").format(account=name)
        self._titled.setWindowTitle(title)
        accent = account.accent if account is not None else ""
        self.setVisible(bool(accent))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(accent or "#000000"))
        self.setPalette(palette)
