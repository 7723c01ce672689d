"""The actions of the saved views: two for each digit."""

from collections.abc import Callable, Mapping, Sequence

from qamera_review.domain.filters import ViewFilter
from qamera_review.ui.actions.action_spec import ActionGroup, ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.query.query_text import view_text
from qamera_review.ui.query.saved_views import SLOTS
from qamera_review.ui.text.language import noop_tr, tr


def view_actions(views: Mapping[int, ViewFilter]) -> Sequence[ActionSpec]:
    """Return for each digit an action that opens its view, and one that saves the view.

    The title of the first names the saved view.
    """
    return [*(_opening(slot, views) for slot in SLOTS), *map(_saving, SLOTS)]


def _opening(slot: int, views: Mapping[int, ViewFilter]) -> ActionSpec:
    title = tr("Saved view {number}").format(number=slot)
    if slot in views:
        title = f"{title}: {view_text(views[slot])}"
    return ActionSpec(f"view_{slot}", title, title, ActionGroup.VIEW, (f"Ctrl+{slot}",),
                      _open_view(slot), in_menu=slot in views,
                      submenu=noop_tr("Saved views"))  # fmt: skip


def _saving(slot: int) -> ActionSpec:
    title = tr("Save the current view as {number}").format(number=slot)
    return ActionSpec(f"save_view_{slot}", title, title, ActionGroup.VIEW,
                      (f"Ctrl+Shift+{slot}",), _save_view(slot), in_menu=False,
                      submenu=noop_tr("Save the current view"))  # fmt: skip


def _open_view(slot: int) -> Callable[[Commands], None]:
    return lambda commands: commands.saved_views.open(slot)


def _save_view(slot: int) -> Callable[[Commands], None]:
    return lambda commands: commands.saved_views.save(slot)
