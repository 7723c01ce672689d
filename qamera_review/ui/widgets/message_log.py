"""What was recently reported to the user, so that a message that has gone can be read again."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.records import Struct

MESSAGES_MAX = 200


class Message(Struct, frozen=True):
    """A text, when it was shown (ms since 1970), and whether it was about a problem."""

    text: str
    at_ms: int
    is_problem: bool = False


class MessageLog(QObject):
    """Holds the latest messages of this run; GUI thread only. `now_ms` returns the time.

    Signal `changed()`: a message was added.
    """

    changed = Signal()

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._messages: deque[Message] = deque(maxlen=MESSAGES_MAX)

    @property
    def messages(self) -> Sequence[Message]:
        """Return the messages, the newest first."""
        return list(reversed(self._messages))

    def add(self, text: str, *, is_problem: bool = False) -> None:
        """Add a message; one that repeats the last takes its place."""
        if not text:
            return
        if self._messages and self._messages[-1].text == text:
            self._messages.pop()
        self._messages.append(Message(text, self._now_ms(), is_problem))
        self.changed.emit()
