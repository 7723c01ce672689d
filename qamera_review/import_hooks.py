"""Two adjustments of Python's import that make the start faster; called once, by the command line.

Processor time, medians of 15 interleaved pairs on a busy machine:

- PySide6 replaces `builtins.__import__`, so that each module that is imported later is read for
  `from __feature__ import ...`, which nothing here uses. Without that, importing the program takes
  910 ms instead of 990.
- httpx imports its own command line, and click with it, which nobody calls here. Without it,
  importing httpx takes 75 ms instead of 115, in which the window would stand still; the
  difference is larger where rich is installed.
"""

import builtins
import sys

import PySide6.QtCore  # noqa: F401 - replaces builtins.__import__


def disable_pyside_import_hook() -> None:
    """Puts Python's own `__import__` back, and makes `import click` fail, as where it is not
    installed: httpx then leaves its command line out. For all later imports of the process."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    sys.modules.setdefault("click", None)  # type: ignore[arg-type]  # what None means is documented
