"""What other programs, users and spreadsheets on this computer get to see."""

import csv
import io
import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from qamera_review.ui.reports.report_window import ReportFormat, ReportWindow
from tests.support.clumsy_service import Asked, ClumsyService, Forward, Reply
from tests.support.reviewer import CTRL, Reviewer
from tests.support.running_app import RunningApp
from tests.support.sandbox import Sandbox, wait_until
from tests.support.window_texts import refreshed
from tests.support.x11 import XDisplay

KEY_NAME = "QAMERA_API_KEY"


def environment_of(pid: int) -> str:
    return Path(f"/proc/{pid}/environ").read_text("utf-8", "replace")


def children_of(pid: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    found = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in path.read_text("ascii").split():
            found += [int(child), *children_of(int(child))]
    return found


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A browser that only notes what it was started with, in the file that is returned."""
    noted, folder = tmp_path / "noted", tmp_path / "bin"
    folder.mkdir()
    for name in ("xdg-open", "firefox", "google-chrome", "chromium", "mozilla", "www-browser"):
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "$@" > {noted}.part\nenv >> {noted}.part\n'
                           f"mv {noted}.part {noted}\n")  # fmt: skip
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.delenv("BROWSER", raising=False)
    return noted


@pytest.mark.x11
def test_the_key_is_in_no_environment_of_a_child(
    sandbox: Sandbox, tmp_path: Path, browser: Path
) -> None:
    """Neither the browser nor the measuring process gets it."""
    with XDisplay() as display:
        app = RunningApp(display, tmp_path / "data", sandbox.api_url, sandbox.key, checks=True)
        try:
            app.start()
            wait_until(lambda: bool(children_of(app.pid)), "the measuring process", 60)
            environments = [environment_of(child) for child in children_of(app.pid)]
            app.press("i")
            for _ in range(60):
                if browser.exists():
                    break
                app.press("tab", "space")
            wait_until(browser.exists, "the browser", 20)
        finally:
            app.kill()
    told = browser.read_text("utf-8")
    assert told.startswith("http")
    assert "PATH=" in told, "the browser has an environment"
    for text in (*environments, told):
        assert KEY_NAME not in text
        assert sandbox.key not in text


@pytest.mark.posix
def test_whatever_is_written_is_private_and_follows_no_link(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """With a umask of 0, and links of another user where the program writes next."""
    victim = tmp_path / "victim"
    victim.write_text("precious")
    data = tmp_path / "data"
    before = os.umask(0)
    try:
        with XDisplay() as display:
            app = RunningApp(display, data, sandbox.api_url, sandbox.key, hold_s=0)
            app.start()
            app.press_until(lambda: bool(app.recorded()), "a decision", "a")
            assert app.quit() == 0
            written = {path for path in data.rglob("*") if path.is_file()}
            for path in written:
                part = path.with_name(f"{path.name}.part")
                if not part.exists():
                    part.symlink_to(victim)
            app.start()
            app.press("f5", "right", "a")
            app.press_until(lambda: len(app.recorded()) > 1, "another decision", "a")
            assert app.quit() == 0
    finally:
        os.umask(before)
    assert victim.read_text() == "precious"
    foreign = {".dbus", ".cache", ".config", "output.txt"}  # the folder is also the user's home
    ours = [path for path in data.rglob("*") if path.relative_to(data).parts[0] not in foreign]
    open_ones = {
        str(path.relative_to(data)): oct(stat.S_IMODE(path.lstat().st_mode))
        for path in ours
        if not path.is_symlink() and path.lstat().st_mode & 0o077
    }
    assert open_ones == {}


SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
DROPPED = " \xa0\ufeff\u200b\u202e\x00\x0b\r\n"
FORMULAS = [
    "=cmd|' /C calc'!A0",
    "shoes;=cmd|' /C calc'!A0;",
    "shoes,=1+1",
    "shoes; =1+1",
    'shoes;"=1+1;',
    "shoes, \u200b=1+1",
    "shoes\t=1+1",
    "a\n=1+1",
    "a\r=1+1",
    "\uff1d1+1",
    "\uff20x",
    " \uff0b1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\u202e=1+1",
    "\xa0=1+1",
    "\x00=1+1",
    "\x0b=1+1",
    '"=1+1',
    '";=1+1;"',
    "'=1+1",
    "|=1+1",
    "+49 171",
    "-5",
    "@SUM(1)",
    "\u2212",
    "\ufe62 1",
    "\u207c1",
]


@pytest.mark.anyio
@pytest.mark.parametrize("locale", ["en_US", "pl_PL", "uk_UA"])
async def test_no_name_is_a_formula_in_a_spreadsheet(
    clumsy: Reviewer,
    service: ClumsyService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    locale: str,
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))

    def named(_asked: Asked, forward: Forward) -> Reply:
        def change(value: dict[str, list[dict[str, str]]]) -> None:
            for item, name in zip(value["packshots"], FORMULAS, strict=False):
                item["name"] = name

        return forward().edited(change)

    service.answers["packshots"] = named
    clumsy.press(Qt.Key.Key_0, CTRL)
    await refreshed(clumsy)
    clumsy.press(Qt.Key.Key_P, CTRL)
    window = await clumsy.dialog(ReportWindow)
    assert isinstance(window, ReportWindow)
    window.format.setCurrentIndex(list(ReportFormat).index(ReportFormat.TABLE))
    path = tmp_path / "view.csv"
    window.begin(path)
    await clumsy.until(lambda: not clumsy.services.report_writer.running, "the table")
    text = path.read_text("utf-8-sig")
    separator = ";" if QLocale(locale).decimalPoint() == "," else ","
    for delimiter in (",", ";", "\t"):
        # Where the table is split at another separator, quotation marks are dropped too.
        dropped = DROPPED if delimiter == separator else f'{DROPPED}"'
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        assert delimiter != separator or len(rows) > len(FORMULAS)
        starts = {cell: cell.lstrip(dropped)[:1] for row in rows for cell in row}
        assert [cell for cell, start in starts.items() if start and start in SIGNS] == []
