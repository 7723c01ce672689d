"""The profiles that the user has turned on, and what they say of pictures."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import InvalidProfile
from qamera_review.domain.measurement import Measurement
from qamera_review.domain.profiles import (
    Profile,
    ProfileResult,
    house_profile,
    judge,
)

HOUSE = "house"  # the id of the profile that is made from what was approved
HOUSE_TITLE = "House"


class ProfileStorage(Protocol):
    """The parts of `storage.profile_files.ProfileFiles` that are used here."""

    def load(self) -> tuple[dict[str, Profile], tuple[InvalidProfile, ...]]: ...
    def add(self, path: Path) -> str: ...
    def own_path(self, profile_id: str) -> Path: ...
    def is_own(self, profile_id: str) -> bool: ...
    def remove(self, profile_id: str) -> None: ...


class Profiles(QObject):
    """Knows all profiles; GUI thread only. The files are read when they are first needed.

    `chosen` returns the ids that the user has turned on, `approved` the measurements of approved
    pictures, from which the house rule is learned. `today` is today's date. Signal `changed()`: the
    profiles, or what they ask for, are others.
    """

    changed = Signal()

    def __init__(
        self,
        files: ProfileStorage,
        chosen: Callable[[], Sequence[str]],
        approved: Callable[[], Sequence[Measurement]],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._chosen = chosen
        self._approved = approved
        self._today = today
        self._loaded: dict[str, Profile] | None = None
        self._house: Profile | None = None
        self._is_house_learned = False
        self.problems: tuple[InvalidProfile, ...] = ()

    def all(self) -> Mapping[str, Profile]:
        """Return all profiles by id, the house rule last if enough was approved for it."""
        if self._loaded is None:
            self._loaded, self.problems = self._files.load()
        house = self.house()
        return self._loaded if house is None else {**self._loaded, HOUSE: house}

    def house(self) -> Profile | None:
        """Return the rule that was learned last from what was approved."""
        if not self._is_house_learned:
            self.learn_house()
        return self._house

    def learn_house(self) -> None:
        """Make the house rule again from what is approved now."""
        self._is_house_learned = True
        self._house = house_profile(HOUSE_TITLE, self._approved(), self._today())
        self.changed.emit()

    def active(self) -> tuple[Profile, ...]:
        """Return the profiles that are turned on."""
        chosen = self._chosen()
        if not chosen:
            return ()
        profiles = self.all()
        return tuple(profiles[id_] for id_ in chosen if id_ in profiles)

    def results(self, measurement: Measurement | None) -> tuple[ProfileResult, ...]:
        """Return what the active profiles say of a picture of the list; none if it was not
        measured. What the service's list has are thumbnails."""
        if measurement is None:
            return ()
        return tuple(judge(profile, measurement, is_thumbnail=True) for profile in self.active())

    def is_own(self, profile_id: str) -> bool:
        """Return whether a profile is a file of the user."""
        return self._files.is_own(profile_id)

    def add(self, path: Path) -> str:
        """Copy a file to the user's profiles, and return its id. Raises InvalidProfile or
        StorageError."""
        profile_id = self._files.add(path)
        self.reload()
        return profile_id

    def file_to_edit(self, profile_id: str) -> Path:
        """Return the user's file of a profile, which is a copy of the program's at first. Raises
        StorageError."""
        path = self._files.own_path(profile_id)
        self.reload()
        return path

    def remove(self, profile_id: str) -> None:
        """Remove a file of the user. Raises StorageError."""
        self._files.remove(profile_id)
        self.reload()

    def reload(self) -> None:
        """Read the files again."""
        self._loaded = None
        self.changed.emit()
