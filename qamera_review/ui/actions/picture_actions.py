"""The actions for large pictures: loupe, comparison, survey, duel, zoom and full screen."""

from collections.abc import Callable

from qamera_review.ui.actions.action_spec import (
    NEEDS_COMPARISON,
    NEEDS_LARGE,
    NEEDS_LOUPE,
    ActionGroup,
    ActionSpec,
    any_target,
    has_large_picture,
    has_product,
    is_comparing,
)
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.view_mode import ViewMode


def picture_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    g = ActionGroup.LOOK
    return (
        ActionSpec("loupe", "Loupe", "Show one picture large, or go back", g, ("Enter",),
                   lambda c: c.view.toggle_loupe(), _any_focus,
                   checked=lambda c: c.view.mode is ViewMode.LOUPE),
        ActionSpec("actual", "Actual pixels", "Switch between the whole picture and 100%. Hold "
                   "the key to look only briefly", g, ("Z",), lambda c: c.view.toggle_actual(),
                   any_target, let_go=lambda c: c.view.end_peek()),
        ActionSpec("enlarge", "Enlarge small pictures",
                   "Enlarge pictures smaller than the view until they fit", g, ("Alt+Z",),
                   lambda c: c.view.toggle_enlarging(), checked=lambda c: c.view.enlarges),
        ActionSpec("keep_zoom", "Keep zoom", "Keep zoom and position from picture to picture", g,
                   ("Shift+Z",), lambda c: c.view.toggle_keep_zoom(),
                   lambda c: c.view.mode is ViewMode.LOUPE,
                   checked=lambda c: c.view.keeps_zoom, needs=NEEDS_LOUPE),
        ActionSpec("ground", "Preview background",
                   "Neutral, white, black or checkered background", g,
                   ("B",), lambda c: c.view.next_background(), has_large_picture,
                   needs=NEEDS_LARGE),
        ActionSpec("compare", "Compare",
                   "Compare the selected packshots, or this one and the next", g,
                   ("C",), lambda c: c.survey.compare(), any_target,
                   checked=is_comparing),
        ActionSpec("survey", "Survey",
                   "Show all of the product, or the selection, at once", g, ("V",),
                   lambda c: c.survey.toggle_survey(), has_product,
                   checked=lambda c: c.view.mode is ViewMode.SURVEY),
        ActionSpec("duel", "Duel", "Find the best of the product, two at a time", g, ("D",),
                   lambda c: c.survey.toggle_duel(), has_product,
                   checked=lambda c: c.view.mode is ViewMode.DUEL),
        ActionSpec("step_back", "Undo duel choice", "Undo duel choice", g,
                   ("Backspace",), lambda c: c.undo.undo(),
                   lambda c: c.view.mode is ViewMode.DUEL and c.undo.can_undo,
                   needs=noop_tr("Only in a duel, after the first choice")),
        ActionSpec("match_subjects", "Match the subjects", "When comparing: show the subjects "
                   "equally large and in the same place", g, ("Alt+C",),
                   lambda c: c.view.toggle_matching(), is_comparing,
                   checked=lambda c: c.view.matches_subjects, needs=NEEDS_COMPARISON),
        ActionSpec("next_pane", "Next picture, or next part", "When comparing: the next picture. "
                   "In the loupe: the next part worth a look, at 100% beside the original", g,
                   ("Tab",), _next_pane_or_zone, _has_panes_or_zones,
                   needs=noop_tr("Only when comparing, or in the loupe")),
        ActionSpec("blink", "Blink", "Show one at a time in the same place. Tab switches", g,
                   ("Shift+F",), lambda c: c.view.blink(), is_comparing, needs=NEEDS_COMPARISON),
        ActionSpec("picture_full_screen", "Full-screen picture",
                   "Only the picture. Move the mouse to see the rest", g, ("F",),
                   lambda c: c.view.toggle_picture_full_screen(), any_target,
                   checked=lambda c: c.view.is_picture_full_screen),
        ActionSpec("full_screen", "Full screen", "Show the window in full screen, and go back", g,
                   ("F11",), lambda c: c.view.toggle_full_screen()),
        *(
            ActionSpec(f"pan_{id_}", title, title, g, (f"Alt+{key}",), _panner(dx, dy),
                       has_large_picture, in_menu=False, submenu=noop_tr("Pan"), repeats=True,
                       needs=NEEDS_LARGE)
            for id_, title, key, dx, dy in (
                ("left", noop_tr("Pan left"), "Left", 1, 0),
                ("right", noop_tr("Pan right"), "Right", -1, 0),
                ("up", noop_tr("Pan up"), "Up", 0, 1),
                ("down", noop_tr("Pan down"), "Down", 0, -1),
            )
        ),
    )  # fmt: skip


def _any_focus(commands: Commands) -> bool:
    return commands.selection.has_focus or not commands.view.mode.has_targets


def _has_panes_or_zones(commands: Commands) -> bool:
    return commands.view.mode in (ViewMode.COMPARE, ViewMode.LOUPE)


def _next_pane_or_zone(commands: Commands) -> None:
    if is_comparing(commands):
        commands.view.next_pane()
    else:
        commands.originals.step_zone(1)


def _panner(dx: int, dy: int) -> Callable[[Commands], None]:
    return lambda commands: commands.view.pan(dx, dy)
