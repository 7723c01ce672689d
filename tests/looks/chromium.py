"""Compares every picture of a folder with what Chromium shows, in size and colours.

    python -m tests.looks.chromium --cases FOLDER

All pictures are on one page, of which headless Chromium (Debian's package "chromium") takes one
screenshot in sRGB. A line for each file says whether the program agrees: the same size, and the
middles of its nine parts within 4 levels, of CMYK within 12. Of a picture that is larger than its
cell on the page the middle is compared, pixel by pixel; one above 10 megapixels is scaled. Files
for which the two differ on purpose are excepted, with the reason. The exit status is 1 if any other
file differs.
"""

import argparse
import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.image_format import ImageFormat
from qamera_review.services.pictures.colour import ProfileKind
from qamera_review.services.pictures.decoding import Decoded, decode
from qamera_review.services.pictures.jpeg_structure import read_structure
from tests.looks.charts import PATCHES, Colour, facts_text, tolerance_of

_CELL_PX, _COLUMNS, _BESIDE = 240, 8, 5
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"),
    *("--force-color-profile=srgb", "--force-device-scale-factor=1"),
    "--allow-file-access-from-files",
)
_LIMIT_S = 240
_SCALED_PIXELS = 10_000_000
_SIDE_PX = _CELL_PX - _BESIDE
_SCRIPT = f"""onload = () => {{
  const images = [...document.images];
  document.title = images.map(i => i.naturalWidth + "x" + i.naturalHeight).join();
  for (const i of images) {{
    const w = i.naturalWidth, h = i.naturalHeight;
    if (w * h > {_SCALED_PIXELS}) continue;
    const width = Math.min(w, {_SIDE_PX}), height = Math.min(h, {_SIDE_PX});
    i.style.width = width + "px", i.style.height = height + "px", i.style.objectFit = "none";
    i.style.objectPosition = `${{(width - w) >> 1}}px ${{(height - h) >> 1}}px`;
  }}
}}"""


def page_of(paths: list[Path]) -> str:
    """Return the page; each picture is in the corner of its cell, at most as large as the cell."""
    images = "".join(
        f'<img src="{html.escape(path.absolute().as_uri())}" style="position:absolute;'
        f"left:{number % _COLUMNS * _CELL_PX}px;top:{number // _COLUMNS * _CELL_PX}px;"
        f'max-width:{_SIDE_PX}px;max-height:{_SIDE_PX}px">'
        for number, path in enumerate(paths)
    )
    return f'<body style="margin:0;background:#fff">{images}<script>{_SCRIPT}</script>'


