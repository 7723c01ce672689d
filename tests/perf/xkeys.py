"""Key presses through the X server (XTEST), as from a keyboard."""

import ctypes

_REVERT_TO_PARENT = 2


class XKeys:
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
        self._x11.XSetInputFocus(self._display, window, _REVERT_TO_PARENT, ctypes.c_ulong(0))
        self._x11.XSync(self._display, 0)

    def tap(self, name: str) -> None:
        """Press and release the key with an X name such as "a" or "Next"."""
        symbol = self._x11.XStringToKeysym(name.encode())
        code = self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)) & 0xFF
        for down in (1, 0):
            self._xtst.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
