"""What can be judged here of Windows and macOS: calls, names, places, keyrings and the spec."""

import json
import plistlib
import re
import subprocess
import sys
import tomllib
import types
from pathlib import Path, PureWindowsPath
from typing import Any

import platformdirs
import platformdirs.macos
import platformdirs.windows
import pytest

from qamera_review import __version__, credentials
from qamera_review.domain.filters import StatusFilter
from qamera_review.paths import AppPaths
from qamera_review.services.settings.diagnostics import PACKAGES
from qamera_review.services.settings.preferences import LANGUAGES
from tests.packaging.excluded_modules import uses_of
from tests.packaging.posix_rules import found_in, unguarded

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
INSTALLER = PACKAGING / "windows" / "qamera-review.nsi"
SOURCES = sorted((ROOT / "qamera_review").rglob("*.py"))
# Names that Windows keeps for devices, whatever follows the dot.
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10)),
}


def test_no_posix_only_call_stands_unguarded() -> None:
    assert [found for path in SOURCES for found in unguarded(path)] == []


@pytest.mark.parametrize(
    "breach",
    [
        "import fcntl",
        "from os import fork",
        "import os\nos.getuid()",
        "import signal\nsignal.signal(signal.SIGHUP, None)",
        "loop.add_signal_handler(2, print)",
        "subprocess.Popen(['x'], start_new_session=True)",
    ],
)
def test_a_seeded_posix_only_call_is_found_unless_it_is_guarded(breach: str) -> None:
    assert len(found_in("seeded.py", breach)) == 1
    lines = ["def f():", "    if sys.platform != 'win32':", *breach.splitlines()]
    guarded = "\n".join([*lines[:2], *(f"        {line}" for line in lines[2:])])
    assert found_in("seeded.py", guarded) == []


def committed() -> list[str]:
    told = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return told.stdout.splitlines()


def test_every_name_can_be_a_file_on_windows_and_macos() -> None:
    names = committed()
    assert len(names) > 100
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        for part in name.split("/"):
            assert re.search(r'[<>:"\\|?*\x00-\x1f]', part) is None, name
            assert part.rstrip(". ") == part, name
            assert part.split(".")[0].lower() not in DEVICES, name
        assert len(name) <= 120, name


def test_every_list_gets_a_file_name_of_its_own_on_every_system() -> None:
    names = [f"{each.value}.list" for each in StatusFilter]
    assert len({name.lower() for name in names}) == len(names)
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", name) for name in names)


