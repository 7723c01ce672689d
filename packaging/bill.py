"""What the built program consists of: a CycloneDX bill of materials and the licences' texts.

`python packaging/bill.py FROZEN FOLDER` writes `sbom.cdx.json` and `licences/` to FOLDER: of the
Python packages that the program needs here, of Python and Qt, and of the libraries of the system
that lie in the folder FROZEN, by the package that brought them (on Debian and its kin).
"""

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import uuid
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
QT_NOTICE = """\
This program uses Qt and PySide6 (with Shiboken) under the GNU Lesser General Public License,
version 3: see LGPL-3.0.txt and GPL-3.0.txt beside this file. They are not changed; their source
is at https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/pyside6/ under the versions that the About
window and the bill of materials name. What Qt itself is made of is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.

To use your own build of them ("relink"): they are separate files that are loaded when the program
starts, in `_internal/PySide6` (Qt itself in `_internal/PySide6/Qt/lib`, its plugins in
`_internal/PySide6/Qt/plugins`; on Windows all in `_internal/PySide6` and its `plugins`) and
`_internal/shiboken6` of the installed program. Build the same minor version for the same system,
put your files in the place of those of the same names, and start the program: its About window
shows the version of Qt that runs. Nothing checks them, and nothing else of the program depends on
how they were built. The program itself is under the MIT licence and may be changed and taken apart
for debugging such changes.
"""


@dataclass(frozen=True)
class Part:
    """One component; `files` are its licences' texts."""

    name: str
    version: str
    purl: str
    licence: str
    files: list[Path] = field(default_factory=list)

    def component(self) -> dict[str, object]:
        """As CycloneDX has it."""
        spdx = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", self.licence)
        named = {"license": {"name": self.licence}}
        return {
            "type": "library",
            "bom-ref": self.purl,
            "name": self.name,
            "version": self.version,
            "purl": self.purl,
            "licenses": [{"expression": self.licence} if spdx else named],
        }


def python_packages() -> list[Part]:
    """The program's requirements and theirs, as far as they count here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    found: dict[str, metadata.Distribution] = {}
    while waiting:
        wanted = waiting.pop()
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        package = metadata.distribution(wanted.name)
        if package.name not in found:
            found[package.name] = package
            waiting += [Requirement(line) for line in package.requires or ()]
    return [_python_package(one) for one in found.values()]


def _python_package(package: metadata.Distribution) -> Part:
    files = [f for f in package.files or () if _LICENCE.search(f.name) and f.suffix != ".py"]
    return Part(
        package.name,
        package.version,
        f"pkg:pypi/{package.name.lower()}@{package.version}",
        licence_of(package),
        [Path(str(package.locate_file(file))) for file in files],
    )


def licence_of(package: metadata.Distribution) -> str:
    """The licence in the package's own words."""
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    classifiers = package.metadata.get_all("Classifier") or []
    named = [one.rpartition("::")[2].strip() for one in classifiers if one.startswith("License")]
    return (said.splitlines() or [""])[0].strip() or ", ".join(named) or "see its files"


def runtimes() -> list[Part]:
    """Python and Qt, which no package's metadata tells of."""
    python, qt = platform.python_version(), metadata.version("PySide6-Essentials")
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return [
        Part("CPython", python, f"pkg:generic/cpython@{python}", "PSF-2.0", [text]),
        Part("Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only"),
    ]


def artwork() -> list[Part]:
    """The typeface and the icons in `resources`."""
    resources = ROOT / "resources"
    return [
        Part(
            "Inter", "4.1", "pkg:npm/inter-ui@4.1.1", "OFL-1.1", [resources / "fonts" / "OFL.txt"]
        ),
        Part(
            "Lucide",
            "1.62.0",
            "pkg:npm/lucide-static@1.62.0",
            "ISC",
            [resources / "icons" / "LUCIDE-LICENSE.txt"],
        ),
    ]


def system_packages(frozen: Path) -> list[Part]:
    """The Debian packages whose libraries lie in the frozen program; [] on other systems."""
    names = sorted(path.name for path in frozen.glob("_internal/*.so*") if not path.is_symlink())
    if not names or shutil.which("dpkg-query") is None:
        return []
    folder = str(sysconfig.get_config_var("MULTIARCH"))
    command = ["dpkg-query", "--search", *(f"*/{folder}/{name}" for name in names)]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    packages = {line.partition(": ")[0].split(", ")[0] for line in found.splitlines()}
    return [_system_package(one) for one in sorted(packages)]


def _system_package(package: str) -> Part:
    command = [
        "dpkg-query",
        "--show",
        "--showformat=${Package} ${Version} ${Architecture}",
        package,
    ]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    name, version, architecture = told.split()
    purl = f"pkg:deb/debian/{name}@{version}?arch={architecture}"
    text = Path("/usr/share/doc") / name / "copyright"
    return Part(name, version, purl, f"see licences/{name}/copyright", [text])


def bill(parts: list[Part], version: str) -> dict[str, object]:
    """A CycloneDX 1.5 document; the same parts have the same serial number."""
    serial = uuid.uuid5(uuid.NAMESPACE_URL, " ".join([version, *(one.purl for one in parts)]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "qamera-review",
                "name": "qamera-review",
                "version": version,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": [one.component() for one in parts],
    }


def copy_licences(parts: list[Part], folder: Path) -> None:
    """Each part's texts into a folder of its own, and those of Qt."""
    for part in parts:
        for file in part.files:
            if file.is_file():
                (folder / part.name).mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, folder / part.name / file.name)
    for text in sorted((ROOT / "packaging" / "licences").iterdir()):
        shutil.copyfile(text, folder / text.name)
    (folder / "Qt.txt").write_text(QT_NOTICE, encoding="utf-8")


def main() -> int:
    """Writes both."""
    frozen, folder = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(ROOT))
    from qamera_review import __version__

    parts = [*runtimes(), *artwork(), *python_packages(), *system_packages(frozen)]
    parts.sort(key=lambda one: one.purl)
    (folder / "licences").mkdir(parents=True, exist_ok=True)
    copy_licences(parts, folder / "licences")
    text = json.dumps(bill(parts, __version__), indent=2, sort_keys=True)
    (folder / "sbom.cdx.json").write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
