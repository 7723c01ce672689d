"""The steps of preview.sh that need Python: `python assemble.py STEP WORK BUNDLE.app`.

qt removes what the program does not use of Qt, launcher joins the launchers of both processors,
info writes Info.plist, sign signs ad hoc, and image makes the disk image. Needs apple-platform-py.
"""

import plistlib
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from apple_platform import macho, packaging, signing
from bundle_info import IDENTIFIER, INFO

from qamera_review import __version__
from qamera_review.domain.image_format import ImageFormat
from qamera_review.services.settings.preferences import LANGUAGES

_ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_PROGRAM = "Qamera Review"
# What stays of PySide6, by folder and by how the names begin; as in qamera-review.spec. Qt's D-Bus
# is needed by its library for windows.
_KEPT = {
    ".": (
        *(
            "Qt",
            "__init__.py",
            "_config.py",
            "_git_pyside_version.py",
            "support",
            "libpyside6.abi3",
        ),
    ),
    "Qt": ("lib", "plugins", "translations"),
    "Qt/lib": ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg.", "QtWidgets"),
    "Qt/plugins": ("platforms", "imageformats", "iconengines", "styles"),
    "Qt/plugins/platforms": ("libqcocoa", "libqoffscreen"),
    "Qt/plugins/imageformats": tuple(
        f"lib{each.qt_plugin}" for each in ImageFormat if each.qt_plugin
    ),
    "Qt/translations": tuple(f"qtbase_{language.value}.qm" for language in LANGUAGES),
}
_MODULES = ("QtCore.", "QtGui.", "QtNetwork.", "QtSvg.", "QtWidgets.")


def prune_qt(_work: Path, bundle: Path) -> None:
    """Remove the modules, plugins and tools of Qt that the program does not use."""
    (package,) = bundle.glob("Contents/Resources/python/lib/python3.*/site-packages/PySide6")
    shutil.rmtree(package / "Qt" / "libexec")
    for folder, names in _KEPT.items():
        for path in (package / folder).iterdir():
            is_module = path.suffix == ".so" and not path.name.startswith(_MODULES)
            if not path.name.startswith(names) or is_module or path.suffix == ".pyi":
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def join_launchers(work: Path, bundle: Path) -> None:
    """Make one program of the launchers in `work`."""
    parts = [work / "launcher-aarch64", work / "launcher-x86_64"]
    program = bundle / "Contents" / "MacOS" / _PROGRAM
    macho.create_universal(parts, program)
    program.chmod(0o755)


def write_info(_work: Path, bundle: Path) -> None:
    """Write Info.plist, and read it back."""
    info = INFO | {
        "CFBundleDisplayName": _PROGRAM,
        "CFBundleExecutable": _PROGRAM,
        "CFBundleIconFile": "qamera-review.icns",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
    }
    path = bundle / "Contents" / "Info.plist"
    path.write_bytes(plistlib.dumps(info))
    if plistlib.loads(path.read_bytes()) != info:
        raise ValueError("Info.plist is not what was written.")


def sign(work: Path, bundle: Path) -> None:
    """Sign the bundle and everything in it without a certificate."""
    signed = work / "signed.app"
    shutil.rmtree(signed, ignore_errors=True)
    signing.sign(
        bundle,
        signed,
        entitlements_xml_file=_ENTITLEMENTS,
        code_signature_flags=["runtime"],
    )
    if not (signed / "Contents" / "_CodeSignature" / "CodeResources").is_file():
        raise ValueError("The bundle has no signature.")
    shutil.rmtree(bundle)
    signed.rename(bundle)


def make_image(work: Path, bundle: Path) -> None:
    """Put the bundle into a disk image."""
    folder = work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / bundle.name, symlinks=True)
    packaging.dmg_create(folder, work / "qamera-review-preview.dmg", volume_label="QAMERA")
    shutil.rmtree(folder)


_STEPS = {
    "qt": prune_qt,
    "launcher": join_launchers,
    "info": write_info,
    "sign": sign,
    "image": make_image,
}

if __name__ == "__main__":
    _STEPS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
