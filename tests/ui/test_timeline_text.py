"""The timeline names a reason a reason, and not the decision that it is about."""

from PySide6.QtWidgets import QApplication

from qamera_review.ui.sitting.timeline import step_text
from tests.support.focus_world import FocusWorld


def test_each_step_is_named_for_what_it_did(qapp: QApplication) -> None:
    world = FocusWorld()
    try:
        for action_id in ("move_right", "reject", "reason_1", "move_left", "reason_2"):
            world.host.press(action_id)
        world.commands.feedback.write(world.grid.targets(), "crooked")
        texts = [
            step_text(world.store, step).partition("  ")[2] for step in world.decisions.steps()
        ]
        assert texts == ["Note: Mug 58", "Reason: Mug 58", "Reason: Mug 58", "Rejected: Mug 58"]
    finally:
        world.close()
