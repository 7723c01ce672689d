"""What the built program consists of: a CycloneDX bill of materials and the licences' texts.

`python packaging/bill.py LOCKFILE FOLDER` writes `sbom.cdx.json` and `licences/` from the metadata
of the installed packages that the lock file names.
"""

import json
import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)")
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
QT_NOTICE = """\
This program uses Qt and PySide6 under the GNU Lesser General Public License, version 3
(https://www.gnu.org/licenses/lgpl-3.0.html; source: https://download.qt.io and
https://code.qt.io/cgit/pyside/pyside-setup.git).

They are separate, dynamically loaded files in the folder `_internal/PySide6`. To use your own
build of them, of the same minor version, replace the files of the same names there; nothing else
of the program depends on how they were built.
"""


def installed(lock: Path) -> list[metadata.Distribution]:
    """The packages of the lock file that are installed here, by name."""
    found = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        pin = _PIN.match(line)
        if pin is None:
            continue
        try:
            found.append(metadata.distribution(pin[1]))
        except metadata.PackageNotFoundError:
            continue  # of another platform
    return sorted(found, key=lambda one: one.name.lower())


def bill(packages: list[metadata.Distribution], version: str) -> dict[str, object]:
    """A CycloneDX 1.5 document."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": "qamera-review", "version": version}
        },
        "components": [
            {
                "type": "library",
                "name": one.name,
                "version": one.version,
                "purl": f"pkg:pypi/{one.name.lower()}@{one.version}",
                "licenses": [{"license": {"name": licence_of(one)}}],
            }
            for one in packages
        ],
    }


def licence_of(package: metadata.Distribution) -> str:
    """The licence in the package's own words."""
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    classifiers = package.metadata.get_all("Classifier") or []
    named = [one.rpartition("::")[2].strip() for one in classifiers if one.startswith("License")]
    return (said.splitlines() or [""])[0].strip() or ", ".join(named) or "see its files"


def copy_licences(packages: list[metadata.Distribution], folder: Path) -> None:
    """Each package's licence files into a folder of its own."""
    for package in packages:
        files = [f for f in package.files or () if _LICENCE.search(f.name) and f.suffix != ".py"]
        for file in files:
            source = Path(str(package.locate_file(file)))
            if source.is_file():
                target = folder / package.name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
    (folder / "Qt.txt").write_text(QT_NOTICE, encoding="utf-8")


def main() -> int:
    """Writes both."""
    lock, folder = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(ROOT))
    from qamera_review import __version__

    packages = installed(lock)
    (folder / "licences").mkdir(parents=True, exist_ok=True)
    copy_licences(packages, folder / "licences")
    text = json.dumps(bill(packages, __version__), indent=2, sort_keys=True)
    (folder / "sbom.cdx.json").write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
