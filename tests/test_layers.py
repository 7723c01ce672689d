"""The architecture is a test: who may import whom, read from the source itself."""

import ast
import functools
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
        "check_composition",
        "composition",
        "cli",
        "command_decide",
        "command_export",
        "command_parser",
        "command_verify",
        "commands",
        "headless",
        "gui_gc",
        "demo",
        "demo_start",
        "export_makers",
        "import_hooks",
        "lazy_composition",
        "main_loop",
        "measuring_process",
        "network_preload",
        "original_composition",
        "outbox_composition",
        "preload",
        "run_notices",
        "run_options",
        "run_resources",
        "single_instance",
        "startup_error",
        "tour",
        "update_watch",
        "__main__",
    }
)
ALLOWED_LAYERS: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "api": frozenset({"domain"}),
    "storage": frozenset({"domain"}),
    "credentials": frozenset({"domain"}),
    "signing": frozenset({"domain", "credentials"}),
    "paths": frozenset({"domain"}),
    "logging_setup": frozenset({"domain"}),
    "services": frozenset({"domain", "api", "storage", "credentials", "signing"}),
    "measuring": frozenset({"domain"}),
    "ui": frozenset({"domain", "services", "paths"}),  # where the icons' files are
    "sandbox": frozenset(),
}
# The rooms of a layer, bottom up: each may import from those before it, and from no other.
ROOMS: dict[str, tuple[str, ...]] = {
    "services": (
        *("core", "settings", "packshots"),
        *("connection", "pictures"),
        "checks",
        "outbox",
        *("products", "originals"),
        *("export", "list_sync"),
        *("jobs", "overview"),
        "container",
    ),
    "ui": (
        *("text", "theme"),
        "widgets",
        *("grid", "board", "line_up"),
        "viewer",
        *("query", "feedback", "products"),
        "actions",
        *("details", "outbox", "jobs", "reports", "palette", "sitting"),
        *("preferences", "accounts", "help", "dialogs", "welcome"),
        "shell",
    ),
}
FORBIDDEN_OUTSIDE: dict[str, frozenset[str]] = {
    "domain": frozenset(
        {"PySide6", "httpx", "msgspec", "keyring", "qasync", "asyncio", "sqlite3", "threading"}
        | {"time", "socket", "os", "pathlib", "logging"}
    ),
    "api": frozenset({"PySide6", "qasync", "sqlite3", "keyring"}),
    "storage": frozenset({"PySide6", "qasync", "httpx", "keyring"}),
    "credentials": frozenset({"PySide6", "qasync", "httpx", "sqlite3"}),
    "signing": frozenset({"PySide6", "qasync", "httpx", "sqlite3", "keyring"}),
    "measuring": frozenset({"PySide6.QtWidgets", "httpx", "sqlite3", "keyring", "qasync"}),
    "services": frozenset({"PySide6.QtWidgets", "httpx", "sqlite3", "keyring", "qasync", "numpy"}),
    "ui": frozenset({"asyncio", "httpx", "sqlite3", "keyring", "qasync", "msgspec", "numpy"}),
    "sandbox": frozenset({"httpx", "qasync", "keyring", "PySide6.QtWidgets", "numpy"}),
}
# The one place that takes from a library what its layer does not.
EXEMPT = frozenset({("domain.records", "msgspec")})
NO_COROUTINES = frozenset({"ui", "domain"})
NO_NESTED_LOOPS = ("exec", "exec_", "processEvents")
MAY_NEST_LOOPS = frozenset({"ui.widgets.file_drag"})  # Qt has no other way to drag


@dataclass(frozen=True)
class Module:
    """A source file with its dotted name below the package."""

    name: str
    tree: ast.Module

    @functools.cached_property
    def imports(self) -> tuple[str, ...]:
        """Every imported dotted name: top level, deferred and under TYPE_CHECKING."""
        return tuple(imports_of(self.tree))

    @property
    def layer(self) -> str:
        return self.name.partition(".")[0]

    @property
    def room(self) -> str:
        """The package inside the layer, or the module that stands beside the packages."""
        return room_of(self.name)


