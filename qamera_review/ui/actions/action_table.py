"""The table of all actions. Keys, menus, tooltips and the list of keys are made from it.

In which menu an action stands is in `menu_table`.
"""

from collections.abc import Callable
from enum import Enum

from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.records import Struct
from qamera_review.ui.actions.commands import Commands, Pane
from qamera_review.ui.actions.group_commands import GROUP_BY_TEXTS
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.view_stack import ViewMode


class ActionGroup(Enum):
    """The sections of the list of keys."""

    DECIDE = "decide"
    MOVE = "move"
    SELECT = "select"
    VIEW = "view"
    LOOK = "look"
    SERVICE = "service"
    JOBS = "jobs"
    HELP = "help"


GROUP_TITLES = {
    ActionGroup.DECIDE: noop_tr("Decide"),
    ActionGroup.MOVE: noop_tr("Navigate"),
    ActionGroup.SELECT: noop_tr("Select"),
    ActionGroup.VIEW: noop_tr("View"),
    ActionGroup.LOOK: noop_tr("Picture"),
    ActionGroup.SERVICE: noop_tr("Service"),
    ActionGroup.JOBS: noop_tr("Generate"),
    ActionGroup.HELP: noop_tr("Help"),
}
_STAY = noop_tr("Decide and stay")


class ActionSpec(Struct, frozen=True):
    """An action as data.

    `keys` are chords as `chord_of` returns them; the first one is displayed. `run` does it,
    `enabled` returns whether it can be done now. `in_menu` False keeps it, such as cursor keys, out
    of the menus, except for a `submenu` that has this title; every action has one or the other.
    `checked` returns whether what it switches is on now, which a menu shows by a tick; None when it
    switches nothing. `repeats` lets a key that is held down run it again and again. `let_go` is
    called when a key that was held down for a while is released; None when a key does nothing more
    than a tap.
    """

    id: str
    title: str
    description: str
    group: ActionGroup
    keys: tuple[str, ...]
    run: Callable[[Commands], object]
    enabled: Callable[[Commands], bool] = lambda _commands: True
    in_menu: bool = True
    checked: Callable[[Commands], bool] | None = None
    submenu: str = ""
    repeats: bool = False
    let_go: Callable[[Commands], object] | None = None


def _any_target(commands: Commands) -> bool:
    return commands.selection.has_target and commands.view.mode is not ViewMode.BOARD


def _any_focus(commands: Commands) -> bool:
    return commands.selection.has_target


def action_table() -> tuple[ActionSpec, ...]:
    """Return the table in the order in which it is displayed."""
    return (
        *_deciding(),
        *_moving(),
        *_selecting(),
        *_viewing(),
        *_grouping(),
        *_looking(),
        *_service(),
        *_jobs(),
        *_help(),
    )


