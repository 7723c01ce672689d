"""Watches a run of the program for what must never happen: exceptions, tracebacks, long pauses."""

import asyncio
import logging
import re
import sys
import threading
import time
from types import TracebackType
from typing import Any, Self

import shiboken6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

TICK_S = 0.01
# What only a programmer would understand, in a text on the screen.
_CODE = re.compile(r"Traceback|\b[A-Z]\w*(?:Error|Exception|Warning)\b|<class |object at 0x|Errno")


class Watch(logging.Handler):
    """A context manager; `problems` are texts about what happened meanwhile.

    `longest_gap_s` is the longest time in which the event loop did nothing else, counted only
    while this thread had the processor for most of it.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.problems: list[str] = []
        self.longest_gap_s = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ticker: asyncio.Task[None] | None = None

    def __enter__(self) -> Self:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_uncaught
        threading.excepthook = lambda args: self._note("in a thread", args.exc_value)
        sys.unraisablehook = lambda args: self._note("unraisable", args.exc_value)
        self._before_qt = qInstallMessageHandler(self._on_qt_message)
        logging.getLogger().addHandler(self)
        self._loop = asyncio.get_running_loop()
        self._before_loop = self._loop.get_exception_handler()
        self._loop.set_exception_handler(self._on_loop_problem)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._loop is not None
        self._loop.set_exception_handler(self._before_loop)
        logging.getLogger().removeHandler(self)
        qInstallMessageHandler(self._before_qt)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._ticker is not None:
            self._ticker.cancel()

    def measure_gaps(self) -> None:
        """Measure the pauses of the loop from now on."""
        self._ticker = asyncio.ensure_future(self._tick())

    def add(self, problem: str) -> None:
        """Add a problem that somebody else has noticed."""
        self.problems.append(problem)

    def emit(self, record: logging.LogRecord) -> None:
        """Note a record with a traceback, or one of an error."""
        if record.exc_info and record.exc_info[1] is not None:
            self._note(f"log of {record.name}", record.exc_info[1])
        elif record.levelno >= logging.ERROR or "Traceback" in record.getMessage():
            self.problems.append(f"log of {record.name}: {record.getMessage()[:300]}")

    async def _tick(self) -> None:
        while True:
            before, before_cpu = time.monotonic(), time.thread_time()
            await asyncio.sleep(TICK_S)
            gap_s = time.monotonic() - before
            if time.thread_time() - before_cpu > gap_s * 0.6:
                self.longest_gap_s = max(self.longest_gap_s, gap_s)

    def _on_uncaught(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._note("uncaught", error)

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.problems.append(f"Qt: {text}")

    def _on_loop_problem(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            self.problems.append(f"loop: {context.get('message')}")
        else:
            self._note("loop", error)

    def _note(self, where: str, error: BaseException | None) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        self.problems.append(f"{where}: {type(error).__name__}: {str(error)[:200]}{_place(error)}")


def _place(error: BaseException) -> str:
    trace, place = error.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        if "qamera_review" in code.co_filename and "tests" not in code.co_filename:
            name = code.co_filename.partition("qamera_review/")[2]
            place = f" at {name}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
    return place


def texts_on_screen() -> list[str]:
    """Return the texts of all labels and buttons that are shown."""
    texts: list[str] = []
    for top in filter(shiboken6.isValid, QApplication.topLevelWidgets()):
        if top.isVisible():
            texts += [_text_of(widget) for widget in top.findChildren(QWidget)]
    return [text for text in texts if text]


def code_in(texts: list[str]) -> list[str]:
    """Return the texts that only a programmer would understand."""
    return [text[:200] for text in texts if _CODE.search(text)]


def _text_of(widget: QWidget) -> str:
    if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
        return ""
    return f"{widget.text()} {widget.toolTip()}".strip()
