"""Finds where source code uses a module that is left out of the built program."""

import ast
from collections.abc import Collection, Iterator


def uses_of(excluded: Collection[str], code: str) -> list[str]:
    """Return the excluded modules that the code imports, or uses as attributes of an import."""
    named = [name for name in excluded if all(part in code for part in name.split("."))]
    if not named:  # nearly always, and quicker than to parse it
        return []
    modules = set(_modules(ast.parse(code)))
    return sorted(
        name
        for name in named
        if any(module == name or module.startswith(f"{name}.") for module in modules)
    )


def _modules(tree: ast.AST) -> Iterator[str]:
    """Return every dotted name that begins with an imported module."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
                root = alias.name.partition(".")[0]
                names[alias.asname or root] = alias.name if alias.asname else root
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}"
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in ast.walk(tree):
        # Of `np.fft.fft2` the walk meets `np.fft` too, and one attribute of a module is enough.
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = names.get(node.value.id)
            if module is not None:
                yield f"{module}.{node.attr}"
