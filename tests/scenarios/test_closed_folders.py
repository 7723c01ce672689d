"""Folders that the user may not read, and several first starts at once, as processes.

Root may read everything, so there the program runs without that right (`setpriv` of util-linux).
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.sandbox import KEY, Sandbox, wait_until

pytestmark = pytest.mark.long
RIGHTS = "-dac_override,-dac_read_search,-fowner"
WITHOUT_RIGHTS = ["setpriv", f"--bounding-set={RIGHTS}", f"--inh-caps={RIGHTS}"]
Start = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def start(sandbox: Sandbox, tmp_path: Path) -> Iterator[Start]:
    """Start the program on one data folder; processes still running at the end are killed."""
    started: list[subprocess.Popen[str]] = []
    prefix = WITHOUT_RIGHTS if os.geteuid() == 0 and shutil.which("setpriv") else []

    def start_one() -> "subprocess.Popen[str]":
        command = [*prefix, sys.executable, "-m", "qamera_review", "--base-url", sandbox.api_url]
        process = subprocess.Popen(
            [*command, "--data-dir", str(tmp_path / "data")],
            env=os.environ | {"QAMERA_API_KEY": KEY},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        return process

    yield start_one
    for process in started:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def end_when_listed(process: "subprocess.Popen[str]", sandbox: Sandbox) -> str:
    """End the program as soon as it has asked for the list; return what it printed."""
    wait_until(lambda: bool(sandbox.requests(endpoint="list")), "the list", 60.0)
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=60.0)
    return output


@pytest.mark.parametrize("folder", ["cache", "logs", "cache/catalog"])
def test_a_closed_folder_that_can_be_missed_costs_no_start(
    start: Start, sandbox: Sandbox, tmp_path: Path, folder: str
) -> None:
    assert end_when_listed(start(), sandbox) == ""
    sandbox.forget_requests()
    closed = tmp_path / "data" / folder
    mode = closed.stat().st_mode
    closed.chmod(0)
    try:
        assert end_when_listed(start(), sandbox) == ""
    finally:
        closed.chmod(mode)


def test_several_first_starts_give_one_window(start: Start, sandbox: Sandbox) -> None:
    processes = [start() for _ in range(4)]
    wait_until(
        lambda: sum(process.poll() is None for process in processes) == 1, "one window", 60.0
    )
    ended = [process for process in processes if process.poll() is not None]
    assert [process.returncode for process in ended] == [0, 0, 0]
    (first,) = [process for process in processes if process.poll() is None]
    assert end_when_listed(first, sandbox) == ""
