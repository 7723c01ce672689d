"""What the bytes of a picture file state about how the picture was made.

Two standards are read: the property `Iptc4xmpExt:DigitalSourceType` of the IPTC in XMP, whose value
ends in a word of the vocabulary http://cv.iptc.org/newscodes/digitalsourcetype/, and content
credentials (C2PA), which may contain the same words. The bytes are searched, not parsed: the words
are long enough not to occur by chance, and a damaged file cannot do harm.
"""

import re
import zlib

from qamera_review.domain.measurement import AiMark

_WORD = b"digitalsourcetype/"
_PREFIX = re.compile(_WORD + rb"([a-z]{4,60})")
_GENERATED = frozenset({b"trainedalgorithmicmedia", b"algorithmicmedia", b"datadrivenmedia"})
_EDITED = frozenset(
    {
        b"compositewithtrainedalgorithmicmedia",
        b"compositesynthetic",
        b"algorithmicallyenhanced",
    }
)
_CREDENTIALS = (b"jumbc2pa", b"jumdc2pa")
_PNG_START = b"\x89PNG\r\n\x1a\n"
_TEXT_BYTES_MAX = 1024 * 1024  # of all unpacked text chunks of a file


def read_ai_mark(data: bytes) -> AiMark:
    """Return what a picture file states about its making; "nothing" is an answer about these bytes
    only, because programs that scale pictures often drop the statement."""
    text = data + _unpacked_texts(data)
    lowered = text.lower()
    kinds = {match[1] for match in _PREFIX.finditer(lowered)} if _WORD in lowered else set()
    if kinds & _GENERATED:
        return AiMark.GENERATED
    if kinds & _EDITED:
        return AiMark.EDITED
    if any(mark in text for mark in _CREDENTIALS) or b"caBX" in data[:65_536]:
        return AiMark.CREDENTIALS
    return AiMark.NONE


def _unpacked_texts(data: bytes) -> bytes:
    """Return the compressed international texts of a PNG, where XMP may be."""
    if not data.startswith(_PNG_START):
        return b""
    texts, at = bytearray(), len(_PNG_START)
    while at + 8 <= len(data) and len(texts) < _TEXT_BYTES_MAX:
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind == b"iTXt":
            content = data[at + 8 : at + 8 + length]
            texts += _unpacked_text(content, _TEXT_BYTES_MAX - len(texts))
        at += 12 + length
    return bytes(texts)


def _unpacked_text(content: bytes, bytes_max: int) -> bytes:
    keyword, _end, rest = content.partition(b"\0")
    if not keyword.startswith(b"XML:com.adobe.xmp") or rest[:1] != b"\1":
        return b""
    packed = rest[2:].split(b"\0", 2)[-1]
    try:
        return zlib.decompressobj().decompress(packed, bytes_max)
    except zlib.error:
        return b""
