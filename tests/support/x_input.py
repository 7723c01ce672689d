"""Keys and the pointer through the X server (XTEST), as from a keyboard and a mouse."""

import ctypes

from PySide6.QtCore import QPoint

_REVERT_TO_PARENT = 2
LEFT_BUTTON, RIGHT_BUTTON, WHEEL_UP, WHEEL_DOWN = 1, 3, 4, 5
_NOW = ctypes.c_ulong(0)


class XInput:
    """A connection to the X display. Raises OSError without X11 or the XTEST extension."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        display = self._x11.XOpenDisplay(None)
        if not display:
            raise OSError("There is no X display.")
        self._display = ctypes.c_void_p(display)

    def focus(self, window_id: int) -> None:
        """Raise a top-level window and give it the keyboard focus."""
        window = ctypes.c_ulong(window_id)
        self._x11.XRaiseWindow(self._display, window)
        self._x11.XSetInputFocus(self._display, window, _REVERT_TO_PARENT, _NOW)
        self._x11.XSync(self._display, 0)

    def tap(self, name: str, *modifiers: str) -> None:
        """Press and release the key with an X name such as "a" or "Next", while modifiers such as
        "Control_L" are down."""
        codes = [self._code(each) for each in (*modifiers, name)]
        for code in codes:
            self._xtst.XTestFakeKeyEvent(self._display, code, 1, _NOW)
        for code in reversed(codes):
            self._xtst.XTestFakeKeyEvent(self._display, code, 0, _NOW)
        self._x11.XFlush(self._display)

    def point(self, at: QPoint) -> None:
        """Move the pointer to a point of the screen, in physical px."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, at.x(), at.y(), _NOW)
        self._x11.XFlush(self._display)

    def click(self, at: QPoint, button: int = LEFT_BUTTON) -> None:
        """Press and release a button, or turn the wheel by a notch, at a point of the screen."""
        self.point(at)
        for down in (1, 0):
            self._xtst.XTestFakeButtonEvent(self._display, button, down, _NOW)
        self._x11.XFlush(self._display)

    def close(self) -> None:
        """Close the connection."""
        self._x11.XCloseDisplay(self._display)

    def _code(self, name: str) -> int:
        symbol = self._x11.XStringToKeysym(name.encode())
        code: int = self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)) & 0xFF
        return code
