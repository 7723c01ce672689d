"""What the built program is made of, as far as it can be judged without building it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted([*PACKAGING.rglob("*.sh")])


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_script_is_read_by_a_plain_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)


def test_the_bill_names_every_package_of_the_lock_with_its_licence(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "bill.py"), str(PACKAGING / "requirements.lock")]
    subprocess.run([*command, str(tmp_path)], check=True)
    bill = json.loads((tmp_path / "sbom.cdx.json").read_text(encoding="utf-8"))
    parts = {one["name"].lower(): one for one in bill["components"]}
    assert {"httpx", "keyring", "msgspec", "pyside6_essentials", "qasync"} <= {
        name.replace("-", "_") if name.startswith("pyside6") else name for name in parts
    }
    assert all(one["version"] and one["licenses"][0]["license"]["name"] for one in parts.values())
    assert "LGPL" in str(bill) or "Lesser" in (tmp_path / "licences" / "Qt.txt").read_text()
    assert any((tmp_path / "licences" / "httpx").iterdir())


def test_all_locks_name_hashes_and_no_index() -> None:
    locks = sorted(PACKAGING.glob("requirements*.lock"))
    assert len(locks) == 3
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "index-url" not in text
        assert "://" not in text


def test_the_icon_comes_in_every_size(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)], check=True)
    sizes = sorted(int(path.stem) for path in tmp_path.glob("*.png"))
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_the_icon_of_the_window_is_made_from_the_drawing(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)], check=True)
    drawn = QImage(str(tmp_path / "256.png")).convertToFormat(QImage.Format.Format_ARGB32)
    kept = QImage(str(ROOT / "resources" / "icons" / "qamera-review.png"))
    kept = kept.convertToFormat(QImage.Format.Format_ARGB32)
    assert kept.size() == drawn.size()
    unlike = sum(abs(a - b) > 8 for a, b in zip(kept.constBits(), drawn.constBits(), strict=True))
    assert unlike < 256  # edges may be smoothed otherwise by another release of Qt


def test_no_posix_only_call_stands_unguarded() -> None:
    """Windows has none of these; `getattr` or a look at the platform guards them."""
    calls = ("os.fork(", "os.getuid(", "os.geteuid(", "import fcntl", "import pwd", "os.O_NOFOLLOW")
    found = [
        f"{path.relative_to(ROOT)}: {call}"
        for path in sorted((ROOT / "qamera_review").rglob("*.py"))
        for call in calls
        if call in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_no_two_files_differ_in_case_alone() -> None:
    names = [str(path.relative_to(ROOT)) for path in (ROOT / "qamera_review").rglob("*")]
    assert len({name.lower() for name in names}) == len(names)
