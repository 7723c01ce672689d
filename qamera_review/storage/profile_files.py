"""Reads profiles from TOML files: those of the program, and the user's own.

A profile's id is the name of its file without ".toml". A file of the user with the name of one of
the program takes its place.
"""

from collections.abc import Mapping
from pathlib import Path

from qamera_review.domain.errors import InvalidProfile
from qamera_review.domain.profiles import Profile, profile_from
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import read_regular, write_atomic
from qamera_review.storage.own_files import BAD_CONTENT
from qamera_review.storage.shared_files import remove_file

_MAX_BYTES = 100_000
_SUFFIX = ".toml"


class ProfileFiles:
    """The files of two folders. All methods block briefly."""

    def __init__(self, built_in: Path, own: Path) -> None:
        self._built_in = built_in
        self.own = own

    def load(self) -> tuple[dict[str, Profile], tuple[InvalidProfile, ...]]:
        """Return the profiles by id, and why others cannot be used."""
        profiles, problems = {}, []
        for folder in (self._built_in, self.own):
            for path in sorted(folder.glob(f"*{_SUFFIX}")):
                try:
                    profiles[path.stem] = read_profile(path)
                except InvalidProfile as problem:
                    problems.append(problem)
        return profiles, tuple(problems)

    def add(self, path: Path) -> str:
        """Copy a profile to the user's folder, and return its id. Raises InvalidProfile, also when
        the file cannot be read, and StorageError when it cannot be written."""
        read_profile(path)
        with translate_errors(path):
            data = read_regular(path, _MAX_BYTES)
        self._write(path.stem, data)
        return path.stem

    def own_path(self, profile_id: str) -> Path:
        """Return the user's file of a profile; one of the program is copied first. Raises
        StorageError."""
        path = self.own / f"{profile_id}{_SUFFIX}"
        if not path.exists():
            self._write(profile_id, (self._built_in / f"{profile_id}{_SUFFIX}").read_bytes())
        return path

    def is_own(self, profile_id: str) -> bool:
        """Return whether a profile is one of the user's files."""
        return (self.own / f"{profile_id}{_SUFFIX}").exists()

    def remove(self, profile_id: str) -> None:
        """Remove a file of the user; one of the program with its name is used again. Raises
        StorageError."""
        path = self.own / f"{profile_id}{_SUFFIX}"
        with translate_errors(path):
            remove_file(path)

    def _write(self, profile_id: str, data: bytes) -> None:
        path = self.own / f"{profile_id}{_SUFFIX}"
        with translate_errors(path):
            self.own.mkdir(parents=True, exist_ok=True)
            write_atomic(path, data)


def read_profile(path: Path) -> Profile:
    """Return the profile of a file. Raises InvalidProfile with the file's name and the fault."""
    import tomllib  # not at the start

    try:
        text = read_regular(path, _MAX_BYTES).decode()
        values: Mapping[str, object] = tomllib.loads(text)
        return profile_from(values)
    except (OSError, *BAD_CONTENT) as fault:  # of TOML, UTF-8 and `convert` as well
        raise InvalidProfile(f"{path.name}: {fault}") from fault
