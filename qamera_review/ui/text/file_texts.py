"""The texts about a picture's file: format, size, colours, and whether it is the whole picture."""

from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.units import MB
from qamera_review.services.pictures.colour import ColourProfile, ProfileKind
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import decimal_text, integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS

_KB = 1_000
_PROFILE_TEXTS = {
    ProfileKind.UNTAGGED: noop_tr("no profile, shown as sRGB"),
    ProfileKind.GAMMA: noop_tr("gamma {name}"),
    ProfileKind.DAMAGED: noop_tr("damaged profile, shown as sRGB"),
}


def size_text(size_bytes: int) -> str:
    """Return the size of a file: "340 KB", "2.4 MB"."""
    if size_bytes < MB:
        return tr("{n} KB").format(n=integer_text(-(-size_bytes // _KB)))
    return tr("{n} MB").format(n=decimal_text(size_bytes / MB, 1))


def profile_text(profile: ColourProfile) -> str:
    """Return how a file states its colours."""
    name = in_sentence(profile.name)
    match profile.kind:
        case ProfileKind.ICC:
            return name or tr("profile without a name")
        case ProfileKind.CICP:
            return f"{name} (cICP)"
        case ProfileKind.SRGB_CHUNK:
            return "sRGB"
    return tr(_PROFILE_TEXTS[profile.kind]).format(name=name)


def completeness_text(facts: PictureFacts) -> str:
    """Return the text that a part of the picture is missing; "" if none is known to be missing."""
    partly = PROBLEM_TEXTS[PictureProblem.PARTLY_TRANSFERRED]
    return tr(partly.title) if facts.file.is_partial else ""


def file_text(facts: PictureFacts) -> str:
    """Return the lines about a picture's file for the details."""
    pixels = tr("{width} × {height} px").format(
        width=integer_text(facts.width_px), height=integer_text(facts.height_px)
    )
    size = f"{facts.file.format.title}, {size_text(facts.file.size_bytes)}"
    lines = [pixels, size, profile_text(facts.file.profile)]
    if facts.file.is_partial:
        lines.append(tr(PROBLEM_TEXTS[PictureProblem.PARTLY_TRANSFERRED].sentence))
    elif facts.file.completeness is Completeness.END_MISSING:
        lines.append(tr("The end mark of the file is missing; the picture is whole."))
    return "\n".join(lines)
