"""Text that is read or written without its encoding named, found in source text.

Without one Python takes the code page of the system, which on Windows lacks most letters.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

_PROCESSES = frozenset({"Popen", "run", "check_output", "check_call"})
_TEXT_KEYWORDS = frozenset({"text", "universal_newlines"})


def unnamed_encodings(path: Path) -> list[str]:
    """`name:line: what` for each place in a Python file."""
    return found_in(path.name, path.read_text(encoding="utf-8"))


def found_in(name: str, text: str) -> list[str]:
    """The same of source text."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [f"{name}:{call.lineno}: {what}" for call in calls for what in _complaints(call)]


def _complaints(call: ast.Call) -> Iterator[str]:
    keywords = {keyword.arg for keyword in call.keywords}
    function = _name_of(call.func)
    if "encoding" in keywords:
        return
    if function in _PROCESSES and keywords & _TEXT_KEYWORDS:
        yield f"{function} of text"
    if function == "read_text" and not call.args:
        yield function
    if function == "write_text" and len(call.args) < 2:
        yield function
    if function == "open" and _is_text_mode(call):
        yield function


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_text_mode(call: ast.Call) -> bool:
    """Return whether it is Python's `open` with a mode for text. Others, such as that of a window,
    are called without a mode."""
    modes = [
        value.value
        for value in (*call.args, *(keyword.value for keyword in call.keywords))
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    ]
    return any(mode and set(mode) <= set("rwxat+") for mode in modes)
