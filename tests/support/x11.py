"""Real key presses: starts an X server and sends key events to it (XTEST).

The X protocol is implemented here (https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html),
so that no further program is needed. A press goes through the server, the Qt platform plugin
and the window's focus, as a user's does.
"""

import os
import shutil
import socket
import struct
import subprocess
from types import TracebackType
from typing import Self

from tests.support.sandbox import wait_until

_INTERN_ATOM, _QUERY_TREE, _GET_PROPERTY, _SET_FOCUS = 16, 15, 20, 42
_GET_ATTRIBUTES, _GET_FOCUS, _QUERY_EXTENSION, _GET_MAPPING = 3, 43, 98, 101
_FAKE_INPUT = 2
_PRESS, _RELEASE = 2, 3
# The server waits so long before a press. Without that it can take five keys within a millisecond;
# a key that comes again then has the timestamp of its release, as the repeats of a held key have.
_APART_MS = 2
_VIEWABLE = 2
_SHIFT, _CONTROL = 0xFFE1, 0xFFE3
_SYMBOLS = {
    "home": 0xFF50,
    "left": 0xFF51,
    "up": 0xFF52,
    "right": 0xFF53,
    "down": 0xFF54,
    "end": 0xFF57,
    "enter": 0xFF0D,
    "esc": 0xFF1B,
    "space": 0x20,
    "pgup": 0xFF55,
    "pgdown": 0xFF56,
    "tab": 0xFF09,
    "f1": 0xFFBE,
    "f5": 0xFFC2,
}


