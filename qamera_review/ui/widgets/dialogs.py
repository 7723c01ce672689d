"""How dialogs are shown, and how long they live."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


def delete_when_closed(window: QWidget) -> None:
    """Have the window deleted when it is closed, accepted or rejected. With it end its
    connections, so that what happens later does not reach a window that nobody sees."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def show_dialog(dialog: QDialog) -> None:
    """Show the dialog over its window, which takes no input meanwhile, and delete it when it is
    finished. Every modal dialog of the program is shown by this function."""
    delete_when_closed(dialog)
    dialog.open()
