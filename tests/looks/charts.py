"""Decodes every picture of a folder and says which ones come out right.

    python -m tests.looks.charts --cases FOLDER

The folder has pictures and an `expected.json`: for the name of a file the colours of its nine
patches in sRGB, left to right and top to bottom. A colour is right within 4 levels, of CMYK (a
name with "cmyk" or "ycck") within 12. Of a file without an entry the line says whether it is shown,
partly shown or refused, and what is known of it, to be compared with what the file is. The exit
status is 1 if any file with an entry is wrong.
"""

import argparse
import json
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from qamera_review.domain.errors import PictureInvalid
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.decoding import Decoded, decode
from qamera_review.services.pictures.file_marks import Completeness

WRONG = "WRONG"
Colour = tuple[int, int, int]

_TOLERANCE, _TOLERANCE_CMYK = 4, 12
PATCHES = 3  # in a row
_SIZES = (0, 120)  # the full size, and that of a tile


def tolerance_of(path: Path) -> int:
    """Return by how many levels a colour of a file may differ."""
    is_cmyk = "cmyk" in path.name or "ycck" in path.name
    return _TOLERANCE_CMYK if is_cmyk else _TOLERANCE


def patch_colours(image: QImage) -> list[Colour]:
    """Return the colours in the middle of the nine patches."""
    side_x, side_y = image.width() / PATCHES, image.height() / PATCHES
    colours = []
    for number in range(PATCHES**2):
        row, column = divmod(number, PATCHES)
        colour = image.pixelColor(int((column + 0.5) * side_x), int((row + 0.5) * side_y))
        colours.append((colour.red(), colour.green(), colour.blue()))
    return colours


def largest_difference(image: QImage, expected: list[list[int]]) -> int:
    """Return by how many levels the worst patch is wrong."""
    pairs = zip(patch_colours(image), expected, strict=True)
    return max(abs(a - b) for got, wanted in pairs for a, b in zip(got, wanted, strict=True))


def facts_text(decoded: Decoded) -> str:
    """Return what the decoder says about a file."""
    file = decoded.file
    profile = file.profile.name or file.profile.kind.name.lower()
    parts = [file.format.title, f"{decoded.width_px} x {decoded.height_px}", profile]
    if file.completeness is not Completeness.WHOLE:
        parts.append(file.completeness.name.lower())
    return ", ".join(parts)


def judged(path: Path, expected: list[list[int]] | None) -> tuple[str, str]:
    """Return "right", WRONG or, where nothing is expected, what happens to a file; and its facts.

    A chart in a format that is not decoded is right if the program says so.
    """
    data = path.read_bytes()
    try:
        images = [decode(data, fit_px) for fit_px in _SIZES]
    except PictureInvalid as error:
        is_named = error.problem is PictureProblem.UNSUPPORTED_FORMAT
        verdict = "refused" if expected is None else "right" if is_named else WRONG
        return verdict, f"refused, {error.problem.value}: {error.detail}"
    facts = facts_text(images[0])
    if expected is None:
        return "partly" if images[0].file.is_partial else "shown", facts
    worst = max(largest_difference(decoded.image, expected) for decoded in images)
    limit = tolerance_of(path)
    return "right" if worst <= limit else WRONG, f"{facts}; differs by {worst} of {limit} levels"


def main(arguments: list[str]) -> int:
    """Print a line for each file; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, required=True, help="the folder")
    folder: Path = parser.parse_args(arguments).cases
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    wrong = 0
    for path in sorted(folder.iterdir()):
        if path.suffix in (".json", ".md"):
            continue
        verdict, text = judged(path, expected.get(path.name))
        wrong += verdict == WRONG
        print(f"{verdict:8} {path.name:40} {text}")
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
