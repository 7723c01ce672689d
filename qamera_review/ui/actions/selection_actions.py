"""The actions that move the focus, and those that select and flag packshots."""

from collections.abc import Callable

from qamera_review.ui.actions.action_spec import (
    GROUP_TITLES,
    ActionGroup,
    ActionSpec,
    any_target,
)
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.view_mode import ViewMode


def selection_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    return (*_moving(), *_selecting())


def _moving() -> tuple[ActionSpec, ...]:
    g = ActionGroup.MOVE
    steps = (
        ("left", noop_tr("Left"), noop_tr("Select to the left"), ("Left", "H")),
        ("down", noop_tr("Down"), noop_tr("Select down"), ("Down", "J")),
        ("up", noop_tr("Up"), noop_tr("Select up"), ("Up", "K")),
        ("right", noop_tr("Right"), noop_tr("Select to the right"), ("Right", "L")),
        ("page_up", noop_tr("Page up"), noop_tr("Select a page up"), ("PgUp",)),
        ("page_down", noop_tr("Page down"), noop_tr("Select a page down"), ("PgDown",)),
        ("first", noop_tr("First packshot"), noop_tr("Select to the first"), ("Home",)),
        ("last", noop_tr("Last packshot"), noop_tr("Select to the last"), ("End",)),
    )
    plain = tuple(
        ActionSpec(
            f"move_{id_}",
            go,
            go,
            g,
            keys,
            _mover(id_),
            in_menu=False,
            submenu=GROUP_TITLES[g],
            repeats=True,
        )
        for id_, go, _, keys in steps
    )
    extending = tuple(
        ActionSpec(f"extend_{id_}", select, select, ActionGroup.SELECT, (f"Shift+{keys[0]}",),
                   _mover(id_, extend=True), in_menu=False,
                   submenu=GROUP_TITLES[ActionGroup.SELECT], repeats=True)
        for id_, _, select, keys in steps
    )  # fmt: skip
    return plain + extending


def _mover(step: str, extend: bool = False) -> Callable[[Commands], None]:
    return lambda commands: commands.selection.move(step, extend)


def _selecting() -> tuple[ActionSpec, ...]:
    g = ActionGroup.SELECT
    return (
        ActionSpec("toggle", "Select or deselect", "Add the tile to the selection or take it out",
                   g, ("Ctrl+Space",), lambda c: c.selection.toggle_selection(), _can_select),
        ActionSpec("select_all", "Select all", "Select all in this view", g, ("Ctrl+A",),
                   lambda c: c.selection.select_all(), _can_select),
        ActionSpec("invert", "Invert the selection", "Select everything in this view that "
                                                     "isn't selected",
                   g, ("Ctrl+I",), lambda c: c.selection.invert_selection(), any_target),
        ActionSpec("flag", "Flag or unflag", "Flag packshots to find them again. Flags stay "
                                             "until you remove them", g,
                   ("M",), lambda c: c.selection.toggle_flag(), any_target),
        ActionSpec("select_flagged", "Select flagged", "Select everything flagged in this view", g,
                   ("Ctrl+M",), lambda c: c.selection.select_flagged(), any_target),
        ActionSpec("copy_ids", "Copy IDs", "Copy the IDs of these packshots, one per line", g,
                   ("Ctrl+C",), lambda c: c.selection.copy_ids(), any_target),
        ActionSpec("copy_pictures", "Copy pictures", "Copy these pictures as files", g,
                   ("Ctrl+Shift+C",), lambda c: c.files.copy_pictures(), any_target),
        ActionSpec("select_none", "Select none", "Clear the selection", g, ("Ctrl+Shift+A",),
                   lambda c: c.selection.select_none(), _can_select,
                   offered=lambda c: c.selection.has_selection,
                   needs=noop_tr("Nothing is selected")),
    )  # fmt: skip


def _can_select(commands: Commands) -> bool:
    return commands.selection.has_focus and commands.view.mode is not ViewMode.LINE_UP
