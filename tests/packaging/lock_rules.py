"""What a lock file must be: pinned, hashed, for every system, and free of any address."""

import re
from dataclasses import dataclass

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

SYSTEMS = ("linux", "darwin", "win32")
PYTHONS = ("3.11", "3.12", "3.13")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@dataclass(frozen=True)
class Entry:
    """One pinned package: its requirement with marker, and how many files its hashes admit."""

    requirement: Requirement
    hashes: int

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """The pinned version, or "" where there is no exact pin."""
        pin = re.fullmatch(r"==([^*,]+)", str(self.requirement.specifier))
        return pin[1] if pin else ""

    def applies(self, system: str, python: str) -> bool:
        """Whether pip takes this entry on that system with CPython of that version."""
        marker = self.requirement.marker
        return marker is None or marker.evaluate(
            {
                "sys_platform": system,
                "python_version": python,
                "python_full_version": f"{python}.0",
                "platform_python_implementation": "CPython",
                "implementation_name": "cpython",
            }
        )


def _logical_lines(text: str) -> list[str]:
    bare = (line.split(" #")[0] for line in text.splitlines() if not line.lstrip().startswith("#"))
    joined = "\n".join(bare).replace("\\\n", " ")
    return [line.strip() for line in joined.splitlines() if line.strip()]


def entries(text: str) -> list[Entry]:
    """All entries of a lock file. Raises InvalidRequirement for a line that is none."""
    return [
        Entry(Requirement(_HASH.sub("", line)), len(_HASH.findall(line)))
        for line in _logical_lines(text)
    ]


def complaints(text: str) -> list[str]:
    """What is wrong with a lock file's text, as sentences; empty when it is sound."""
    found = [
        f"an address or a path: {line}"
        for line in text.splitlines()
        if "://" in line or re.search(r"(^|\s)(file:|~?/|[A-Za-z]:\\)", line)
    ]
    for line in _logical_lines(text):
        try:
            entry = Entry(Requirement(_HASH.sub("", line)), len(_HASH.findall(line)))
        except InvalidRequirement:
            found.append(f"no requirement: {line}")
            continue
        if not entry.version:
            found.append(f"no exact version: {entry.name}")
        if not entry.hashes:
            found.append(f"no hash: {entry.name}")
    return found


def uncovered(required: list[str], text: str) -> list[str]:
    """Requirements that the lock does not meet on some supported system and Python."""
    locked = entries(text)
    missing = []
    for wanted in map(Requirement, required):
        name = canonicalize_name(wanted.name)
        fitting = [
            entry for entry in locked if entry.name == name and entry.version in wanted.specifier
        ]
        missing += [
            f"{wanted} on {system} with Python {python}"
            for system in SYSTEMS
            for python in PYTHONS
            if not any(entry.applies(system, python) for entry in fitting)
        ]
    return missing
