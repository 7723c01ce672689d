"""Settings of the process: signals that end it, and how often threads take turns."""

import signal
import sys
from collections.abc import Callable

SWITCH_S = 0.001


def quit_on_signals(request_quit: Callable[[], None]) -> None:
    """Quit in the normal way on Ctrl+C, on SIGTERM, and when the terminal is closed (SIGHUP).

    Python runs a signal handler only when it executes Python code again. A timer of the window
    ensures that this happens at least once a second.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, lambda _number, _frame: request_quit())


def set_gil_switch_interval() -> None:
    """Let the GUI thread get the GIL after 1 ms; with the default of 5 ms the window stutters."""
    sys.setswitchinterval(SWITCH_S)
