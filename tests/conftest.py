"""Fixtures for every test: Qt's loop for coroutines, the sandbox, and guards, always on."""

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.guards import GuardedLoop, LogGuard, leaked_threads
from tests.support.sandbox import sandbox, sandbox_factory

__all__ = ["sandbox", "sandbox_factory"]

# As in the measuring process, before numpy is imported: more threads for products of small matrices
# only keep the processors busy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

ON_WINDOWS = sys.platform == "win32"
# Tests of what Windows does not have: signals, modes and /proc; scan codes and layouts of X11.
ELSEWHERE = ("posix", "x11")

if not ON_WINDOWS and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PLATFORM = "QT_QPA_PLATFORM"
_NO_BUTTON = Qt.MouseButton.NoButton
NOT_RUN: dict[str, int] = {}

# A run that finds something finds it again; `--long` looks at more and new examples every time.
hypothesis.settings.register_profile("same", deadline=None, derandomize=True, max_examples=60)
hypothesis.settings.register_profile("new", deadline=None, print_blob=True, max_examples=200)
hypothesis.settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests that take minutes, too")


def _own_display(worker: str) -> str:
    """Of processes that run tests side by side each has a display: its focus cannot be shared. A
    process that takes the place of a crashed one has a higher number, and a display of another."""
    displays = os.environ.get("QAMERA_TEST_DISPLAYS", "").split()
    number = int(worker.removeprefix("gw"))
    if not displays:
        raise pytest.UsageError("each process needs a display: see start_displays in packaging")
    return displays[number % len(displays)]


def pytest_configure(config: pytest.Config) -> None:
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        os.environ["DISPLAY"] = _own_display(worker)
    if config.getoption("--long"):
        hypothesis.settings.load_profile("new")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    unwanted = [] if config.getoption("--long") else ["long"]
    if ON_WINDOWS:
        unwanted += ELSEWHERE
    for name in unwanted:
        marked = [item for item in items if item.get_closest_marker(name) is not None]
        if marked:
            items[:] = [item for item in items if item not in marked]
            config.hook.pytest_deselected(items=marked)
            NOT_RUN[name] = NOT_RUN.get(name, 0) + len(marked)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts = [f"{NOT_RUN[name]} of {name}" for name in ELSEWHERE if name in NOT_RUN]
    if counts:
        terminalreporter.write_line(f"Not run on Windows: {', '.join(counts)}")


@pytest.fixture(autouse=True, scope="session")
def collect_by_hand() -> Iterator[None]:
    """As in the program: a collection in a worker thread that meets Qt objects of another can
    deadlock, so garbage is collected between modules, by the thread that runs the tests."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(autouse=True, scope="module")
def collect_after_module(collect_by_hand: None) -> Iterator[None]:
    """Full collections per test would take minutes; what outlives its module stays for good, such
    as caches, and is not looked through again."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fails a test on an unexpected warning or error of ours."""
    guard = LogGuard()
    ours = logging.getLogger("qamera_review")
    ours.addHandler(guard)
    yield guard
    ours.removeHandler(guard)
    unexpected = guard.unexpected()
    assert not unexpected, f"unexpected log records: {unexpected}"


@pytest.fixture(autouse=True)
def thread_guard() -> Iterator[None]:
    """Fails a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    leaked = leaked_threads(before)
    assert not leaked, f"threads left behind: {leaked}"


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets() if QApplication.instance() else []


@pytest.fixture(autouse=True)
def window_guard() -> Iterator[None]:
    """Deletes what a test closed for good, and fails one that leaves a window behind: Qt tells
    every widget there is of each new style, language and screen, and the tests after would pay."""
    before = set(_windows())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if any(window not in before for window in _windows()):
        gc.collect()  # the program collects only when idle: a cycle is no leak
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    leaked = sorted(repr(window) for window in _windows() if window not in before)
    assert not leaked, f"windows left behind: {leaked}"


@pytest.fixture(autouse=True)
def platform_guard() -> Iterator[None]:
    """Forgets the platform that a command without a window has chosen for its process: programs
    that later tests start would inherit it."""
    before = os.environ.get(_PLATFORM)
    yield
    if before is None:
        os.environ.pop(_PLATFORM, None)
    else:
        os.environ[_PLATFORM] = before


@pytest.fixture(autouse=True)
def mouse_guard() -> Iterator[None]:
    """Fails a test that leaves a mouse button pressed: in every test after it Qt would take a
    change of the focus for a click."""
    yield
    pressed = QGuiApplication.mouseButtons() if QApplication.instance() else _NO_BUTTON
    assert pressed == _NO_BUTTON, f"mouse button left pressed: {pressed}"


@pytest.fixture
def anyio_backend(qapp: QApplication) -> Iterator[tuple[str, dict[str, Any]]]:
    """Coroutine tests (`@pytest.mark.anyio`) run on Qt's loop; a task left behind fails them."""
    loops: list[GuardedLoop] = []

    def loop_factory() -> GuardedLoop:
        loops.append(GuardedLoop(qapp))
        return loops[-1]

    yield "asyncio", {"loop_factory": loop_factory}
    leaked = [task for loop in loops for task in loop.leaked_tasks]
    assert not leaked, f"tasks left behind: {leaked}"
