"""Whether the computer runs on its battery."""

import subprocess
import sys
from pathlib import Path

_LINUX_SUPPLIES = Path("/sys/class/power_supply")


def is_on_battery(supplies: Path = _LINUX_SUPPLIES) -> bool:
    """Return whether the computer runs on its battery; False where that is not known. Reads a few
    small files, or starts a small program on macOS: not for the GUI thread."""
    if sys.platform == "win32":
        is_discharging = _windows_is_on_battery()
    elif sys.platform == "darwin":
        is_discharging = _macos_is_on_battery()
    else:
        try:
            is_discharging = _linux_is_on_battery(supplies)
        except OSError:
            is_discharging = False
    return is_discharging


def _linux_is_on_battery(supplies: Path) -> bool:
    """Return whether a battery of the computer is being emptied and no mains supply is there."""
    is_discharging = False
    for supply in supplies.iterdir():
        kind = _word(supply / "type")
        if kind == "Mains" and _word(supply / "online") == "1":
            return False
        is_of_computer = _word(supply / "scope") != "Device"  # not that of a mouse
        if kind == "Battery" and is_of_computer and _word(supply / "status") == "Discharging":
            is_discharging = True
    return is_discharging


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows_is_on_battery() -> bool:
    import ctypes

    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS; its first byte: 0 on battery, 1 not
    windll = getattr(ctypes, "windll", None)
    return windll is not None and bool(
        windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)) and status[0] == 0
    )


def _macos_is_on_battery() -> bool:
    try:
        answer = subprocess.run(
            ["/usr/bin/pmset", "-g", "batt"],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=5,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "Battery Power" in answer.stdout