def room_of(name: str) -> str:
    """The first two parts of a dotted name below the package."""
    return ".".join(name.split(".")[:2])


@functools.cache
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
    for name in module.imports:
        if not _is_under(name, OURS):
            continue
        target = name.removeprefix(OURS).lstrip(".").partition(".")[0]
        is_version = name in (OURS, f"{OURS}.__version__") and module.layer != "sandbox"
        if target != module.layer and target not in allowed and not is_version:
            yield f"{module.name}: imports {name}"


def _room_breaches(module: Module) -> Iterator[str]:
    """Imports from a room that stands above, or for which no place is known."""
    rooms = ROOMS.get(module.layer)
    if rooms is None or module.name == module.layer:
        return
    own = module.room.partition(".")[2]
    if own not in rooms:
        yield f"{module.name}: its room has no place in the layer"
        return
    allowed = rooms[: rooms.index(own) + 1]
    for name in _names_of_ours(module):
        layer, _, rest = name.partition(".")
        room = rest.partition(".")[0]
        if layer == module.layer and room and room not in allowed:
            yield f"{module.name}: imports {name} of a room above"


def _names_of_ours(module: Module) -> Iterator[str]:
    for name in module.imports:
        if name.startswith(f"{OURS}."):
            yield name.removeprefix(f"{OURS}.")


def _outside_breaches(module: Module) -> Iterator[str]:
    for name in module.imports:
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
            and module.name not in MAY_NEST_LOOPS
        ):
            yield f"{module.name}: calls .{node.func.attr}()"


def _late_wires(module: Module) -> Iterator[str]:
    """Collaborators that somebody must set later: in the services a function of the object that
    does nothing until then, in the composition root the setting of it."""
    if module.layer != "services" and not module.layer.endswith("composition"):
        return
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Assign | ast.AnnAssign):
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in (target for target in targets if isinstance(target, ast.Attribute)):
            is_own = isinstance(target.value, ast.Name) and target.value.id == "self"
            is_root = module.layer.endswith("composition")
            if (is_root and not is_own) or isinstance(node.value, ast.Lambda):
                yield f"{module.name}: sets {target.attr}"


def breaches(modules: list[Module]) -> list[str]:
    """Every breach of the table, as sentences."""
    found: list[str] = []
    for module in modules:
        found += _late_wires(module)
        if module.layer in ROOT_MODULES or not module.name:
            continue
        found += _layer_breaches(module)
        found += _room_breaches(module)
        found += _outside_breaches(module)
        found += _statement_breaches(module)
    return found


def cycles(modules: list[Module]) -> list[str]:
    """Modules that reach themselves through imports, deferred ones too."""
    names = {module.name for module in modules}
    return _on_a_cycle(
        {
            module.name: {
                target
                for target in _names_of_ours(module)
                if target in names and target != module.name
            }
            for module in modules
        }
    )


def room_cycles(modules: list[Module]) -> list[str]:
    """Rooms that reach themselves through the imports of their modules."""
    names = {module.name for module in modules}
    edges: dict[str, set[str]] = {module.room: set() for module in modules}
    for module in modules:
        targets = {room_of(name) for name in _names_of_ours(module) if name in names}
        edges[module.room] |= targets - {module.room}
    return _on_a_cycle(edges)


