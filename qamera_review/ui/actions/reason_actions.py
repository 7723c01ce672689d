"""The actions of the digit keys, two for each of the user's reasons."""

from collections.abc import Callable, Sequence

from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.ui.actions.action_spec import ActionGroup, ActionSpec, any_target
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.reason_text import reason_text


def reason_actions(reasons: Sequence[str] = DEFAULT_REASONS) -> tuple[ActionSpec, ...]:
    """Return the actions of each reason: a digit adds or removes it, and with Shift rejects with
    it."""
    return (*_giving(reasons), *_rejecting(reasons))


def _giving(reasons: Sequence[str]) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(
            f"reason_{number}",
            tr("Reason: {words}").format(words=reason_text(reason)),
            tr("Add or remove the reason “{words}”").format(words=reason_text(reason)),
            ActionGroup.DECIDE,
            (str(number),),
            _toggle_reason(number),
            any_target,
            in_menu=False,
            submenu=noop_tr("Reasons"),
        )
        for number, reason in enumerate(reasons, 1)
    )


def _rejecting(reasons: Sequence[str]) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(
            f"reject_for_{number}",
            tr("Reject: {words}").format(words=reason_text(reason)),
            tr("Reject with the reason “{words}”, and go on").format(words=reason_text(reason)),
            ActionGroup.DECIDE,
            (f"Shift+{number}",),
            _reject_for(number),
            any_target,
            in_menu=False,
            submenu=noop_tr("Reject with a reason"),
        )
        for number, reason in enumerate(reasons, 1)
    )


def _reject_for(number: int) -> Callable[[Commands], None]:
    return lambda commands: commands.decisions.reject_for(number)


def _toggle_reason(number: int) -> Callable[[Commands], None]:
    return lambda commands: commands.feedback.toggle(number)
