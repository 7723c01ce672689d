"""The texts for pictures that cannot be shown: what is wrong, and what the user can do.

The table holds English source texts; pass a text through `tr` before showing it.
"""

from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.loader import LoadError
from qamera_review.ui.text.error_text import translate_detail
from qamera_review.ui.text.language import noop_tr, tr


class ProblemTexts(Struct, frozen=True):
    """The texts of a problem: `title` for a tile, `sentence` for everywhere else, `advice` for the
    next step. `has_facts`: the sentence is followed by the facts of the case, such as a limit."""

    title: str
    sentence: str
    advice: str
    has_facts: bool = False


_AGAIN = noop_tr("Press F5 to try again.")
PROBLEM_TEXTS = {
    PictureProblem.NO_ADDRESS: ProblemTexts(
        noop_tr("No picture yet"),
        noop_tr("The service hasn't given an address for this picture yet."),
        _AGAIN,
    ),
    PictureProblem.NOT_REACHABLE: ProblemTexts(
        noop_tr("Can't be reached"),
        noop_tr("The picture's server can't be reached."),
        noop_tr("Qamera Review keeps trying. Press F5 to try now."),
        has_facts=True,
    ),
    PictureProblem.EXPIRED: ProblemTexts(
        noop_tr("Link expired"),
        noop_tr("The link to this picture has expired."),
        noop_tr("Press F5 to get a new link."),
    ),
    PictureProblem.MISSING: ProblemTexts(
        noop_tr("Not found"),
        noop_tr("The server doesn't have this picture."),
        _AGAIN,
        has_facts=True,
    ),
    PictureProblem.REFUSED: ProblemTexts(
        noop_tr("Access refused"),
        noop_tr("The server refuses to send this picture."),
        noop_tr("Press F5 to try again, or ask whoever runs the service for access."),
        has_facts=True,
    ),
    PictureProblem.UNSAFE_ADDRESS: ProblemTexts(
        noop_tr("Unsafe link"),
        noop_tr("The link to this picture isn't safe, so it wasn't opened."),
        noop_tr("Ask for a link that starts with https://."),
        has_facts=True,
    ),
    PictureProblem.EMPTY: ProblemTexts(
        noop_tr("Empty file"), noop_tr("The server sent an empty file."), _AGAIN
    ),
    PictureProblem.NOT_A_PICTURE: ProblemTexts(
        noop_tr("Not a picture"),
        noop_tr("The server sent a web page or text instead of a picture."),
        noop_tr("If your network has a sign-in page, sign in. Then press F5."),
    ),
    PictureProblem.UNSUPPORTED_FORMAT: ProblemTexts(
        noop_tr("Format not supported"),
        noop_tr("The format of this picture isn't supported."),
        noop_tr("Ask for a JPEG, PNG or WebP."),
        has_facts=True,
    ),
    PictureProblem.TOO_LARGE: ProblemTexts(
        noop_tr("Too large"),
        noop_tr("This picture is too large to be shown."),
        noop_tr("Ask for a smaller version."),
        has_facts=True,
    ),
    PictureProblem.DAMAGED: ProblemTexts(
        noop_tr("Damaged picture"),
        noop_tr("The picture file is damaged."),
        _AGAIN,
    ),
    PictureProblem.PARTLY_TRANSFERRED: ProblemTexts(
        noop_tr("Incomplete picture"),
        noop_tr("Only a part of this picture has arrived."),
        _AGAIN,
    ),
}


def load_error_text(error: LoadError, separator: str = " ") -> str:
    """Return why a picture cannot be shown, with the facts and the next step, as sentences.

    Example: "This picture is too large to be shown. It is larger than 32 MB. Ask for a smaller
    version."
    """
    texts = PROBLEM_TEXTS[error.problem]
    facts = translate_detail(error.detail) if texts.has_facts else ""
    return separator.join(filter(None, (tr(texts.sentence), facts, tr(texts.advice))))