class XDisplay:
    """A context manager that runs an Xvfb server with a connection to it."""

    def __init__(
        self, width_px: int = 1280, height_px: int = 860, repeats_a_second: int = 25
    ) -> None:
        program = shutil.which("Xvfb")
        assert program is not None, "the program Xvfb is missing"
        reading, writing = os.pipe()
        screen = f"{width_px}x{height_px}x24"
        command = [program, "-displayfd", str(writing), "-screen", "0", screen, "-ac"]
        command += ["-nolisten", "tcp", "-noreset"]
        command += ["-ardelay", "250", "-arinterval", str(1000 // repeats_a_second)]
        self._server = subprocess.Popen(
            command, pass_fds=[writing], stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.name = f":{number}"
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(f"/tmp/.X11-unix/X{number}")
        self._root = self._set_up()
        self._sequence = 0
        self._xtest = self._extension(b"XTEST")
        self._name_atom = self._atom(b"_NET_WM_NAME")
        self._codes = self._keyboard()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()
        self._server.terminate()
        self._server.wait(20)

    def focus_window(self, title: str, deadline_s: float = 30.0) -> None:
        """Wait for a visible window whose title contains `title` and give it the keyboard focus."""
        found: list[int] = []

        def look() -> bool:
            found[:] = [window for window in self._windows() if title in self._title(window)]
            return bool(found)

        wait_until(look, f"a window {title!r}", deadline_s)
        self._focus(found[0])

    def window_count(self) -> int:
        """Return the number of visible windows."""
        return len(self._windows())

    def focus_top(self) -> None:
        """Give the topmost window the keyboard focus."""
        self._focus(self._windows()[-1])

    def _focus(self, window: int) -> None:
        self._send(struct.pack("<BBHII", _SET_FOCUS, 1, 3, window, 0))
        self._sync()

    def press(self, chord: str) -> None:
        """Press and release a key such as "r", "shift+r", "ctrl+z" or "right"."""
        *modifiers, key = chord.split("+")
        symbols = [{"shift": _SHIFT, "ctrl": _CONTROL}[modifier] for modifier in modifiers]
        symbols.append(_SYMBOLS.get(key) or ord(key))
        self.press_codes(*(self._codes[symbol] for symbol in symbols))

    def press_codes(self, *codes: int) -> None:
        """Press physical keys by their codes, all down and then up, whatever the layout."""
        for code in codes:
            self._fake(_PRESS, code, _APART_MS)
        for code in reversed(codes):
            self._fake(_RELEASE, code)
        self._sync()

    def hold(self, key: str) -> None:
        """A key goes down, and the server repeats it."""
        self._fake(_PRESS, self._codes[_SYMBOLS.get(key) or ord(key)])
        self._sync()

    def let_go(self, key: str) -> None:
        """A key that was held comes up."""
        self._fake(_RELEASE, self._codes[_SYMBOLS.get(key) or ord(key)])
        self._sync()

    def type(self, text: str) -> None:
        """Type lower case letters and digits."""
        for letter in text:
            self.press("space" if letter == " " else letter)

    # The protocol

    def _set_up(self) -> int:
        """Connect to the server and return the root window."""
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        head = self._receive(8)
        assert head[0] == 1, "the X server refuses the connection"
        body = self._receive(4 * struct.unpack_from("<H", head, 6)[0])
        vendor_bytes, formats = struct.unpack_from("<H", body, 16)[0], body[21]
        self._first_code, self._last_code = body[26], body[27]
        root: int = struct.unpack_from("<I", body, 32 + (vendor_bytes + 3) // 4 * 4 + 8 * formats)[
            0
        ]
        return root

    def _extension(self, name: bytes) -> int:
        reply = self._ask(_named(_QUERY_EXTENSION, name))
        assert reply[8] == 1, f"the X server has no {name.decode()}"
        return reply[9]

    def _atom(self, name: bytes) -> int:
        atom: int = struct.unpack_from("<I", self._ask(_named(_INTERN_ATOM, name)), 8)[0]
        return atom

    def _keyboard(self) -> dict[int, int]:
        """Return the key code of each symbol that needs no modifier."""
        count = self._last_code - self._first_code + 1
        reply = self._ask(struct.pack("<BxHBBxx", _GET_MAPPING, 2, self._first_code, count))
        per_code = reply[1]
        symbols = struct.unpack_from(f"<{per_code * count}I", reply, 32)
        found: dict[int, int] = {}
        for place in range(count):
            found.setdefault(symbols[place * per_code], self._first_code + place)
        return found

    def _windows(self) -> list[int]:
        """Return the visible top-level windows."""
        reply = self._ask(struct.pack("<BxHI", _QUERY_TREE, 2, self._root))
        count = struct.unpack_from("<H", reply, 16)[0]
        windows = struct.unpack_from(f"<{count}I", reply, 32)
        return [window for window in windows if self._is_viewable(window)]

    def _is_viewable(self, window: int) -> bool:
        reply = self._ask(struct.pack("<BxHI", _GET_ATTRIBUTES, 2, window))
        return len(reply) > 26 and reply[0] == 1 and reply[26] == _VIEWABLE

    def _title(self, window: int) -> str:
        request = struct.pack("<BBHIIIII", _GET_PROPERTY, 0, 6, window, self._name_atom, 0, 0, 256)
        reply = self._ask(request)
        if reply[0] != 1:
            return ""
        size = struct.unpack_from("<I", reply, 16)[0]
        return reply[32 : 32 + size].decode("utf-8", "replace")

    def _fake(self, kind: int, code: int, delay_ms: int = 0) -> None:
        head = (self._xtest, _FAKE_INPUT, 9, kind, code)
        self._send(struct.pack("<BBHBBxxII8xhh7xB", *head, delay_ms, self._root, 0, 0, 0))

    def _sync(self) -> None:
        self._ask(struct.pack("<BxH", _GET_FOCUS, 1))

    def _send(self, request: bytes) -> None:
        self._sequence = (self._sequence + 1) & 0xFFFF
        self._socket.sendall(request)

    def _ask(self, request: bytes) -> bytes:
        """Return the reply to the request, or the error (its first byte is 0)."""
        self._send(request)
        while True:
            answer = self._receive(32)
            if answer[0] == 1:
                answer += self._receive(4 * struct.unpack_from("<I", answer, 4)[0])
            if answer[0] < 2 and struct.unpack_from("<H", answer, 2)[0] == self._sequence:
                return answer

    def _receive(self, size: int) -> bytes:
        body = b""
        while len(body) < size:
            piece = self._socket.recv(size - len(body))
            assert piece, "the X server has closed the connection"
            body += piece
        return body


def _named(opcode: int, name: bytes) -> bytes:
    padded = name + bytes(-len(name) % 4)
    return struct.pack("<BxHHxx", opcode, 2 + len(padded) // 4, len(name)) + padded
