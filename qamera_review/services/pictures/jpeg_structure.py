"""Reads the structure of a JPEG file: where the picture ends, and whether its scans are complete.

A JPEG is a sequence of segments, each a marker (0xFF and a byte), a length and content. After the
header of a scan come its data, in which 0xFF is followed by 0x00 or by a restart marker; so any
other marker ends the scan. The picture ends at the EOI marker (FF D9). What comes after it belongs
to something else: the film of a motion photo, a second picture (MPO), text.

A file whose transfer ended early has no EOI, or one that a program has added ("false EOI"), or
goes on with the bytes of another picture, which show as a second SOI (FF D8), a second frame
header, a second scan of what was sent already, or a segment longer than the file. Then `picture`
is cut there and closed, so that it can be decoded as far as it goes.
Whether the data of a scan end early cannot be seen here; libjpeg's warnings tell (jpeg_warnings).
One thing they do not tell: zeros in the middle that happen to make as many blocks as the data they
stand for. In a progressive JPEG no encoder writes 256 bytes of zeros into a scan of AC
coefficients, since it writes runs of blocks without any as a count. In a baseline JPEG it depends
on the Huffman table: where the code of zero bits is that for the end of a block, a flat picture is
nothing but zeros; where it is another one, 32 bytes of zeros would be more than 60 equal
coefficients of the finest detail one after the other, which no picture has.

A progressive JPEG sends each coefficient in several scans of growing precision. It looks right
after the first ones, so those that must follow are counted: 64 coefficients of each component,
down to the last bit.

A file of the arithmetic coding (SOF9 and above) decodes without a warning wherever its data end;
`arithmetic_end` tells. Its encoder writes no 256 zeros.
"""

import re

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.block_limits import BLOCKS_MAX, too_many_blocks

# A progressive JPEG has about 10 scans, and each one costs as much time as a whole picture.
SCANS_MAX = 100

# The first byte stands alone, without a repetition, which makes the search fourteen times as fast.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_SOI, _EOI, _SOS, _APP1, _APP2 = 0xD8, 0xD9, 0xDA, 0xE1, 0xE2
_NOT_FRAMES = (0xC4, 0xC8, 0xCC)  # tables and a reserved marker among the frame headers
_PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)
_COMMON_FRAMES = (0xC0, 0xC1, 0xC2)
_ARITHMETIC = 0xC9  # the first of these frame headers
_ICC_MARK = b"ICC_PROFILE\0"
_JUNK_BYTES_MAX = 16  # between segments; more means that something is missing
_EXIF_PREFIX = 6  # bytes: "Exif", a zero, and any byte
_SEGMENT_HEAD = 4  # bytes: the marker and the length
_COEFFICIENTS = 64
_ZEROS, _ZEROS_BASELINE = bytes(256), bytes(32)
_DHT = 0xC4
_BASELINE = (0xC0, 0xC1)
_NO_COEFFICIENTS = (0x00, 0xF0)  # Huffman symbols: end of the block, sixteen zero coefficients
_CLOSED = b"\xff\xd9"


class JpegStructure(Struct):
    """What the markers say.

    `picture` is the file from its start to the end of the picture, always closed by an EOI, and
    without the ICC profile, which Qt reads wrongly if it is in many pieces, and without the few
    stray bytes between segments that some programs leave.
    `has_end`: the file itself has that EOI. `is_complete`: nothing of the picture is missing, as
    far as the markers tell. `exif` is that of the first EXIF segment, without its prefix. `icc` is
    the ICC profile, joined from its segments; None without one, b"" if not all of them are there.
    `frame` is the marker of the frame header (0xC0 to 0xCF), 0 without one; `block` is the size in
    pixels of what the data describe at a time.
    """

    picture: bytes
    has_end: bool = False
    is_complete: bool = False
    scans: int = 0
    exif: bytes | None = None
    icc: bytes | None = None
    precision_bits: int = 8
    frame: int = 0
    block: tuple[int, int] = (8, 8)

    @property
    def is_arithmetic(self) -> bool:
        """Return whether its coding is arithmetic."""
        return self.frame >= _ARITHMETIC

    @property
    def is_common(self) -> bool:
        """Return whether every browser decodes its coding: baseline, extended or progressive with
        Huffman codes; others are arithmetic and lossless."""
        return self.frame in _COMMON_FRAMES


