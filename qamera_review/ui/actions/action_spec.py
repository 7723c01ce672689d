"""What an action is: its data, the sections of the list of keys, and conditions that many share."""

from collections.abc import Callable
from enum import Enum

from qamera_review.domain.records import Struct
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.viewer.view_mode import ViewMode


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


class ActionSpec(Struct, frozen=True):
    """An action as data.

    `keys` are chords as `chord_of` returns them; the first one is displayed. `run` does it,
    `enabled` returns whether it can be done now. `in_menu` False keeps it, such as cursor keys, out
    of the menus, except for a `submenu` that has this title; every action has one or the other.
    `checked` returns whether what it switches is on now, which a menu shows by a tick; None when it
    switches nothing. `repeats` lets a key that is held down run it again and again. `let_go` is
    called when a key that was held down for a while is released; None when a key does nothing more
    than a tap. `disabled_text` says why it cannot be done while it is not enabled; "" for what
    `why_disabled` says of all.

    `offered` returns whether a menu offers it while it is enabled; None is always. It returns False
    where the key does something else than the title says, or nothing that the user would see.
    `needs` is what a menu says about an entry that cannot be chosen; a key that is pressed in vain
    says `disabled_text` only, because some of these keys mean something else there.
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
    disabled_text: str = ""
    offered: Callable[[Commands], bool] | None = None
    needs: str = ""


NEEDS_LARGE = noop_tr("Only for a large picture, such as in the loupe")
NEEDS_LOUPE = noop_tr("Only in the loupe")
NEEDS_COMPARISON = noop_tr("Only when comparing")
NEEDS_GROUPS = noop_tr("Only in the grid with groups")


def has_large_picture(commands: Commands) -> bool:
    """Return whether a packshot is shown large."""
    return commands.view.mode.has_large_picture


def any_target(commands: Commands) -> bool:
    """Return whether there are packshots to act on, outside the views of products."""
    return commands.decisions.has_target


def has_product(commands: Commands) -> bool:
    """Return whether there is a product to act on: that of the targets, or of the framed card."""
    return commands.selection.has_focus and commands.view.mode is not ViewMode.LINE_UP


def why_disabled(spec: ActionSpec, commands: Commands) -> str:
    """Return why an action that is not enabled cannot be done now; "" where that is plain."""
    if spec.disabled_text:
        return spec.disabled_text
    if spec.enabled in (any_target, has_product) and not commands.view.mode.has_targets:
        return noop_tr("This key acts on packshots. Press Enter to go into the product.")
    return ""


def why_not_offered(spec: ActionSpec, commands: Commands) -> str:
    """Return why a menu does not offer an action; "" where that is plain."""
    return spec.needs or why_disabled(spec, commands)


def is_comparing(commands: Commands) -> bool:
    """Return whether the comparison is shown."""
    return commands.view.mode is ViewMode.COMPARE


def opener(kind: WindowKind) -> Callable[[Commands], object]:
    """Return what opens a window."""
    return lambda commands: commands.windows.open(kind)