def _on_a_cycle(edges: dict[str, set[str]]) -> list[str]:
    found = []
    for start in edges:
        seen: set[str] = set()
        todo = list(edges[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += edges.get(name, ())
        if start in seen:
            found.append(start)
    return sorted(found)


def test_the_package_keeps_its_layers() -> None:
    assert breaches(read_modules(ROOT)) == []


def test_no_import_cycles() -> None:
    assert cycles(read_modules(ROOT)) == []


def test_no_cycles_between_rooms() -> None:
    assert room_cycles(read_modules(ROOT)) == []


def test_every_room_has_a_place() -> None:
    """And every place a room: the order names nothing that is gone."""
    there = {module.room for module in read_modules(ROOT) if "." in module.name}
    for layer, rooms in ROOMS.items():
        assert {f"{layer}.{room}" for room in rooms} == {
            room for room in there if room.startswith(f"{layer}.")
        }


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("domain.seeded", "from qamera_review.storage import outbox_table"),
        ("domain.seeded", "import asyncio"),
        ("domain.seeded", "import time"),
        ("api.seeded", "def f():\n    from PySide6.QtCore import QObject"),
        ("api.seeded", "from qamera_review.storage.outbox_table import load"),
        ("storage.seeded", "import httpx"),
        ("services.core.seeded", "from PySide6.QtWidgets import QWidget"),
        ("services.core.seeded", "from PySide6 import QtWidgets"),
        ("services.core.seeded", "import sqlite3"),
        ("services.core.seeded", "self.wanted: Callable[[], None] = lambda: None"),
        ("services.core.seeded", "self.is_flagged = lambda packshot_id: False"),
        ("composition", "store.is_flagged = flags.all"),
        ("services.core.seeded", "from qamera_review.ui import theme"),
        ("services.core.seeded", "import numpy as np"),
        ("services.core.seeded", "from qamera_review.measuring import measure"),
        ("measuring.seeded", "from qamera_review.services.pictures.decoding import decode"),
        ("ui.text.seeded", "import asyncio"),
        ("ui.text.seeded", "async def f(): ..."),
        ("ui.text.seeded", "dialog.exec()"),
        ("ui.text.seeded", "app.processEvents()"),
        (
            "ui.text.seeded",
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


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("services.core.seeded", "from qamera_review.services.settings.flags import Flags"),
        ("services.packshots.seeded", "import qamera_review.services.outbox.state"),
        ("services.outbox.seeded", "from qamera_review.services import list_sync"),
        ("services.list_sync", "from qamera_review.services.jobs.service import JobService"),
        ("services.jobs.seeded", "def f():\n    from qamera_review.services import container"),
        ("services.attic.seeded", "x = 1"),
        ("ui.theme.seeded", "from qamera_review.ui.widgets.icon_label import IconLabel"),
        ("ui.grid.seeded", "from qamera_review.ui.viewer.view_stack import ViewStack"),
        ("ui.outbox.seeded", "from qamera_review.ui.shell import main_window"),
        (
            "ui.actions.seeded",
            "import typing\nif typing.TYPE_CHECKING:\n    import qamera_review.ui.jobs.job_panel",
        ),
        ("ui.seeded", "x = 1"),
    ],
)
def test_a_seeded_import_from_a_room_above_is_found(name: str, source: str) -> None:
    assert list(_room_breaches(Module(name, ast.parse(source))))


def test_an_import_from_a_room_below_is_allowed() -> None:
    source = "from qamera_review.ui.text.language import tr"
    assert breaches([Module("ui.shell.seeded", ast.parse(source))]) == []


def test_a_seeded_cycle_between_rooms_is_found() -> None:
    a = Module("storage.a.x", ast.parse("from qamera_review.storage.b.y import z"))
    b = Module("storage.b.y", ast.parse("z = 1"))
    other = Module("storage.b.w", ast.parse("import qamera_review.storage.a.x"))
    assert cycles([a, b, other]) == []
    assert room_cycles([a, b, other]) == ["storage.a", "storage.b"]


def test_a_seeded_cycle_is_found() -> None:
    a = Module("domain.a", ast.parse("from qamera_review.domain.b import x"))
    b = Module("domain.b", ast.parse("def f():\n    import qamera_review.domain.a"))
    assert cycles([a, b]) == ["domain.a", "domain.b"]
