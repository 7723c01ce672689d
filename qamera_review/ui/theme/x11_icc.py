"""Reads the ICC profile of a monitor under X11, from a property of the root window.

The "ICC Profiles in X" specification names it: `_ICC_PROFILE`, and from the second monitor on
`_ICC_PROFILE_1` and so on. It is read with libxcb over a connection of its own, so that no error
can reach Qt's connection.
"""

import ctypes
from typing import Any

_ICC_BYTES_MAX = 16 * 1024 * 1024
_POINTER = ctypes.c_void_p


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _ScreenIterator(ctypes.Structure):
    # Of xcb_screen_t only the first field is read: the root window.
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "xcb_connect": (_POINTER, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]),
    "xcb_connection_has_error": (ctypes.c_int, [_POINTER]),
    "xcb_disconnect": (None, [_POINTER]),
    "xcb_get_setup": (_POINTER, [_POINTER]),
    "xcb_setup_roots_iterator": (_ScreenIterator, [_POINTER]),
    "xcb_intern_atom": (_Cookie, [_POINTER, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]),
    "xcb_intern_atom_reply": (ctypes.POINTER(_AtomReply), [_POINTER, _Cookie, _POINTER]),
    "xcb_get_property": (_Cookie, [_POINTER, ctypes.c_uint8, *[ctypes.c_uint32] * 5]),
    "xcb_get_property_reply": (_POINTER, [_POINTER, _Cookie, _POINTER]),
    "xcb_get_property_value": (_POINTER, [_POINTER]),
    "xcb_get_property_value_length": (ctypes.c_int, [_POINTER]),
}


def property_name(number: int) -> bytes:
    """Return the name of the property with the profile of the monitor with this number."""
    return b"_ICC_PROFILE" if number == 0 else b"_ICC_PROFILE_%d" % number


def x11_icc(number: int) -> bytes:
    """Return the profile of the monitor with this number, in the order of Xinerama; b"" if it has
    none. Raises OSError or AttributeError without libxcb."""
    xcb = _library()
    connection = xcb.xcb_connect(None, None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return b""
        roots = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
        atom = _atom(xcb, connection, property_name(number))
        if not atom or roots.rem < 1:
            return b""
        return _property(xcb, connection, roots.data[0], atom)
    finally:
        xcb.xcb_disconnect(connection)


def _library() -> ctypes.CDLL:
    xcb = ctypes.CDLL("libxcb.so.1")
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _atom(xcb: ctypes.CDLL, connection: int, name: bytes) -> int:
    """Return the atom of a name, 0 if nobody has used it."""
    asked = xcb.xcb_intern_atom(connection, 1, len(name), name)
    reply = xcb.xcb_intern_atom_reply(connection, asked, None)
    if not reply:
        return 0
    atom: int = reply.contents.atom
    _free(ctypes.cast(reply, _POINTER))
    return atom


def _property(xcb: ctypes.CDLL, connection: int, window: int, atom: int) -> bytes:
    asked = xcb.xcb_get_property(connection, 0, window, atom, 0, 0, _ICC_BYTES_MAX // 4)
    reply = xcb.xcb_get_property_reply(connection, asked, None)
    if not reply:
        return b""
    length = xcb.xcb_get_property_value_length(reply)
    value = ctypes.string_at(xcb.xcb_get_property_value(reply), length) if length > 0 else b""
    _free(ctypes.c_void_p(reply))
    return value


def _free(memory: ctypes.c_void_p) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes = [_POINTER]
    free(memory)
