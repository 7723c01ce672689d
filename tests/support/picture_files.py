"""Picture files for tests: drawn by Qt, and changed byte by byte where Qt does not write them."""

import io
import struct
import zlib
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter

from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSpace

RED, GREEN, BLUE, GREY = (200, 40, 40), (40, 180, 60), (50, 60, 200), (128, 128, 128)
PATCHES = (RED, GREEN, BLUE, GREY)
SIDE = 32  # pixels of a patch
_SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def noise(width: int = 60, height: int = 40) -> QImage:
    """Return a noisy picture; truncating its file always loses pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor((x * 37) % 256, (y * 91) % 256, (x * y * 13) % 256))
    return image


def picture(form: str, width: int = 60, height: int = 40) -> bytes:
    """Return the file of a noisy picture."""
    if form == "avif":
        return avif(noise(width, height))
    return written(noise(width, height), form, quality=-1)


def srgb_output() -> OutputSpace:
    """Return sRGB, the output space of a loader under test."""
    return SRGB_OUTPUT


def chart(kind: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Return four patches side by side, PATCHES in their order."""
    image = QImage(SIDE * len(PATCHES), SIDE, QImage.Format.Format_RGB32)
    for number, patch in enumerate(PATCHES):
        for x in range(number * SIDE, (number + 1) * SIDE):
            for y in range(SIDE):
                image.setPixelColor(x, y, QColor(*patch))
    return image.convertToFormat(kind)


