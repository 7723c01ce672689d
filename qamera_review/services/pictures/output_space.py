"""The output space: the colour space into which pictures are converted when they are decoded.

It is that of the monitor if the system names its profile, or of a profile that the user has
chosen, else sRGB. Without this, a wide-gamut monitor shows every picture oversaturated.
"""

import hashlib
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColorSpace, QImage

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.colour import SRGB, converted
from qamera_review.services.settings.preferences import OutputChoice, Preferences

_FILE_BYTES_MAX = 16 * 1024 * 1024
_KEY_CHARS = 16


class OutputSource(Enum):
    """Where the output space comes from."""

    MONITOR = "monitor"
    FILE = "file"
    SRGB = "srgb"


class OutputProblem(Enum):
    """Why sRGB is used instead of what was chosen."""

    NO_MONITOR_PROFILE = "no_monitor_profile"  # the system names none
    MONITOR_PROFILE_UNUSABLE = "monitor_profile_unusable"
    FILE_UNREADABLE = "file_unreadable"
    FILE_UNUSABLE = "file_unusable"  # damaged, or pictures cannot be converted into it


class OutputSpace(Struct, frozen=True):
    """A colour space for pictures on the screen, where it comes from, and the profile's own name.

    `key` is a short hash of the profile: pictures that were decoded for equal keys are the same.
    """

    source: OutputSource
    name: str
    space: QColorSpace
    key: str
    problem: OutputProblem | None = None

    @property
    def label(self) -> str:
        """Return name and key for a record, such as "sRGB" or "Studio 27 (1f2e3d4c5b6a7988)"."""
        return self.name if self.key == _SRGB_KEY else f"{self.name} ({self.key})"


_SRGB_KEY = "srgb"
SRGB_OUTPUT = OutputSpace(OutputSource.SRGB, "sRGB", SRGB, _SRGB_KEY)


def output_from_icc(icc: bytes, source: OutputSource) -> OutputSpace | None:
    """Return the output space of an ICC profile; None if pictures cannot be converted into it."""
    space = QColorSpace.fromIccProfile(icc)
    if not space.isValidTarget() or space.colorModel() != QColorSpace.ColorModel.Rgb:
        return None
    is_srgb = space == SRGB
    key = SRGB_OUTPUT.key if is_srgb else hashlib.sha256(icc).hexdigest()[:_KEY_CHARS]
    return OutputSpace(source, space.description(), SRGB if is_srgb else space, key)


def as_srgb(image: QImage, output: OutputSpace) -> QImage:
    """Convert an image from the colours of `output` to sRGB, for other programs."""
    return converted(image, output.space, SRGB)


class OutputSpaceService(QObject):
    """Holds the current output space; `current` may be read by any thread, the rest is for the GUI
    thread.

    Signal `changed()`: `current` has changed; pictures must be decoded again unless the key is the
    same.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice, self._file = preferences.output_choice, preferences.output_profile
        self._monitor_icc = b""
        self._current = self._chosen()

    @property
    def current(self) -> OutputSpace:
        """Return the output space that pictures are decoded for now."""
        return self._current

    def use_preferences(self, preferences: Preferences) -> None:
        """Use what the user has chosen; a file is read again."""
        choice = (preferences.output_choice, preferences.output_profile)
        if choice != (self._choice, self._file):
            self._choice, self._file = choice
            self._update()

    def use_monitor_profile(self, icc: bytes) -> None:
        """Use the ICC profile of the monitor on which the window is; b"" if it has none."""
        if icc != self._monitor_icc:
            self._monitor_icc = icc
            self._update()

    def _update(self) -> None:
        before, self._current = self._current, self._chosen()
        if self._current != before:
            self.changed.emit()

    def _chosen(self) -> OutputSpace:
        match self._choice:
            case OutputChoice.SRGB:
                return SRGB_OUTPUT
            case OutputChoice.FILE:
                return _from_file(self._file)
            case OutputChoice.MONITOR:
                return _from_monitor(self._monitor_icc)


def _from_monitor(icc: bytes) -> OutputSpace:
    if not icc:
        return _srgb_because(OutputProblem.NO_MONITOR_PROFILE)
    output = output_from_icc(icc, OutputSource.MONITOR)
    return output or _srgb_because(OutputProblem.MONITOR_PROFILE_UNUSABLE)


def _from_file(path: str) -> OutputSpace:
    try:
        with Path(path).open("rb") as file:
            icc = file.read(_FILE_BYTES_MAX)
    except (OSError, ValueError):
        return _srgb_because(OutputProblem.FILE_UNREADABLE)
    output = output_from_icc(icc, OutputSource.FILE)
    return output or _srgb_because(OutputProblem.FILE_UNUSABLE)


def _srgb_because(problem: OutputProblem) -> OutputSpace:
    return OutputSpace(OutputSource.SRGB, "sRGB", SRGB, SRGB_OUTPUT.key, problem)
