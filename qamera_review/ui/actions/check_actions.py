"""The actions on what was measured of pictures."""

from qamera_review.ui.actions.action_spec import (
    NEEDS_LARGE,
    ActionGroup,
    ActionSpec,
    has_large_picture,
    opener,
)
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.text.language import noop_tr

_NO_SUGGESTION = noop_tr("The checks suggest no reason for this picture")


def check_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    g = ActionGroup.LOOK
    return (
        ActionSpec("draw_checks", "Show measurements",
                   "Draw what was measured on the large picture, with numbers and rules", g,
                   ("Q",), lambda c: c.checks.toggle_drawing(),
                   checked=lambda c: c.checks.is_drawing, offered=has_large_picture,
                   needs=NEEDS_LARGE),
        ActionSpec("check_wrong", "Mark check as wrong",
                   "Mark the first finding on this picture as wrong, or take that back", g,
                   ("Shift+Q",), lambda c: c.checks.toggle_wrong(),
                   lambda c: c.checks.can_mark,
                   needs=noop_tr("The checks have found nothing on this picture")),
        ActionSpec("reason_suggested", "Suggested reason",
                   "Add or remove the reason that the checks suggest", ActionGroup.DECIDE,
                   ("0",), lambda c: c.checks.toggle_suggested(), _is_suggested_now,
                   needs=_NO_SUGGESTION),
        ActionSpec("reject_for_suggested", "Reject with the suggested reason",
                   "Reject with the reason that the checks suggest, and go on",
                   ActionGroup.DECIDE, ("Shift+0",),
                   lambda c: c.checks.reject_for_suggested(), _is_suggested, needs=_NO_SUGGESTION),
        ActionSpec("pause_checks", "Pause measuring",
                   "Stop measuring pictures in the background until the program ends", g,
                   ("Ctrl+Alt+Q",), lambda c: c.checks.toggle_pause(),
                   checked=lambda c: c.checks.is_paused),
        ActionSpec("check_accuracy", "How often each check was right",
                   "How often each check was right, as far as your decisions tell",
                   ActionGroup.HELP, ("Ctrl+Alt+W",), opener(WindowKind.CHECKS)),
    )  # fmt: skip


def _is_suggested_now(commands: Commands) -> bool:
    return commands.checks.suggestion_now is not None


def _is_suggested(commands: Commands) -> bool:
    return commands.checks.focused_suggestion is not None
