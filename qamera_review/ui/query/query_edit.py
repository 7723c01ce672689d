"""The search box: completes what is typed, and reports what it did not understand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from qamera_review.domain.query import QueryErrorKind, parse_query
from qamera_review.services.core.lazy import Lazy
from qamera_review.ui.query.completion import KnownValues, complete
from qamera_review.ui.query.completion_popup import CompletionPopup
from qamera_review.ui.query.query_text import query_problems_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.search_edit import SearchEdit

_UNFINISHED = frozenset(
    {
        QueryErrorKind.EMPTY,
        QueryErrorKind.NO_SUCH_STATE,
        QueryErrorKind.NO_DATE,
        QueryErrorKind.NO_SUCH_CHECK,
        QueryErrorKind.NO_NUMBER,
        QueryErrorKind.OPEN_QUOTE,
    }
)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class QueryEdit(SearchEdit):
    """A line edit with completion; GUI thread only.

    Signal `problem_changed(str)`: the message about the query, "" when it is understood. An
    unfinished token is not reported while it is being typed.
    """

    problem_changed = Signal(str)

    def __init__(self, known: KnownValues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self.problem = ""
        self.offers = Lazy(
            self._make_offers
        )  # lazy: its parent is the window, which the line does not have yet
        self._start = 0
        self.setAccessibleName(tr("Search"))
        self.setToolTip(
            tr(
                "Searches names and IDs. Also: is: name: id: product: after: before: on: job: "
                "preset: scenery: model: note: reason: check: ground:. A minus before a word "
                "excludes it."
            )
        )
        self.textEdited.connect(self._show_completions)
        self.textChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def is_popup_open(self) -> bool:
        """Return whether the list of completions is open; then Esc closes it."""
        offers = self.offers.made
        return offers is not None and offers.isVisible()

    def takes_escape(self) -> bool:
        """Return whether Esc does something here: it closes the completions, else clears the
        text. The next one goes back to the pictures."""
        return self.is_popup_open() or super().takes_escape()

    def show_key(self, key: str) -> None:
        """Show in the placeholder text which key focuses the box."""
        template = tr("Search, or try is:undecided after:7d… ({key})")
        self.setPlaceholderText(template.format(key=key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() in _PLAIN and self._popup_takes_key(event.key()):
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # else it would reach the grid, which has the focus by now

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        """Let Tab choose a completion; without one it moves the focus as usual."""
        if forward and self._popup_takes_key(Qt.Key.Key_Tab):
            return True
        return super().focusNextPrevChild(forward)

    def _popup_takes_key(self, key: int) -> bool:
        return self.is_popup_open() and self.offers().take_key(key)

    def _make_offers(self) -> CompletionPopup:
        offers = CompletionPopup(self)
        offers.accepted.connect(self._on_taken)
        return offers

    def _show_completions(self) -> None:
        completion = complete(self.text(), self.cursorPosition(), self._known)
        self._start = completion.start
        if completion.texts and self.hasFocus():
            self.offers().open_with(completion.texts, completion.counts)
        else:
            self._hide_completions()

    def _hide_completions(self) -> None:
        if (offers := self.offers.made) is not None:
            offers.hide()

    def _on_cursor_moved(self) -> None:
        if self.is_popup_open():
            self._show_completions()

    def _on_taken(self, text: str) -> None:
        old, cursor = self.text(), self.cursorPosition()
        space = "" if text.endswith(":") else " "
        self.setText(old[: self._start] + text + space + old[cursor:].lstrip())
        self.setCursorPosition(self._start + len(text) + len(space))
        if text.endswith(":"):
            self._show_completions()

    def _on_changed(self, text: str) -> None:
        if (
            text and not self.isClearButtonEnabled()
        ):  # created only when there is something to clear
            self.setClearButtonEnabled(True)
        self._report_problem(typing=self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_completions()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._report_problem(typing=False)

    def _report_problem(self, typing: bool) -> None:
        query = parse_query(self.text())
        last = query.problems[-1] if query.problems else None
        text = query_problems_text(query)
        if typing and last is not None and last.kind in _UNFINISHED and len(query.problems) == 1:
            token = self.text()[complete(self.text(), self.cursorPosition(), self._known).start :]
            text = "" if last.part in token.casefold() else text
        if text != self.problem:
            self.problem = text
            self.problem_changed.emit(text)
