"""The first start: the demo or a key, and the lesson of the five keys, which is offered once."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from qamera_review.domain.errors import KeyringMissing
from qamera_review.domain.packshot import Facet
from qamera_review.single_instance import SingleInstance
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.help.about import AboutWindow
from qamera_review.ui.help.diagnostics import DiagnosticsWindow
from qamera_review.ui.help.guide import HelpWindow
from qamera_review.ui.welcome.welcome_window import WelcomeWindow
from tests.support.reviewer import CTRL, NONE, Reviewer
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key


async def to_undecided(reviewer: Reviewer) -> None:
    button = reviewer.app.window.filter_bar.facet_button(Facet.UNDECIDED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reviewer.app.window.grid.setFocus()
    reviewer.press(Key.Key_Home)
    await reviewer.look()


async def test_the_lesson_sends_nothing_and_comes_once(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    lesson = reviewer.app.window.lesson
    assert lesson.isVisible()
    hold_ms = reviewer.services.hold_time.ms
    await to_undecided(reviewer)
    lesson.start.click()
    reviewer.app.window.grid.setFocus()
    said = {lesson.text.text()}
    for key, modifiers in (
        (Key.Key_Right, NONE), (Key.Key_A, NONE), (Key.Key_R, NONE), (Key.Key_E, NONE),
        (Key.Key_Z, CTRL),
    ):  # fmt: skip
        await reviewer.look()
        reviewer.press(key, modifiers)
        said.add(lesson.text.text())
    assert len(said) == 6
    counts = reviewer.services.decisions.counts
    await reviewer.until(lambda: counts().outstanding == 0, "all to be taken back")
    assert reviewer.services.hold_time.ms == hold_ms
    lesson.end.click()
    await reviewer.close()
    assert sandbox.requests(endpoint="update") == []

    again = Reviewer(sandbox, tmp_path)
    await again.open()
    assert not again.app.window.lesson.isVisible()
    await again.close()


def fail_to_start(started: "list[subprocess.Popen[bytes]]") -> "subprocess.Popen[bytes]":
    """Start a program that ends with an error, as a demo without a free port does."""
    process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(1)"])
    started.append(process)
    return process


def running_program() -> "subprocess.Popen[bytes]":
    """Start a program that runs until its input is closed."""
    command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    return subprocess.Popen(command, stdin=subprocess.PIPE)


async def test_the_first_window_closes_when_the_demo_is_open(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qamera_review.credentials.Keyring.load", lambda *_: None)
    reviewer = Reviewer(sandbox, tmp_path, key=None)
    reviewer.paths.for_demo().create()
    demo = SingleInstance(reviewer.paths.for_demo().lock)
    assert demo.acquire()
    raised: list[bool] = []
    demo.raise_requested.connect(lambda: raised.append(True))
    with running_program() as process:
        monkeypatch.setattr("qamera_review.app.start_demo", lambda _folder: process)
        reviewer.start()
        welcome = await reviewer.dialog(WelcomeWindow)
        assert isinstance(welcome, WelcomeWindow)
        welcome.demo.click()
        notices = reviewer.app.window.notices
        await reviewer.until(lambda: "Opening" in notices.text.text(), "the news")
        assert not reviewer.ended  # the demo has no window yet
        demo.listen()
        await reviewer.until(lambda: reviewer.ended, "the end of the first run")
        await reviewer.until(lambda: bool(raised), "the demo's window in front")
        assert process.poll() is None
    demo.release()
    await reviewer.close()


async def test_without_a_key_the_first_start_offers_demo_or_key(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qamera_review.credentials.Keyring.load", lambda *_: None)
    monkeypatch.setattr("qamera_review.credentials.Keyring.store", lambda *_: None)
    started: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr("qamera_review.app.start_demo", lambda _folder: fail_to_start(started))
    reviewer = Reviewer(sandbox, tmp_path, key=None)
    reviewer.start()
    welcome = await reviewer.dialog(WelcomeWindow)
    assert isinstance(welcome, WelcomeWindow)
    welcome.demo.click()
    assert len(started) == 1
    assert not welcome.isVisible()
    notices = reviewer.app.window.notices
    await reviewer.until(lambda: "didn't start" in notices.text.text(), "the failure")
    notices.remedy.click()
    await reviewer.until(lambda: len(started) == 2 and bool(started[1].poll()), "another start")
    reviewer.app.window.key_dispatcher.trigger("key")
    dialog = await reviewer.dialog(ApiKeyDialog)
    assert isinstance(dialog, ApiKeyDialog)
    QTest.keyClicks(dialog.field, KEY)
    dialog.use.click()
    await reviewer.until(lambda: len(reviewer.services.store.listing) > 0, "the list")
    await reviewer.close()


async def test_help_about_and_diagnostics_open(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    windows = reviewer.app.window.windows
    guide = windows.open(WindowKind.HELP)
    assert isinstance(guide, HelpWindow)
    assert windows.open(WindowKind.HELP) is guide
    about = windows.open(WindowKind.ABOUT)
    assert isinstance(about, AboutWindow)
    assert "httpx" in about.parts.toPlainText()
    told = windows.open(WindowKind.DIAGNOSTICS)
    assert isinstance(told, DiagnosticsWindow)
    shown = told.text.toPlainText()
    assert KEY.partition(".")[2] not in shown
    told.save_to(tmp_path / "d.txt")
    assert (tmp_path / "d.txt").read_text(encoding="utf-8") == shown
    await reviewer.close()


async def test_without_a_keyring_the_window_for_the_key_says_so_and_shows_all_of_an_answer(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_keyring() -> None:
        raise KeyringMissing

    monkeypatch.setattr("qamera_review.credentials.system_keyring", no_keyring)
    reviewer = Reviewer(sandbox, tmp_path, key=None)
    reviewer.start()
    welcome = await reviewer.dialog(WelcomeWindow)
    welcome.close()
    reviewer.app.window.key_dispatcher.trigger("key")
    dialog = await reviewer.dialog(ApiKeyDialog)
    assert isinstance(dialog, ApiKeyDialog)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"API key for {sandbox.api_url}, for this session only:" in labels
    QTest.keyClicks(dialog.field, "mk_live_sandbox.wrong")
    QTest.keyClick(dialog.field, Key.Key_Return)
    answer = dialog.answer
    await reviewer.until(lambda: "isn't accepted" in answer.text(), "the refusal")
    await reviewer.until(
        lambda: answer.height() >= answer.heightForWidth(answer.width()), "room for the answer"
    )
    await reviewer.close()
