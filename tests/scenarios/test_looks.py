"""The pictures of every window can be taken by one command, and show something. Here two themes;
all four at three scales are for people: `python -m tests.looks --out DIR`."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

THEMES = ("light", "dark-high")
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


def test_every_window_in_light_and_dark(qapp: QApplication, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.looks", "--out", str(tmp_path), "--scale", "1"]
    command += ["--theme", *THEMES]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    taken: dict[str, list[QImage]] = {}
    for theme in THEMES:
        for path in sorted((tmp_path / "1x" / theme).iterdir()):
            taken.setdefault(path.stem.partition(" ")[2], []).append(QImage(str(path)))
    assert set(WINDOWS) <= set(taken)
    for name, images in taken.items():
        assert len(images) == len(THEMES), name
        assert all(colours_of(image) > 4 for image in images), name
        assert images[0] != images[1], f"{name} looks the same in the light and in the dark"
    assert taken["list"][0].width() == 1280
