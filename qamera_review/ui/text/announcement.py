"""Announcements to screen readers.

A screen reader by itself reads only the widget that has the keyboard focus. `announce` makes it
read a result that appears elsewhere, such as a notice.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Make a running screen reader read `text`; do nothing when none is running.

    `widget` is the widget that the text is about. A normal text is queued behind what is being
    read; an `urgent` one interrupts it. GUI thread.
    """
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
