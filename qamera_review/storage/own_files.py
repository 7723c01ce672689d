"""Reads the program's own files, which the user may have edited or a crash may have damaged.

Whatever such a file contains, reading it never raises anything but StorageError: a damaged file
is moved aside, and the program starts without it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from qamera_review.domain.errors import OwnFileDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, read_regular

T = TypeVar("T")

# What the parsers of the standard library raise for bad content. ValueError includes UnicodeError,
# the decode errors of json and tomllib, and the errors of msgspec.
BAD_CONTENT = (ValueError, RecursionError, OverflowError)
# The program's own files nest 4 levels. A deeper file could be read, but not be written again:
# json.dumps with an indentation reaches Python's recursion limit at about 330 levels.
_NESTING_MAX = 32


def read_own_file(path: Path, decode: Callable[[bytes], T]) -> T | None:
    """Return the decoded content of a file; None when there is no file.

    Raises OwnFileDamaged when `decode` raises one of BAD_CONTENT; the file is then moved aside.
    Raises StorageError when the file cannot be read or moved; it is then still in its place.
    """
    with translate_errors(path):
        if not path.exists():
            return None
        body = read_regular(path)
    try:
        return decode(body)
    except BAD_CONTENT:
        aside = quarantine(path)
    raise OwnFileDamaged(
        TranslatableText("{file} is kept as {name}.", file=path.name, name=aside.name)
    )


def decode_json(body: bytes | str) -> object:
    """Return the value of a JSON text.

    Raises one of BAD_CONTENT for anything else, for more than 32 nested levels, and for texts
    that cannot be written as UTF-8 again.
    """
    value: object = json.loads(body)
    _check_nesting(value)
    json.dumps(value, ensure_ascii=False).encode()
    return value


def decode_json_object(body: bytes | str) -> dict[str, object]:
    """Return the value of a JSON text that is an object; raise like `decode_json`."""
    value = decode_json(body)
    if not isinstance(value, dict):
        raise ValueError("it is not a JSON object")
    return value


def load_values(path: Path) -> tuple[dict[str, object], StorageError | None]:
    """Return the JSON object in a file ({} without one), and why it could not be used.

    Never raises. A file that cannot even be read or moved aside stays in its place.
    """
    try:
        return read_own_file(path, decode_json_object) or {}, None
    except StorageError as error:
        return {}, error


def _check_nesting(value: object) -> None:
    level = [value]
    for _depth in range(_NESTING_MAX):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return
    raise ValueError("it is nested too deeply")


def _children(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
