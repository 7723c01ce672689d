"""The text of what happened to a job."""

from qamera_review.domain.jobs.job_problem import ERROR_BY_KIND, JobProblem, JobProblemKind
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.language import tr


def job_problem_text(problem: JobProblem | None) -> str:
    """Return why a job was refused or lost, with the next step; "" without a problem."""
    if problem is None:
        return ""
    if problem.kind is JobProblemKind.INTERRUPTED:
        return tr("Qamera Review closed before the answer came.")
    error = ERROR_BY_KIND.get(problem.kind)
    if error is None:
        return one_line(problem.detail)
    return format_error(error(problem.detail), of_job=True)
