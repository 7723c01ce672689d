"""The commands for scripts: list, export, decide and verify.

Exit status: 0 for success, 1 for an error, 2 for wrong arguments, 3 if a part could not be done,
4 while a window is open on the data folder.
"""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.errors import PictureError, QameraError
from qamera_review.domain.export.approval_record import BreakKind, verify_record
from qamera_review.domain.export.file_plan import DEFAULT_PATTERN, FIELDS, check_pattern
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.service_url import parse_service_url
from qamera_review.paths import AppPaths

if TYPE_CHECKING:  # what needs Qt is imported when it is used: --help and verify do not wait for it
    from qamera_review.domain.packshot import Packshot, PackshotId
    from qamera_review.headless import PictureProofs
    from qamera_review.services.container import Services

COMMANDS = ("list", "export", "decide", "verify")
OK, FAILED, WRONG_ARGUMENTS, INCOMPLETE, WINDOW_IS_OPEN = 0, 1, 2, 3, 4
FACETS = ("undecided", "approved", "rejected", "archived", "in_progress", "failed", "other")
_TIMEOUT_S = 120.0
_BREAK_TEXTS = {
    BreakKind.NOT_A_RECORD: "this is not an approval record, or it is damaged",
    BreakKind.UNREADABLE_ENTRY: "entry {at} cannot be read",
    BreakKind.WRONG_NUMBER: "entry {at} is out of place: one is missing, doubled or moved",
    BreakKind.WRONG_PREVIOUS: "entry {at} does not follow the entry before it",
    BreakKind.CHANGED_ENTRY: "entry {at} was changed",
    BreakKind.WRONG_END: "entries are missing at the end, or were added there",
}


def main(argv: Sequence[str]) -> int:
    """Run one of COMMANDS, the first argument, and return the exit status.

    Wrong arguments raise SystemExit with status 2.
    """
    options = _parser().parse_args(argv)
    if options.command == "verify":
        return _verify(options.file)
    try:
        return _with_services(options)
    except QameraError as error:
        print(f"qamera-review: {error.english_text()}", file=sys.stderr)
        return WINDOW_IS_OPEN if type(error).__name__ == "WindowOpen" else FAILED


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
    listing.add_argument("--state", choices=FACETS, help="only those in this state")
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
    exporting.add_argument("--size", metavar="PX", type=int, default=0, help="longest side")
    exporting.add_argument("--folder-per-product", action="store_true")
    deciding = commands.add_parser("decide", parents=[common], help="approve or reject")
    deciding.add_argument("ids", nargs="+", metavar="ID")
    verb = deciding.add_mutually_exclusive_group(required=True)
    verb.add_argument("--approve", action="store_const", const=Verb.APPROVE, dest="verb")
    verb.add_argument("--reject", action="store_const", const=Verb.REJECT, dest="verb")
    deciding.add_argument("--reason", action="append", default=[], help="may be repeated")
    deciding.add_argument("--note", default="")
    verifying = commands.add_parser("verify", help="check a saved approval record")
    verifying.add_argument("file", type=Path)
    return parser


def _verify(path: Path) -> int:
    try:
        data = path.read_bytes()
    except OSError as fault:
        print(f"qamera-review: {path}: {fault.strerror}", file=sys.stderr)
        return FAILED
    verification = verify_record(data)
    if verification.break_kind is None:
        print(f"{path}: whole, {verification.entries} entries")
        return OK
    sentence = _BREAK_TEXTS[verification.break_kind].format(at=verification.at)
    print(f"{path}: broken: {sentence}")
    return FAILED


def _with_services(options: argparse.Namespace) -> int:
    if options.command == "export":
        check_pattern(options.names)
    given_url = parse_service_url(options.base_url) if options.base_url else ""
    text = os.environ.pop("QAMERA_API_KEY", None)
    key = ApiKey.parse(text) if text else None
    paths = AppPaths.under(options.data_dir) if options.data_dir else AppPaths.for_user()
    paths.create()
    from qamera_review.headless import run_headless
    from qamera_review.run_options import RunOptions

    async def command(services: "Services", proofs: "PictureProofs") -> int:
        match options.command:
            case "list":
                return _list(services, options)
            case "decide":
                return await _decide(services, proofs, options)
        return await _export(services, options)

    return run_headless(RunOptions(given_url, paths, key), command, options.timeout)


