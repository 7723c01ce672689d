"""What a frozen program imports before an update can replace its archive."""

import subprocess
import sys

from qamera_review.preload import lazy_modules


def test_the_modules_of_every_window_are_among_them() -> None:
    names = lazy_modules()
    assert "qamera_review.ui.jobs.job_panel" in names
    assert "qamera_review.ui.preferences.preferences_window" in names
    apart = ("qamera_review.sandbox", "qamera_review.measuring")
    assert not [name for name in names if name.startswith(apart)]


def test_all_of_them_can_be_imported() -> None:
    program = (
        "import asyncio, sys; from qamera_review import preload; preload.PAUSE_S = 0;"
        "asyncio.run(preload.import_lazy_modules());"
        "print([name for name in preload.lazy_modules() if name not in sys.modules]);"
        "print([name for name in sys.modules if name.partition('.')[0] == 'numpy'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == "[]\n[]\n"
    assert done.stderr == ""
