"""Damage to the program's own files: changed, truncated, replaced, or of another kind."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from qamera_review.paths import AppPaths
from tests.fuzz import bodies

CATALOG = "catalog"


def own_files(paths: AppPaths) -> dict[str, Path]:
    """Return the program's own files by name; some may not exist."""
    lists = sorted(paths.catalog.glob("*/all.list"))
    return {
        "settings": paths.settings,
        "accounts": paths.accounts,
        "keys": paths.keymap,
        "service": paths.data / "service.txt",
        "account": paths.data / "account.json",
        "mark": paths.data / "outbox.mark",
        "lock": paths.lock,
        CATALOG: lists[0] if lists else paths.catalog / "none",
        "outbox": paths.outbox,
        "thumbs": paths.thumbs,
        "log": paths.logs / "qamera-review.log",
        "products": paths.products,
        "originals": paths.originals,
        "check marks": paths.check_marks,
        "approvals": paths.approvals,
        "measurements": paths.measurements,
        "export": paths.export_journal,
    }


# Those without which the program may refuse to start, in plain words.
ESSENTIAL = frozenset({"service", "account", "outbox", "lock", "mark"})
_JSON_FILES = ("settings", "accounts", "account")
_TEXTS = (
    b"", b"\x00", b"\xff\xfe\xff", b"{}", b"[]", b"null", b'"x"', b"{", b"\xef\xbb\xbf{}",
    "{}".encode("utf-16"), b"{" * 60_000, b'{"a":' * 5_000 + b"1" + b"}" * 5_000, b"\n" * 70_000,
    b"9" * 6_000, b"NaN", b'{"a": NaN}', b'{"a": "\\ud800"}', b"preset = 1", b"preset = [[[",
    b'[keys]\napprove = "Q"\nnothing = ["Z", 7]\n', b'approve = ["Ctrl+Ctrl+Q", ""]\n',
    b"http://localhost:1\n", b"http://", b"\xe2\x98\x83" * 3_000,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Replaced:
    """The file has another content."""

    file: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """Only the first `thousandths` of the file are there; at their end `flip` bits are inverted."""

    file: str
    thousandths: int
    flip: int
    is_cut: bool


@dataclass(frozen=True, slots=True)
class OtherKind:
    """In the file's place there is a folder, a link to itself, to nothing or to a device without an
    end, a named pipe, or nothing."""

    file: str
    kind: str


@dataclass(frozen=True, slots=True)
class JsonChange:
    """A value in a JSON file is another one; `route` leads to it, each number modulo the size."""

    file: str
    route: tuple[int, ...]
    value: Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """A value of a row is another one, if the column's type allows it."""

    file: str
    table: str
    column: int
    row: int
    value: int | str | bytes


Damage = Replaced | Cut | OtherKind | JsonChange | RowChange
_KINDS = ("folder", "loop", "dangling", "gone", "pipe", "endless")
_TABLES = {
    "outbox": ("decisions", "history", "counters", "idea_jobs", "idea_images", "rate_log"),
    "thumbs": ("thumbs", "copies", "versions"),
    "products": ("rules",),
    "originals": ("choices", "nudges", "photos"),
    "check marks": ("marks",),
}
# A text that is not UTF-8, as it is after a bit of it has flipped; `_change_row` stores it as one.
NO_TEXT = b"\xff no text"
_ROW_VALUES: tuple[int | str | bytes, ...] = (
    NO_TEXT,
    0, -1, 2**31, 2**63 - 1, -(2**63), "", "x", "sent", "DONE", "\x00", "[]", "{}", '{"a":' * 4_000,
    "9" * 5_000, '["' + "p" * 5_000 + '"]', '{"created_ids": [1], "credits_reserved": 1e400}',
    '{"created_ids": ["ps_0"], "batch_id": 7}', "<b>x</b>", "n" * 10_240, "\u202e",
)  # fmt: skip


def damages() -> st.SearchStrategy[tuple[Damage, ...]]:
    """Return a strategy for one to three damages."""
    names = st.sampled_from(tuple(own_files(AppPaths.under(Path("."))))).filter(bool)
    route = st.lists(st.integers(0, 40), min_size=1, max_size=5).map(tuple)
    one: st.SearchStrategy[Damage] = st.one_of(
        st.builds(Replaced, names, st.sampled_from(_TEXTS)),
        st.builds(Cut, names, st.integers(0, 999), st.integers(1, 255), st.booleans()),
        st.builds(OtherKind, names, st.sampled_from(_KINDS)),
        st.builds(JsonChange, st.sampled_from(_JSON_FILES), route, bodies.odd_values()),
        st.builds(JsonChange, st.just("settings"), route, bodies.odd_values()),
        *(
            st.builds(
                RowChange, st.just(file), st.sampled_from(tables), st.integers(0, 30),
                st.integers(0, 5), st.sampled_from(_ROW_VALUES),
            )
            for file, tables in _TABLES.items()
        ),
    )  # fmt: skip
    return st.lists(one, min_size=1, max_size=3).map(tuple)


def inflict(paths: AppPaths, damage: Damage) -> None:
    """Do the damage to the files of a folder; a file that is not there is left so."""
    path = own_files(paths)[damage.file]
    match damage:
        case Replaced(content=content):
            _emptied(path)
            path.write_bytes(content)
        case Cut():
            _cut(path, damage)
        case OtherKind(kind=kind):
            _emptied(path)
            _make(path, kind)
        case JsonChange():
            _change_json(path, damage)
        case RowChange():
            _change_row(path, damage)


def _emptied(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)


def _make(path: Path, kind: str) -> None:
    by_kind: dict[str, Callable[[], object]] = {
        "folder": path.mkdir,
        "loop": lambda: path.symlink_to(path.name),
        "dangling": lambda: path.symlink_to("nowhere/at/all"),
        "gone": lambda: None,
        "pipe": lambda: os.mkfifo(path),
        "endless": lambda: path.symlink_to("/dev/zero"),
    }
    by_kind[kind]()


def _cut(path: Path, damage: Cut) -> None:
    if not path.is_file():
        return
    body = path.read_bytes()
    at = len(body) * damage.thousandths // 1000
    rest = b"" if damage.is_cut else body[at + 1 :]
    flipped = bytes([body[at] ^ damage.flip]) if body and not damage.is_cut else b""
    path.write_bytes(body[:at] + flipped + rest)


def _change_json(path: Path, damage: JsonChange) -> None:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return  # another damage was first
    root: dict[Any, Any] = {"": value}
    node: Any = root
    place: Any = ""
    for step in damage.route:
        child: Any = node[place]
        if not isinstance(child, dict | list) or not child:
            break
        keys = sorted(child) if isinstance(child, dict) else list(range(len(child)))
        node, place = child, keys[step % len(keys)]
    node[place] = damage.value
    path.write_bytes(bodies.as_json(root[""]))


def _change_row(path: Path, damage: RowChange) -> None:
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({damage.table})")]
            if not columns:
                return
            column = columns[damage.column % len(columns)]
            value = "CAST(? AS TEXT)" if damage.value == NO_TEXT else "?"
            connection.execute(
                f"UPDATE {damage.table} SET {column} = {value} WHERE rowid IN"
                f" (SELECT rowid FROM {damage.table} LIMIT 1 OFFSET ?)",
                (damage.value, damage.row),
            )
    except sqlite3.Error:
        return  # the column's type or another damage does not allow it


def touches_decisions(damage: Damage) -> bool:
    """Return whether decisions of the outbox may be lost by it."""
    if damage.file not in ("outbox", "mark"):
        return False
    return not isinstance(damage, RowChange) or damage.table in ("decisions", "counters")
