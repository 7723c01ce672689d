"""The whole program from outside: a review by key presses, checked against the sandbox."""

import json
import subprocess
import sys
from pathlib import Path

from qamera_review import __version__


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "qamera_review", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)


def test_the_tour_leaves_in_the_sandbox_what_was_pressed(tmp_path: Path) -> None:
    done = run("tour", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["passed"]
    assert report["differences"] == []
    assert sorted(report["pressed"].values()).count("REJECTED") == 5
    assert [len(reasons) for reasons in report["reasons"].values()] == [1]
    assert all((tmp_path / step["picture"]).stat().st_size > 10_000 for step in report["steps"])


def test_plain_http_to_another_host_is_refused(tmp_path: Path) -> None:
    done = run("--base-url", "http://example.com", "--data-dir", str(tmp_path))
    assert done.returncode == 1
    assert "http:// is allowed only for this computer" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_told() -> None:
    assert run("--version").stdout.strip() == f"Qamera Review {__version__}"
