"""The actions that change what is shown of the list, and how it is grouped."""

from collections.abc import Callable

from qamera_review.domain.grouping import GroupBy
from qamera_review.ui.actions.action_spec import (
    NEEDS_GROUPS,
    ActionGroup,
    ActionSpec,
    has_large_picture,
    is_comparing,
    opener,
)
from qamera_review.ui.actions.commands import Commands, Pane
from qamera_review.ui.actions.group_commands import GROUP_BY_TEXTS
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.view_mode import ViewMode

_ALL_SHOWN = noop_tr("All are shown already")
_NEEDS_PICTURES = noop_tr("Not for products; press Enter to go into one")


def list_actions() -> tuple[ActionSpec, ...]:
    """Return them in the order in which they are displayed."""
    return (*_viewing(), *_grouping())


def _viewing() -> tuple[ActionSpec, ...]:
    g = ActionGroup.VIEW
    return (
        ActionSpec("search", "Search", "Search in names and ids", g, ("/", "Ctrl+F"),
                   lambda c: c.panes.focus_search()),
        ActionSpec("details", "Details", "Show or hide the details of the focused packshot", g,
                   ("I",), lambda c: c.panes.toggle_details(),
                   checked=lambda c: c.panes.is_open(Pane.DETAILS)),
        ActionSpec("toolbar", "Toolbar", "Show or hide the buttons under the grid", g,
                   ("Ctrl+Shift+B",), lambda c: c.panes.toggle_toolbar(),
                   checked=lambda c: c.panes.is_open(Pane.TOOLBAR),
                   offered=lambda c: not has_large_picture(c),
                   needs=noop_tr("The toolbar is under the grid only")),
        ActionSpec("board", "Board of products", "Show a card for each product, or go back", g,
                   ("Y", "Ctrl+B"), lambda c: c.view.toggle_board(),
                   checked=lambda c: c.view.mode is ViewMode.BOARD),
        ActionSpec("line_up", "Line-up", "Compare the approved pictures of the selected products, "
                   "or of all in the view", g, ("Shift+Y",), lambda c: c.view.toggle_line_up(),
                   checked=lambda c: c.view.mode is ViewMode.LINE_UP),
        ActionSpec("sitting", "This session", "What you did since the start, and what is left",
                   g, ("Ctrl+Shift+Y",), opener(WindowKind.SITTING)),
        ActionSpec("tidy", "Reapply the view", "Apply the filter and sort order again", g, ("T",),
                   lambda c: c.view.reapply_view()),
        ActionSpec("show_all", "Show all", "Clear every filter", g, ("Ctrl+0",),
                   lambda c: c.view.show_all(), offered=lambda c: c.view.hides_some,
                   needs=_ALL_SHOWN),
        ActionSpec("all_states", "Show all states", "Show every state, and keep the search", g,
                   ("Ctrl+Shift+0",), lambda c: c.view.show_all_states(),
                   offered=lambda c: c.view.hides_states, needs=_ALL_SHOWN),
        ActionSpec("larger", "Larger", "Larger tiles or picture", g,
                   ("Ctrl++", "Ctrl+=", "+", "="), lambda c: c.view.zoom(1), _can_zoom,
                   repeats=True, needs=_NEEDS_PICTURES),
        ActionSpec("smaller", "Smaller", "Smaller tiles or picture", g,
                   ("Ctrl+-", "-"), lambda c: c.view.zoom(-1), _can_zoom,
                   repeats=True, needs=_NEEDS_PICTURES),
        ActionSpec("back", "Back", "Close what is open, or clear the selection", g, ("Esc",),
                   _go_back, offered=_can_go_back,
                   needs=noop_tr("Nothing is open or selected")),
    )  # fmt: skip


def _grouping() -> tuple[ActionSpec, ...]:
    g = ActionGroup.VIEW
    kinds = (
        (GroupBy.PRODUCT, noop_tr("Group packshots of the same product"), "Alt+4"),
        (GroupBy.JOB, noop_tr("Group packshots of the same job"), "Alt+1"),
        (GroupBy.DAY, noop_tr("Group packshots of the same day"), "Alt+2"),
        (GroupBy.NAME, noop_tr("Group variants of the same name"), "Alt+3"),
        (GroupBy.DUPLICATES, noop_tr("Group pictures that are copies of each other"), "Alt+5"),
        (GroupBy.NONE, noop_tr("Show the view without groups"), "Alt+0"),
    )
    return (
        *(
            ActionSpec(f"group_{by.value}", GROUP_BY_TEXTS[by], text, g, (key,), _grouper(by),
                       checked=_is_grouped(by), submenu=noop_tr("Groups"), offered=_can_zoom,
                       needs=_NEEDS_PICTURES)
            for by, text, key in kinds
        ),
        ActionSpec("previous_group", "Previous group",
                   "Go to the start of the group or to the previous one", g,
                   ("[", "Ctrl+PgUp"), lambda c: c.groups.step(-1), _grouped, repeats=True,
                   needs=NEEDS_GROUPS),
        ActionSpec("next_group", "Next group", "Go to the next group", g,
                   ("]", "Ctrl+PgDown"), lambda c: c.groups.step(1), _grouped,
                   repeats=True, needs=NEEDS_GROUPS),
        ActionSpec("fold", "Collapse or expand the group", "Collapse or expand the group", g,
                   ("O",), lambda c: c.groups.toggle_focused(), _can_fold, needs=NEEDS_GROUPS),
        ActionSpec("fold_all", "Collapse or expand all groups", "Collapse or expand all groups", g,
                   ("Shift+O",), lambda c: c.groups.toggle_all(), _can_fold, needs=NEEDS_GROUPS),
        ActionSpec("select_group", "Select the group", "Select all visible of the group",
                   ActionGroup.SELECT, ("Shift+Space",),
                   lambda c: c.groups.select(), _grouped, needs=NEEDS_GROUPS),
    )  # fmt: skip


def _grouper(by: GroupBy) -> Callable[[Commands], None]:
    return lambda commands: commands.groups.use(by)


def _is_grouped(by: GroupBy) -> Callable[[Commands], bool]:
    return lambda commands: commands.groups.by is by


def _grouped(commands: Commands) -> bool:
    in_products = not commands.view.mode.has_targets
    return commands.groups.active and not in_products and not is_comparing(commands)


def _can_fold(commands: Commands) -> bool:
    """Return whether folding hides nothing that the view shows: a survey shows a whole group."""
    return commands.groups.active and commands.view.mode in (ViewMode.GRID, ViewMode.LOUPE)


def _can_zoom(commands: Commands) -> bool:
    return commands.view.mode.has_targets


def _can_go_back(commands: Commands) -> bool:
    return commands.panes.is_open(Pane.JOBS) or commands.view.can_go_back


def _go_back(commands: Commands) -> None:
    """Close the panel that has the keyboard focus, else end the part of the packshot that is shown
    beside its original, else close what else is open."""
    if not commands.panes.leave_panel() and not commands.originals.end_part():
        commands.view.back()
