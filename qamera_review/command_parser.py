"""The arguments of the commands for scripts, and their help."""

import argparse
import re
from pathlib import Path

from qamera_review.command_verify import public_key_argument
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.decision import Verb
from qamera_review.domain.export.file_plan import DEFAULT_PATTERN, FIELDS
from qamera_review.domain.packshot import Facet

# The states of packshots, also by the word on the screen.
STATES = {facet.value: facet.value for facet in Facet} | {"generating": Facet.IN_PROGRESS.value}
# The colour profiles and the grounds of exported pictures, by the word on the command line. The
# values are those of ExportProfile, which this module does not import because of Qt.
PROFILES = {"srgb": "srgb", "display-p3": "display_p3", "adobe-rgb": "adobe_rgb"}
_GROUNDS = {"white": "#ffffff", "black": "#000000"}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)
_TIMEOUT_S = 120.0
_EPILOG = (
    "The API key is the one that the window has stored, or that of the environment variable "
    "QAMERA_API_KEY. Exit status: 0 success, 1 error, 2 wrong arguments, 3 a part could not be "
    "done, 4 a window or another command uses the data folder."
)
_LIST = "Print the packshots, one a line: ID, state and name with tabs between them; or as JSON."
_EXPORT = (
    "Write the pictures of approved packshots into a folder, with a manifest (CSV and JSON). Files "
    "that an earlier export has written there are kept, and not written again if they are the "
    "same. What is missing is printed to the standard error: ID and reason."
)
_DECIDE = (
    "Approve or reject packshots, and wait until that is sent. Prints a line for each: ID and "
    "result with a tab between them."
)
_VERIFY = (
    "Say whether an approval record is whole, or which entry was changed first, and who has "
    "signed it."
)


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="qamera-review", description="Work on packshots without a window.", epilog=_EPILOG
    )
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--base-url", metavar="URL", help="the service's address")
    common.add_argument(
        "--data-dir", metavar="DIR", type=Path, help="the data folder; default: that of the window"
    )
    common.add_argument(
        "--timeout",
        metavar="S",
        type=float,
        default=_TIMEOUT_S,
        help="the longest wait for the list, and then for the answers, in seconds; "
        "default: %(default)g",
    )
    for name, add, title, text in (
        ("list", _add_list, "print the packshots", _LIST),
        ("export", _add_export, "write the approved files into a folder", _EXPORT),
        ("decide", _add_decide, "approve or reject packshots", _DECIDE),
        ("verify", _add_verify, "check a saved approval record", _VERIFY),
    ):
        add(
            commands.add_parser(
                name, parents=[common], help=title, description=text, epilog=_EPILOG
            )
        )
    return parser


def _add_list(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("--json", action="store_true", help="as a JSON array, with all fields")
    listing.add_argument(
        "--state",
        metavar="STATE",
        choices=tuple(STATES),
        help=f"only those in this state: {', '.join(STATES)}",
    )


def _add_export(exporting: argparse.ArgumentParser) -> None:
    exporting.add_argument("folder", type=Path, help="is made if it does not exist")
    exporting.add_argument("ids", nargs="*", metavar="ID", help="default: all approved")
    exporting.add_argument(
        "--names",
        metavar="PATTERN",
        default=DEFAULT_PATTERN,
        help="of the files; fields: "
        + " ".join(f"{{{name}}}" for name in FIELDS)
        + '; default: "%(default)s"',
    )
    exporting.add_argument(
        "--format",
        choices=("original", "jpeg", "png", "webp"),
        help='default: "original", every byte as the service has it',
    )
    exporting.add_argument(
        "--size", metavar="PX", type=int, help="longest side in pixels; needs another format"
    )
    exporting.add_argument(
        "--square",
        action="store_true",
        help="make every picture square: the ground fills its shorter side; needs another format",
    )
    exporting.add_argument(
        "--ground",
        metavar="COLOR",
        type=_ground,
        help="behind transparent parts and around a picture in a square: white, black or #rrggbb; "
        "default: transparent, or white for jpeg; needs another format",
    )
    exporting.add_argument(
        "--profile",
        choices=tuple(PROFILES),
        help="the color profile of the written files; default: srgb; needs another format",
    )
    exporting.add_argument(
        "--folder-per-product", action="store_true", help="a folder for each product"
    )


def _add_decide(deciding: argparse.ArgumentParser) -> None:
    deciding.add_argument("ids", nargs="+", metavar="ID", help="as printed by list")
    verb = deciding.add_mutually_exclusive_group(required=True)
    for name, value in (("--approve", Verb.APPROVE), ("--reject", Verb.REJECT)):
        verb.add_argument(name, action="store_const", const=value, dest="verb")
    deciding.add_argument(
        "--reason",
        metavar="TEXT",
        action="append",
        default=[],
        type=_plain_text,
        help="may be repeated",
    )
    deciding.add_argument("--note", metavar="TEXT", default="", type=_plain_text)
    deciding.add_argument(
        "--unseen",
        action="store_true",
        help="approve pictures that were never on a screen of this computer as they are now; "
        'the approval record says "not seen"',
    )
    deciding.add_argument(
        "--overwrite", action="store_true", help="also change what was decided otherwise"
    )


def _add_verify(verifying: argparse.ArgumentParser) -> None:
    verifying.add_argument("file", type=Path, help="the JSON file or the PDF")
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


def _ground(text: str) -> str:
    colour = _GROUNDS.get(text.lower(), text)
    if not _COLOUR.fullmatch(colour):
        raise argparse.ArgumentTypeError(f"{text!r} is not white, black or #rrggbb")
    return colour.lower()


def _plain_text(text: str) -> str:
    if holds_api_key(text):
        raise argparse.ArgumentTypeError("it contains an API key, which would be sent and stored")
    return text
