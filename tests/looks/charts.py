"""Decodes every picture of a folder and says which ones come out right.

    python -m tests.looks.charts --cases FOLDER [--expected FILE] [--window]

The folder has pictures and an `expected.json`; FILE has more of the same kind, which go before it.
For the name of a file there are the colours of its nine patches in sRGB, left to right and top to
bottom, or an object of which each part may be missing:

    {"patches": [[200, 40, 40], ...], "size": [360, 360], "completeness": "partial",
     "refused": "unsupported_format"}

A colour is right within 4 levels, of CMYK (a name with "cmyk" or "ycck") within 12. Of a file
without an entry the line says whether it is shown, partly shown or refused, and what is known of
it, to be compared with what the file is. With `--window` the sandbox serves the folder, the program
shows each file in its window on this display, and the colours are those of grabbed pixels of the
grid and of the loupe. The exit status is 1 if any file with an entry is wrong.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct, convert
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


def worst_difference(colours: list[Colour], expected: list[list[int]]) -> int:
    """Return by how many levels the worst colour is wrong."""
    pairs = zip(colours, expected, strict=True)
    return max(abs(a - b) for got, right in pairs for a, b in zip(got, right, strict=True))


def facts_text(decoded: Decoded) -> str:
    """Return what the decoder says about a file."""
    file = decoded.file
    profile = file.profile.name or file.profile.kind.name.lower()
    parts = [file.format.title, f"{decoded.width_px} x {decoded.height_px}", profile]
    if file.completeness is not Completeness.WHOLE:
        parts.append(file.completeness.name.lower())
    return ", ".join(parts)


class Expected(Struct, frozen=True):
    """What is right for a file; None where nothing is said."""

    patches: list[list[int]] | None = None
    size: tuple[int, int] | None = None
    completeness: str | None = None
    refused: str | None = None


def load_expected(files: list[Path]) -> dict[str, Expected]:
    """Return what is right for the files by their names; the first of `files` goes before."""
    expected: dict[str, Expected] = {}
    for path in reversed(files):
        for name, entry in json.loads(path.read_text(encoding="utf-8")).items():
            fields = {"patches": entry} if isinstance(entry, list) else entry
            expected[name] = convert(fields, Expected)
    return expected


def faults_of(decoded: Decoded, expected: Expected) -> list[str]:
    """Return what is wrong with the facts about a decoded file."""
    faults = []
    if expected.refused is not None:
        faults.append(f"not refused as {expected.refused}")
    if expected.size not in (None, (decoded.width_px, decoded.height_px)):
        faults.append(f"the size is not {expected.size}")
    if expected.completeness not in (None, decoded.file.completeness.name.lower()):
        faults.append(f"it is not {expected.completeness}")
    return faults


def judged(path: Path, expected: Expected | None) -> tuple[str, str]:
    """Return "right", WRONG or, where nothing is expected, what happens to a file; and its facts.

    A chart in a format that is not decoded is right if the program says so.
    """
    data = path.read_bytes()
    try:
        images = [decode(data, fit_px) for fit_px in _SIZES]
    except InvalidPicture as error:
        return _refusal(error, expected), f"refused, {error.problem.value}: {error.detail}"
    facts = facts_text(images[0])
    if expected is None:
        return "partly" if images[0].file.is_partial else "shown", facts
    faults = faults_of(images[0], expected)
    if expected.patches is not None:
        worst = max(
            worst_difference(patch_colours(each.image), expected.patches) for each in images
        )
        limit = tolerance_of(path)
        facts += f"; differs by {worst} of {limit} levels"
        if worst > limit:
            faults.append("wrong colours")
    return WRONG if faults else "right", "; ".join((facts, *faults))


def _refusal(error: InvalidPicture, expected: Expected | None) -> str:
    if expected is None:
        return "refused"
    problem = expected.refused or PictureProblem.UNSUPPORTED_FORMAT.value
    return "right" if error.problem.value == problem else WRONG


def pictures_of(folder: Path) -> list[Path]:
    """Return the picture files of a folder."""
    return sorted(path for path in folder.iterdir() if path.suffix not in (".json", ".md"))


def main(arguments: list[str]) -> int:
    """Print a line for each file; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.looks.charts",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--cases", type=Path, required=True, help="the folder")
    parser.add_argument("--expected", type=Path, help="a file with more entries")
    parser.add_argument("--window", action="store_true", help="in the program's window")
    options = parser.parse_args(arguments)
    paths = pictures_of(options.cases)
    own = options.cases / "expected.json"
    files = [path for path in (options.expected, own) if path is not None and path.exists()]
    expected = load_expected(files)
    counts = dict.fromkeys(("right", WRONG), 0)
    results = (
        judged_in_window(paths, expected)
        if options.window
        else ((path, *judged(path, expected.get(path.name))) for path in paths)
    )
    for path, verdict, text in results:
        counts[verdict] = counts.get(verdict, 0) + 1
        print(f"{verdict:8} {path.name:40} {text}", flush=True)
    print(", ".join(f"{count} {verdict}" for verdict, count in counts.items()))
    return 1 if counts[WRONG] else 0


def judged_in_window(
    paths: list[Path], expected: dict[str, Expected]
) -> Iterator[tuple[Path, str, str]]:
    """Yield each file with the verdict about what the window shows, and its facts."""
    from tests.looks.charts_window import shown_in_window

    for shown in shown_in_window(paths):
        right = expected.get(shown.path.name)
        faults = [] if right is None else shown.faults(right)
        verdict = "shown" if right is None else WRONG if faults else "right"
        yield shown.path, verdict, "; ".join((shown.text, *faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
