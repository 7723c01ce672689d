"""The approval record that is attached to a PDF is found, however the PDF is written."""

import zlib

import pytest

from qamera_review.domain.export.approval_record import ApprovalRecord, record_json
from qamera_review.domain.export.record_attachment import attached_record, is_pdf

RECORD = record_json(ApprovalRecord(), "https://service", "")
LATER = record_json(ApprovalRecord(), "https://service", "later")


def pdf(*streams: bytes, line: bytes = b"\n") -> bytes:
    objects = (b"1 0 obj <<>> stream" + line + each + b"\nendstream endobj\n" for each in streams)
    return b"%PDF-1.6\n" + b"".join(objects) + b"%%EOF\n"


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (pdf(b"page", zlib.compress(RECORD), zlib.compress(b"more")), RECORD),
        (pdf(zlib.compress(RECORD, 0), line=b"\r\n"), RECORD),
        (pdf(RECORD), RECORD),
        (pdf(zlib.compress(RECORD)) + pdf(zlib.compress(LATER)), LATER),
        (pdf(b"page", zlib.compress(b"a page")), None),
        (pdf(zlib.compress(RECORD)[:20]), None),
        (b"%PDF-1.6\nstream\n", None),
    ],
)
def test_the_last_record_is_found(file: bytes, expected: bytes | None) -> None:
    assert is_pdf(file)
    assert attached_record(file) == expected
