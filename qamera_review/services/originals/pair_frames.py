"""How a pair of pictures goes to the measuring process, and what was found out comes back.

The content of a frame (see `services.checks.frames`) is a pair if it begins with PAIR_MARK, which
no picture file does. Then follows the length of the original's file (8 bytes, big-endian), that
file, and the packshot's file. The answer is a PairResult in MessagePack.
"""

import msgspec

from qamera_review.domain.alignment import PairResult

PAIR_MARK = b"qamera pair\0"
_LENGTH_BYTES = 8
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(PairResult)


def pack_pair(original: bytes, packshot: bytes) -> bytes:
    """Return two files as the content of a frame."""
    length = len(original).to_bytes(_LENGTH_BYTES, "big")
    return b"".join((PAIR_MARK, length, original, packshot))


def is_pair(content: bytes) -> bool:
    """Return whether the content of a frame is a pair."""
    return content.startswith(PAIR_MARK)


def unpack_pair(content: bytes) -> tuple[bytes, bytes]:
    """Return the two files of a pair."""
    start = len(PAIR_MARK) + _LENGTH_BYTES
    end = start + int.from_bytes(content[len(PAIR_MARK) : start], "big")
    return content[start:end], content[end:]


def pack_result(result: PairResult) -> bytes:
    """Return a result as bytes."""
    return _encoder.encode(result)


def unpack_result(data: bytes) -> PairResult | None:
    """Return the result of such bytes; None if they are none."""
    try:
        return _decoder.decode(data)
    except msgspec.MsgspecError:
        return None
