"""Reads text files that other programs wrote, in any of the usual encodings."""

import codecs
from pathlib import Path

from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.units import MB
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import read_regular

MAX_BYTES = 8 * MB


class UnreadableText(InvalidInput):
    """The file is too large, or not a text file."""

    title = "This file can't be used"


def decode_text(path: Path) -> str:
    """Return the text of a file.

    The encoding is UTF-16 when the file begins with a byte order mark, else UTF-8, else
    Windows-1250 (Central Europe), which older spreadsheet programs write. Raises UnreadableText
    for a file over 8 MB or a binary one, and StorageError.
    """
    with translate_errors(path):
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableText("It is larger than 8 MB.")
        data = read_regular(path)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise UnreadableText("It is not a text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1250", "replace")