def _list(services: "Services", options: argparse.Namespace) -> int:
    from qamera_review.domain.records import asdict
    from qamera_review.services.export.view_export import report_item

    rows = []
    for packshot in services.store.listing.packshots:
        product = services.products.product_of(packshot.id)
        title = "" if product is None else product.title
        row = report_item(services.store.shown(packshot.id), title).row
        if options.state in (None, row.facet):
            rows.append(row)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
        return OK
    for row in rows:
        # A name must not be able to control the terminal.
        name = "".join(char if char.isprintable() else " " for char in row.name)
        print(f"{row.id}\t{row.facet}\t{name}")
    return OK


async def _decide(
    services: "Services", proofs: "PictureProofs", options: argparse.Namespace
) -> int:
    from qamera_review.domain.packshot import PackshotId
    from qamera_review.headless import wait_until

    store, outbox = services.store, services.outbox
    ids = [PackshotId(id_) for id_ in dict.fromkeys(options.ids)]
    problems = {id_: "unknown" for id_ in ids if id_ not in store.listing.row_of}
    if options.verb is Verb.APPROVE:
        known = [store.shown(id_).packshot for id_ in ids if id_ not in problems]
        problems |= await _fetch_proofs(proofs, known)
    note = make_feedback(options.reason, options.note).wire_text or None
    wished = [id_ for id_ in ids if id_ not in problems]
    result = services.decisions.decide(wished, options.verb, note)
    problems |= dict.fromkeys((*result.unfinished, *result.unseen), "has no picture")

    def unsent(id_: PackshotId) -> list[Decision]:
        # A settled one stays until a list confirms it.
        pending = outbox.persisted_of(id_)
        return [each for each in pending if each.state is not DecisionState.SETTLED]

    def is_ended(id_: PackshotId) -> bool:
        return all(each.is_stopped for each in unsent(id_))

    await wait_until(lambda: outbox.unwritten_count == 0, options.timeout)
    await wait_until(lambda: all(map(is_ended, result.accepted)), options.timeout)
    for id_ in result.accepted:
        if waiting := unsent(id_):
            problems[id_] = waiting[-1].refusal or waiting[-1].state.value
    for id_ in ids:
        done = "unchanged" if id_ in result.unchanged else "sent"
        print(f"{id_}\t{problems.get(id_, done)}")
    if not all(map(is_ended, result.accepted)):
        print("The rest is kept and will be sent later.", file=sys.stderr)
    return INCOMPLETE if problems else OK


async def _fetch_proofs(
    proofs: "PictureProofs", packshots: "Sequence[Packshot]"
) -> "dict[PackshotId, str]":
    """Download the pictures that are approved; return why some of them cannot be."""
    problems = {}
    for packshot in packshots:
        try:
            await proofs.fetch(packshot)
        except PictureError as error:
            problems[packshot.id] = error.problem.value
    return problems


async def _export(services: "Services", options: argparse.Namespace) -> int:
    from qamera_review.domain.packshot import PackshotId
    from qamera_review.services.export.export_run import ExportResult
    from qamera_review.services.export.file_export import ExportRequest
    from qamera_review.services.export.picture_encoding import EncodingOptions, ExportFormat
    from qamera_review.services.export.sources import ExportSources

    sources = ExportSources(
        services.store, services.products, services.jobs.origins, lambda product: product.title
    )
    known = services.store.listing.row_of
    ids = [PackshotId(id_) for id_ in options.ids] or sources.approved()
    missing = [id_ for id_ in ids if id_ not in known]
    request = ExportRequest(
        options.folder,
        tuple(sources.of(id_ for id_ in ids if id_ in known)),
        options.names,
        options.folder_per_product,
        EncodingOptions(ExportFormat(options.format or "original"), options.size),
        services.clock.wall_ms(),
        services.service_url,
    )
    ended: asyncio.Future[object] = asyncio.get_running_loop().create_future()
    services.file_export.finished.connect(ended.set_result)
    services.file_export.failed.connect(ended.set_result)
    services.file_export.start(request)
    result = await ended
    if isinstance(result, QameraError):
        raise result
    assert isinstance(result, ExportResult)
    print(f"{result.written} files in {result.folder}")
    say = partial(print, file=sys.stderr)
    for id_ in missing:
        say(f"{id_}\tunknown")
    for failure in result.failures:
        say(f"{failure.packshot_id}\t{failure.problem.value}")
    return INCOMPLETE if missing or result.failures else OK