def _deciding() -> tuple[ActionSpec, ...]:
    g = ActionGroup.DECIDE
    return (
        ActionSpec("approve", "Approve", "Approve and go to the next", g, ("A", "P"),
                   lambda c: c.decisions.approve(), _any_target),
        ActionSpec("reject", "Reject", "Reject (the service archives it) and go to the next", g,
                   ("R",), lambda c: c.decisions.reject(), _any_target),
        ActionSpec("drop", "Reject, or drop in a survey", "Reject. In a survey: take this one "
                   "out of view", g, ("X",), lambda c: c.survey.drop(), _any_target),
        ActionSpec("archive", "Archive", "Archive and go to the next", g, ("E",),
                   lambda c: c.decisions.archive(), _any_target),
        ActionSpec("approve_stay", "Approve and stay",
                   "Approve and stay. When comparing: keep this one and reject the others", g,
                   ("Shift+A", "Shift+P"), lambda c: c.decisions.approve_and_stay(), _any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("reject_stay", "Reject and stay", "Reject and stay", g,
                   ("Shift+R", "Shift+X"), lambda c: c.decisions.reject_and_stay(), _any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("archive_stay", "Archive and stay", "Archive and stay", g,
                   ("Shift+E",), lambda c: c.decisions.archive_and_stay(), _any_target,
                   in_menu=False, submenu=_STAY),
        ActionSpec("winner", "Winner", "Approve this one, reject the undecided rest of its "
                   "product, and go to the next product", g, ("W",),
                   lambda c: c.winner.win(), _any_target),
        ActionSpec("winner_leave_rest", "Winner, leave the rest", "Approve this one, leave the "
                   "rest undecided, and go to the next product", g, ("Shift+W",),
                   lambda c: c.winner.win_and_leave_rest(), _any_target),
        ActionSpec("move_to_product", "Move to product…",
                   "Put these packshots into another product", g, ("Shift+M",),
                   lambda c: c.products.move(), _any_target),
        ActionSpec("merge_products", "Merge products…", "Put all of this product into another one",
                   g, ("Ctrl+Shift+M",), lambda c: c.products.merge(), _any_target),
        ActionSpec("note", "Note…", "Write a note. It is sent with the decision", g, ("N",),
                   lambda c: c.panes.ask_for_note(), _any_target),
        ActionSpec("skip", "Skip", "Skip without deciding", g, ("S",),
                   lambda c: c.view.skip(), _any_target, repeats=True),
        ActionSpec("undo", "Undo", "Undo the last action", g, ("Ctrl+Z",),
                   lambda c: c.undo.undo(), lambda c: c.undo.can_undo),
        ActionSpec("redo", "Redo", "Redo", g, ("Ctrl+Shift+Z", "Ctrl+Y"),
                   lambda c: c.undo.redo(), lambda c: c.undo.can_redo),
        ActionSpec("take_back", "Withdraw", "Withdraw unsent decisions", g,
                   ("U",), lambda c: c.undo.withdraw(), _any_target),
        ActionSpec("send_held", "Send now", "Send pending decisions without waiting", g,
                   ("Ctrl+Enter",), lambda c: c.outbox.send_now()),
    )  # fmt: skip


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
                   g, ("Space",), lambda c: c.selection.toggle_selection(), _any_target),
        ActionSpec("select_all", "Select all", "Select all in this view", g, ("Ctrl+A",),
                   lambda c: c.selection.select_all()),
        ActionSpec("invert", "Invert the selection", "Select everything in this view that "
                                                     "isn't selected",
                   g, ("Ctrl+I",), lambda c: c.selection.invert_selection()),
        ActionSpec("mark", "Flag or unflag", "Flag packshots to find them again. Flags stay "
                                             "until you remove them", g,
                   ("M",), lambda c: c.selection.toggle_flag(), _any_target),
        ActionSpec("select_marked", "Select flagged", "Select everything flagged in this view", g,
                   ("Ctrl+M",), lambda c: c.selection.select_flagged()),
        ActionSpec("copy_ids", "Copy IDs", "Copy the IDs of these packshots, one per line", g,
                   ("Ctrl+C",), lambda c: c.selection.copy_ids(), _any_target),
        ActionSpec("select_none", "Select none", "Clear the selection", g, ("Ctrl+Shift+A",),
                   lambda c: c.selection.select_none()),
    )  # fmt: skip


