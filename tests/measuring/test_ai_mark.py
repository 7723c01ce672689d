"""What files state about their making."""

import tracemalloc
import zlib

import pytest

from qamera_review.domain.measurement import AiMark
from qamera_review.measuring.ai_mark import read_ai_mark

VOCABULARY = b"http://cv.iptc.org/newscodes/digitalsourcetype/"


@pytest.mark.parametrize(
    ("word", "mark"),
    [
        (b"trainedAlgorithmicMedia", AiMark.GENERATED),
        (b"compositeWithTrainedAlgorithmicMedia", AiMark.EDITED),
        (b"algorithmicallyEnhanced", AiMark.EDITED),
        (b"digitalCapture", AiMark.NONE),
    ],
)
def test_the_source_type_is_read_from_plain_and_packed_texts(word: bytes, mark: AiMark) -> None:
    assert read_ai_mark(b"\xff\xd8\xff\xe1 xmp " + VOCABULARY + word + b'"/>') is mark
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(VOCABULARY + word)
    chunk = len(text).to_bytes(4, "big") + b"iTXt" + text + bytes(4)
    assert read_ai_mark(b"\x89PNG\r\n\x1a\n" + chunk) is mark


def test_credentials_without_a_source_type_are_no_statement_about_ai() -> None:
    assert read_ai_mark(b"\xff\xd8\xff\xeb....jumbc2pa....") is AiMark.CREDENTIALS
    assert read_ai_mark(b"\xff\xd8\xff\xdb") is AiMark.NONE


def test_damaged_texts_are_no_statement() -> None:
    text = b"XML:com.adobe.xmp\0\1\0\0\0not packed"
    chunk = (2**31).to_bytes(4, "big") + b"iTXt" + text
    assert read_ai_mark(b"\x89PNG\r\n\x1a\n" + chunk) is AiMark.NONE
    assert read_ai_mark(b"\x89PNG\r\n\x1a\n" + chunk[:5]) is AiMark.NONE


def test_many_packed_texts_do_not_fill_the_memory() -> None:
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(bytes(1_000_000))
    chunk = len(text).to_bytes(4, "big") + b"iTXt" + text + bytes(4)
    data = b"\x89PNG\r\n\x1a\n" + chunk * 40
    tracemalloc.start()
    try:
        assert read_ai_mark(data) is AiMark.NONE
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000
