"""Starts a D-Bus session bus for programs that need one or are observed over it."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_COMMAND = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
_END_S = 20.0


@contextmanager
def session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    """Start a bus and yield its address.

    `environment` is the whole environment of the bus and of the services that it starts.
    """
    bus = subprocess.Popen(
        _COMMAND, env=dict(environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.communicate(timeout=_END_S)
