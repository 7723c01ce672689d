"""The notices that float over the view: news fades, problems stay until they are solved."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.glyph_button import GlyphButton
from qamera_review.ui.widgets.icon_label import IconLabel
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.plain_label import PlainLabel

NEWS_MS = 5_000
NEWS_WITH_ACTION_MS = 10_000  # time to reach the button


class NoticeTopic(Enum):
    """What a notice is about.

    A new notice replaces an older one of the same topic, and `NoticeBar.remove` ends a topic.
    """

    KEY = "key"
    KEY_CHANGE = "key_change"
    LIST = "list"
    DISK = "disk"
    LEFT_OUT = "left_out"
    EMPTIED = "emptied"
    LOST_VOTES = "lost_votes"
    MISSING = "missing"
    UNCONFIRMED = "unconfirmed"
    LOST_WRITE = "lost_write"
    STALLED_DELIVERY = "stalled_delivery"
    FAILING_DELIVERY = "failing_delivery"
    TOO_LATE = "too_late"
    UNREADABLE = "unreadable"
    PRODUCTS = "products"
    RECORD = "record"
    RESULT = "result"
    VIEW_END = "view_end"
    UNDECIDED = "undecided"
    CONFLICTS = "conflicts"
    KEYMAP = "keymap"
    KEYRING = "keyring"
    DEMO = "demo"


class NoticeAction(Struct, frozen=True):
    """The action that a notice offers: the text of its button, and what the button calls."""

    title: str
    run: Callable[[], object]


class _Notice(Struct, frozen=True):
    sentence: str
    remedy: NoticeAction | None
    topic: NoticeTopic | None
    is_news: bool
    fades: bool

    def replaces(self, other: "_Notice") -> bool:
        """Return whether this notice has the text or the topic of `other`."""
        return self.sentence == other.sentence or (
            self.topic is not None and self.topic is other.topic
        )


class NoticeBar(QFrame):
    """Shows one notice at a time, the newest first, and is hidden when there is none.

    A problem stays until the user dismisses it, takes its action, or `remove` is called. News and
    the results of actions go by themselves after a while, but not while the mouse or the keyboard
    is on them, or while they are covered. `log` gets every notice. GUI thread only.
    """

    def __init__(self, log: MessageLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._fade = QTimer(self, singleShot=True)
        self._fade.timeout.connect(self._on_fade)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._notices: list[_Notice] = []
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.more = PlainLabel()
        self.remedy = QPushButton()
        self.remedy.clicked.connect(self._on_remedy)
        self.dismiss = GlyphButton(Glyph.CLOSE, tr("Dismiss this message"))
        self.remedy.setToolTip(tr("What you can do about it"))
        self.dismiss.clicked.connect(self._drop_newest)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self.sign = IconLabel(Glyph.FAILED, urgent=True)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self.remedy)
        row.addWidget(self.dismiss)
        self.hide()

    def show_notice(
        self,
        sentence: str,
        remedy: NoticeAction | None = None,
        *,
        topic: NoticeTopic | None = None,
        is_news: bool = False,
        fades: bool = False,
    ) -> None:
        """Show a text in front of the open notices, and announce it to screen readers.

        It replaces a notice with the same text or topic. `remedy` is the action on its button. With
        `is_news` it is good or neutral news, which fades: shown without the warning icon and
        announced politely. With `fades` it is the bad result of an action, which fades too.
        """
        notice = _Notice(sentence, remedy, topic, is_news, is_news or fades)
        self._set_notices([old for old in self._notices if not notice.replaces(old)] + [notice])
        self._log.add(sentence, is_problem=not is_news)
        announce(self, sentence, urgent=not is_news)

    def show_news(self, text: str) -> None:
        """Show good or neutral news, without the warning icon."""
        self.show_notice(text, is_news=True)

    def remove(self, topic: NoticeTopic) -> None:
        """Remove the notice about this topic, because its cause is over."""
        remaining = [notice for notice in self._notices if notice.topic is not topic]
        if len(remaining) != len(self._notices):  # else the one that is shown would fade later
            self._set_notices(remaining)

    def _set_notices(self, notices: list[_Notice]) -> None:
        self._notices = notices
        self._fade.stop()
        if not notices:
            self.hide()
            return
        if notices[-1].fades:
            self._fade.start(NEWS_MS if notices[-1].remedy is None else NEWS_WITH_ACTION_MS)
        newest, others = notices[-1], len(notices) - 1
        self.text.setText(newest.sentence)
        self.setAccessibleName(newest.sentence)
        self.sign.setVisible(not newest.is_news)
        self.more.setText(tr("%n more", others))
        self.more.setVisible(others > 0)
        self.remedy.setVisible(newest.remedy is not None)
        if newest.remedy is not None:
            self.remedy.setText(newest.remedy.title)
        self.show()

    def _drop_newest(self) -> None:
        self._set_notices(self._notices[:-1])

    def _on_fade(self) -> None:
        focus = self.window().focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        if self.underMouse() or has_focus or not self.isVisible():
            self._fade.start()
        else:
            self._drop_newest()

    def _on_remedy(self) -> None:
        remedy = self._notices[-1].remedy
        self._drop_newest()
        if remedy is not None:
            remedy.run()
