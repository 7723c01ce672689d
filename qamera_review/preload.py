"""Imports the modules of windows that are not open yet, in an installed program.

An update replaces the files of the program while the old one runs. From then on a frozen program
cannot read a module that is not imported yet from its archive (zlib.error), and one installed as
a package would read that of the new version, which does not fit the old ones. The window that
needs it would not open. So all modules are imported, one at a time, soon after the start.
"""

import asyncio
import pkgutil
from importlib import import_module

import qamera_review

PAUSE_S = 0.05  # between two modules, so that the window stays responsive
# Programs of their own: the sandbox and the measuring of pictures (it needs numpy) are started as
# other processes, the tour from the command line.
_APART = (
    "qamera_review.sandbox",
    "qamera_review.measuring",
    "qamera_review.measuring_process",
    "qamera_review.tour",
    "qamera_review.__main__",
)
# What the modules of the program import inside functions.
_OTHERS = ("keyring.core", "tomllib")


def lazy_modules() -> list[str]:
    """Return the names of all modules of the program, except those in _APART."""
    modules = pkgutil.walk_packages(qamera_review.__path__, "qamera_review.")
    return [module.name for module in modules if not module.name.startswith(_APART)]


async def import_lazy_modules() -> None:
    """Import every module that could be imported later; takes some seconds, with pauses."""
    for name in (*lazy_modules(), *_OTHERS):
        try:
            import_module(name)
        except ImportError:  # not part of this build; reported where it is needed
            continue
        await asyncio.sleep(PAUSE_S)
