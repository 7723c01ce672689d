"""Says whether a built program can measure a picture, and lay an original on a packshot.

python packaging/measures.py PROGRAM, with a Python that has the program's packages. The program
measures in a process of its own, which would need a part that was left out of the build only then.
Prints what is wrong; the exit status is 0 when nothing is.
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from qamera_review.services.checks.frames import read_frame, unpack_measurement, write_frame
from qamera_review.services.originals.pair_frames import pack_pair, unpack_result


def picture(ground: str, side_px: int) -> bytes:
    """Return a PNG of a thing with a pattern, on a ground of that colour."""
    image = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(side_px / 100, side_px / 100)
    for colour, x, y, width, height in (
        ("#204080", 30, 20, 36, 66),
        ("#d0a030", 34, 30, 20, 9),
        ("#e8e0d8", 36, 44, 26, 30),
        ("#903020", 40, 50, 6, 18),
        ("#101010", 50, 58, 9, 5),
    ):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(x, y, width, height), 3, 3)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def main(program: str) -> int:
    """Return 0 when the program answers both questions."""
    process = subprocess.Popen([program, "measure"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    packshot = picture("#f4f4f4", 360)
    with process.stdin as pictures, process.stdout as answers:
        write_frame(pictures, packshot)
        measurement = unpack_measurement(read_frame(answers) or b"")
        write_frame(pictures, pack_pair(picture("#ffffff", 240), packshot))
        result = unpack_result(read_frame(answers) or b"")
    process.wait()
    if measurement is None:
        print("It cannot measure a picture.")
    if result is None or result.placement is None:
        print(f"It cannot lay an original on a packshot: {result and result.reason}")
        return 1
    return 0 if measurement is not None else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
