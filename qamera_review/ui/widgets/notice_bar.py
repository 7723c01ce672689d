"""What a person can act on, above the grid, until it is answered."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.icon_label import IconLabel


class NoticeTopic(Enum):
    """What a notice is about, where a newer one takes its place or where its cause can end."""

    KEY = "key"
    LIST = "list"
    DISK = "disk"
    LEFT_OUT = "left_out"
    EMPTIED = "emptied"
    UNCONFIRMED = "unconfirmed"
    LOST_WRITE = "lost_write"
    STALLED_DELIVERY = "stalled_delivery"
    TOO_LATE = "too_late"
    UNREADABLE = "unreadable"


class NoticeAction(Struct, frozen=True):
    """What a notice offers: the text of its button and what that does."""

    title: str
    run: Callable[[], object]


class _Notice(Struct, frozen=True):
    sentence: str
    remedy: NoticeAction | None
    topic: NoticeTopic | None
    is_news: bool

    def replaces(self, other: "_Notice") -> bool:
        """Whether it says the same, or something newer about the same."""
        return self.sentence == other.sentence or (
            self.topic is not None and self.topic is other.topic
        )


class NoticeBar(QFrame):
    """One sentence at a time, newest first; each stays until it is answered or over. Hidden when
    there is none. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._notices: list[_Notice] = []
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.more = QLabel()
        self.remedy = QPushButton()
        self.remedy.clicked.connect(self._on_remedy)
        self.dismiss = QPushButton(tr("Dismiss"))
        self.remedy.setToolTip(tr("What can be done about it"))
        self.dismiss.setToolTip(tr("Take this notice away"))
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
    ) -> None:
        """Shows a sentence, before those that are not answered yet. A newer one about
        the same topic takes its place, and `remove` ends it. News has no sign
        of trouble beside it."""
        notice = _Notice(sentence, remedy, topic, is_news)
        self._keep([old for old in self._notices if not notice.replaces(old)] + [notice])
        announce(self, sentence, urgent=not is_news)

    def remove(self, topic: NoticeTopic) -> None:
        """Takes the notice about this topic away: it is over."""
        self._keep([notice for notice in self._notices if notice.topic is not topic])

    def _keep(self, notices: list[_Notice]) -> None:
        self._notices = notices
        if not notices:
            self.hide()
            return
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
        self._keep(self._notices[:-1])

    def _on_remedy(self) -> None:
        remedy = self._notices[-1].remedy
        self._drop_newest()
        if remedy is not None:
            remedy.run()
