"""Jobs and credits in words."""

from qamera_review.domain.errors import InvalidIdea, OutOfCredits, QameraError
from qamera_review.domain.jobs.job import IdeaState
from qamera_review.domain.jobs.pricing import Plan
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.services.jobs.sender import Pause, PauseReason
from qamera_review.ui.text.error_text import said, sentence_of
from qamera_review.ui.text.language import mark, tr

FIELD_TITLES = {
    "product_id": mark("Product"),
    "preset_id": mark("Preset"),
    "scenery_id": mark("Scenery"),
    "model_id": mark("Model"),
}
STATE_WORDS = {
    IdeaState.QUEUED: mark("waits"),
    IdeaState.INTENT: mark("being sent"),
    IdeaState.REGISTERED: mark("launched"),
    IdeaState.REFUSED: mark("refused"),
    IdeaState.OUTCOME_UNKNOWN: mark("outcome unknown"),
    IdeaState.DISMISSED: mark("settled"),
    IdeaState.STOPPED: mark("taken back"),
}
OUTCOME_WORDS = {
    ImageOutcome.APPROVED: mark("approved"),
    ImageOutcome.REJECTED: mark("rejected"),
    ImageOutcome.ARCHIVED: mark("archived"),
    ImageOutcome.PENDING: mark("to be reviewed"),
    ImageOutcome.GENERATING: mark("being made"),
    ImageOutcome.FAILED: mark("failed"),
    ImageOutcome.GONE: mark("not in the list"),
}


def problem_words(problem: InvalidIdea) -> str:
    """What is wrong with a field or a line."""
    return said(problem.detail)


def span_words(milliseconds: int) -> str:
    """A duration, coarse."""
    seconds = milliseconds // 1000
    if seconds < 60:
        return tr("{n} s").format(n=seconds)
    if seconds < 3600:
        return tr("{n} min").format(n=seconds // 60)
    if seconds < 86_400:
        return tr("{h} h {m} min").format(h=seconds // 3600, m=seconds % 3600 // 60)
    return tr("%n days", seconds // 86_400)


def credits_words(credits: int | None) -> str:
    """Expected credits of a plan."""
    return tr("credits unknown") if credits is None else tr("about %n credits", credits)


def plan_words(plan: Plan) -> str:
    """Jobs, images and credits in one line."""
    return " · ".join(
        (
            tr("%n jobs", len(plan.requests)),
            tr("%n images", plan.images),
            credits_words(plan.credits),
        )
    )


def money_words(plan: Plan) -> str:
    """What a person should know of the money before confirming; "" when there is nothing."""
    parts = []
    if plan.over_cap:
        over = plan.spent + (plan.credits or 0) - plan.cap
        parts.append(
            tr("Over the day's limit of {cap} credits by {over}. The limit is in the preferences.")
            .format(cap=plan.cap, over=over)
        )  # fmt: skip
    elif plan.cap:
        parts.append(
            tr("{spent} of {cap} credits a day are spent.").format(spent=plan.spent, cap=plan.cap)
        )
    if plan.credits is None:
        parts.append(tr("The price is learned from the first answer."))
    return " ".join(parts)


def pause_words(pause: Pause) -> str:
    """Why jobs wait."""
    if pause.reason is PauseReason.STOPPED:
        return tr("Stopped by you.")
    if pause.reason is PauseReason.RESTARTED:
        return tr("The program was closed before these were sent.")
    return refusal_words(pause.error) if pause.error is not None else ""


def refusal_words(error: QameraError) -> str:
    """An error; missing credits with both numbers."""
    if isinstance(error, OutOfCredits) and error.required is not None:
        available = tr("unknown") if error.available is None else str(error.available)
        return tr("Not enough credits: {required} required, {available} available.").format(
            required=error.required, available=available
        )
    return sentence_of(error)
