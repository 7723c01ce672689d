"""What the built program is made of, as far as it can be judged without building it."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from qamera_review import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted([*PACKAGING.rglob("*.sh")])


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pictures of the icon."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_script_is_read_by_a_plain_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)


def test_the_bill_names_what_is_given_to_people_with_its_licence(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "bill.py"), str(tmp_path / "frozen")]
    for name in ("bill", "again"):
        subprocess.run([*command, str(tmp_path / name)], check=True)
    text = (tmp_path / "bill" / "sbom.cdx.json").read_text(encoding="utf-8")
    assert text == (tmp_path / "again" / "sbom.cdx.json").read_text(encoding="utf-8")
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert bill["metadata"]["component"]["version"] == __version__
    parts = {one["name"].lower().replace("_", "-"): one for one in bill["components"]}
    assert {"cpython", "qt", "pyside6-essentials", "httpx", "keyring", "h11"} <= set(parts)
    assert {"hatchling", "pytest", "pyinstaller"} & set(parts) == set()
    assert parts["qt"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert parts["brotli"]["licenses"] == [{"expression": "MIT"}]
    assert parts["backports.zstd"]["licenses"] == [{"expression": "PSF-2.0"}]
    for one in parts.values():
        (stated,) = one["licenses"]
        assert one["version"]
        assert stated.get("expression") or stated["license"]["name"]
    assert len({one["bom-ref"] for one in parts.values()}) == len(parts)
    licences = tmp_path / "bill" / "licences"
    for name in ("httpx", "Inter", "Lucide", "brotli", "backports.zstd"):
        assert any((licences / name).iterdir())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (licences / "LGPL-3.0.txt").read_text("utf-8")
    notice = (licences / "Qt.txt").read_text("utf-8")
    assert "GPL-3.0.txt" in notice
    assert "relink" in notice


def test_all_locks_name_hashes_and_no_index() -> None:
    locks = sorted(PACKAGING.glob("requirements*.lock"))
    assert len(locks) == 3
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "index-url" not in text
        assert "://" not in text


def test_the_icon_comes_in_every_size(icons: Path) -> None:
    sizes = sorted(int(path.stem) for path in icons.glob("*.png"))
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_the_icon_of_the_window_is_made_from_the_drawing(icons: Path) -> None:
    drawn = QImage(str(icons / "256.png")).convertToFormat(QImage.Format.Format_ARGB32)
    kept = QImage(str(ROOT / "resources" / "icons" / "qamera-review.png"))
    kept = kept.convertToFormat(QImage.Format.Format_ARGB32)
    assert kept.size() == drawn.size()
    unlike = sum(abs(a - b) > 8 for a, b in zip(kept.constBits(), drawn.constBits(), strict=True))
    assert unlike < 256  # edges may be smoothed otherwise by another release of Qt


def test_the_icons_for_windows_and_macos_hold_pictures_of_the_right_size(icons: Path) -> None:
    icon = (icons / "qamera-review.ico").read_bytes()
    assert struct.unpack("<HHH", icon[:6]) == (0, 1, 7)
    for number, size in enumerate((16, 24, 32, 48, 64, 128, 256)):
        entry = struct.unpack("<BBBBHHII", icon[6 + 16 * number : 22 + 16 * number])
        length, start = entry[6:]
        picture = QImage.fromData(icon[start : start + length])
        assert (entry[0] or 256, picture.width(), picture.height()) == (size, size, size)
    blocks = (icons / "qamera-review.icns").read_bytes()
    kind, total, first, length = struct.unpack(">4sI4sI", blocks[:16])
    assert (kind, total, first) == (b"icns", len(blocks), b"icp4")
    assert QImage.fromData(blocks[16 : 8 + length]).width() == 16


def test_the_program_calls_no_address_of_its_own_but_the_services() -> None:
    """No telemetry and no look for updates; the sandbox is a service itself."""
    hosts: dict[str, Path] = {}
    for path in (ROOT / "qamera_review").rglob("*.py"):
        if "sandbox" not in path.parts:
            named = re.findall(
                r"https?://([A-Za-z0-9-]+[A-Za-z0-9.-]*)", path.read_text(encoding="utf-8")
            )
            hosts |= dict.fromkeys(named, path)
    read_about = {"www.sqlite.org", "cdn.example.com"}  # in docstrings
    # The registry that a PDF names for its output profile, and the words of the AI mark.
    names_in_files = {"www.color.org", "cv.iptc.org"}
    assert set(hosts) == {"app.qamera.ai"} | read_about | names_in_files, hosts


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A tarball as unpacked, with a small program in place of the frozen one."""
    folder = tmp_path / "a folder with blanks"
    (folder / "qamera-review" / "_internal").mkdir(parents=True)
    program = folder / "qamera-review" / "qamera-review"
    program.write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    program.chmod(0o755)
    (folder / "icons").mkdir()
    (folder / "icons" / "64.png").write_bytes(b"picture")
    for name in ("install.sh", "qamera-review.desktop"):
        shutil.copy(PACKAGING / "linux" / name, folder)
    return folder


def installed(unpacked: Path, *arguments: str) -> Path:
    """Runs the installer for a person whose home has a blank in its name; returns that home."""
    home = unpacked.parent / "the home"
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    command = ["sh", str(unpacked / "install.sh"), *arguments]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return home


def test_the_tarball_installs_upgrades_and_leaves_only_data(unpacked: Path) -> None:
    home = installed(unpacked)
    data = home / ".local" / "share" / "qamera-review" / "outbox.sqlite3"
    data.parent.mkdir()
    data.write_bytes(b"decisions")
    program = home / ".local" / "bin" / "qamera-review"
    assert subprocess.check_output([program], text=True) == "started\n"
    entry = home / ".local" / "share" / "applications" / "qamera-review.desktop"
    assert f'Exec="{program}"\n' in entry.read_text(encoding="utf-8")
    (home / ".local" / "lib" / "qamera-review" / "of the older version").touch()
    installed(unpacked)
    assert not (home / ".local" / "lib" / "qamera-review" / "of the older version").exists()
    installed(unpacked, "--uninstall")
    left = [path for path in home.rglob("*") if not path.is_dir()]
    assert left == [data]


def test_the_installer_of_the_wheelhouse_takes_the_lock_of_the_python_that_is_there(
    tmp_path: Path,
) -> None:
    house = tmp_path / "a house"
    house.mkdir()
    shutil.copy(PACKAGING / "linux" / "wheelhouse-install.sh", house / "install.sh")
    (house / "requirements-linux-3.12.txt").touch()
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, number in (("python3", "3.10"), ("python3.13", "3.14"), ("python3.12", "3.12")):
        script = f'#!/bin/sh\n[ "$1" = -c ] && echo {number} || echo "$0 $*" >>"{tmp_path}/calls"\n'
        (tools / name).write_text(script, encoding="utf-8")
        (tools / name).chmod(0o755)
    folder = tmp_path / "the program"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(tools / "python3.12")
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
    command = ["sh", str(house / "install.sh"), str(folder)]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    made, filled = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert made == f"{tools}/python3.12 -m venv {folder}"
    assert "--no-index" in filled
    assert "--require-hashes" in filled
    assert filled.endswith(f"-r {house}/requirements-linux-3.12.txt")
