"""The architecture is a test: who may import whom, read from the source itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "qamera_review"
OURS = "qamera_review"

# The composition root and what only it uses: how the program is put together.
ROOT_MODULES = frozenset(
    {
        "app",
        "composition",
        "cli",
        "gui_gc",
        "demo",
        "import_hooks",
        "single_instance",
        "startup_error",
        "tour",
        "__main__",
    }
)
ALLOWED_LAYERS: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "api": frozenset({"domain"}),
    "storage": frozenset({"domain"}),
    "credentials": frozenset({"domain"}),
    "paths": frozenset({"domain"}),
    "logging_setup": frozenset({"domain"}),
    "services": frozenset({"domain", "api", "storage", "credentials"}),
    "ui": frozenset({"domain", "services", "paths"}),  # where the icons' files are
    "sandbox": frozenset(),
}
FORBIDDEN_OUTSIDE: dict[str, frozenset[str]] = {
    "domain": frozenset(
        {"PySide6", "httpx", "msgspec", "keyring", "qasync", "asyncio", "sqlite3", "threading"}
        | {"time", "socket", "os", "pathlib", "logging"}
    ),
    "api": frozenset({"PySide6", "qasync", "sqlite3", "keyring"}),
    "storage": frozenset({"PySide6", "qasync", "httpx", "keyring"}),
    "credentials": frozenset({"PySide6", "qasync", "httpx", "sqlite3"}),
    "services": frozenset({"PySide6.QtWidgets", "httpx", "sqlite3", "keyring", "qasync"}),
    "ui": frozenset({"asyncio", "httpx", "sqlite3", "keyring", "qasync", "msgspec"}),
    "sandbox": frozenset({"httpx", "qasync", "keyring", "PySide6.QtWidgets"}),
}
# The one place that takes from a library what its layer does not.
EXEMPT = frozenset({("domain.records", "msgspec")})
NO_COROUTINES = frozenset({"ui", "domain"})
NO_NESTED_LOOPS = ("exec", "exec_", "processEvents")


@dataclass(frozen=True)
class Module:
    """A source file with its dotted name below the package."""

    name: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        return self.name.partition(".")[0]


def read_modules(root: Path) -> list[Module]:
    """All modules below a package's folder."""
    modules = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        modules.append(Module(name, ast.parse(path.read_text(encoding="utf-8"), str(path))))
    return modules


def imports_of(tree: ast.Module) -> Iterator[str]:
    """Every imported dotted name: top level, deferred and under TYPE_CHECKING."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_under(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def _layer_breaches(module: Module) -> Iterator[str]:
    allowed = ALLOWED_LAYERS.get(module.layer)
    if allowed is None:
        yield f"{module.name}: no layer is known for it"
        return
    for name in imports_of(module.tree):
        if not _is_under(name, OURS):
            continue
        target = name.removeprefix(OURS).lstrip(".").partition(".")[0]
        is_version = name in (OURS, f"{OURS}.__version__") and module.layer != "sandbox"
        if target != module.layer and target not in allowed and not is_version:
            yield f"{module.name}: imports {name}"


def _outside_breaches(module: Module) -> Iterator[str]:
    for name in imports_of(module.tree):
        for forbidden in FORBIDDEN_OUTSIDE.get(module.layer, frozenset()):
            if _is_under(name, forbidden) and (module.name, forbidden) not in EXEMPT:
                yield f"{module.name}: imports {name}"


def _statement_breaches(module: Module) -> Iterator[str]:
    if module.layer not in NO_COROUTINES:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AsyncFunctionDef):
            yield f"{module.name}: async def {node.name}"
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in NO_NESTED_LOOPS
        ):
            yield f"{module.name}: calls .{node.func.attr}()"


def breaches(modules: list[Module]) -> list[str]:
    """Every breach of the table, as sentences."""
    found: list[str] = []
    for module in modules:
        if module.layer in ROOT_MODULES or not module.name:
            continue
        found += _layer_breaches(module)
        found += _outside_breaches(module)
        found += _statement_breaches(module)
    return found


def cycles(modules: list[Module]) -> list[str]:
    """Modules that reach themselves through imports at module level."""
    names = {module.name for module in modules}
    edges = {
        module.name: {
            target
            for name in imports_of(module.tree)
            if (target := name.removeprefix(f"{OURS}.")) in names and target != module.name
        }
        for module in modules
    }
    found = []
    for start in names:
        seen: set[str] = set()
        todo = list(edges[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += edges[name]
        if start in seen:
            found.append(start)
    return sorted(found)


def test_the_package_keeps_its_layers() -> None:
    assert breaches(read_modules(ROOT)) == []


def test_no_import_cycles() -> None:
    assert cycles(read_modules(ROOT)) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("domain.seeded", "from qamera_review.storage import outbox_table"),
        ("domain.seeded", "import asyncio"),
        ("domain.seeded", "import time"),
        ("api.seeded", "def f():\n    from PySide6.QtCore import QObject"),
        ("api.seeded", "from qamera_review.storage.outbox_table import load"),
        ("storage.seeded", "import httpx"),
        ("services.seeded", "from PySide6.QtWidgets import QWidget"),
        ("services.seeded", "from PySide6 import QtWidgets"),
        ("services.seeded", "import sqlite3"),
        ("services.seeded", "from qamera_review.ui import theme"),
        ("ui.seeded", "import asyncio"),
        ("ui.seeded", "async def f(): ..."),
        ("ui.seeded", "dialog.exec()"),
        ("ui.seeded", "app.processEvents()"),
        (
            "ui.seeded",
            "import typing\nif typing.TYPE_CHECKING:\n    from qamera_review.api import client",
        ),
        ("sandbox.seeded", "from qamera_review.domain.packshot import Packshot"),
        ("sandbox.seeded", "import qamera_review.paths"),
        ("sandbox.seeded", "from qamera_review import __version__"),
        ("elsewhere.seeded", "x = 1"),
    ],
)
def test_a_seeded_breach_is_found(name: str, source: str) -> None:
    assert breaches([Module(name, ast.parse(source))])


def test_a_seeded_cycle_is_found() -> None:
    a = Module("domain.a", ast.parse("from qamera_review.domain.b import x"))
    b = Module("domain.b", ast.parse("def f():\n    import qamera_review.domain.a"))
    assert cycles([a, b]) == ["domain.a", "domain.b"]
