"""Prepares Qt for drawing without a display."""

import os
import sys
from pathlib import Path


def use_offscreen_platform() -> None:
    """Let the Qt application that is created next draw in memory, with the system's fonts.

    On Windows Qt's offscreen platform knows no folder of fonts by itself, and draws a box for each
    character.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        os.environ.setdefault("QT_QPA_FONTDIR", str(windows / "Fonts"))
