"""The about window: version, licence, and the packages that the program uses."""

from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QWidget

from qamera_review import __version__
from qamera_review.services.settings.diagnostics import (
    ARTWORK,
    PACKAGES,
    package_licence,
    package_version,
)
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.tokens import TypeScale
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 520, 460


class AboutWindow(QDialog):
    """Shows what the program is made of; GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About - Qamera Review"))
        head = PlainLabel(f"{tr('Qamera Review')} {__version__}")
        font = head.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * TypeScale().title)
        head.setFont(font)
        text = PlainLabel(
            tr(
                "Reviews AI-made product photos by keyboard. Free software under the MIT "
                "license: use, change and share it; there is no warranty."
            )
        )
        text.setWordWrap(True)
        self.parts = QTextBrowser()
        self.parts.setAccessibleName(tr("What it is built with"))
        self.parts.setAccessibleDescription(tr("Read-only"))
        self.parts.setHtml(_packages_html())
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        column = window_column(self)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(text)
        column.addWidget(PlainLabel(tr("Built with:")))
        column.addWidget(self.parts, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_WIDTH, max(_HEIGHT, column.totalHeightForWidth(_WIDTH)))


def _packages_html() -> str:
    rows = [("Qt", qVersion(), "LGPL-3.0-only"), *ARTWORK]
    rows += [(name, package_version(name), package_licence(name)) for name in PACKAGES]
    cells = "".join(
        f"<tr><td><b>{escape(name)}</b></td><td>{escape(version)}</td><td>{escape(licence)}</td></tr>"
        for name, version, licence in rows
    )
    icons = escape(tr("The decision icons are part of this program and under its license."))
    return f"<table cellpadding='4'>{cells}</table><p>{icons}</p>"
