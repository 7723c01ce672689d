"""The sandbox's command line; `python -m qamera_review.sandbox --help` lists the options."""

import argparse
from pathlib import Path
from typing import Any, Final

import msgspec

from qamera_review.sandbox.behaviour_flags import Switches, change
from qamera_review.sandbox.faults import Fault, fault_from_text
from qamera_review.sandbox.keys import key_id_of

DEFAULT_KEY: Final = "mk_live_sandbox.demo-secret"
_SWITCH_DEFAULTS: Final = msgspec.to_builtins(Switches())


class Options(msgspec.Struct):
    """The options of the command line."""

    host: str
    port: int
    cdn_port: int
    control_port: int
    packshots: int
    seed: int
    credits: int
    data: Path | None
    pictures: Path | None
    json: bool
    control: bool
    exit_with_stdin: bool
    keys: list[str]
    read_only_keys: list[str]
    expired_keys: list[str]
    revoked_keys: list[str]
    faults: list[Fault]
    switches: Switches


def parse(argv: list[str]) -> Options:
    """Return the options in `argv`; prints a message and raises SystemExit if they are wrong."""
    parser = _parser()
    values = vars(parser.parse_args(argv))
    switches = Switches()
    flag_values = {name: values.pop(name) for name in _SWITCH_DEFAULTS}
    try:
        change(switches, {name: value for name, value in flag_values.items() if value is not None})
    except ValueError as error:
        parser.error(str(error))
    values["keys"] = values["keys"] or [DEFAULT_KEY]
    return Options(**values, switches=switches)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="qamera-review sandbox",
        description="A stand-in for the Qamera service on this machine.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (loopback)")
    add("--port", type=_port, default=0, help="port of the API (0: any free one)")
    add("--cdn-port", type=_port, default=0, help="port of the pictures")
    add("--control-port", type=_port, default=0, help="port of the control path")
    add("--packshots", type=_count, default=60, metavar="N", help="packshots to begin with (60)")
    add("--seed", type=int, default=7, help="fixes names, faults and pictures (7)")
    add("--credits", type=_count, default=600, metavar="N", help="credits to begin with (600)")
    add("--data", type=Path, metavar="DIR", help="keep everything in DIR and continue from it")
    add("--pictures", type=Path, metavar="DIR", help="the packshots show the files of DIR")
    add("--json", action="store_true", help="announce the addresses as one JSON object")
    add("--control", action="store_true", help="open the control path for tests, loopback only")
    add("--exit-with-stdin", action="store_true", help="stop when stdin ends")
    keys = parser.add_argument_group("keys (each can be given several times)")
    _add_keys(keys, "--key", "keys", f"a key that may do everything ({DEFAULT_KEY})")
    _add_keys(keys, "--read-only-key", "read_only_keys", "a key that may only list (403)")
    _add_keys(keys, "--expired-key", "expired_keys", "a key that has expired (401)")
    _add_keys(keys, "--revoked-key", "revoked_keys", "a key that was revoked (401)")
    faults = parser.add_argument_group("faults")
    faults.add_argument(
        "--fault",
        dest="faults",
        type=_fault,
        action="append",
        default=[],
        metavar="KIND[:name=value,...]",
        help="for example error:endpoint=update,every=3 (several times)",
    )
    switches = parser.add_argument_group("switches for what the vendor leaves open")
    for name, default in _SWITCH_DEFAULTS.items():
        shown = ("off", "on")[default] if isinstance(default, bool) else default
        switches.add_argument(
            f"--{name.replace('_', '-')}", metavar="VALUE", help=f"default: {shown}"
        )
    return parser


def _add_keys(group: Any, flag: str, name: str, text: str) -> None:
    group.add_argument(
        flag, dest=name, type=_key, action="append", default=[], metavar="KEY", help=text
    )


def _key(text: str) -> str:
    if key_id_of(text) is None:
        raise argparse.ArgumentTypeError("a key has the form mk_live_<id>.<secret>")
    return text


def _fault(text: str) -> Fault:
    try:
        return fault_from_text(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def _port(text: str) -> int:
    number = _count(text)
    if number > 65535:
        raise argparse.ArgumentTypeError("a port is at most 65535")
    return number