class _Walk:
    """Goes over the segments of one file."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._result = JpegStructure(data)
        # Per component, for each coefficient the number of low bits that are still missing.
        self._missing_bits: dict[int, list[int]] = {}
        self._first_symbols: dict[int, int] = {}  # of the AC tables: that of the code of zero bits
        self._icc_parts: list[bytes] = []
        self._left_out: list[tuple[int, int]] = []
        self._has_zeroed_scan = False
        self._ends_in_another = False
        self._searched: tuple[int, int | None] = (-1, None)  # where, and the marker found

    def run(self) -> JpegStructure:
        result = self._result
        end = self._end_of_picture()
        picture = self._for_qt(end)
        result.picture = picture if result.has_end else picture.rstrip(b"\xff") + _CLOSED
        is_damaged = self._ends_in_another or self._has_zeroed_scan
        result.is_complete = self._all_scans_came() and not is_damaged
        result.icc = _joined_profile(self._icc_parts)
        return result

    def _for_qt(self, end: int) -> bytes:
        parts, at = [], 0
        for start, after in self._left_out:
            parts.append(self._data[at:start])
            at = after
        return b"".join((*parts, self._data[at:end]))

    def _end_of_picture(self) -> int:
        """Read the segments; return the place behind the last byte that belongs to the picture."""
        at, in_scan = 2, False
        for _ in range(BLOCKS_MAX):
            marker_at = self._next_marker(at)
            if marker_at is None:
                return len(self._data)
            if not in_scan and 0 < marker_at - 1 - at <= _JUNK_BYTES_MAX:
                self._left_out.append((at, marker_at - 1))
            marker = self._data[marker_at]
            in_scan = marker == _SOS
            if marker == _EOI:
                self._result.has_end = True
                return marker_at + 1
            at = marker_at + 1
            length = max(int.from_bytes(self._data[at : at + 2], "big"), 2)
            content = self._data[at + 2 : at + length]
            if self._begins_another(marker, content) or at + length > len(self._data):
                self._ends_in_another = True
                return marker_at - 1
            at += length
            self._take(marker, content, at)
        raise too_many_blocks()

    def _next_marker(self, at: int) -> int | None:
        """Return the place of the next marker's second byte; what comes before it is skipped.

        A scan is asked for twice, and searching its data is most of the work.
        """
        if self._searched[0] != at:
            match = _NEXT_MARKER.search(self._data, at)
            self._searched = (at, None if match is None else match.end() - 1)
        return self._searched[1]

    def _begins_another(self, marker: int, content: bytes) -> bool:
        """Return whether a segment belongs to another picture: a start, a second frame, or a scan
        of a component that a baseline JPEG has sent already."""
        if marker == _SOS and self._result.frame not in _PROGRESSIVE:
            sent = [id_ for id_, missing in self._missing_bits.items() if not any(missing)]
            ids = content[1 : 1 + 2 * content[0] : 2] if content else b""
            return any(id_ in sent for id_ in ids)
        return marker == _SOI or bool(self._result.frame and _is_frame(marker))

    def _take(self, marker: int, content: bytes, end: int) -> None:
        """Note what a segment says; `end` is the place behind it."""
        if marker == _SOS:
            self._result.scans += 1
            if content and len(content) >= 4 + 2 * content[0]:
                self._note_scan(content, end)
        elif marker == _APP1 and self._result.exif is None and content.startswith(b"Exif\0"):
            self._result.exif = content[_EXIF_PREFIX:]
        elif marker == _APP2 and content.startswith(_ICC_MARK):
            self._icc_parts.append(content[len(_ICC_MARK) :])
            self._left_out.append((end - len(content) - _SEGMENT_HEAD, end))
        elif marker == _DHT:
            self._note_tables(content)
        elif _is_frame(marker) and len(content) >= 6:
            self._result.frame = marker
            self._result.precision_bits = content[0]
            components = content[6 : 6 + 3 * content[5] : 3]
            self._missing_bits = {component: [16] * _COEFFICIENTS for component in components}
            self._result.block = _block_size(content)

    def _note_tables(self, content: bytes) -> None:
        """Note the Huffman tables of a segment: each is its class (1: AC) and number, the counts of
        codes of 1 to 16 bits, and the symbols in the order of the codes."""
        at = 0
        while at + 17 < len(content):
            kind, number = divmod(content[at], 16)
            if kind == 1:
                self._first_symbols[number] = content[at + 17]
            at += 17 + sum(content[at + 1 : at + 17])

    def _has_wrong_zeros(self, tables: bytes, end: int) -> bool:
        """Return whether the scan behind `end` has zeros that are no data; `tables` has the numbers
        of its components' AC tables."""
        first_symbols = [self._first_symbols.get(table & 0x0F, 0) for table in tables]
        if all(symbol in _NO_COEFFICIENTS for symbol in first_symbols):
            return False
        next_at = self._next_marker(end) or len(self._data)
        return self._data.find(_ZEROS_BASELINE, end, next_at) >= 0

    def _note_scan(self, content: bytes, end: int) -> None:
        count = content[0]
        first, last, bits = content[1 + 2 * count : 4 + 2 * count]
        if self._result.frame not in _PROGRESSIVE:
            first, last, bits = 0, _COEFFICIENTS - 1, 0
            if self._result.frame in _BASELINE:
                tables = content[2 : 2 + 2 * count : 2]
                self._has_zeroed_scan |= self._has_wrong_zeros(tables, end)
        if first > 0 or self._result.is_arithmetic:
            next_at = self._next_marker(end) or len(self._data)
            self._has_zeroed_scan |= self._data.find(_ZEROS, end, next_at) >= 0
        for component in content[1 : 1 + 2 * count : 2]:
            missing = self._missing_bits.get(component)
            if missing is not None and last < _COEFFICIENTS:
                missing[first : last + 1] = [bits & 0x0F] * (last + 1 - first)

    def _all_scans_came(self) -> bool:
        return bool(self._missing_bits) and not any(map(any, self._missing_bits.values()))


