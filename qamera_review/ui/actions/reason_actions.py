"""The actions of the digit keys, one for each of the user's reasons."""

from collections.abc import Callable, Sequence

from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.ui.actions.action_table import ActionGroup, ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import tr


def reason_actions(reasons: Sequence[str] = DEFAULT_REASONS) -> tuple[ActionSpec, ...]:
    """Return one action for each reason; the user wrote them, so they are not translated."""
    return tuple(
        ActionSpec(
            f"reason_{number}",
            tr("Reason: {words}").format(words=reason),
            tr("Give or take the reason “{words}”").format(words=reason),
            ActionGroup.DECIDE,
            (str(number),),
            _toggle_reason(number),
            lambda commands: commands.selection.has_target,
            in_menu=False,
        )
        for number, reason in enumerate(reasons, 1)
    )


def _toggle_reason(number: int) -> Callable[[Commands], None]:
    return lambda commands: commands.feedback.toggle(number)
