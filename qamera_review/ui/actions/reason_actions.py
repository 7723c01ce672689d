"""The actions of the digits, one for each reason that the person has."""

from collections.abc import Callable, Sequence

from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.ui.actions.action_table import ActionGroup, ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import tr


def reason_actions(reasons: Sequence[str] = DEFAULT_REASONS) -> tuple[ActionSpec, ...]:
    """One for each; the words are the person's own and are not translated."""
    return tuple(
        ActionSpec(
            f"reason_{number}",
            tr("Reason: {words}").format(words=words),
            tr("Give or take the reason “{words}”").format(words=words),
            ActionGroup.DECIDE,
            (str(number),),
            _toggle_reason(number),
            lambda commands: commands.selection.has_target,
            in_menu=False,
        )
        for number, words in enumerate(reasons, 1)
    )


def _toggle_reason(number: int) -> Callable[[Commands], None]:
    return lambda commands: commands.feedback.toggle(number)