def _viewing() -> tuple[ActionSpec, ...]:
    g = ActionGroup.VIEW
    return (
        ActionSpec("search", "Search", "Search in names and ids", g, ("/", "Ctrl+F"),
                   lambda c: c.panes.focus_search()),
        ActionSpec("details", "Details", "Show or hide the details of the focused packshot", g,
                   ("I",), lambda c: c.panes.toggle_details(),
                   checked=lambda c: c.panes.is_open(Pane.DETAILS)),
        ActionSpec("toolbar", "Toolbar", "Show or hide a bar of buttons for the mouse", g,
                   ("Ctrl+Shift+B",), lambda c: c.panes.toggle_toolbar(),
                   checked=lambda c: c.panes.is_open(Pane.TOOLBAR)),
        ActionSpec("board", "Board of products", "Show a card for each product, or go back", g,
                   ("Y", "Ctrl+B"), lambda c: c.view.toggle_board(),
                   checked=lambda c: c.view.mode is ViewMode.BOARD),
        ActionSpec("sitting", "This session…", "What you did since the start, and what is left",
                   g, ("Ctrl+Shift+Y",), _opener(WindowKind.SITTING)),
        ActionSpec("tidy", "Tidy up", "Apply the filter and sort order again", g, ("T",),
                   lambda c: c.view.reapply_view()),
        ActionSpec("show_all", "Show all", "Clear every filter", g, ("Ctrl+0",),
                   lambda c: c.view.show_all()),
        ActionSpec("larger", "Larger", "Larger tiles or picture", g,
                   ("Ctrl++", "Ctrl+=", "+", "="), lambda c: c.view.zoom(1), repeats=True),
        ActionSpec("smaller", "Smaller", "Smaller tiles or picture", g,
                   ("Ctrl+-", "-"), lambda c: c.view.zoom(-1), repeats=True),
        ActionSpec("back", "Back", "Close what is open, or clear the selection", g, ("Esc",),
                   lambda c: c.view.back()),
    )  # fmt: skip


def _grouping() -> tuple[ActionSpec, ...]:
    g = ActionGroup.VIEW
    kinds = (
        (GroupBy.PRODUCT, noop_tr("Group packshots of the same product"), "Alt+4"),
        (GroupBy.JOB, noop_tr("Group packshots of the same job"), "Alt+1"),
        (GroupBy.DAY, noop_tr("Group packshots of the same day"), "Alt+2"),
        (GroupBy.NAME, noop_tr("Group variants of the same name"), "Alt+3"),
        (GroupBy.NONE, noop_tr("Show the view without groups"), "Alt+0"),
    )
    return (
        *(
            ActionSpec(f"group_{by.value}", GROUP_BY_TEXTS[by], text, g, (key,), _grouper(by),
                       checked=_is_grouped(by), submenu=noop_tr("Groups"))
            for by, text, key in kinds
        ),
        ActionSpec("previous_group", "Previous group",
                   "Go to the start of the group or to the previous one", g,
                   ("[", "Ctrl+PgUp"), lambda c: c.groups.step(-1), _grouped, repeats=True),
        ActionSpec("next_group", "Next group", "Go to the next group", g,
                   ("]", "Ctrl+PgDown"), lambda c: c.groups.step(1), _grouped,
                   repeats=True),
        ActionSpec("fold", "Collapse or expand the group", "Collapse or expand the group", g,
                   ("O",), lambda c: c.groups.toggle_focused(), _grouped),
        ActionSpec("fold_all", "Collapse or expand all groups", "Collapse or expand all groups", g,
                   ("Shift+O",), lambda c: c.groups.toggle_all(), _grouped),
        ActionSpec("select_group", "Select the group", "Select all visible of the group",
                   ActionGroup.SELECT, ("Shift+Space",),
                   lambda c: c.groups.select(), _grouped),
    )  # fmt: skip


def _grouper(by: GroupBy) -> Callable[[Commands], None]:
    return lambda commands: commands.groups.use(by)


def _is_grouped(by: GroupBy) -> Callable[[Commands], bool]:
    return lambda commands: commands.groups.by is by


def _grouped(commands: Commands) -> bool:
    return commands.groups.active and not _comparing(commands)


