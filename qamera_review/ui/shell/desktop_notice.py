"""Notifications of the Linux desktop, by the portal `org.freedesktop.portal.Notification`.

They stay in the desktop's list of notifications after the mark in the task bar is gone. Windows and
macOS mark the program in the task bar or the Dock, by `QApplication.alert`.
"""

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from qamera_review.ui.theme.portal import has_session_bus

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"


def show_desktop_notice(id_: str, body: str) -> None:
    """Show a notification, without waiting; it replaces one of the same id.

    Nothing happens where the desktop has no portal.
    """
    if has_session_bus():
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "AddNotification")
        message.setArguments([id_, {"title": "Qamera Review", "body": body}])
        QDBusConnection.sessionBus().send(message)
