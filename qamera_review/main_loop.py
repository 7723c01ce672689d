"""Runs the program: one instance for a data folder, one event loop, one run after another."""

import asyncio
import atexit
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from qamera_review.app import Application
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.logging_setup import close_logging
from qamera_review.paths import resources_dir
from qamera_review.run_options import RunOptions
from qamera_review.single_instance import SingleInstance, acquire_lock
from qamera_review.ui.theme.theme_applier import get_application

SWITCH_S = 0.001
DISPLAY_CLOSED = "Qamera Review has ended, because the display was closed. No decision is lost."
_LATER = Qt.ConnectionType.QueuedConnection  # runs after the current paint has reached the screen


def run(options: RunOptions) -> int:
    """Run the program until it is closed; return the process's exit status.

    Raises QameraError when the program cannot start.
    """
    with only_instance(options.paths.lock) as instance:
        return 0 if instance is None else run_instance(instance, options)


@contextmanager
def only_instance(lock: Path) -> Iterator[SingleInstance | None]:
    """Take the lock on a data folder, and release it at the end of the `with` block.

    Gives None when another instance has the lock; it has raised its window. Raises QameraError
    without a lock.
    """
    prepare_application(get_application())
    instance = SingleInstance(lock)
    if not acquire_lock(instance):
        print("Qamera Review is already open on this data folder; its window was raised.")
        yield None
        return
    try:
        yield instance
    finally:
        instance.release()


def prepare_application(app: QApplication) -> None:
    """Set what all windows have in common."""
    app.setApplicationName("Qamera Review")
    app.setDesktopFileName("qamera-review")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "qamera-review.png")))
    # By default Tab reaches only text fields and lists on macOS, and no button.
    app.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusAllControls)


def run_instance(instance: SingleInstance, options: RunOptions) -> int:
    """Run the program with a lock that is taken; return the process's exit status.

    Another application follows when the user switches the account or the language. Raises
    QameraError when the program cannot start.
    """
    collector = GuiGarbageCollector()
    set_gil_switch_interval()
    loop = qasync.QEventLoop(get_application())
    try:
        next_run: RunOptions | None = options
        with loop:
            while next_run is not None:
                application = Application(next_run)
                instance.raise_requested.connect(application.raise_window)
                application.window.first_paint.painted.connect(instance.listen, _LATER)
                application.set_garbage_collector(collector)
                _quit_on_signals(application.request_quit)
                if not _run_to_end(application, loop):
                    print(DISPLAY_CLOSED, file=sys.stderr)
                    atexit.register(_end_process, 1)
                    return 1
                instance.raise_requested.disconnect(application.raise_window)
                next_run = application.next_run
    finally:
        collector.stop()
    return 0


def _end_process(status: int) -> None:
    """End the process without deleting what it has, once all files are closed.

    Threads that still load pictures cannot be waited for when the display is gone, because their
    results have nobody to go to. At the end of the interpreter Qt would delete its application
    while one of them decodes, which crashes.
    """
    close_logging()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
    os._exit(status)


def set_gil_switch_interval() -> None:
    """Let the GUI thread get the GIL after 1 ms; with the default of 5 ms the window stutters."""
    sys.setswitchinterval(SWITCH_S)


def _run_to_end(application: Application, loop: asyncio.AbstractEventLoop) -> bool:
    """Run the application until the user closes it, and return True.

    Qt ends its event loop when the display server is gone. Then the files are closed, and False is
    returned: nothing can be shown any more. Qt also ends it when the system ends the session, or
    the user quits by the system's own menu. The window has agreed by then, and the loop is run
    again until everything is closed.
    """
    running = loop.create_task(application.run(), name="run")
    _run_until_done(running, loop)
    if not running.done() and application.is_quitting:
        _run_until_done(running, loop)
    if not running.done():
        application.close_files()
        return False
    running.result()
    return True


def _run_until_done(task: "asyncio.Task[None]", loop: asyncio.AbstractEventLoop) -> None:
    """Run the loop until the task has ended, or Qt ends the loop.

    `run_until_complete` of qasync handles Qt's events once more when the loop has ended, and every
    task that one of them wakes up fails, as there is no running loop.
    """

    def stop(_task: "asyncio.Task[None]") -> None:
        loop.stop()

    task.add_done_callback(stop)
    try:
        loop.run_forever()
    finally:
        task.remove_done_callback(stop)


def _quit_on_signals(request_quit: Callable[[], None]) -> None:
    """Quit in the normal way on Ctrl+C, on SIGTERM, and when the terminal is closed (SIGHUP).

    Python runs a signal handler only when it executes Python code again. A timer of the window
    ensures that this happens at least once a second.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, lambda _number, _frame: request_quit())