def shown_by_chromium(paths: list[Path]) -> tuple[QImage, list[str]]:
    """Return the screenshot of the page, and the size of each picture as "WxH" ("0x0" if Chromium
    shows none)."""
    rows = -(-len(paths) // _COLUMNS)
    with tempfile.TemporaryDirectory(prefix="qamera-chromium-") as folder:
        page, shot = Path(folder) / "page.html", Path(folder) / "shot.png"
        page.write_text(page_of(paths), encoding="utf-8")
        command = ["chromium", *_FLAGS, f"--user-data-dir={folder}/profile"]
        command.append(f"--window-size={_COLUMNS * _CELL_PX},{rows * _CELL_PX}")

        def run(action: str) -> str:
            return subprocess.run(
                [*command, action, page.as_uri()],
                capture_output=True, text=True, check=True, timeout=_LIMIT_S,
            ).stdout  # fmt: skip

        run(f"--screenshot={shot}")
        title = re.search("<title>(.*?)</title>", run("--dump-dom"))
        image = QImage(str(shot))
    assert title is not None, "Chromium shows no page"
    return image, title[1].split(",")


def on_white(image: QImage) -> QImage:
    """Return the picture on the white of the page."""
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page


def _on_page(data: bytes, decoded: Decoded) -> QImage:
    """Return what should be in the cell of a picture."""
    image = decoded.image
    width, height = image.width(), image.height()
    if width * height > _SCALED_PIXELS:
        return on_white(decode(data, _SIDE_PX).image)
    cut_x, cut_y = max(0, width - _SIDE_PX), max(0, height - _SIDE_PX)
    # Halves are rounded as in the page's script.
    part = QRect((cut_x + 1) // 2, (cut_y + 1) // 2, width - cut_x, height - cut_y)
    return on_white(image.copy(part))


def middle_colours(image: QImage) -> list[Colour]:
    """Return the mean colours in the middles of nine parts."""
    width, height = image.width() / PATCHES, image.height() / PATCHES
    colours = []
    for number in range(PATCHES**2):
        row, column = divmod(number, PATCHES)
        x, y = int((column + 0.5) * width), int((row + 0.5) * height)
        part = QRect(x - 2, y - 2, 5, 5).intersected(image.rect())
        pixels = [
            image.pixelColor(at_x, at_y)
            for at_x in range(part.left(), part.right() + 1)
            for at_y in range(part.top(), part.bottom() + 1)
        ]
        red = sum(pixel.red() for pixel in pixels) // len(pixels)
        green = sum(pixel.green() for pixel in pixels) // len(pixels)
        blue = sum(pixel.blue() for pixel in pixels) // len(pixels)
        colours.append((red, green, blue))
    return colours


def exception_of(data: bytes, path: Path, decoded: Decoded) -> str:
    """Return why Chromium shows a file otherwise on purpose; "" if it should not."""
    file = decoded.file
    if file.is_partial:
        return "a part is missing: marked here, blank or grey there"
    if file.format is ImageFormat.JPEG and not read_structure(data).is_common:
        return "a coding of JPEG that browsers lack"
    if file.profile.kind is ProfileKind.GAMMA and b"cHRM" in data[:4_096]:
        return "gAMA and cHRM of sRGB: left as they are here"
    if file.profile.name.endswith((", PQ", ", HLG")):
        return "light above the white of the page: cut off here, compressed there"
    try:
        with Image.open(path) as opened:
            frames = getattr(opened, "n_frames", 1)
    except (OSError, ValueError, UnidentifiedImageError):
        frames = 1
    if frames > 1 and file.format is not ImageFormat.JPEG:
        return "animated: the first frame here"
    return ""


def judged(path: Path, shot: QImage, cell: int, size: str) -> tuple[str, str]:
    """Return "agrees", "excepted" or "DIFFERS" for a file, and the reason."""
    data = path.read_bytes()
    is_shown = size != "0x0"
    try:
        decoded = decode(data, 0)
    except InvalidPicture as error:
        reason = f"refused here: {error.problem.value} ({error.detail})"
        return ("excepted" if is_shown else "agrees"), reason
    facts = facts_text(decoded)
    exception = exception_of(data, path, decoded)
    if not is_shown:
        return ("excepted" if exception else "DIFFERS"), f"{facts}; not there. {exception}"
    own_size = f"{decoded.width_px}x{decoded.height_px}"
    if own_size != size:
        return "DIFFERS", f"{facts}; {size} there"
    ours = _on_page(data, decoded)
    row, column = divmod(cell, _COLUMNS)
    theirs = shot.copy(column * _CELL_PX, row * _CELL_PX, ours.width(), ours.height())
    pairs = zip(middle_colours(ours), middle_colours(theirs), strict=True)
    worst = max(abs(a - b) for our, their in pairs for a, b in zip(our, their, strict=True))
    limit = tolerance_of(path)
    text = f"{facts}; differs by {worst} of {limit} levels"
    if worst <= limit:
        return "agrees", text
    return ("excepted" if exception else "DIFFERS"), f"{text}. {exception}"


def main(arguments: list[str]) -> int:
    """Print a line for each file and the counts; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.looks.chromium", description=__doc__)
    parser.add_argument("--cases", type=Path, required=True, help="the folder")
    folder: Path = parser.parse_args(arguments).cases
    paths = sorted(p for p in folder.iterdir() if p.suffix not in (".json", ".md"))
    shot, sizes = shown_by_chromium(paths)
    counts = dict.fromkeys(("agrees", "excepted", "DIFFERS"), 0)
    for cell, (path, size) in enumerate(zip(paths, sizes, strict=True)):
        verdict, text = judged(path, shot, cell, size)
        counts[verdict] += 1
        print(f"{verdict:8} {path.name:40} {text}", flush=True)
    print(", ".join(f"{count} {verdict}" for verdict, count in counts.items()))
    return 1 if counts["DIFFERS"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
