"""Starts sandboxes as forks of a process that has imported everything, where the system can fork.

Importing takes nine tenths of the processor time of a start, and hundreds of tests start a
sandbox. The forks run the same `main` as `python -m qamera_review.sandbox`, with the environment,
stdin and stdout of their own; elsewhere that command is started.

A start is one message on a socket: the arguments and the environment as JSON, with three file
descriptors: stdin, stdout, and a pipe for two lines, the process id and later the exit status. A
process between the two waits for the sandbox, because only a parent learns the exit status.
"""

import atexit
import functools
import gc
import json
import os
import platform
import select
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO, NoReturn, Protocol

_ROOT = Path(__file__).resolve().parents[2]
_MESSAGE_BYTES_MAX = 1 << 20


class SandboxProcess(Protocol):
    """The parts of `subprocess.Popen` that are used."""

    stdin: IO[str] | None
    stdout: IO[str] | None
    pid: int

    def kill(self) -> None:
        """End it with SIGKILL."""

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit status; raise TimeoutExpired after `timeout` seconds."""


def start_sandbox(arguments: list[str]) -> SandboxProcess:
    """Start `python -m qamera_review.sandbox` with these arguments and pipes to it."""
    if platform.system() == "Linux":
        return _fork_server().start(arguments)
    command = [sys.executable, "-m", "qamera_review.sandbox", *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


class _Fork:
    """A forked sandbox."""

    def __init__(self, stdin: int, stdout: int, status: int) -> None:
        self.stdin: IO[str] | None = os.fdopen(stdin, "w")
        self.stdout: IO[str] | None = os.fdopen(stdout)
        self._status = os.fdopen(status)
        self._exit_status: int | None = None
        self.pid = int(self._status.readline())

    def kill(self) -> None:
        if self._exit_status is None:
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> int:
        if self._exit_status is None:
            if not select.select([self._status], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("sandbox", timeout or 0.0)
            self._exit_status = int(self._status.readline())
            self._status.close()
        return self._exit_status


class _ForkServer:
    """The process that forks; it ends when the socket to it is closed."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.sandbox_forks", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            cwd=_ROOT,
        )
        theirs.close()

    def start(self, arguments: list[str]) -> _Fork:
        order = json.dumps([arguments, dict(os.environ), os.getcwd()]).encode()
        (stdin, to_stdin), (from_stdout, stdout), (from_status, status) = (
            os.pipe(), os.pipe(), os.pipe(),
        )  # fmt: skip
        socket.send_fds(self._socket, [order], [stdin, stdout, status])
        for descriptor in (stdin, stdout, status):
            os.close(descriptor)
        return _Fork(to_stdin, from_stdout, from_status)

    def close(self) -> None:
        self._socket.close()
        self._process.wait(20)


@functools.cache
def _fork_server() -> _ForkServer:
    server = _ForkServer()
    atexit.register(server.close)
    return server


def _serve(orders: socket.socket) -> None:
    """Fork for each order until the socket is closed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the waiting processes leave no zombies
    while True:
        order, descriptors, _flags, _address = socket.recv_fds(orders, _MESSAGE_BYTES_MAX, 3)
        if not order:
            return
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            orders.close()
            _run_and_wait(order, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _run_and_wait(order: bytes, stdin: int, stdout: int, status: int) -> NoReturn:
    """Fork the sandbox, and report its process id and exit status."""
    pid = os.fork()
    if pid == 0:
        os.dup2(stdin, 0)
        os.dup2(stdout, 1)
        for descriptor in (stdin, stdout, status):
            os.close(descriptor)
        _run_sandbox(order)
    os.close(stdin)
    os.close(stdout)
    os.write(status, b"%d\n" % pid)
    _pid, result = os.waitpid(pid, 0)
    os.write(status, b"%d\n" % os.waitstatus_to_exitcode(result))
    os._exit(0)


def _run_sandbox(order: bytes) -> NoReturn:
    from qamera_review.sandbox.__main__ import main

    arguments, environment, folder = json.loads(order)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    tempfile.tempdir = None  # it depends on the environment
    status = 1
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except Exception:  # noqa: BLE001 - reported as by the interpreter
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    import qamera_review.sandbox.options
    import qamera_review.sandbox.server  # noqa: F401 - what a sandbox needs

    gc.freeze()
    _serve(socket.socket(fileno=int(sys.argv[1])))
