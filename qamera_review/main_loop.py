"""Runs the program: one instance for a data folder, one event loop, one run after another."""

import asyncio
import signal
import sys
from collections.abc import Callable

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from qamera_review.app import Application
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.paths import resources_dir
from qamera_review.run_options import RunOptions
from qamera_review.single_instance import SingleInstance, acquire_lock
from qamera_review.ui.theme.theme_applier import get_application

SWITCH_S = 0.001
DISPLAY_CLOSED = "Qamera Review has ended, because the display was closed. No decision is lost."
_LATER = Qt.ConnectionType.QueuedConnection  # runs after the current paint has reached the screen


def run(options: RunOptions) -> int:
    """Run the program until it is closed; return the process's exit status.

    Another application follows when the user switches the account or the language. Raises
    QameraError when the program cannot start.
    """
    app = get_application()
    app.setApplicationName("Qamera Review")
    app.setDesktopFileName("qamera-review")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "qamera-review.png")))
    app.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(options.paths.lock)
    if not acquire_lock(instance):
        print("Qamera Review is already open on this data folder; its window was raised.")
        return 0
    collector = GuiGarbageCollector()
    set_gil_switch_interval()
    loop = qasync.QEventLoop(app)
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
                    return 1
                instance.raise_requested.disconnect(application.raise_window)
                next_run = application.next_run
    finally:
        collector.stop()
        instance.release()
    return 0


def set_gil_switch_interval() -> None:
    """Let the GUI thread get the GIL after 1 ms; with the default of 5 ms the window stutters."""
    sys.setswitchinterval(SWITCH_S)


def _run_to_end(application: Application, loop: asyncio.AbstractEventLoop) -> bool:
    """Run the application until the user closes it, and return True.

    Qt ends its event loop when the display server is gone. Then the files are closed, and False is
    returned: nothing can be shown any more.
    """
    running = loop.create_task(application.run(), name="run")
    try:
        loop.run_until_complete(running)
    except RuntimeError:  # what a loop raises that was stopped from outside
        if running.done():
            raise
        application.close_files()
        return False
    return True


def _quit_on_signals(request_quit: Callable[[], None]) -> None:
    """Quit in the normal way on Ctrl+C, on SIGTERM, and when the terminal is closed (SIGHUP).

    Python runs a signal handler only when it executes Python code again. A timer of the window
    ensures that this happens at least once a second.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, lambda _number, _frame: request_quit())
