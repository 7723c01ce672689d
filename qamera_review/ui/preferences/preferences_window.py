"""The preferences window: a list of pages; every change takes effect at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QWidget,
)

from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.preferences.checks_page import ChecksPage
from qamera_review.ui.preferences.pages import GeneralPage, JobsPage, PicturesPage, ReviewPage
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.vertical_scroll_area import VerticalScrollArea

_HEIGHT_MAX_PX = 640
NamedPage = tuple[str, QWidget]


class PreferencesWindow(QDialog):
    """Changes the settings without a confirmation; GUI thread only.

    `more` are further pages (title, widget) after the built-in ones.
    """

    def __init__(
        self,
        settings: Settings,
        output: OutputSpaceService,
        more: Sequence[NamedPage] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences - Qamera Review"))
        self.pages: Sequence[NamedPage] = (
            (tr("General"), GeneralPage(settings)),
            (tr("Review"), ReviewPage(settings)),
            (tr("Pictures"), PicturesPage(settings, output)),
            (tr("Checks"), ChecksPage(settings)),
            (tr("Generate"), JobsPage(settings)),
            *more,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setProperty("navigation", True)
        self.list.setAccessibleDescription(tr("Choose a page of settings"))
        self.stack = QStackedWidget()
        for title, page in self.pages:
            self.list.addItem(title)
            self.stack.addWidget(VerticalScrollArea(page))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 48)
        self._compose()

    def _compose(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Changes are saved already"))
        self.reset = buttons.addButton(tr("Reset settings"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(
            tr("Resets the first four pages. Shortcuts, reasons and accounts stay")
        )
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._settings.reset)
        buttons.rejected.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(Spacing().lg)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = window_column(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        # The pages scroll, and the longest would make the window higher than a small screen.
        wish = self.sizeHint().expandedTo(QSize(720, 480))
        self.resize(wish.boundedTo(QSize(wish.width(), _HEIGHT_MAX_PX)))
