"""Replaces and removes files that another program may have open at this moment.

Windows refuses to rename or delete a file while a virus scanner, an indexer or a program that
synchronizes folders has it open. They open each new file for some milliseconds, so the same call
succeeds a little later. On other systems an open file is no obstacle, and nothing is tried again.
"""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 1.0
_PAUSE_S = 0.02
# ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION. The first also says that the user may not write
# there; then the error is raised after PATIENCE_S.
_IN_USE = frozenset({5, 32})


def retry_in_use(change: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Call `change`, and again for up to `patience_s` seconds while Windows says that the file is
    in use. Blocks meanwhile. Raises the OSError of the last call."""
    end_s = time.monotonic() + patience_s
    while True:
        try:
            change()
        except OSError as fault:
            if getattr(fault, "winerror", None) not in _IN_USE or time.monotonic() >= end_s:
                raise
        else:
            return
        time.sleep(_PAUSE_S)


def replace_file(source: Path, target: Path, patience_s: float = PATIENCE_S) -> None:
    """Rename `source` to `target`, which is replaced if it exists. Raises OSError."""
    retry_in_use(lambda: os.replace(source, target), patience_s)


def remove_file(path: Path) -> None:
    """Delete a file; does nothing if there is none. Raises OSError."""
    retry_in_use(lambda: path.unlink(missing_ok=True))


def remove_folder(folder: Path) -> None:
    """Delete a folder with everything in it. Raises OSError."""
    retry_in_use(lambda: shutil.rmtree(folder))
