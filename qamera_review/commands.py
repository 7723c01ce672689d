"""The commands for scripts: list, export, decide and verify.

Exit status: 0 for success, 1 for an error, 2 for wrong arguments, 3 if a part could not be done,
4 while a window is open on the data folder.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review.command_verify import FAILED, OK, compare, public_key_argument, verify
from qamera_review.domain.api_key import ApiKey, holds_api_key
from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.errors import QameraError
from qamera_review.domain.export.file_plan import DEFAULT_PATTERN, FIELDS, check_pattern
from qamera_review.domain.feedback import REASON_MAX_CHARS, REASONS_MAX, make_feedback
from qamera_review.domain.packshot import Facet
from qamera_review.domain.picture_limits import SIDE_MAX, SIDE_MIN
from qamera_review.domain.service_url import parse_service_url
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.paths import AppPaths

if TYPE_CHECKING:  # what needs Qt is imported when it is used: --help and verify do not wait for it
    from qamera_review.services.container import Services

INCOMPLETE, WINDOW_IS_OPEN = 3, 4  # exit statuses besides OK and FAILED; argparse has 2
# The states of packshots, also by the word on the screen.
_STATES = {facet.value: facet.value for facet in Facet} | {"generating": Facet.IN_PROGRESS.value}
_TIMEOUT_S = 120.0


def main(argv: Sequence[str]) -> int:
    """Run the command that the first argument names, and return the exit status.

    Wrong arguments raise SystemExit with status 2.
    """
    parser = _parser()
    options = parser.parse_args(argv)
    if (problem := _argument_problem(options)) is not None:
        parser.error(problem)
    if options.command == "verify":
        status, record = verify(options.file, options.head, options.key)
        if record is None or not options.pictures:
            return status
        options.record = record
    try:
        return _with_services(options)
    except QameraError as error:
        print(f"qamera-review: {error.english_text()}", file=sys.stderr)
        return WINDOW_IS_OPEN if type(error).__name__ == "WindowOpen" else FAILED


def _plain_text(text: str) -> str:
    if holds_api_key(text):
        raise argparse.ArgumentTypeError("it contains an API key, which would be sent and stored")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="qamera-review",
        description="Work on packshots without a window.",
        epilog="Exit status: 0 success, 1 error, 2 wrong arguments, 3 a part could not be done, "
        "4 a window is open on the data folder.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--base-url", metavar="URL", help="the service's address")
    common.add_argument("--data-dir", metavar="DIR", type=Path, help="the data folder to use")
    common.add_argument(
        "--timeout", metavar="S", type=float, default=_TIMEOUT_S, help="default: %(default)g"
    )
    listing = commands.add_parser("list", parents=[common], help="print the packshots")
    listing.add_argument("--json", action="store_true", help="as a JSON array, with all fields")
    listing.add_argument("--state", choices=tuple(_STATES), help="only those in this state")
    exporting = commands.add_parser(
        "export", parents=[common], help="write the approved files into a folder"
    )
    exporting.add_argument("folder", type=Path)
    exporting.add_argument("ids", nargs="*", metavar="ID", help="default: all approved")
    exporting.add_argument(
        "--names",
        metavar="PATTERN",
        default=DEFAULT_PATTERN,
        help="of the files; fields: " + " ".join(f"{{{name}}}" for name in FIELDS),
    )
    exporting.add_argument("--format", choices=("original", "jpeg", "png", "webp"))
    exporting.add_argument(
        "--size", metavar="PX", type=int, help="longest side in pixels; needs another format"
    )
    exporting.add_argument("--folder-per-product", action="store_true")
    deciding = commands.add_parser("decide", parents=[common], help="approve or reject")
    deciding.add_argument("ids", nargs="+", metavar="ID")
    verb = deciding.add_mutually_exclusive_group(required=True)
    verb.add_argument("--approve", action="store_const", const=Verb.APPROVE, dest="verb")
    verb.add_argument("--reject", action="store_const", const=Verb.REJECT, dest="verb")
    deciding.add_argument(
        "--reason", action="append", default=[], type=_plain_text, help="may be repeated"
    )
    deciding.add_argument("--note", default="", type=_plain_text)
    deciding.add_argument(
        "--unseen",
        action="store_true",
        help="approve pictures that were never on a screen of this computer as they are now; "
        'the approval record says "not seen"',
    )
    deciding.add_argument(
        "--overwrite", action="store_true", help="also change what was decided otherwise"
    )
    verifying = commands.add_parser(
        "verify", parents=[common], help="check a saved approval record"
    )
    verifying.add_argument("file", type=Path)
    verifying.add_argument(
        "--head", metavar="HASH", help="the hash of the last entry as you were given it"
    )
    verifying.add_argument(
        "--key",
        metavar="PUBLIC",
        type=public_key_argument,
        help="the signer's public key as you were given it; only its signature is accepted",
    )
    verifying.add_argument(
        "--pictures",
        action="store_true",
        help="also download the approved pictures and tell which have changed since; needs the "
        "service and the key, the rest of verify does not",
    )
    return parser


def _argument_problem(options: argparse.Namespace) -> str | None:
    """Return what is wrong with arguments that exclude each other, or are too long."""
    if options.timeout <= 0:
        return "argument --timeout: it has to be more than 0"
    if options.command == "export" and options.size is not None:
        if options.format in (None, "original"):
            return "argument --size: needs --format jpeg, png or webp"
        if not SIDE_MIN <= options.size <= SIDE_MAX:
            return f"argument --size: {SIDE_MIN} to {SIDE_MAX} pixels"
    if options.command == "decide":
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
    if options.command == "export":
        check_pattern(options.names)
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
        if options.state is None or _STATES[options.state] == row.facet:
            rows.append(row)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
        return
    for row in rows:
        print(f"{terminal_text(row.id)}\t{row.facet}\t{terminal_text(row.name)}")
