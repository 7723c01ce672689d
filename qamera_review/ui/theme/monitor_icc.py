"""Reads the ICC profile of a monitor from the operating system.

X11, Windows and macOS name one. On Wayland there is none: the compositor converts from sRGB.
"""

import ctypes
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen

from qamera_review.ui.theme.x11_icc import x11_icc

_FAILED = (OSError, AttributeError, ValueError, TypeError, ctypes.ArgumentError)


def monitor_icc(screen: QScreen) -> bytes:
    """Return the ICC profile of the monitor that shows `screen`; b"" if there is none, or it cannot
    be read. GUI thread only."""
    try:
        match QGuiApplication.platformName():
            case "xcb":
                return x11_icc(QGuiApplication.screens().index(screen))
            case "windows":
                return _windows_icc(screen)
            case "cocoa":
                return _macos_icc(screen)
    except _FAILED:
        pass
    return b""


def _windows_icc(screen: QScreen) -> bytes:
    """Return the file that Windows associates with the monitor; the screen's name is that of the
    display device, such as "\\\\.\\DISPLAY1"."""
    # Only Windows has WinDLL, for functions that are called in its own way.
    gdi = getattr(ctypes, "WinDLL", ctypes.CDLL)("gdi32")
    handle = ctypes.c_void_p
    text, number = ctypes.c_wchar_p, ctypes.POINTER(ctypes.c_uint32)
    gdi.CreateDCW.restype, gdi.CreateDCW.argtypes = handle, [text, text, text, handle]
    gdi.GetICMProfileW.argtypes = [handle, number, text]
    gdi.DeleteDC.argtypes = [handle]
    context = gdi.CreateDCW("DISPLAY", screen.name(), None, None)
    if not context:
        return b""
    path, length = ctypes.create_unicode_buffer(1_024), ctypes.c_uint32(1_024)
    was_read = gdi.GetICMProfileW(context, ctypes.byref(length), path)
    gdi.DeleteDC(context)
    return Path(path.value).read_bytes() if was_read and path.value else b""


class _Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


def _macos_icc(screen: QScreen) -> bytes:
    """Return the profile of the colour space of the display at the middle of the screen; Core
    Graphics has the same coordinates as Qt."""
    frameworks = "/System/Library/Frameworks"
    graphics = ctypes.CDLL(f"{frameworks}/CoreGraphics.framework/CoreGraphics")
    core = ctypes.CDLL(f"{frameworks}/CoreFoundation.framework/CoreFoundation")
    pointer, number = ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint32)
    graphics.CGGetDisplaysWithPoint.argtypes = [_Point, ctypes.c_uint32, number, number]
    graphics.CGDisplayCopyColorSpace.restype = pointer
    graphics.CGDisplayCopyColorSpace.argtypes = [ctypes.c_uint32]
    graphics.CGColorSpaceCopyICCData.restype = pointer
    graphics.CGColorSpaceCopyICCData.argtypes = [pointer]
    core.CFDataGetLength.restype, core.CFDataGetLength.argtypes = ctypes.c_long, [pointer]
    core.CFDataGetBytePtr.restype, core.CFDataGetBytePtr.argtypes = pointer, [pointer]
    core.CFRelease.argtypes = [pointer]
    middle, display, count = screen.geometry().center(), ctypes.c_uint32(), ctypes.c_uint32()
    point = _Point(middle.x(), middle.y())
    graphics.CGGetDisplaysWithPoint(point, 1, ctypes.byref(display), ctypes.byref(count))
    space = graphics.CGDisplayCopyColorSpace(display) if count.value else None
    data = graphics.CGColorSpaceCopyICCData(space) if space else None
    icc = b""
    if data:
        icc = ctypes.string_at(core.CFDataGetBytePtr(data), core.CFDataGetLength(data))
    for owned in filter(None, (data, space)):
        core.CFRelease(owned)
    return icc