def patches_of(image: QImage) -> list[tuple[int, int, int]]:
    """Return the colours in the middle of the patches of a chart in any size."""
    side = image.width() / len(PATCHES)
    colours = []
    for number in range(len(PATCHES)):
        colour = image.pixelColor(int((number + 0.5) * side), image.height() // 2)
        colours.append((colour.red(), colour.green(), colour.blue()))
    return colours


def worst(image: QImage, expected: Sequence[Sequence[int]]) -> int:
    """Return by how many levels the worst patch differs from what is expected."""
    pairs = zip(patches_of(image), expected, strict=True)
    return max(abs(a - b) for got, right in pairs for a, b in zip(got, right, strict=True))


def written(image: QImage, form: str, space: QColorSpace | None = None, quality: int = 95) -> bytes:
    """Return the file of an image, tagged with `space` without changing the pixels."""
    if space is not None:
        image = image.copy()
        image.setColorSpace(space)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setQuality(quality)
    assert writer.write(image), writer.errorString()
    return bytes(data.data())


def in_srgb(colours: Sequence[Sequence[int]], space: QColorSpace) -> list[tuple[int, int, int]]:
    """Return colours of a space as sRGB has them."""
    convert = space.transformationToColorSpace(_SRGB)
    result = []
    for colour in colours:
        mapped = convert.map(QColor(*colour))
        result.append((mapped.red(), mapped.green(), mapped.blue()))
    return result


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(image: QImage, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return the PNG of an image with only these chunks beside header, pixels and end."""
    return png_of_rows(_rows(image), (image.width(), image.height()), (8, 2), *chunks)


def png_of_rows(
    rows: Sequence[bytes],
    size: tuple[int, int],
    kind: tuple[int, int],
    *chunks: tuple[bytes, bytes],
) -> bytes:
    """Return a PNG from the bytes of its rows; `kind` is the bits of a channel and the colour type
    (0 grey, 2 RGB, 4 grey with alpha)."""
    packed = zlib.compress(b"".join(b"\0" + row for row in rows))
    header = struct.pack(">IIBBBBB", *size, *kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, content)
        for kind, content in (
            (b"IHDR", header), *chunks, (b"IDAT", packed), (b"IEND", b"")
        )
    )  # fmt: skip


def _rows(image: QImage) -> list[bytes]:
    """Return the rows of an image, 3 bytes a pixel."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels, stride = bytes(image.constBits()), image.bytesPerLine()
    return [pixels[y * stride :][: 3 * image.width()] for y in range(image.height())]


def iccp(space: QColorSpace) -> tuple[bytes, bytes]:
    """Return the chunk of a PNG that has the profile of a colour space."""
    return b"iCCP", b"profile\0\0" + zlib.compress(bytes(space.iccProfile().data()))


def icc_segments(profile: bytes, piece_bytes: int) -> list[tuple[int, bytes]]:
    """Return the segments of a JPEG that have an ICC profile in pieces, in their order."""
    pieces = [profile[at : at + piece_bytes] for at in range(0, len(profile), piece_bytes)]
    return [
        (0xE2, b"ICC_PROFILE\0" + bytes((number, len(pieces))) + piece)
        for number, piece in enumerate(pieces, 1)
    ]


def exif(orientation: int, order: str = ">") -> bytes:
    """Return EXIF data, without a prefix, that say nothing but an orientation."""
    head = b"MM\0*" if order == ">" else b"II*\0"
    return head + struct.pack(f"{order}IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def jpeg_with(data: bytes, *segments: tuple[int, bytes]) -> bytes:
    """Return a JPEG with further segments (marker, content) after its SOI."""
    return data[:2] + b"".join(
        struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content
        for marker, content in segments
    ) + data[2:]  # fmt: skip


def arithmetic_jpeg() -> bytes:
    """Return a grey JPEG of the arithmetic coding, 8 x 8 pixels, whose blocks are all zero."""
    frame = b"\x08\0\x08\0\x08\x01\x01\x11\0"
    head = jpeg_with(b"\xff\xd8", (0xDB, b"\0" + b"\x01" * 64), (0xC9, frame))
    return head + b"\xff\xda\0\x08\x01\x01\0\0\x3f\0" + bytes(4) + b"\xff\xd9"


def jpeg_of_scans(scans: int) -> bytes:
    """Return a grey JPEG of 8 x 8 pixels whose file is nothing but DC scans."""
    table = b"\0" + bytes((1,)) + bytes(15) + b"\0"  # one code: no difference
    frame = b"\x08\0\x08\0\x08\x01\x01\x11\0"
    head = ((0xDB, b"\0" + b"\x01" * 64), (0xC2, frame), (0xC4, table))
    scan = b"\xff\xda\0\x08\x01\x01\0\0\0\0" + b"\x7f"
    return jpeg_with(b"\xff\xd8", *head) + scan * scans + b"\xff\xd9"


def webp_with_exif(data: bytes, content: bytes, width: int, height: int) -> bytes:
    """Return a plain WebP as one of the extended form, with an EXIF chunk."""
    size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    body = b"WEBP" + b"VP8X" + struct.pack("<I", 10) + b"\x08\0\0\0" + size + data[12:]
    body += b"EXIF" + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def avif(image: QImage, icc: bytes = b"") -> bytes:
    """Return the AVIF of an image."""
    from PIL import Image

    file = io.BytesIO()
    size = (image.width(), image.height())
    picture = Image.frombytes("RGB", size, b"".join(_rows(image)))
    picture.save(file, "AVIF", quality=95, icc_profile=icc)
    return file.getvalue()


def gif(width: int = 4, height: int = 3) -> bytes:
    """Return a GIF of two frames, the first red, the second green; without compression."""
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(RED) + bytes(GREEN)
    return head + _gif_frame(width, height, 0) + _gif_frame(width, height, 1) + b";"


def _gif_frame(width: int, height: int, colour: int) -> bytes:
    # Codes of 3 bits: 4 clears the table, 5 ends; a clear before each pixel keeps the width.
    codes = [code for _pixel in range(width * height) for code in (4, colour)] + [5]
    bits = sum(code << 3 * place for place, code in enumerate(codes))
    data = bits.to_bytes((3 * len(codes) + 7) // 8, "little")
    descriptor = b"," + struct.pack("<HHHHB", 0, 0, width, height, 0)
    return descriptor + b"\x02" + bytes((len(data),)) + data + b"\0"


def cmyk_profile() -> bytes:
    """Return a CMYK profile (version 2, table of 2 points a side) in which ink is paler than in
    the plain formula: full cyan, magenta or yellow leaves a quarter of the light of its channel."""
    points = []
    for number in range(16):
        inks = [(number >> shift) & 1 for shift in (3, 2, 1, 0)]
        light = [(1 - 0.75 * ink) * (1 - inks[3]) for ink in inks[:3]]
        points.append(_lab(light))
    table = b"".join(struct.pack(">HHH", *point) for point in points)
    lut = b"mft2\0\0\0\0" + bytes((4, 3, 2, 0))
    lut += struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536) + struct.pack(">HH", 2, 2)
    lut += struct.pack(">HH", 0, 65535) * 4 + table + struct.pack(">HH", 0, 65535) * 3
    lut += b"\0" * (-len(lut) % 4)
    text = b"desc\0\0\0\0" + struct.pack(">I", 9) + b"Pale ink\0" + b"\0" * 79
    text += b"\0" * (-len(text) % 4)
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)
    tags = ((b"desc", text), (b"wtpt", white), (b"A2B0", lut))
    at = 128 + 4 + 12 * len(tags)
    index, bodies = struct.pack(">I", len(tags)), b""
    for name, body in tags:
        index += name + struct.pack(">II", at + len(bodies), len(body))
        bodies += body
    head = struct.pack(">I4sI4s4s4s", at + len(bodies), b"\0\0\0\0", 0x02400000, b"prtr", b"CMYK",
                       b"Lab ")  # fmt: skip
    head += b"\0" * 12 + b"acsp" + b"\0" * 28 + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + index + bodies


def _lab(light: Sequence[float]) -> tuple[int, int, int]:
    """Return linear sRGB as Lab (D50) in the 16 bit coding of version 2."""
    red, green, blue = light
    xyz = (
        0.4361 * red + 0.3851 * green + 0.1431 * blue,
        0.2225 * red + 0.7169 * green + 0.0606 * blue,
        0.0139 * red + 0.0971 * green + 0.7141 * blue,
    )
    white = (0.9642, 1.0, 0.8249)
    x, y, z = (
        ratio ** (1 / 3) if (ratio := value / limit) > 0.008856 else 7.787 * ratio + 16 / 116
        for value, limit in zip(xyz, white, strict=True)
    )
    lightness, a, b = 116 * y - 16, 500 * (x - y), 200 * (y - z)
    return round(lightness * 652.8), round((a + 128) * 256), round((b + 128) * 256)
