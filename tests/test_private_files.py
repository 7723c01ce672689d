"""Files are readable by their owner only, and the key reaches neither children nor core dumps."""

import os
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.cli import main
from qamera_review.logging_setup import close_logging, setup_logging
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.storage.files import write_atomic

KEY = "mk_live_one.secret"


def test_every_file_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        setup_logging(tmp_path, "INFO")
        with closing(OutboxOpener().open(tmp_path / "outbox.sqlite3")):
            write_atomic(tmp_path / "settings.json", b"{}")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
        close_logging()
    assert set(modes) >= {"qamera-review.log", "outbox.sqlite3", "outbox.mark", "settings.json"}
    assert {mode & 0o077 for mode in modes.values()} == {0}, modes


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / "settings.json.part").symlink_to(victim)
    write_atomic(tmp_path / "settings.json", b"{}")
    assert victim.read_text() == "precious"
    assert not (tmp_path / "settings.json").is_symlink()


def test_the_key_is_taken_out_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QAMERA_API_KEY", KEY)
    monkeypatch.setattr("qamera_review.startup_error.report", lambda error: None)
    (tmp_path / "file").write_text("")
    assert main(["--data-dir", str(tmp_path / "file" / "below")]) == 1
    assert "QAMERA_API_KEY" not in os.environ


def test_a_crash_writes_no_core_dump() -> None:
    program = (
        "import resource; from qamera_review.cli import disable_core_dumps; disable_core_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "(0, 0)\n"
