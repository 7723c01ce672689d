"""Reads the boxes of an ISO media file (ISO/IEC 14496-12), such as AVIF, without their contents."""

from enum import Enum

_SIZE_IN_64_BITS, _TO_THE_END = 1, 0
_NEEDED = (b"ftyp", b"meta", b"mdat", b"moov", b"moof")
_BOXES_MAX = 10_000


class BoxesState(Enum):
    """Whether all of a file has arrived. ZEROED: it has its full size, but ends in zeros, as a
    file does whose transfer broke off after its space had been reserved."""

    WHOLE = "whole"
    CUT_OFF = "cut off"
    ZEROED = "zeroed"


def boxes_state(data: bytes, zeros_max: int) -> BoxesState:
    """Return whether the boxes of a file have arrived; the data of a picture, which no coder ends
    in zeros, end in at most `zeros_max` of them."""
    at, has_data = 0, False
    for _ in range(_BOXES_MAX):
        if at + 8 > len(data):
            break
        kind = data[at + 4 : at + 8]
        end = _end_of_box(data, at)
        if kind in _NEEDED and end > len(data):
            return BoxesState.CUT_OFF
        if kind == b"mdat":
            has_data = True
            if end - at > zeros_max and not data[end - zeros_max - 1 : end].strip(b"\0"):
                return BoxesState.ZEROED
        at = end
    return BoxesState.WHOLE if has_data else BoxesState.CUT_OFF


def _end_of_box(data: bytes, at: int) -> int:
    size, head = int.from_bytes(data[at : at + 4], "big"), 8
    if size == _SIZE_IN_64_BITS:
        size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
    elif size == _TO_THE_END:
        return len(data)
    return at + max(size, head)
