"""The measuring process: `qamera-review measure` reads pictures from its input and writes numbers.

It is started by the program, not by the user; `services/checks/frames.py` has the protocol. A
picture that makes a decoder crash ends only this process.
"""

import os
import sys
from typing import BinaryIO

from qamera_review.domain.alignment import CannotAlign, PairResult
from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.measurement import AiMark
from qamera_review.measuring.ai_mark import read_ai_mark
from qamera_review.measuring.measure import SIDE_PX, FileNumbers, measure
from qamera_review.measuring.pair import SIDE_PX as PAIR_SIDE_PX
from qamera_review.measuring.pair import measure_pair
from qamera_review.services.checks.frames import pack_measurement, read_frame, write_frame
from qamera_review.services.originals.pair_frames import is_pair, pack_result, unpack_pair
from qamera_review.services.pictures.decoding import decode

_NICENESS = 10  # the window has the processor first
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000


def main() -> int:
    """Answer until the input ends, and return the exit status."""
    _lower_priority()
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)
    return 0


def serve(pictures: BinaryIO, answers: BinaryIO) -> None:
    """Answer each frame with a measurement or, for a pair of pictures, with what was found out
    about it; with an empty frame for what is no picture."""
    while (data := read_frame(pictures)) is not None:
        try:
            write_frame(answers, paired(data) if is_pair(data) else measured(data))
        except OSError:  # the program has gone
            return


def measured(data: bytes) -> bytes:
    """Return the measurement of a picture file as bytes; b"" if it cannot be decoded."""
    try:
        decoded = decode(data, SIDE_PX)
    except InvalidPicture:
        return b""
    file = FileNumbers(
        decoded.file.format, decoded.width_px, decoded.height_px, decoded.file.size_bytes
    )
    mark: AiMark = read_ai_mark(data)
    return pack_measurement(measure(decoded.image, file, mark))


def paired(content: bytes) -> bytes:
    """Return what was found out about a pair of picture files, as bytes."""
    original, packshot = unpack_pair(content)
    try:
        pictures = (decode(original, PAIR_SIDE_PX), decode(packshot, PAIR_SIDE_PX))
    except InvalidPicture:
        return pack_result(PairResult(reason=CannotAlign.UNREADABLE))
    return pack_result(measure_pair(*(picture.image for picture in pictures)))


def _lower_priority() -> None:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICENESS)
