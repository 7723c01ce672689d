"""Sets up the program's log: a few rotating files in one folder, without any API key in them.

Keys are removed from the finished text of every record, so it does not matter whether a key came
with the message, its arguments or a traceback.
"""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from io import BufferedWriter, FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from qamera_review.domain.redaction import redact

FILE_NAME = "qamera-review.log"
FILE_MAX_BYTES = 1024 * 1024
OLD_FILES = 3
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
# Libraries whose records below WARNING contain headers, or are too many to be useful.
_QUIET_LIBRARIES = (
    "httpx",
    "httpcore",
    "hpack",
    "h2",
    "h11",
    "urllib3",
    "keyring",
    "asyncio",
    "qasync",
)
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s [%(threadName)s] %(message)s"

crash_log = logging.getLogger("qamera_review.crash")


class RedactingFormatter(logging.Formatter):
    """Formats records as usual, then removes keys from the whole text including tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record without keys."""
        return redact(super().format(record))


class LogFile(RotatingFileHandler):
    """The log file. A line that cannot be written (disk full) is dropped silently.

    The default of `logging` would print the record to stderr, with any key in it.
    """

    def _open(self) -> TextIOWrapper:
        """Open the file, readable by its owner only. Raises OSError, also for a named pipe, which
        nobody may ever read."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(self.baseFilename, flags, 0o600)
        return TextIOWrapper(BufferedWriter(FileIO(handle, "ab")), encoding=self.encoding)

    def doRollover(self) -> None:  # noqa: N802
        """Begin a new file, and keep the old ones; go on in the same file if it cannot be renamed.

        Windows renames no file that another process has open: a second start of the program, or
        an editor. So it is found out first, before the older files are moved on.
        """
        if self.stream is not None:
            self.stream.close()
        self.stream = None
        try:
            os.rename(self.baseFilename, self.baseFilename)
            super().doRollover()
        except OSError:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Drop the line."""


def setup_logging(folder: Path, level: str) -> None:
    """Write records of at least `level` (one of LEVELS, in any case) to the log in `folder`.

    Replaces an earlier setup. Raises ValueError for an unknown level, and OSError if the folder
    cannot be created or written.
    """
    if level.upper() not in LEVELS:
        raise ValueError(f"The log level must be one of {', '.join(LEVELS)}.")
    close_logging()
    folder.mkdir(parents=True, exist_ok=True)
    handler = LogFile(
        folder / FILE_NAME, maxBytes=FILE_MAX_BYTES, backupCount=OLD_FILES, encoding="utf-8"
    )
    handler.setFormatter(RedactingFormatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _QUIET_LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)


def close_logging() -> None:
    """Undo `setup_logging`; does nothing if it was not called."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        root.removeHandler(handler)
        handler.close()


def install_crash_hooks() -> Callable[[], None]:
    """Write every uncaught exception of any thread to the log and to stderr, without keys.

    Returns a function that restores the earlier hooks.
    """
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook = _on_uncaught
    threading.excepthook = _on_uncaught_in_thread
    sys.unraisablehook = _on_unraisable

    def uninstall() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return uninstall


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _report("Uncaught exception", error, trace)


def _on_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is None or issubclass(args.exc_type, SystemExit):
        return
    name = args.thread.name if args.thread is not None else "a thread"
    _report(f"Uncaught exception in {name}", args.exc_value, args.exc_traceback)


def _on_unraisable(args: "sys.UnraisableHookArgs") -> None:
    if args.exc_value is not None:
        message = args.err_msg or "Exception ignored in"
        _report(f"{message} {args.object!r}", args.exc_value, args.exc_traceback)


def _report(title: str, error: BaseException, trace: TracebackType | None) -> None:
    lines = traceback.format_exception(type(error), error, trace)
    report = redact(f"{title}\n{''.join(lines)}".rstrip())
    crash_log.critical("%s", report)
    # A program without a console has no stderr on Windows.
    if sys.stderr is not None:
        print(report, file=sys.stderr)
