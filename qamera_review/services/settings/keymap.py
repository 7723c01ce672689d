"""The person's own keys: read once, written at once, told when they change."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.keymap import Keymap, KeyProblem, read_keymap, write_keymap


class TextFile(Protocol):
    """Where the keys are kept."""

    def read(self) -> str:
        """The text; "" when there is none."""
        ...

    def write(self, text: str, *, keep_old: bool = False) -> None:
        """Replaces it; with `keep_old` the old one stays under another name."""
        ...


class KeymapService(QObject):
    """Owns the keymap; GUI thread only.

    `problems` are the parts of the file that could not be used: as long as there are any, the
    file is kept beside the one that replaces it. Signals: `changed()`;
    `save_failed(StorageError)`: the keys hold until the end of this run only.
    """

    changed = Signal()
    save_failed = Signal(object)

    def __init__(self, file: TextFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.keymap = Keymap()
        self.problems: tuple[KeyProblem, ...] = ()

    def load(self, presets: Iterable[str], actions: Iterable[str]) -> None:
        """Reads the file, for these presets and actions. A file that cannot be read is a
        problem, and costs nothing else."""
        try:
            text = self._file.read()
        except StorageError as error:
            self.problems = (KeyProblem("", error.detail),)
            return
        self.keymap, self.problems = read_keymap(text, presets, actions)
        self.changed.emit()

    def set_keymap(self, keymap: Keymap) -> None:
        """These keys from now on."""
        if keymap == self.keymap:
            return
        self.keymap = keymap
        try:
            self._file.write(write_keymap(keymap), keep_old=bool(self.problems))
            self.problems = ()
        except StorageError as error:
            self.save_failed.emit(error)
        self.changed.emit()
