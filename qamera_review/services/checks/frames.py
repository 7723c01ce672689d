"""The protocol between the program and its measuring process: frames over pipes.

A frame is its length in bytes (4 bytes, big-endian), then its content. The program sends the bytes
of one picture file, the process answers with one Measurement in MessagePack, or with an empty frame
when the picture cannot be decoded. The process ends when its input ends.
"""

from typing import BinaryIO

import msgspec

from qamera_review.domain.measurement import Measurement

FRAME_BYTES_MAX = 128 * 1024 * 1024
_LENGTH_BYTES = 4
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Measurement)


def write_frame(pipe: BinaryIO, content: bytes) -> None:
    """Write a frame and flush it. Raises OSError when the other end is gone."""
    pipe.write(len(content).to_bytes(_LENGTH_BYTES, "big"))
    pipe.write(content)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> bytes | None:
    """Return the content of the next frame; None when the input ends, also within a frame, or a
    length is impossible."""
    head = pipe.read(_LENGTH_BYTES)
    if len(head) < _LENGTH_BYTES:
        return None
    length = int.from_bytes(head, "big")
    if length > FRAME_BYTES_MAX:
        return None
    content = pipe.read(length)
    return content if len(content) == length else None


def pack_measurement(measurement: Measurement) -> bytes:
    """Return a measurement as bytes, for the pipe and for the file."""
    return _encoder.encode(measurement)


def unpack_measurement(data: bytes) -> Measurement | None:
    """Return the measurement of such bytes; None if they are none."""
    try:
        return _decoder.decode(data)
    except msgspec.MsgspecError:
        return None
