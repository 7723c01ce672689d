"""How modules are imported in the program."""

import subprocess
import sys

TOLD = """
import builtins, sys
from qamera_review.import_hooks import disable_pyside_import_hook
print(builtins.__import__ is builtins.__orig_import__)
disable_pyside_import_hook()
disable_pyside_import_hook()
print(builtins.__import__ is builtins.__orig_import__)
from PySide6.QtCore import QSize
import qamera_review.services.packshots.row_masks
print(QSize(2, 1).width(), "qamera_review.services.packshots.row_masks" in sys.modules)
"""
LEAN = """
import sys
from qamera_review.import_hooks import disable_pyside_import_hook
disable_pyside_import_hook()
import qamera_review.api.client, httpx
print(httpx.Client.__name__, "httpx._client" in sys.modules, "rich" in sys.modules)
"""


def test_the_detour_of_pyside_is_taken_out_and_qt_works_as_before() -> None:
    told = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "True", "2", "True"]


def test_the_command_line_of_httpx_stays_away() -> None:
    told = subprocess.run([sys.executable, "-c", LEAN], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["Client", "True", "False"]
