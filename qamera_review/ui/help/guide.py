"""The help window: a short guide, and every key from the action table."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QTextBrowser, QWidget

from qamera_review.ui.actions.action_table import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.dialogs import window_column

_GUIDE = (
    (
        noop_tr("Decide"),
        noop_tr(
            "The bright frame is the focus: a key acts on that tile, or on all selected ones. A "
            "approves, R rejects, E archives, and the next tile comes up. Space selects, Shift "
            "with the arrows selects more."
        ),
    ),
    (
        noop_tr("Change your mind"),
        noop_tr(
            "A decision is held for some seconds before it leaves (Preferences, Review). Until "
            "then Ctrl+Z takes it back without a trace. Once it is sent, the service cannot clear "
            "it: decide the opposite."
        ),
    ),
    (
        noop_tr("Trust what you see"),
        noop_tr(
            "Each tile shows how far its decision is: held, waiting, being sent, refused. The "
            "status line says when all will be sent. Offline nothing is lost: it leaves when the "
            "connection is back, also after a restart."
        ),
    ),
    (
        noop_tr("Only what was seen is approved"),
        noop_tr(
            "A picture that was never on the screen cannot be approved. In a batch such tiles are "
            "counted apart."
        ),
    ),
    (
        noop_tr("Find"),
        noop_tr(
            "The bar above filters by state, / searches in names and ids. A decided tile stays "
            "where it is until you press T or change the filter."
        ),
    ),
    (
        noop_tr("Generate"),
        noop_tr("G opens the panel that orders new packshots; they cost credits."),
    ),
    (
        noop_tr("When something was refused"),
        noop_tr("The outbox (Ctrl+Shift+O) says why, and sends it again or forgets it."),
    ),
)


class HelpWindow(QDialog):
    """Shows the guide and the keys of `table`; GUI thread only."""

    def __init__(self, table: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help - Qamera Review"))
        self.tabs = QTabWidget()
        for title, html in (
            (tr("Short guide"), guide_html()),
            (tr("All keys"), "".join(keys_html(group, table) for group in ActionGroup)),
        ):
            text = QTextBrowser()
            text.setAccessibleName(title)
            text.setAccessibleDescription(tr("To be read"))
            text.setHtml(html)
            text.document().setDocumentMargin(12)
            self.tabs.addTab(text, title)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        column = window_column(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(620, 640)


def guide_html() -> str:
    """Return the guide as HTML."""
    return "".join(
        f"<h3>{escape(tr(title))}</h3><p>{escape(tr(text))}</p>" for title, text in _GUIDE
    )


def keys_html(group: ActionGroup, table: Sequence[ActionSpec]) -> str:
    """Return the keys of one group as HTML."""
    rows = "".join(
        f"<tr><td width='170'><b>{escape(shown_keys(spec.keys))}</b></td>"
        f"<td>{escape(tr(spec.description))}</td></tr>"
        for spec in table
        if spec.group is group
    )
    return f"<h3>{escape(tr(GROUP_TITLES[group]))}</h3><table cellpadding='3'>{rows}</table>"
