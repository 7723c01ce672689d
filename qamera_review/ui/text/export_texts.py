"""The texts for pictures that were not exported; pass a text through `tr` before showing it."""

from qamera_review.domain.export.export_problem import ExportProblem
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS

_EXPORT_TEXTS = {
    ExportProblem.NO_PICTURE: noop_tr("There is no finished picture."),
    ExportProblem.CHANGED_SINCE_APPROVAL: noop_tr(
        "The picture has changed since it was approved. Look at it and approve it again."
    ),
    ExportProblem.NOT_ENCODED: noop_tr("The picture is too large for this file format."),
    ExportProblem.NOT_WRITTEN: noop_tr("The file couldn't be written into this folder."),
}


def export_problem_text(problem: PictureProblem | ExportProblem) -> str:
    """Return why a picture was not exported, as a sentence."""
    if isinstance(problem, PictureProblem):
        return tr(PROBLEM_TEXTS[problem].sentence)
    return tr(_EXPORT_TEXTS[problem])
