"""Tests of reading text files in all usual encodings."""

from pathlib import Path

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.storage.text_decoding import MAX_BYTES, UnreadableText, decode_text

TEXT = "produkt;ilość\nkubek_żółty;3\n"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_a_text_is_decoded_by_its_encoding(tmp_path: Path, coding: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(TEXT.encode(coding))
    assert decode_text(path) == TEXT


@pytest.mark.parametrize("data", [b"PK\0\1", b"x" * (MAX_BYTES + 1)])
def test_a_binary_or_too_large_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    with pytest.raises(UnreadableText) as caught:
        decode_text(path)
    assert caught.value.detail


def test_a_missing_file_raises_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        decode_text(tmp_path / "nowhere.csv")
