"""The actions that compare packshots with their originals, and that choose these."""

from collections.abc import Callable

from qamera_review.ui.actions.action_spec import (
    NEEDS_LARGE,
    NEEDS_LOUPE,
    ActionGroup,
    ActionSpec,
    any_target,
    has_large_picture,
)
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.original_overlay import OriginalView
from qamera_review.ui.viewer.view_mode import ViewMode

_MENU = noop_tr("Compare with the original")


def original_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    return (*_showing(), *_moving(), *_choosing())


def _can_show_or_select(commands: Commands) -> bool:
    return commands.selection.has_focus and commands.view.mode is not ViewMode.LINE_UP


def _showing() -> tuple[ActionSpec, ...]:
    g = ActionGroup.LOOK
    return (
        # In the grid and on the board no picture is large enough to be compared, so there the key
        # keeps what it does in every list: it selects. Ctrl+Space selects everywhere.
        ActionSpec("original", "Show the original", "Show the product's original in the same "
                   "place. Hold the key to look only briefly. In the grid: select", g,
                   ("Space",), lambda c: c.originals.show_or_select(), _can_show_or_select,
                   checked=_is_shown(OriginalView.INSTEAD), offered=has_large_picture,
                   needs=NEEDS_LARGE,
                   let_go=lambda c: c.originals.let_go()),
        ActionSpec("original_beside", "Original beside", "Show the original beside the packshot",
                   g, (".",), _toggle(OriginalView.BESIDE), _large,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LARGE,
                   checked=_is_shown(OriginalView.BESIDE)),
        ActionSpec("original_wipe", "Wipe to the original",
                   "Show the original right of a line. Drag the line with the mouse", g,
                   (",",), _toggle(OriginalView.WIPE), _large,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LARGE,
                   checked=_is_shown(OriginalView.WIPE)),
        ActionSpec("original_veil", "What differs",
                   "Mark where the packshot differs from the original. It isn't a verdict", g,
                   ("Alt+.",), _toggle(OriginalView.VEIL), _large,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LARGE,
                   checked=_is_shown(OriginalView.VEIL)),
        ActionSpec("previous_zone", "Previous part", "Go back to the part before, at 100% beside "
                   "the original", g, ("Shift+Tab",), lambda c: c.originals.step_zone(-1),
                   lambda c: c.view.mode is ViewMode.LOUPE,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LOUPE),
        ActionSpec("original_ground", "Equalize the background",
                   "Show the original on the packshot's background color", g, ("Alt+B",),
                   lambda c: c.originals.toggle_ground(), _large,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LARGE,
                   checked=lambda c: c.originals.equalises_ground),
    )  # fmt: skip


def _moving() -> tuple[ActionSpec, ...]:
    g = ActionGroup.LOOK
    nudges = (
        ("left", noop_tr("Move the original left"), "Left", -1, 0),
        ("right", noop_tr("Move the original right"), "Right", 1, 0),
        ("up", noop_tr("Move the original up"), "Up", 0, -1),
        ("down", noop_tr("Move the original down"), "Down", 0, 1),
    )
    lines = (
        ("left", noop_tr("Move the line left"), "Ctrl+Alt+Left", -1),
        ("right", noop_tr("Move the line right"), "Ctrl+Alt+Right", 1),
    )
    return (
        *(
            ActionSpec(f"nudge_{id_}", title, title, g, (f"Alt+Shift+{key}",), _nudger(dx, dy),
                       _large, in_menu=False, submenu=_MENU, repeats=True, needs=NEEDS_LARGE)
            for id_, title, key, dx, dy in nudges
        ),
        ActionSpec("nudge_reset", "Back to where it was aligned", "Undo moving the original", g,
                   ("Alt+Shift+Home",), lambda c: c.originals.reset_nudge(), _large,
                   in_menu=False, submenu=_MENU, needs=NEEDS_LARGE),
        *(
            ActionSpec(f"line_{id_}", title, title, g, (key,), _line_mover(by),
                       _large, in_menu=False, submenu=_MENU, repeats=True, needs=NEEDS_LARGE)
            for id_, title, key, by in lines
        ),
    )  # fmt: skip


def _choosing() -> tuple[ActionSpec, ...]:
    g = ActionGroup.DECIDE
    return (
        ActionSpec("use_as_original", "Use as the original",
                   "Compare the other packshots of the product with this one", g, ("Alt+O",),
                   lambda c: c.originals.use_packshot(), any_target),
        ActionSpec("choose_original", "Choose an original…",
                   "Choose a file with the product's own photo. A copy of it is kept", g,
                   ("Alt+Shift+O",), lambda c: c.originals.choose_file(), any_target),
        ActionSpec("forget_original", "Use the usual original",
                   "Use the service's photo again, or the latest approved packshot", g,
                   ("Ctrl+Alt+O",), lambda c: c.originals.forget(), any_target),
    )  # fmt: skip


def _large(commands: Commands) -> bool:
    return commands.originals.is_possible


def _is_shown(view: OriginalView) -> Callable[[Commands], bool]:
    return lambda commands: commands.originals.view is view


def _toggle(view: OriginalView) -> Callable[[Commands], object]:
    return lambda commands: commands.originals.toggle(view)


def _nudger(dx: int, dy: int) -> Callable[[Commands], object]:
    return lambda commands: commands.originals.nudge(dx, dy)


def _line_mover(by: int) -> Callable[[Commands], object]:
    return lambda commands: commands.originals.move_divider(by)
