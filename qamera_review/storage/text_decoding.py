"""Text files of other programs: read whole, in whatever coding they are."""

import codecs
from pathlib import Path

from qamera_review.domain.errors import InvalidInput
from qamera_review.storage.error_translation import translate_errors

MAX_BYTES = 8 * 1024 * 1024


class UnreadableText(InvalidInput):
    """Too large, or not a text."""

    title = "This file cannot be used"


def decode_text(path: Path) -> str:
    """The text of a file; UTF-8, UTF-16 with its mark, else the coding of Central Europe that
    old programs for tables use. Raises UnreadableText and StorageError."""
    with translate_errors(path):
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableText("It is larger than 8 MB.")
        data = path.read_bytes()
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise UnreadableText("It is not a text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1250", "replace")
