"""Tells a fresh press of a key from one that the system repeats while the key is held down.

`QKeyEvent.isAutoRepeat` is not enough. The X server repeats a key as a release and a press with the
same timestamp. Qt looks for that press right behind the release; when the connection has not
delivered it yet, Qt reports a true release and a fresh press. On a busy machine this happens every
few seconds, and each time a held key would decide once more. For example, a key that is held from
1000 ms on, with a repeat rate of 30 a second:

    press   1000  isAutoRepeat False    the user's press
    release 1500  isAutoRepeat True     repeated; Qt saw the press that follows
    press   1500  isAutoRepeat True
    release 1533  isAutoRepeat False    repeated; Qt did not see the press that follows
    press   1533  isAutoRepeat False    the same timestamp: still the user's one press
    release 1600  isAutoRepeat False    the user lets go
    press   1720  isAutoRepeat False    the next press
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


class HeldKeys:
    """Follows the key events of a program; GUI thread only. A key is identified by its place on the
    keyboard, so that it stays the same key if Shift is released first."""

    def __init__(self) -> None:
        self._down: set[int] = set()
        self._used: set[int] = set()
        self._released_at_ms: dict[int, int] = {}

    def note(self, event: QKeyEvent) -> bool:
        """Note a press or a release, and return whether it is a press that the system repeated.

        To be called once for each event. A press without a timestamp (0) is taken as the user's,
        unless Qt says otherwise or the key was not let go.
        """
        key = place_of(event)
        if event.type() == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._down.discard(key)
                self._released_at_ms[key] = event.timestamp()
            return False
        released_at_ms = self._released_at_ms.get(key, 0)
        repeated = (
            event.isAutoRepeat()
            or key in self._down
            or (released_at_ms != 0 and event.timestamp() == released_at_ms)
        )
        self._down.add(key)
        if not repeated:
            self._used.discard(key)
        return repeated

    def use(self, event: QKeyEvent) -> None:
        """Note that the user's press ran an action, so that its repeats do nothing else."""
        self._used.add(place_of(event))

    def is_used(self, event: QKeyEvent) -> bool:
        """Return whether the press that a repeat belongs to ran an action."""
        return place_of(event) in self._used

    def clear(self) -> None:
        """Forget which keys are down: their releases go to another window or program."""
        self._down.clear()


def place_of(event: QKeyEvent) -> int:
    """Return the place of a key on the keyboard."""
    return event.nativeScanCode() or event.key()
