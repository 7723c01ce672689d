"""The lock files: sound, complete for pyproject.toml, for every system, and of one mind."""

import tomllib
from pathlib import Path

import pytest

from tests.packaging.lock_rules import PYTHONS, SYSTEMS, complaints, entries, uncovered

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HASH = "--hash=sha256:" + "0" * 64


def lock(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_entry_is_pinned_and_hashed_and_names_no_address(name: str) -> None:
    assert complaints(lock(name)) == []


@pytest.mark.parametrize(
    ("seeded", "complaint"),
    [
        ("httpx==0.28.1", "no hash: httpx"),
        (f"httpx>=0.28 {HASH}", "no exact version: httpx"),
        (f"httpx==0.28.* {HASH}", "no exact version: httpx"),
        (f"--index-url https://example.org/simple\nhttpx==1 {HASH}", "an address or a path"),
        (f"-e /home/someone/project\nhttpx==1 {HASH}", "an address or a path"),
        (f"httpx @ https://example.org/httpx.whl {HASH}", "an address or a path"),
        ("--pre", "no requirement: --pre"),
    ],
)
def test_a_seeded_fault_is_found(seeded: str, complaint: str) -> None:
    assert any(found.startswith(complaint) for found in complaints(seeded))


def test_the_runtime_lock_covers_what_the_program_and_its_build_need() -> None:
    required = PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    assert uncovered(required, lock("requirements.lock")) == []


def test_the_development_lock_covers_the_development_tools_too() -> None:
    required = (
        PROJECT["project"]["dependencies"]
        + PROJECT["build-system"]["requires"]
        + PROJECT["project"]["optional-dependencies"]["dev"]
    )
    assert uncovered(required, lock("requirements-dev.lock")) == []


def test_a_requirement_that_is_missing_or_only_met_in_part_is_found() -> None:
    elsewhere = f"httpx==0.28.1 ; sys_platform == 'linux' {HASH}"
    assert uncovered(["keyring>=25"], elsewhere) != []
    assert uncovered(["httpx>=1"], elsewhere) != []
    assert [line for line in uncovered(["httpx"], elsewhere) if "linux" in line] == []
    assert len(uncovered(["httpx"], elsewhere)) == (len(SYSTEMS) - 1) * len(PYTHONS)


def test_the_keyring_of_each_system_is_locked() -> None:
    """A lock made for one system only would lack the others' own packages."""
    locked = entries(lock("requirements.lock"))
    systems = {
        name: {s for e in locked if e.name == name for s in SYSTEMS if e.applies(s, "3.11")}
        for name in ("secretstorage", "pywin32-ctypes")
    }
    assert systems == {"secretstorage": {"linux"}, "pywin32-ctypes": {"win32"}}


def test_qt_is_locked_for_several_systems() -> None:
    by_name = {entry.name: entry for entry in entries(lock("requirements.lock"))}
    # Wheels for Windows, macOS and Linux on two processors.
    assert by_name["pyside6-essentials"].hashes >= 4


def test_both_locks_hold_the_same_version_of_what_they_share() -> None:
    runtime = {(e.name, e.version) for e in entries(lock("requirements.lock"))}
    development = {(e.name, e.version) for e in entries(lock("requirements-dev.lock"))}
    assert runtime - development == set()
