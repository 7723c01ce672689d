"""What was recently reported to the user, so that a message that has gone can be read again."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.records import Struct

MESSAGES_MAX = 200


class Message(Struct, frozen=True):
    """A text, when it was shown last (ms since 1970), and whether it was about a problem.

    `about` are the ids of what it is about, because texts about two may be equal; `count` is how
    often it was shown.
    """

    text: str
    at_ms: int
    is_problem: bool = False
    about: tuple[str, ...] = ()
    count: int = 1


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

    def add(self, text: str, *, is_problem: bool = False, about: Sequence[str] = ()) -> None:
        """Add a message; an equal one about the same takes its place at the end, and is counted."""
        if not text:
            return
        ids, count = tuple(about), 1
        equal = next((m for m in self._messages if (m.text, m.about) == (text, ids)), None)
        if equal is not None:
            self._messages.remove(equal)
            count += equal.count
        self._messages.append(Message(text, self._now_ms(), is_problem, ids, count))
        self.changed.emit()
