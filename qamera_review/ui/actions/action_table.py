"""The table of the actions that are always there. Keys, menus, tooltips and the list of keys are
made from it; `action_registry` adds the actions of the reasons and of the saved views.

In which menu an action stands is in `menu_table`.
"""

from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.check_actions import check_actions
from qamera_review.ui.actions.decision_actions import decision_actions
from qamera_review.ui.actions.list_actions import list_actions
from qamera_review.ui.actions.original_actions import original_actions
from qamera_review.ui.actions.picture_actions import picture_actions
from qamera_review.ui.actions.selection_actions import selection_actions
from qamera_review.ui.actions.service_actions import service_actions


def action_table() -> tuple[ActionSpec, ...]:
    """Return the table in the order in which it is displayed."""
    return (
        *decision_actions(),
        *selection_actions(),
        *list_actions(),
        *picture_actions(),
        *original_actions(),
        *check_actions(),
        *service_actions(),
    )
