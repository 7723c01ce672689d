"""Tests of the sandbox as a program: its start, its end, and that it leaves nothing behind."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.processes import is_running
from tests.support.sandbox import Sandbox, fetch, wait_until

COMMAND = [sys.executable, "-W", "error", "-m", "qamera_review.sandbox", "--packshots", "3"]


def children_of(pid: int) -> list[int]:
    """Direct child processes, by /proc."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]


@pytest.mark.posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_quickly_and_leaves_no_folder(number: signal.Signals) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        process = subprocess.Popen(
            [*COMMAND, "--fault", "hang:endpoint=list"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"TMPDIR": temporary},
        )
        assert process.stdout is not None
        sentence = process.stdout.readline()
        assert sentence.startswith("Sandbox of the Qamera API on http://127.0.0.1:")
        assert ", pictures on http://127.0.0.1:" in sentence
        assert os.listdir(temporary)
        url = sentence.split(" on ")[1].split(",")[0]
        with pytest.raises(OSError, match="timed out"):
            fetch(f"{url}/api/external/packshots", timeout_s=0.3)
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
        assert process.returncode == 0
        assert errors == ""
        assert os.listdir(temporary) == []


@pytest.mark.posix
def test_it_ends_with_its_parents_stdin(sandbox: Sandbox) -> None:
    url = next(str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"])
    fetch(url)
    pid = sandbox.pid
    renderers = children_of(pid)
    assert renderers
    assert sandbox.stop() == 0
    wait_until(lambda: not any(map(is_running, [pid, *renderers])), "all processes have ended")


@pytest.mark.posix
def test_renderers_end_after_a_kill(sandbox: Sandbox) -> None:
    url = next(str(item["thumbnail"]) for item in sandbox.listed() if item["thumbnail"])
    fetch(url)
    renderers = children_of(sandbox.pid)
    sandbox.kill()
    wait_until(lambda: not any(map(is_running, renderers)), "the renderers have ended")


def test_a_restart_keeps_addresses_and_content(sandbox: Sandbox) -> None:
    before = (sandbox.api_url, sandbox.cdn_url, [item["id"] for item in sandbox.listed()])
    sandbox.restart()
    assert before == (sandbox.api_url, sandbox.cdn_url, [i["id"] for i in sandbox.listed()])


def test_a_given_folder_is_kept(sandbox_factory: Callable[..., Sandbox], tmp_path: Path) -> None:
    folder = tmp_path / "with spaces"
    sandbox = sandbox_factory(packshots=5, data=folder)
    ids = [item["id"] for item in sandbox.listed()]
    sandbox.stop()
    assert (folder / "sandbox.db").exists()
    again = sandbox_factory(packshots=99, data=folder)
    assert [item["id"] for item in again.listed()] == ids


def test_a_port_in_use_is_reported(sandbox: Sandbox) -> None:
    port = sandbox.api_url.rpartition(":")[2]
    ended = subprocess.run(
        [*COMMAND, "--port", port], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == 1
    assert "could not listen" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.long
def test_the_contact_sheet_is_made_by_a_command(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    command = [sys.executable, "-m", "qamera_review.sandbox.catalogue", str(out)]
    subprocess.run(command, check=True, timeout=120)
    assert out.read_bytes().startswith(b"\x89PNG")
    assert out.stat().st_size < 900_000
