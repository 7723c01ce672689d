"""The program as a process: one window per data folder, and nothing remains when it ends."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.paths import AppPaths
from tests.support.sandbox import KEY, Sandbox, wait_until

LIMIT_S = 40.0
POSIX_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(sandbox: Sandbox, tmp_path: Path) -> Iterator[Start]:
    """Start the program on one data folder; processes still running at the end are killed."""
    started: list[subprocess.Popen[str]] = []

    def one(*more: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "qamera_review", "--base-url", sandbox.api_url]
        command += ["--data-dir", str(tmp_path / "data"), "--log-level", "debug", *more]
        process = subprocess.Popen(
            command,
            env=os.environ | {"QAMERA_API_KEY": KEY},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        return process

    yield one
    for process in started:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def log_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in (folder / "logs").glob("*.log"))


def until_listed(sandbox: Sandbox) -> None:
    wait_until(
        lambda: any(request["endpoint"] == "thumbnail" for request in sandbox.requests()),
        "the first pictures",
        LIMIT_S,
    )


def test_a_second_start_raises_the_first_window_and_ends(
    start: Start, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = start()
    until_listed(sandbox)
    second = start()
    output, _ = second.communicate(timeout=LIMIT_S)
    assert second.returncode == 0
    assert "already open" in output
    wait_until(lambda: "window raised" in log_of(tmp_path / "data"), "the first one", LIMIT_S)
    assert first.poll() is None


def test_a_killed_instance_does_not_keep_the_next_one_out(start: Start, sandbox: Sandbox) -> None:
    first = start()
    until_listed(sandbox)
    first.kill()
    first.wait()
    sandbox.forget_requests()
    second = start()
    until_listed(sandbox)
    assert second.poll() is None


@pytest.mark.posix
@pytest.mark.parametrize("number", POSIX_SIGNALS)
def test_a_request_to_end_is_a_quit_in_good_order(
    start: Start, sandbox: Sandbox, tmp_path: Path, number: str
) -> None:
    process = start()
    until_listed(sandbox)
    process.send_signal(signal.Signals[number])
    output, _ = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0, output
    assert output == ""
    assert (tmp_path / "data" / "settings.json").exists()
    remaining_files = [
        path.name for path in (tmp_path / "data").rglob("*") if path.name.endswith("-wal")
    ]
    assert remaining_files == []
    assert not list((tmp_path / "data").rglob("*.lock"))


def test_a_locked_outbox_is_told_in_a_window(
    start: Start, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = start()
    until_listed(sandbox)
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=LIMIT_S)
    with closing(sqlite3.connect(AppPaths.under(tmp_path / "data").outbox)) as other:
        other.execute("BEGIN EXCLUSIVE")
        process = start()
        assert process.stdout is not None
        assert "Another program is using a data file" in process.stdout.readline()
        assert process.poll() is None, "it waits until that was read"
