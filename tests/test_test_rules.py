"""The rules for tests, and the length of modules, read from the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINES_MAX = 400
# It guards asyncio's and qasync's loop itself, which have no public interface for that.
MAY_USE_PRIVATE_NAMES = frozenset({"tests/support/guards.py"})
# Public, in spite of its name.
DOCUMENTED = frozenset({"os._exit"})


def private_names(tree: ast.Module) -> Iterator[str]:
    """Return what a test reads or sets of another module or object that is private there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if _is_private(node.attr) and not _is_own(node.value):
                name = ast.unparse(node)
                if name not in DOCUMENTED:
                    yield f"line {node.lineno}: {name}"
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if _is_private(alias.name):
                    yield f"line {node.lineno}: import {alias.name}"
        elif isinstance(node, ast.Call):
            yield from _patched_names(node)


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def _is_own(owner: ast.expr) -> bool:
    return isinstance(owner, ast.Name) and owner.id in ("self", "cls")


def _patched_names(call: ast.Call) -> Iterator[str]:
    """Return private names in calls such as `monkeypatch.setattr(module, "_name", ...)`."""
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if called not in ("setattr", "getattr", "hasattr", "delattr", "patch", "object"):
        return
    if isinstance(call.func, ast.Name) and call.args and _is_own(call.args[0]):
        return
    for argument in call.args:
        value = argument.value if isinstance(argument, ast.Constant) else None
        if isinstance(value, str) and any(map(_is_private, value.split("."))):
            yield f"line {call.lineno}: {value!r}"


def imported_tests(tree: ast.Module) -> Iterator[str]:
    """Return the imports from test files; what several of them need belongs to tests/support."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "tests" and any(part.startswith("test_") for part in parts):
                yield f"line {node.lineno}: {name}"
                break


def _sources(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        paths = sorted((ROOT / folder).rglob("*.py"))
        assert paths, folder
        for path in paths:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def tests() -> dict[str, ast.Module]:
    """The modules of the tests, by their paths."""
    return {name: ast.parse(source) for name, source in _sources("tests")}


def test_no_test_uses_private_names(tests: dict[str, ast.Module]) -> None:
    breaches = [
        f"{name}: {breach}"
        for name, tree in tests.items()
        if name not in MAY_USE_PRIVATE_NAMES
        for breach in private_names(tree)
    ]
    assert breaches == []


def test_no_test_imports_another(tests: dict[str, ast.Module]) -> None:
    breaches = [
        f"{name}: {breach}" for name, tree in tests.items() for breach in imported_tests(tree)
    ]
    assert breaches == []


def test_no_module_is_long() -> None:
    lengths = {
        name: len(source.splitlines())
        for name, source in _sources("qamera_review", "tests", "packaging")
    }
    assert {name: lines for name, lines in lengths.items() if lines > LINES_MAX} == {}


@pytest.mark.parametrize(
    "source",
    [
        "assert view._visibility.rows == []",
        "bench.sync._read = read_slowly",
        "from qamera_review.api.deadline_pool import _Network",
        'monkeypatch.setattr(credentials, "_system_keyring", make)',
        'monkeypatch.setattr("qamera_review.credentials._system_keyring", make)',
        'assert getattr(view, "_rows") == []',
        "assert self.view._rows == []",
    ],
)
def test_a_seeded_private_name_is_found(source: str) -> None:
    assert len(list(private_names(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "self._rows = cls._made",
        "_start = view.rows",
        "from qamera_review import __version__",
        "type(view).__name__",
        "os._exit(0)",
        'getattr(self, f"_{name}")(number)',
    ],
)
def test_own_private_names_are_allowed(source: str) -> None:
    assert list(private_names(ast.parse(source))) == []


@pytest.mark.parametrize(
    "source",
    [
        "from tests.api.test_client import KEY",
        "from tests.services.pictures import test_pictures as pictures",
        "def f():\n    import tests.api.test_client",
    ],
)
def test_a_seeded_import_from_a_test_is_found(source: str) -> None:
    assert len(list(imported_tests(ast.parse(source)))) == 1


def test_an_import_from_the_support_is_allowed() -> None:
    assert list(imported_tests(ast.parse("from tests.support.fakes import packshot"))) == []
