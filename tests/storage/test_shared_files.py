"""Files that another program has open for a moment, as Windows reports it."""

import ast
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.storage import shared_files
from qamera_review.storage.files import write_atomic

ROOT = Path(__file__).resolve().parents[2] / "qamera_review"
_BARE = {"replace", "rename", "unlink", "rmtree", "remove"}


def in_use(code: int) -> OSError:
    """The error of a file that is in use, as Windows raises it."""
    fault = PermissionError(13, "The file is used by another process")
    fault.winerror = code  # type: ignore[attr-defined]  # there is none on other systems
    return fault


def failing(
    real: Callable[..., object], times: int, code: int
) -> tuple[Callable[..., object], list[object]]:
    """Return a function that fails so many times, and the list of its calls."""
    calls: list[object] = []

    def fail(*arguments: object) -> object:
        calls.append(arguments)
        if len(calls) <= times:
            raise in_use(code)
        return real(*arguments)

    return fail, calls


@pytest.mark.parametrize("code", [5, 32])
def test_a_file_that_is_in_use_for_a_moment_is_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: int
) -> None:
    replace, calls = failing(os.replace, 2, code)
    monkeypatch.setattr(os, "replace", replace)
    write_atomic(tmp_path / "settings.json", b"new")
    assert (tmp_path / "settings.json").read_bytes() == b"new"
    assert len(calls) == 3


def test_the_patience_has_an_end_and_the_old_file_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")
    replace, calls = failing(os.replace, 10_000, 32)
    monkeypatch.setattr(os, "replace", replace)
    passed_s = iter(range(10_000))
    monkeypatch.setattr(time, "monotonic", lambda: 0.3 * next(passed_s))
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(StorageError):
        write_atomic(path, b"new")
    assert 1 < len(calls) < 10
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]
    assert path.read_bytes() == b"old"


def test_other_errors_are_raised_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: pytest.fail("it waited"))

    def full() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        shared_files.retry_in_use(full)


def test_nothing_is_renamed_or_deleted_without_patience() -> None:
    """In the rooms that write the user's files."""
    bare = [
        path.name
        for room in ("storage", "services")
        for path in sorted((ROOT / room).rglob("*.py"))
        if path.name != "shared_files.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _is_bare(node)
    ]
    assert bare == ["new_files.py"]  # inside retry_in_use


def _is_bare(call: ast.Call) -> bool:
    """Return whether a call changes a name on the disk: `os.replace(…)`, `path.unlink(…)`."""
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr not in _BARE:
        return False
    module = isinstance(function.value, ast.Name) and function.value.id in ("os", "shutil")
    return module or function.attr in ("unlink", "rename", "rmtree")