def _joined_profile(parts: list[bytes]) -> bytes | None:
    """Return the profile from the contents of its segments, each with its number (from 1) and the
    count of segments before its piece; None without segments, b"" unless each is there. As in
    browsers, a second profile does not count."""
    if not parts:
        return None
    count = parts[0][1:2]
    pieces: dict[int, bytes] = {}
    for part in parts:
        if count and part[1:2] == count:
            pieces.setdefault(part[0], part[2:])
    if sorted(pieces) != list(range(1, (count or b"\0")[0] + 1)):
        return b""
    return b"".join(piece for _number, piece in sorted(pieces.items()))


def _block_size(frame: bytes) -> tuple[int, int]:
    """Return the width and height of a block of all components by a frame header's content."""
    samplings = frame[7 : 7 + 3 * frame[5] : 3] or b"\x11"
    width, height = (max(each >> 4 for each in samplings), max(each & 15 for each in samplings))
    return 8 * max(1, width), 8 * max(1, height)


def _is_frame(marker: int) -> bool:
    return 0xC0 <= marker <= 0xCF and marker not in _NOT_FRAMES


def read_structure(data: bytes) -> JpegStructure:
    """Return the structure of a JPEG file; any thread. 1 MB takes 2 ms. Raises InvalidPicture if it
    has too many segments."""
    return _Walk(data).run()
