"""The desktop's colour scheme and contrast on Linux, from the portal `org.freedesktop.appearance`.

Qt reads the portal only on some desktops (GNOME, not KDE or a bare window manager). The names are
those of the interface `org.freedesktop.portal.Settings`.
"""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_SCHEME, _CONTRAST = "color-scheme", "contrast"
_DARK, _LIGHT, _HIGH = 1, 2, 1


class PortalAppearance(QObject):
    """Asks the portal, without waiting, and follows its changes; GUI thread only.

    `is_dark` and `is_high_contrast` are None as long as the portal has not answered; `is_dark` also
    if it has no preference. Signal `changed()`: one of them is something else now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_dark: bool | None = None
        self.is_high_contrast: bool | None = None
        self._bus: QDBusConnection | None = None
        if has_session_bus():
            self._bus = QDBusConnection.sessionBus()
            slot = SLOT("_on_setting_changed(QString,QString,QDBusVariant)")
            # The stubs want bytes here, and PySide itself a str.
            self._bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
            for key in (_SCHEME, _CONTRAST):
                self._ask(self._bus, key)

    def _ask(self, bus: QDBusConnection, key: str) -> None:
        # `Read` is older than `ReadOne` and understood by every version; it nests the value.
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        message.setArguments([_APPEARANCE, key])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.finished.connect(lambda: self._on_answered(key, watcher))

    def _on_answered(self, key: str, watcher: QDBusPendingCallWatcher) -> None:
        arguments = [] if watcher.isError() else watcher.reply().arguments()
        watcher.deleteLater()
        if arguments:
            self._set(key, arguments[0])

    @Slot(str, str, QDBusVariant)
    def _on_setting_changed(self, namespace: str, key: str, value: QDBusVariant) -> None:
        if namespace == _APPEARANCE:
            self._set(key, value)

    def _set(self, key: str, value: Any) -> None:
        before = (self.is_dark, self.is_high_contrast)
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if key == _SCHEME:
            self.is_dark = {_DARK: True, _LIGHT: False}.get(value)
        elif key == _CONTRAST:
            self.is_high_contrast = value == _HIGH
        if before != (self.is_dark, self.is_high_contrast):
            self.changed.emit()


def has_session_bus() -> bool:
    """Return whether the desktop runs a session bus; Qt would otherwise try to start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and (Path(str(folder)) / "bus").exists()
