"""Calls that Windows does not have, found in source text unless the platform is asked about."""

import ast
from collections.abc import Iterator
from pathlib import Path


def _named(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MODULES = _named("fcntl grp posix pty pwd resource syslog termios tty")
_MISSING = {
    "os": _named(
        "chown fchmod fchown fork forkpty getegid geteuid getgid getpgid getpriority getuid "
        "initgroups killpg lchown mkfifo mknod nice openpty posix_fadvise posix_spawn pread preadv "
        "pwrite sched_getaffinity setegid seteuid setgid setpgid setsid setuid sysconf statvfs "
        "uname wait wait3 wait4 O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_SYNC WNOHANG"
    ),
    "signal": _named(
        "SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGUSR1 SIGUSR2 alarm "
        "pause pthread_kill setitimer sigwait"
    ),
}
_METHODS = _named("add_signal_handler")
_KEYWORDS = _named("start_new_session preexec_fn pass_fds")
_GUARDS = {("sys", "platform"), ("os", "name"), ("platform", "system")}


def unguarded(path: Path) -> list[str]:
    """`name:line: what` for each in a Python file that no look at the platform guards."""
    return found_in(path.name, path.read_text(encoding="utf-8"))


def found_in(name: str, text: str) -> list[str]:
    """The same of source text. A guard is in the same function, or beside it in the module."""
    tree = ast.parse(text)
    uses = list(_uses(tree))
    if not uses:
        return []
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    guarded = {id(node) for one in functions if _is_guarded(one) for node in ast.walk(one)}
    return [f"{name}:{line}: {what}" for node, line, what in uses if id(node) not in guarded]


def _is_guarded(function: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in _GUARDS
        for node in ast.walk(function)
    )


def _uses(tree: ast.AST) -> Iterator[tuple[ast.AST, int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found = [each.name for each in names if each.name in _MODULES]
            case ast.ImportFrom(module=str(module), names=names):
                every = module in _MODULES
                found = [each.name for each in names if every or _is_missing(module, each.name)]
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                found = [name] if _is_missing(module, name) or name in _METHODS else []
            case ast.keyword(arg=str(name)):
                found = [name] if name in _KEYWORDS else []
            case _:
                continue
        for name in found:
            yield node, node.lineno, name


def _is_missing(module: str, name: str) -> bool:
    return name in _MISSING.get(module, ())