@pytest.mark.parametrize(
    ("kind", "variables"),
    [
        (platformdirs.windows.Windows, {"LOCALAPPDATA": "C:\\Users\\Zoë\\AppData\\Local"}),
        (platformdirs.macos.MacOS, {"HOME": "/Users/zoë"}),
    ],
)
def test_the_places_on_other_systems_are_the_users_own_and_apart(
    monkeypatch: pytest.MonkeyPatch, kind: Any, variables: dict[str, str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(
        platformdirs.windows, "get_win_folder", lambda _csidl: variables.get("LOCALAPPDATA")
    )
    monkeypatch.setattr(platformdirs, "PlatformDirs", kind)
    places = AppPaths.for_user()
    (start,) = variables.values()
    every = [places.outbox, places.thumbs, places.catalog, places.logs, places.settings]
    assert len({str(place).lower() for place in every}) == len(every)
    for place in every:
        assert str(place).startswith(start)
        assert "qamera-review" in str(place)
        # Windows takes 259 characters, and an account's folder lies below this.
        assert len(PureWindowsPath(place).as_posix()) < 120


def test_the_keyrings_of_windows_and_macos_are_among_those_that_are_trusted() -> None:
    import keyring.backends.macOS
    import keyring.backends.Windows

    for module in (keyring.backends.Windows, keyring.backends.macOS):
        assert module.__name__ in credentials.SAFE_BACKENDS


PLUGINS = "PySide6/Qt/plugins"
# The icons are SVG files: QtSvg stays, and with it its library.
NEEDED = {"libqxcb.so": ["libxcb.so.1"], "QtSvg.abi3.so": ["libQt6Svg.so.6"]}
LINKS = ["libxcb.so.1", "libQt6Svg.so.6", "libQt6Quick.so.6"]


class Spec:
    """Runs the spec as PyInstaller does, with stand-ins that note what they are asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, platform: str, files: list[str]) -> None:
        self.programs: list[dict[str, Any]] = []
        self.bundles: list[dict[str, Any]] = []
        self.data: list[tuple[str, str]] = []
        self.excluded: set[str] = set()
        packages = ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils")
        for name in (*packages, "PyInstaller.utils.win32"):
            monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
        hooks: Any = types.ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name: [name]
        hooks.copy_metadata = lambda name: [(name, name)]
        bindepend: Any = types.ModuleType("PyInstaller.depend.bindepend")
        bindepend.get_imports = lambda path: {
            (needed, None) for needed in NEEDED.get(Path(path).name, [])
        }
        versioninfo: Any = types.ModuleType("PyInstaller.utils.win32.versioninfo")
        versioninfo.StringStruct = lambda name, value: (name, value)
        versioninfo.StringTable = lambda _language, strings: dict(strings)
        versioninfo.StringFileInfo = lambda tables: tables[0]
        versioninfo.VarStruct = versioninfo.VarFileInfo = lambda *_parts: None
        versioninfo.FixedFileInfo = lambda **numbers: numbers["filevers"]
        versioninfo.VSVersionInfo = lambda ffi, kids: (ffi, kids[0])
        sys.modules["PyInstaller.utils.win32"].versioninfo = versioninfo  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
        monkeypatch.setitem(sys.modules, bindepend.__name__, bindepend)
        monkeypatch.setattr(sys, "platform", platform)
        self.analysis = analysis = types.SimpleNamespace(pure=[], scripts=[])
        analysis.datas = [(link, f"PySide6/{link}", "SYMLINK") for link in LINKS]
        analysis.binaries = [(name, f"/from/{name}", "BINARY") for name in files]
        names: dict[str, Any] = {
            "SPECPATH": str(PACKAGING),
            "Analysis": self._analysis,
            "PYZ": lambda _pure: None,
            "EXE": self._program,
            "COLLECT": lambda *_parts, **_options: None,
            "BUNDLE": lambda _collected, **options: self.bundles.append(options),
        }
        exec(compile((PACKAGING / "qamera-review.spec").read_text("utf-8"), "spec", "exec"), names)
        self.kept = [entry[0] for entry in analysis.binaries]
        self.links = [entry[0] for entry in analysis.datas]

    def _analysis(self, *_scripts: object, **options: Any) -> types.SimpleNamespace:
        self.data += options["datas"]
        self.excluded |= set(options["excludes"])
        return self.analysis

    def _program(self, *_parts: object, **options: Any) -> None:
        self.programs.append(options)


def test_on_linux_only_needed_plugins_and_libraries_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = [f"{PLUGINS}/platforms/libqxcb.so", f"{PLUGINS}/imageformats/libqwebp.so"]
    wanted += [f"{PLUGINS}/iconengines/libqsvgicon.so"]
    wanted += ["libxcb.so.1", "libpython3.11.so.1.0", "PySide6/QtCore.abi3.so"]
    wanted += ["PySide6/QtSvg.abi3.so", "PySide6/Qt/lib/libQt6Svg.so.6"]
    wanted += ["_cffi_backend.cpython-311-x86_64-linux-gnu.so"]
    dropped = [f"{PLUGINS}/platformthemes/libqgtk3.so", f"{PLUGINS}/imageformats/libqsvg.so"]
    dropped += [f"{PLUGINS}/platforms/libqeglfs.so", "libgtk-3.so.0", "libcairo.so.2"]
    dropped += ["PySide6/Qt/lib/libQt6Quick.so.6", f"{PLUGINS}/imageformats/libqtiff.so"]
    spec = Spec(monkeypatch, "linux", [*wanted, *dropped])
    assert spec.kept == wanted
    assert spec.links == ["libxcb.so.1", "libQt6Svg.so.6"]
    assert [(one["name"], one["console"]) for one in spec.programs] == [("qamera-review", True)]


def test_the_frozen_program_can_tell_what_it_is_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    data = {name for name, _place in Spec(monkeypatch, "linux", []).data}
    assert set(PACKAGES) <= data


def test_nothing_that_is_left_out_of_the_program_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is used by its attribute, such as `np.fft`, is missed only when it runs."""
    excluded = Spec(monkeypatch, "linux", []).excluded
    assert "numpy.f2py" in excluded
    assert [
        breach for path in SOURCES for breach in uses_of(excluded, path.read_text("utf-8"))
    ] == []
    on_windows = Spec(monkeypatch, "win32", []).excluded
    assert on_windows - excluded == {"PySide6.QtDBus"}


@pytest.mark.parametrize(
    "breach",
    [
        "import numpy as np\nnp.testing.assert_equal(1, 1)",
        "import numpy.testing",
        "from numpy import testing",
        "from numpy.testing import assert_equal",
        "import numpy\nx = numpy.testing",
    ],
)
def test_a_seeded_use_of_what_is_left_out_is_found(breach: str) -> None:
    assert uses_of({"numpy.testing"}, breach) == ["numpy.testing"]


def test_on_windows_there_is_a_program_for_the_console_and_one_for_the_menu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = ["PySide6/plugins/platforms/qwindows.dll", "PySide6/plugins/imageformats/qjpeg.dll"]
    wanted += ["PySide6/QtSvg.pyd", "PySide6/Qt6Svg.dll"]
    wanted += ["PySide6/translations/qtbase_pl.qm", "resources/translations/qamera_pl.qm"]
    dropped = ["PySide6/plugins/imageformats/qtiff.dll", "PySide6/Qt6Quick.dll"]
    dropped += ["PySide6/opengl32sw.dll", "PySide6/translations/qtbase_de.qm"]
    dropped += ["PySide6/translations/designer_pl.qm", "PySide6\\translations\\qtbase_fr.qm"]
    spec = Spec(monkeypatch, "win32", [*wanted, *dropped])
    assert spec.kept == wanted
    programs = {one["name"]: one["console"] for one in spec.programs}
    assert programs == {"qamera-review": True, "Qamera Review": False}
    installer = INSTALLER.read_text(encoding="utf-8")
    for name in programs:
        assert f'Delete "$INSTDIR\\{name}.exe"' in installer


def test_the_programs_of_windows_say_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = Spec(monkeypatch, "win32", [])
    numbers = (*(int(part) for part in __version__.split(".")), 0)
    for program in spec.programs:
        fixed, texts = program["version"]
        assert fixed == numbers
        assert texts["FileVersion"] == __version__
        assert texts["OriginalFilename"] == f"{program['name']}.exe"
    assert [program["version"] for program in Spec(monkeypatch, "linux", []).programs] == [None]


def test_the_installer_leaves_a_running_program_whole_and_says_what_it_installed() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    install, uninstall = text.split('Section "Install"')[1].split('Section "Uninstall"')
    for section, call in ((install, "Call MoveAside"), (uninstall, "Call un.MoveAside")):
        assert section.split("\n")[1].strip() == call, "before anything is deleted"
        assert r'RMDir /r "$INSTDIR\_internal"' not in section
    assert 'Rename "$INSTDIR\\_internal" "$INSTDIR\\_old"' in text
    for value in (
        *("DisplayName", "DisplayVersion", "DisplayIcon", "Publisher", "UninstallString"),
        *("QuietUninstallString", "InstallLocation", "EstimatedSize"),
    ):
        assert f'"{value}"' in install
    assert "ManifestDPIAware true" in text
    assert len(re.findall(r"^LangString IsOpen ", text, re.MULTILINE)) == len(LANGUAGES)


def test_the_window_can_be_opened_without_a_console() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["gui-scripts"] == {"qamera-review-window": "qamera_review.cli:main"}
    script = (PACKAGING / "windows" / "wheelhouse-install.ps1").read_text(encoding="utf-8")
    assert "qamera-review-window.exe" in script


def test_on_macos_the_bundle_has_a_window_the_version_and_an_icon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = Spec(monkeypatch, "darwin", ["PySide6/Qt/plugins/platforms/libqcocoa.dylib"])
    assert spec.kept == ["PySide6/Qt/plugins/platforms/libqcocoa.dylib"]
    assert [one["console"] for one in spec.programs] == [False]
    (bundle,) = spec.bundles
    assert bundle["version"] == __version__
    assert bundle["icon"].endswith(".icns")
    assert json.dumps(bundle["info_plist"])
    assert bundle["info_plist"]["CFBundleLocalizations"] == [each.value for each in LANGUAGES]
    (program,) = spec.programs
    with open(program["entitlements_file"], "rb") as file:
        assert plistlib.load(file) == {
            "com.apple.security.cs.allow-unsigned-executable-memory": True
        }


def test_the_version_is_written_in_one_place_only() -> None:
    named = [
        name
        for name in committed()
        if Path(name).suffix in {".py", ".sh", ".toml", ".spec", ".nsi", ".xml", ".1", ".ps1"}
        and re.search(
            rf"(?<![\d.]){re.escape(__version__)}(?![\d.])", (ROOT / name).read_text("utf-8")
        )
    ]
    assert named == ["qamera_review/__init__.py"]
