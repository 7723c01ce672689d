"""The commands for scripts: list, export, decide and verify.

Exit status: 0 for success, 1 for an error, 2 for wrong arguments, 3 if a part could not be done,
4 while a window or another command uses the data folder, 141 when nobody reads the output any more.
Results are written to the standard output, and what went wrong to the standard error.
"""

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qamera_review.command_parser import STATES, command_parser
from qamera_review.command_verify import FAILED, OK, compare, verify
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.errors import QameraError
from qamera_review.domain.export.file_plan import InvalidPattern, check_pattern
from qamera_review.domain.feedback import REASON_MAX_CHARS, REASONS_MAX, make_feedback
from qamera_review.domain.picture_limits import SIDE_MAX, SIDE_MIN
from qamera_review.domain.service_url import parse_service_url
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.paths import AppPaths

if TYPE_CHECKING:  # what needs Qt is imported when it is used: --help and verify do not wait for it
    from qamera_review.services.container import Services

# Exit statuses besides OK and FAILED; argparse has 2. The last one is that of SIGPIPE in a shell.
INCOMPLETE, WINDOW_IS_OPEN, OUTPUT_CLOSED = 3, 4, 141


def main(argv: Sequence[str]) -> int:
    """Run the command that the first argument names, and return the exit status.

    Wrong arguments raise SystemExit with status 2.
    """
    parser = command_parser()
    options = parser.parse_args(argv)
    if (problem := _argument_problem(options)) is not None:
        parser.error(problem)
    try:
        status = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return OUTPUT_CLOSED
    except OSError as fault:  # such as a full disk, to which the output is written
        _discard_output()
        place = terminal_text(str(fault.filename or "output"))
        print(f"qamera-review: {place}: {fault.strerror}", file=sys.stderr)
        return FAILED
    except QameraError as error:
        print(f"qamera-review: {terminal_text(error.english_text())}", file=sys.stderr)
        return WINDOW_IS_OPEN if type(error).__name__ == "WindowOpen" else FAILED
    return status


def _run(options: argparse.Namespace) -> int:
    if options.command == "verify":
        status, record = verify(options.file, options.head, options.key)
        if record is None or not options.pictures:
            return status
        options.record = record
    return _with_services(options)


def _discard_output() -> None:
    """Let what is left in the buffer of the standard output go nowhere: Python writes it at its
    end, and would complain again."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _argument_problem(options: argparse.Namespace) -> str | None:
    """Return what is wrong with arguments that exclude each other, or are too long."""
    if not options.timeout > 0:  # also if it is no number
        return "argument --timeout: it has to be more than 0"
    if options.command == "export":
        return _export_problem(options)
    return _decide_problem(options) if options.command == "decide" else None


def _export_problem(options: argparse.Namespace) -> str | None:
    try:
        check_pattern(options.names)
    except InvalidPattern as error:
        return f"argument --names: {error.english_text()}"
    if options.format in (None, "original"):
        for name in ("size", "square", "ground", "profile"):
            if getattr(options, name) not in (None, False):
                return f"argument --{name}: needs --format jpeg, png or webp"
    if options.size is not None and not SIDE_MIN <= options.size <= SIDE_MAX:
        return f"argument --size: {SIDE_MIN} to {SIDE_MAX} pixels"
    return None


def _decide_problem(options: argparse.Namespace) -> str | None:
    if options.unseen and options.verb is not Verb.APPROVE:
        return "argument --unseen: only with --approve"
    feedback = make_feedback(options.reason, options.note)
    if not feedback.is_within_limit:
        return f"reasons and note together: at most {NOTE_MAX_CHARS} characters"
    if any(len(reason) > REASON_MAX_CHARS for reason in feedback.reasons):
        return f"argument --reason: at most {REASON_MAX_CHARS} characters"
    if len(feedback.reasons) > REASONS_MAX:
        return f"argument --reason: at most {REASONS_MAX} times"
    return None


def _with_services(options: argparse.Namespace) -> int:
    given_url = parse_service_url(options.base_url) if options.base_url else ""
    text = os.environ.pop("QAMERA_API_KEY", None)
    key = ApiKey.parse(text) if text else None
    paths = AppPaths.under(options.data_dir) if options.data_dir else AppPaths.for_user()
    paths.create()
    from qamera_review.command_decide import DecideCommand
    from qamera_review.command_export import export, journal_name
    from qamera_review.headless import HeadlessRun, run_headless
    from qamera_review.run_options import RunOptions

    async def command(run: HeadlessRun) -> int:
        match options.command:
            case "list":
                _list(run.services, options)
                is_complete = True
            case "decide":
                is_complete = await DecideCommand(run, options).run()
            case "verify":
                is_complete = await compare(run, options.record)
            case _:
                is_complete = await export(run.services, options)
        return OK if is_complete else INCOMPLETE

    journal = journal_name(options.folder if options.command == "export" else paths.data)
    return run_headless(RunOptions(given_url, paths, key), command, options.timeout, journal)


def _list(services: "Services", options: argparse.Namespace) -> None:
    from qamera_review.domain.records import asdict
    from qamera_review.services.export.view_export import report_item

    rows = []
    for packshot in services.store.listing.packshots:
        product = services.products.product_of(packshot.id)
        title = "" if product is None else product.title
        row = report_item(services.store.shown(packshot.id), title).row
        if options.state is None or STATES[options.state] == row.facet:
            rows.append(row)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
        return
    for row in rows:
        print(f"{terminal_text(row.id)}\t{row.facet}\t{terminal_text(row.name)}")
