"""The query box: completes what is typed, and tells in words what it did not understand."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from qamera_review.domain.query import Fault, parse_query
from qamera_review.ui.language import tr
from qamera_review.ui.query.completion import Known, completion
from qamera_review.ui.query.words import problem_words

_UNFINISHED = frozenset({Fault.EMPTY, Fault.NO_SUCH_STATE, Fault.NO_DATE, Fault.OPEN_QUOTE})


class QueryBox(QLineEdit):
    """Owns the completion of its line; GUI thread only.

    Signal `problem_changed(str)`: what to say of the query, "" when it is understood. What is
    still being typed is no problem yet.
    """

    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = Known()
        self.problem = ""
        self._start = 0
        self._model = QStringListModel(self)
        self.completer_ = QCompleter(self._model, self)
        self.popup = QListView()
        self.completer_.setPopup(self.popup)
        self.completer_.setWidget(self)
        self.completer_.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer_.activated.connect(self._on_chosen)
        self.setAccessibleName(tr("Search"))
        self.setToolTip(
            tr(
                "Words are searched in names and ids. Also: is: name: id: after: before: on: "
                "job: note: reason: and a minus before each for what is not so."
            )
        )
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)

    def show_key(self, key: str) -> None:
        """Says by which key it is reached."""
        words = tr("Search, or is:pending after:7d … ( {key} )")
        self.setPlaceholderText(words.format(key=key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offered = self.popup.isVisible()  # then it is the completion's, if it is not accepted
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not offered:
            event.accept()  # else it would go on to the grid, which has the focus by now

    def _on_edited(self) -> None:
        self._offer()

    def _offer(self) -> None:
        offered = completion(self.text(), self.cursorPosition(), self.known)
        self._start = offered.start
        self._model.setStringList(list(offered.texts))
        popup = self.popup
        if not offered.texts or not self.hasFocus():
            popup.hide()
            return
        area = self.rect()
        area.setWidth(max(240, popup.sizeHintForColumn(0) + 40))
        self.completer_.complete(area)

    def _on_chosen(self, text: str) -> None:
        old, cursor = self.text(), self.cursorPosition()
        space = "" if text.endswith(":") else " "
        self.setText(old[: self._start] + text + space + old[cursor:].lstrip())
        self.setCursorPosition(self._start + len(text) + len(space))
        if text.endswith(":"):
            self._offer()

    def _on_changed(self, text: str) -> None:
        if text and not self.isClearButtonEnabled():  # made when there is something to clear
            self.setClearButtonEnabled(True)
        self._tell(typing=self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._tell(typing=False)

    def _tell(self, typing: bool) -> None:
        query = parse_query(self.text())
        last = query.problems[-1] if query.problems else None
        words = problem_words(query)
        if typing and last is not None and last.fault in _UNFINISHED and len(query.problems) == 1:
            token = self.text()[completion(self.text(), self.cursorPosition(), self.known).start :]
            words = "" if last.part in token.casefold() else words
        if words != self.problem:
            self.problem = words
            self.problem_changed.emit(words)
