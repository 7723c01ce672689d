"""Finds the approval record that is attached to its PDF, without a library for PDF.

The attachment is a stream of the file, compressed with Deflate or not. It is found by what is in
it, so that it does not matter how the PDF was written, or whether another program has saved it
again without encrypting it.
"""

import re
import zlib

from qamera_review.domain.export.approval_record import FORMAT

_RECORD_BYTES_MAX = 256 * 1024 * 1024
_BEGIN_BYTES = 4_096  # of a stream, in which the name of the format has to be
_STREAM = re.compile(rb"stream\r?\n")
_FORMAT = f'"{FORMAT}"'.encode()


def is_pdf(data: bytes) -> bool:
    """Return whether a file is a PDF."""
    return data.startswith(b"%PDF-")


def attached_record(pdf: bytes) -> bytes | None:
    """Return the approval record that is attached to a PDF, None if there is none.

    It is not checked yet. If there are several, the last one is returned: a program that changes a
    PDF may add the new state at the end.
    """
    record = None
    for match in _STREAM.finditer(pdf):
        if pdf[match.start() - 3 : match.start()] != b"end":
            record = _record_at(pdf, match.end()) or record
    return record


def _record_at(pdf: bytes, start: int) -> bytes | None:
    begin = pdf[start : start + _BEGIN_BYTES]
    if begin.lstrip().startswith(b"{"):
        end = pdf.find(b"endstream", start)
        data = pdf[start : end if end >= 0 else len(pdf)]
        return data.rstrip() + b"\n" if _FORMAT in data[:_BEGIN_BYTES] else None
    try:
        if _FORMAT not in zlib.decompressobj().decompress(begin, _BEGIN_BYTES):
            return None
        return zlib.decompressobj().decompress(pdf[start:], _RECORD_BYTES_MAX)
    except zlib.error:
        return None
