"""The texts about jobs and credits."""

from qamera_review.domain.errors import InvalidJob, OutOfCredits, QameraError
from qamera_review.domain.jobs.job import JobState
from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.services.jobs.id_check import IdCheck
from qamera_review.services.jobs.sender import Pause, PauseReason
from qamera_review.ui.text.error_text import format_error, translate_detail
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import credits_text
from qamera_review.ui.text.language import noop_tr, tr

_IDS_SHOWN = 8
FIELD_TITLES = {
    "product_id": noop_tr("Product"),
    "preset_id": noop_tr("Preset"),
    "scenery_id": noop_tr("Scenery"),
    "model_id": noop_tr("Model"),
}
STATE_TEXTS = {
    JobState.QUEUED: noop_tr("waiting"),
    JobState.INTENT: noop_tr("sending"),
    JobState.REGISTERED: noop_tr("started"),
    JobState.REFUSED: noop_tr("refused"),
    JobState.OUTCOME_UNKNOWN: noop_tr("outcome unknown"),
    JobState.DISMISSED: noop_tr("closed"),
    JobState.STOPPED: noop_tr("withdrawn"),
}


def invalid_job_text(problem: InvalidJob) -> str:
    """Return what is wrong with a field or a line."""
    return translate_detail(problem.detail)


def id_check_text(check: IdCheck) -> str:
    """Return which ids the service does not know, and which could not be checked; "" if all are
    known."""
    lines = []
    for field, ids in check.unknown.items():
        shown = [in_sentence(id_) for id_ in ids[:_IDS_SHOWN]]
        if len(ids) > _IDS_SHOWN:
            shown.append(tr("and %n more", len(ids) - _IDS_SHOWN))
        text = tr("{field}: the service doesn't know {ids}. Credits may be spent for nothing.")
        lines.append(text.format(field=tr(FIELD_TITLES[field]), ids=", ".join(shown)))
    for field in check.unchecked:
        text = tr("{field}: the ID can't be checked without the service's list.")
        lines.append(text.format(field=tr(FIELD_TITLES[field])))
    return "\n".join(lines)


def expected_credits_text(credits: int | None) -> str:
    """Return the expected credits of a plan as text."""
    return tr("price unknown") if credits is None else tr("about %n credits", credits)


def plan_text(plan: CostPlan) -> str:
    """Return jobs, images and credits in one line."""
    return " · ".join(
        (
            tr("%n jobs", len(plan.requests)),
            tr("%n images", plan.images),
            expected_credits_text(plan.credits),
        )
    )


def cost_text(plan: CostPlan) -> str:
    """Return what the user should know about the cost before confirming; "" when nothing."""
    parts = []
    if plan.over_cap:
        over = plan.spent + (plan.credits or 0) - plan.cap
        parts.append(
            tr("{over} credits over the daily limit of {cap}. You can change the limit "
               "in the preferences.")
            .format(cap=credits_text(plan.cap), over=credits_text(over))
        )  # fmt: skip
    elif plan.cap:
        parts.append(
            tr("{spent} of {cap} credits spent today.").format(
                spent=credits_text(plan.spent), cap=credits_text(plan.cap)
            )
        )
    if plan.credits is None:
        parts.append(tr("You'll see the price once the first job has started."))
    return " ".join(parts)


def pause_text(pause: Pause) -> str:
    """Return why jobs wait."""
    if pause.reason is PauseReason.STOPPED:
        return tr("Stopped by you.")
    if pause.reason is PauseReason.RESTARTED:
        return tr("The program was closed before these were sent.")
    return refusal_text(pause.error) if pause.error is not None else ""


def refusal_text(error: QameraError) -> str:
    """Return an error as text; for missing credits with both numbers."""
    if isinstance(error, OutOfCredits) and error.required is not None:
        available = tr("unknown") if error.available is None else credits_text(error.available)
        return tr("Not enough credits: {required} required, {available} available.").format(
            required=credits_text(error.required), available=available
        )
    return format_error(error, of_job=True)
