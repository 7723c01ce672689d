"""The command line. It is a stable interface, because other programs start the application."""

import argparse
import gc
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from qamera_review import __version__
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.errors import FolderUnusable, QameraError
from qamera_review.domain.service_url import parse_service_url
from qamera_review.logging_setup import close_logging, install_crash_hooks, setup_logging
from qamera_review.paths import AppPaths

COMMANDS = ("list", "export", "decide", "verify")  # those of `commands.py`
LEVELS = ("debug", "info", "warning", "error")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status: 0 for success, 1 for an error or a lost display;
    the commands for scripts have more, see `commands.py`.

    `argv` defaults to the program's arguments. Wrong arguments raise SystemExit with status 2.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    escape_unprintable()
    if arguments[:1] == ["sandbox"]:
        from qamera_review.sandbox.__main__ import main as sandbox

        return sandbox(arguments[1:])
    if arguments[:1] == ["measure"]:
        from qamera_review.measuring_process import main as measure

        disable_core_dumps()
        return measure()
    if arguments and arguments[0] in COMMANDS:
        end_at_interrupt()
        from qamera_review.commands import main as command

        disable_core_dumps()
        return command(arguments)
    try:
        if arguments[:1] == ["tour"]:
            return _tour(arguments[1:])
        return _window(arguments)
    except QameraError as error:
        print(error.english_text(), file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="qamera-review",
        description="Review AI-made product photos by keyboard.",
        epilog="Other commands: qamera-review list, export, decide, verify (each with --help); "
        "qamera-review sandbox --help; qamera-review tour --out DIR. "
        "Environment: QAMERA_API_KEY, a key for this run only, never stored. "
        "Exit status: 0 after quitting, 1 after an error or when the display was closed, 2 for "
        "wrong arguments.",
    )
    parser.add_argument("--demo", action="store_true", help="review made-up packshots, no key")
    parser.add_argument("--base-url", metavar="URL", help="the service's address")
    parser.add_argument("--data-dir", metavar="DIR", type=Path, help="write everything below DIR")
    parser.add_argument("--log-level", choices=LEVELS, default="info")
    parser.add_argument("--version", action="version", version=f"Qamera Review {__version__}")
    return parser


def _window(argv: list[str]) -> int:
    parser = _parser()
    if argv and not argv[0].startswith("-"):
        known = ", ".join((*COMMANDS, "sandbox", "tour"))
        parser.error(f"unknown command {argv[0]!r} (choose from {known})")
    options = parser.parse_args(argv)
    given_url = parse_service_url(options.base_url) if options.base_url else None
    # Taken out of the environment, because the browser and other children would inherit it.
    environment_key = os.environ.pop("QAMERA_API_KEY", None)
    key = ApiKey.parse(environment_key) if environment_key and not options.demo else None
    try:
        return _open(options, given_url, key)
    except QameraError as error:
        from qamera_review.startup_error import report

        report(error)
        return 1


def _open(options: argparse.Namespace, given_url: str | None, key: ApiKey | None) -> int:
    paths = AppPaths.under(options.data_dir) if options.data_dir else AppPaths.for_user()
    if options.demo:
        paths = paths.for_demo()
    problems: list[QameraError] = [*paths.create()]
    disable_core_dumps()
    gc.disable()  # objects created at the start are kept anyway; GuiGarbageCollector takes over
    try:
        setup_logging(paths.logs, options.log_level.upper())
    except OSError as fault:
        problems.append(FolderUnusable(f"{fault.filename or paths.logs}: {fault.strerror}"))
    install_crash_hooks()
    from qamera_review.import_hooks import disable_pyside_import_hook

    disable_pyside_import_hook()
    try:
        if options.demo:
            return _run_demo(paths, tuple(problems))
        from qamera_review.main_loop import run
        from qamera_review.run_options import RunOptions

        return run(
            RunOptions(
                given_url or "", paths, key, start_problems=tuple(problems),
                data_dir=options.data_dir,
            )
        )  # fmt: skip
    finally:
        close_logging()


def escape_unprintable() -> None:
    """Let what the program prints replace characters that the output's encoding does not have.

    On Windows an output that is no console has the code page of the system, which lacks most
    letters; printing the name of a folder would then raise UnicodeEncodeError. On Linux the names
    of files that are no text are printed as they are, by "surrogateescape".
    """
    for stream in (sys.stdout, sys.stderr):  # None in a program without a console
        if isinstance(stream, TextIOWrapper) and (
            stream.errors == "strict" or sys.platform == "win32"
        ):
            stream.reconfigure(errors="backslashreplace")


def end_at_interrupt() -> None:
    """Let Ctrl+C end the process at once, without an exception somewhere in the event loop: what a
    command has written is whole at any moment, and the next one goes on with it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def disable_core_dumps() -> None:
    """Let a crash write no memory image to the disk: it would contain the API key."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


# Each command imports what it needs: the window's modules take 900 ms of processor time, which the
# sandbox, --help and --version do not wait for.


def _run_demo(paths: AppPaths, problems: tuple[QameraError, ...]) -> int:
    from qamera_review.demo import PICTURE_PX, SandboxProcess
    from qamera_review.main_loop import only_instance, run_instance
    from qamera_review.run_options import RunOptions

    print("This is a demo: the packshots are made up and nothing leaves this computer.")
    pictures = ("--thumbnail-side", str(PICTURE_PX), "--picture-shape", "own")
    # First the lock: a second sandbox must not work in the folder of the first.
    with only_instance(paths.lock) as instance:
        if instance is None:
            return 0
        with SandboxProcess(paths.data / "sandbox", *pictures) as sandbox:
            key = ApiKey.parse(sandbox.key)
            options = RunOptions(sandbox.api_url, paths, key, demo=True, start_problems=problems)
            return run_instance(instance, options)


def _tour(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="qamera-review tour",
        description="Do a review by itself, with pictures of each step and a report.",
    )
    parser.add_argument("--out", metavar="DIR", type=Path, required=True)
    options = parser.parse_args(argv)
    from qamera_review.tour import tour

    # After a failure files are still open, which Windows does not delete.
    with tempfile.TemporaryDirectory(
        prefix="qamera-review-tour-", ignore_cleanup_errors=True
    ) as folder:
        return tour(options.out, Path(folder))
