"""Screenshots of every window can be taken by one command, and show something.

Here the tiles are taken in every theme at a larger scale, and in a long run every window in two
themes. The full set is for people to look at: `python -m tests.looks --out DIR`.
"""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.looks.scenes import THEMES

WINDOWS = (
    "welcome", "no key", "asking", "list", "lesson", "decided", "loupe", "comparison", "outbox",
    "preferences general", "help", "report", "ledger", "ideas", "empty", "offline",
)  # fmt: skip


def colours_of(image: QImage) -> int:
    step = max(1, image.width() // 120)
    return len(
        {
            image.pixel(x, y)
            for x in range(0, image.width(), step)
            for y in range(0, image.height(), step)
        }
    )


def take(out: Path, *options: str) -> None:
    command = [sys.executable, "-m", "tests.looks", "--out", str(out), *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


@pytest.mark.long
def test_every_window_in_light_and_dark(qapp: QApplication, tmp_path: Path) -> None:
    themes = ("light", "dark-high")
    take(tmp_path, "--scale", "1", "--theme", *themes)
    taken: dict[str, list[QImage]] = {}
    for theme in themes:
        for path in sorted((tmp_path / "1x" / theme).iterdir()):
            taken.setdefault(path.stem.partition(" ")[2], []).append(QImage(str(path)))
    assert set(WINDOWS) <= set(taken)
    for name, images in taken.items():
        assert len(images) == len(themes), name
        assert all(colours_of(image) > 4 for image in images), name
        for image, other in combinations(images, 2):
            assert image != other, f"{name} looks the same in the light and in the dark"
    assert taken["list"][0].width() == 1280


@pytest.mark.parametrize("scale", [1.5, pytest.param(2, marks=pytest.mark.long)])
def test_the_tiles_in_every_theme_at_a_larger_scale(
    qapp: QApplication, tmp_path: Path, scale: float
) -> None:
    take(tmp_path, "--few", "--scale", str(scale))
    folders = [tmp_path / f"{scale:g}x" / theme for theme in THEMES]
    pictures = [QImage(str(folder / "01 decided.png")) for folder in folders]
    for picture, other in combinations(pictures, 2):
        assert picture != other
    for picture in pictures:
        assert picture.width() == 1280 * scale
        assert colours_of(picture) > 100