def _service() -> tuple[ActionSpec, ...]:
    g = ActionGroup.SERVICE
    return (
        ActionSpec("refresh", "Refresh", "Load the list from the service now", g, ("F5",),
                   lambda c: c.view.refresh()),
        ActionSpec("retry", "Send refused again", "Send what the service refused again", g,
                   ("Ctrl+R",), lambda c: c.outbox.retry_refused(), _any_target),
        ActionSpec("key", "API key…", "Enter, change or remove the API key", g,
                   ("Ctrl+Shift+K",), lambda c: c.panes.ask_for_key()),
        ActionSpec("outbox", "Queue", "Pending and refused decisions", g,
                   ("Ctrl+Shift+O",), _opener(WindowKind.OUTBOX)),
        ActionSpec("messages", "Messages", "What was reported recently", g,
                   ("Ctrl+Alt+M",), _opener(WindowKind.MESSAGES)),
        ActionSpec("export", "Export approved files…", "Write the approved pictures into a folder",
                   g, ("Ctrl+Shift+E",), _opener(WindowKind.EXPORT)),
        ActionSpec("report", "Report…", "Save the view as contact sheet, table or data", g,
                   ("Ctrl+P",), _opener(WindowKind.REPORT)),
        ActionSpec("record", "Approval record…", "Who approved what, and of which file", g,
                   ("Ctrl+Alt+P",), _opener(WindowKind.RECORD)),
        ActionSpec("guests", "Guest review…", "Let others suggest decisions, in one HTML file", g,
                   ("Ctrl+Alt+G",), _opener(WindowKind.GUESTS)),
        ActionSpec("accounts", "Accounts…", "Switch account or add one", g,
                   ("Ctrl+Shift+U",), _opener(WindowKind.ACCOUNTS),
                   lambda c: c.windows.has(WindowKind.ACCOUNTS)),
        ActionSpec("preferences", "Preferences…", "All settings", g, ("Ctrl+,",),
                   _opener(WindowKind.PREFERENCES)),
    )  # fmt: skip


def _jobs() -> tuple[ActionSpec, ...]:
    g = ActionGroup.JOBS
    return (
        ActionSpec("ideas", "Generate packshots", "Generate packshots", g, ("G",),
                   lambda c: c.panes.toggle_jobs_panel(),
                   checked=lambda c: c.panes.is_open(Pane.JOBS)),
        ActionSpec("ideas_batch", "Many products…", "Generate for many products", g,
                   ("Ctrl+Shift+G",), lambda c: c.jobs.open_batch()),
        ActionSpec("regenerate", "Regenerate rejected…",
                   "Generate these rejected packshots again", g, ("Ctrl+G",),
                   lambda c: c.jobs.regenerate(), _any_target),
        ActionSpec("next_uncovered", "Next product without an approval",
                   "Show the next product without an approved packshot", g, ("Ctrl+J",),
                   lambda c: c.jobs.show_next_uncovered()),
        ActionSpec("coverage", "Coverage…", "Which products have an approved packshot", g,
                   ("Ctrl+Shift+L",), _opener(WindowKind.COVERAGE)),
        ActionSpec("ledger", "Jobs & costs…", "Jobs, their costs and results", g,
                   ("Ctrl+L",), _opener(WindowKind.LEDGER)),
    )  # fmt: skip


def _opener(kind: WindowKind) -> Callable[[Commands], object]:
    return lambda commands: commands.windows.open(kind)


