"""A window with the real key dispatch that prints a line for each event, for a real X server.

"press" and the flag of Qt for each key press that arrives, "ran" and the id for each action.
"""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_registry import all_actions
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher

TITLE = "Keys that are held"


class Presses(QObject):
    """Prints each press before the dispatch sees it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            print("press", "repeat" if event.isAutoRepeat() else "fresh", flush=True)
        return False


def _printing(spec: ActionSpec) -> ActionSpec:
    return replace(
        spec,
        run=lambda _commands: print("ran", spec.id, flush=True),
        enabled=lambda _commands: True,
    )


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QWidget()
    stage = QWidget(window)
    stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stage.setFocus()
    commands: Commands = QObject()  # type: ignore[assignment]
    host = KeyDispatcher(
        [_printing(spec) for spec in all_actions()],
        commands,
        window,
        stage,
        lambda: False,
        lambda: True,
    )
    host.install()
    presses = Presses()
    app.focusChanged.connect(lambda _before, now: now and now.installEventFilter(presses))
    window.setWindowTitle(TITLE)
    window.show()
    sys.exit(app.exec())
