"""Makes the .qm files before a wheel is packed, where Qt's own tool is there.

It comes with PySide6, which is installed before the program itself; in a build without it the
wheel speaks English.
"""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[misc]
    """Called by hatchling."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the files are collected."""
        if importlib.util.find_spec("PySide6") is None:
            self.app.display_warning("PySide6 is not installed: no translations are built.")
            return
        path = Path(self.root) / "packaging" / "translations.py"
        spec = importlib.util.spec_from_file_location("translations", path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        if module.build():
            raise RuntimeError("The translations could not be built.")
