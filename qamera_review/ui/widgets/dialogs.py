"""Shows dialogs, and deletes them when they are finished."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


def delete_when_closed(window: QWidget) -> None:
    """Delete the window when it is closed, accepted or rejected.

    Its signal connections end with it, so that later events do not reach an invisible window.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def show_dialog(dialog: QDialog) -> None:
    """Show the dialog modal to its window, and delete it when it is finished.

    Returns at once. Every modal dialog of the program is shown by this function.
    """
    delete_when_closed(dialog)
    dialog.open()
