"""Whether the computer runs on its battery, by the files of Linux."""

from pathlib import Path

import pytest

from qamera_review.services.core.power import is_on_battery


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n", encoding="ascii")


@pytest.mark.posix
@pytest.mark.parametrize(
    ("battery", "mains", "expected"),
    [("Discharging", "0", True), ("Discharging", "1", False), ("Charging", "1", False)],
)
def test_a_notebook(tmp_path: Path, battery: str, mains: str, expected: bool) -> None:
    supply(tmp_path, "BAT0", type="Battery", status=battery)
    supply(tmp_path, "AC", type="Mains", online=mains)
    assert is_on_battery(tmp_path) is expected


def test_a_mouse_and_a_computer_without_a_battery_do_not_count(tmp_path: Path) -> None:
    supply(tmp_path, "mouse", type="Battery", status="Discharging", scope="Device")
    assert not is_on_battery(tmp_path)
    assert not is_on_battery(tmp_path / "none")
