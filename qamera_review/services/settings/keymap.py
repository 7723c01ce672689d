"""The keys that the user has assigned to actions; read at the start, written at each change."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.keymap import Keymap, KeyProblem, read_keymap, write_keymap


class TextFile(Protocol):
    """The file that stores the keys."""

    def read(self) -> str:
        """Return the text of the file, "" when there is no file. Raises StorageError."""
        ...

    def write(self, text: str, *, keep_old: bool = False) -> None:
        """Replace the text; with `keep_old` the old file stays under another name. Raises
        StorageError."""
        ...


class KeymapService(QObject):
    """Owns the keymap; GUI thread only.

    `problems` are the parts of the file that could not be used. If there are any, the next write
    keeps the old file under another name, so that the user can still correct it.

    Signals: `changed()`; `save_failed(StorageError)`: the new keys apply until the program ends,
    but are not stored.
    """

    changed = Signal()
    save_failed = Signal(object)

    def __init__(self, file: TextFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.keymap = Keymap()
        self.problems: tuple[KeyProblem, ...] = ()

    def load(self, presets: Iterable[str], actions: Iterable[str]) -> None:
        """Read the file. `presets` and `actions` are the names that exist in this version; others
        become `problems`. A file that cannot be read becomes a problem too, and the keymap stays
        as it is."""
        try:
            text = self._file.read()
        except StorageError as error:
            self.problems = (KeyProblem("", error.detail),)
            return
        self.keymap, self.problems = read_keymap(text, presets, actions)
        self.changed.emit()

    def set_keymap(self, keymap: Keymap) -> None:
        """Use these keys from now on and write them to the file. `changed` follows, after
        `save_failed` if the write fails. Does nothing if they are the current ones."""
        if keymap == self.keymap:
            return
        self.keymap = keymap
        try:
            self._file.write(write_keymap(keymap), keep_old=bool(self.problems))
            self.problems = ()
        except StorageError as error:
            self.save_failed.emit(error)
        self.changed.emit()
