"""The packaging script that collects and builds the translations, as a module."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType


@cache
def translations_tool() -> ModuleType:
    """Return the tool that collects the texts."""
    spec = importlib.util.spec_from_file_location(
        "translations", Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