def _looking() -> tuple[ActionSpec, ...]:
    g = ActionGroup.LOOK
    return (
        ActionSpec("loupe", "Loupe", "Show one picture large, or go back", g, ("Enter",),
                   lambda c: c.view.toggle_loupe(), _any_focus,
                   checked=lambda c: c.view.mode is ViewMode.LOUPE),
        ActionSpec("actual", "Actual pixels", "Switch between the whole picture and 100%. Hold "
                   "the key to look only briefly", g, ("Z",), lambda c: c.view.toggle_actual(),
                   _any_target, let_go=lambda c: c.view.end_peek()),
        ActionSpec("enlarge", "Enlarge small pictures",
                   "Enlarge pictures smaller than the view until they fit", g, ("Alt+Z",),
                   lambda c: c.view.toggle_enlarging(), checked=lambda c: c.view.enlarges),
        ActionSpec("keep_zoom", "Keep zoom", "Keep zoom and position from picture to picture", g,
                   ("Shift+Z",), lambda c: c.view.toggle_keep_zoom(),
                   lambda c: c.view.mode is ViewMode.LOUPE,
                   checked=lambda c: c.view.keeps_zoom),
        ActionSpec("ground", "Preview background",
                   "Neutral, white, black or checkered background", g,
                   ("B",), lambda c: c.view.next_background(), _large),
        ActionSpec("compare", "Compare",
                   "Compare the selected packshots, or this one and the next", g,
                   ("C",), lambda c: c.survey.compare(), _any_target,
                   checked=_comparing),
        ActionSpec("survey", "Survey",
                   "Show all of the product, or the selection, at once", g, ("V",),
                   lambda c: c.survey.toggle_survey(), _any_target,
                   checked=lambda c: c.view.mode is ViewMode.SURVEY),
        ActionSpec("duel", "Duel", "Find the best of the product, two at a time", g, ("D",),
                   lambda c: c.survey.toggle_duel(), _any_target,
                   checked=lambda c: c.view.mode is ViewMode.DUEL),
        ActionSpec("step_back", "Undo a choice of the duel", "Undo a choice of the duel", g,
                   ("Backspace",), lambda c: c.undo.undo(),
                   lambda c: c.view.mode is ViewMode.DUEL and c.undo.can_undo),
        ActionSpec("next_pane", "Next picture in the comparison", "Next picture", g, ("Tab",),
                   lambda c: c.view.next_pane(), _comparing),
        ActionSpec("blink", "Blink", "Show one at a time in the same place. Tab switches", g,
                   ("Shift+F",), lambda c: c.view.blink(), _comparing),
        ActionSpec("picture_full_screen", "Full-screen picture",
                   "Nothing but the picture. Move the mouse to see the rest", g, ("F",),
                   lambda c: c.view.toggle_picture_full_screen(), _any_target,
                   checked=lambda c: c.view.is_picture_full_screen),
        ActionSpec("full_screen", "Full screen", "Show the window in full screen, and go back", g,
                   ("F11",), lambda c: c.view.toggle_full_screen()),
        *(
            ActionSpec(f"pan_{id_}", title, title, g, (f"Alt+{key}",), _panner(dx, dy), _large,
                       in_menu=False, submenu=noop_tr("Pan"), repeats=True)
            for id_, title, key, dx, dy in (
                ("left", noop_tr("Pan left"), "Left", 1, 0),
                ("right", noop_tr("Pan right"), "Right", -1, 0),
                ("up", noop_tr("Pan up"), "Up", 0, 1),
                ("down", noop_tr("Pan down"), "Down", 0, -1),
            )
        ),
    )  # fmt: skip


def _large(commands: Commands) -> bool:
    return commands.view.mode not in (ViewMode.GRID, ViewMode.BOARD)


def _comparing(commands: Commands) -> bool:
    return commands.view.mode is ViewMode.COMPARE


def _panner(dx: int, dy: int) -> Callable[[Commands], None]:
    return lambda commands: commands.view.pan(dx, dy)


def _help() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("shortcuts", "Keyboard shortcuts", "Show all keys", ActionGroup.HELP,
                   ("?", "F1"), lambda c: c.panes.show_shortcuts()),
        ActionSpec("palette", "Command palette", "Find anything by a few letters of its name",
                   ActionGroup.HELP, ("Ctrl+K",), lambda c: c.panes.show_palette()),
        ActionSpec("help", "Guide…", "A short guide and all shortcuts", ActionGroup.HELP,
                   ("Shift+F1",), _opener(WindowKind.HELP)),
        ActionSpec("lesson", "Learn the five keys", "Take the five-key lesson again",
                   ActionGroup.HELP, ("Ctrl+Shift+F1",), lambda c: c.lesson.begin()),
        ActionSpec("diagnostics", "Diagnostics…", "Information for support. Read it first",
                   ActionGroup.HELP, ("Ctrl+Shift+D",), _opener(WindowKind.DIAGNOSTICS)),
        ActionSpec("about", "About…", "Version and licenses", ActionGroup.HELP, ("Ctrl+Shift+I",),
                   _opener(WindowKind.ABOUT)),
        ActionSpec("quit", "Quit", "Close. You are asked about decisions that are not sent",
                   ActionGroup.HELP, ("Ctrl+Q",), lambda c: c.panes.close()),
    )  # fmt: skip
