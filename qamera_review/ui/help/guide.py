"""The help window: a short guide, and every key from the action table."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QTextBrowser, QWidget

from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.dialogs import window_column

_GUIDE = (
    (
        noop_tr("Decide"),
        noop_tr(
            "The frame shows the focus. Keys act on that packshot, or on the "
            "selection. A approves, R rejects and E archives, then the next one is "
            "focused. Space selects, Shift+arrow keys select more."
        ),
    ),
    (
        noop_tr("Change your mind"),
        noop_tr(
            "Decisions are sent after a short delay (Preferences, Review). Until "
            "then Ctrl+Z undoes them completely. After that the service can't return "
            "a packshot to undecided, but you can reverse the decision."
        ),
    ),
    (
        noop_tr("Trust what you see"),
        noop_tr(
            "Each tile shows the state of its decision: pending, sending, refused. "
            "The status line says when everything will be sent. Nothing is lost "
            "offline: decisions are sent when the connection is back, even after a "
            "restart."
        ),
    ),
    (
        noop_tr("Only pictures you have seen are approved"),
        noop_tr(
            "You can't approve a picture you haven't seen. In a batch, unseen "
            "packshots are counted separately."
        ),
    ),
    (
        noop_tr("Find"),
        noop_tr(
            "The bar above filters by state, / searches names and IDs. Decided tiles "
            "stay where they are until you press T or change the filter."
        ),
    ),
    (
        noop_tr("What the checks can and can't see"),
        noop_tr(
            "Checks measure pictures on this computer and never decide. Q draws what was measured. "
            "They see the background's color, the product's outline, whether it touches the edge, "
            "blur over the whole product, a rim around a cut-out, and copies of a picture. They "
            "can't see whether it is your product, its right side, or its text. A white product "
            "on white, a scene or a gradient has no outline to measure: then they say once that "
            "they can't tell, and why. "
            "Shift+Q silences a check that is wrong here."
        ),
    ),
    (
        noop_tr("Generate"),
        noop_tr("Press G to generate new packshots. This costs credits."),
    ),
    (
        noop_tr("Hand over"),
        noop_tr(
            "The File menu exports approved pictures, and saves contact sheets and a page that "
            "guests open in any browser. What guests send back appears with the pictures as "
            "suggestions, and you decide: Alt+G accepts."
        ),
    ),
    (
        noop_tr("Prove what was approved"),
        noop_tr(
            "The approval record says who decided what, when, and about which picture. Its PDF has "
            "the same record attached as a data file (JSON). If you sign records, both contain "
            "your signature: whoever has your public key can tell that the record is yours. The "
            "command “qamera-review verify FILE” checks either file, says who signed it, and "
            "names the first entry that was changed. It can't check what the pages of the PDF "
            "show: compare the hash of the last entry there."
        ),
    ),
    (
        noop_tr("Something was refused"),
        noop_tr("The queue (Ctrl+Shift+O) shows why. You can send it again or remove it there."),
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
            text.setAccessibleDescription(tr("Read-only"))
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
