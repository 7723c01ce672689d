"""The text that says in which colours pictures are shown, and why."""

from qamera_review.services.pictures.output_space import OutputProblem, OutputSource, OutputSpace
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import noop_tr, tr

_SOURCE_TEXTS = {
    OutputSource.MONITOR: noop_tr("Pictures are shown in the colors of this monitor: {name}."),
    OutputSource.FILE: noop_tr("Pictures are shown in the colors of the profile {name}."),
    OutputSource.SRGB: noop_tr("Pictures are shown in sRGB."),
}
_PROBLEM_TEXTS = {
    OutputProblem.NO_MONITOR_PROFILE: noop_tr(
        "No profile is set for this monitor. Pictures are shown in sRGB."
    ),
    OutputProblem.MONITOR_PROFILE_UNUSABLE: noop_tr(
        "The profile of this monitor can't be used. Pictures are shown in sRGB."
    ),
    OutputProblem.FILE_UNREADABLE: noop_tr(
        "The profile can't be read. Pictures are shown in sRGB."
    ),
    OutputProblem.FILE_UNUSABLE: noop_tr(
        "The profile is damaged, or not one of a monitor. Pictures are shown in sRGB."
    ),
}


def output_text(output: OutputSpace) -> str:
    """Return the colours in which pictures are shown now, as one or two sentences."""
    if output.problem is not None:
        return tr(_PROBLEM_TEXTS[output.problem])
    return tr(_SOURCE_TEXTS[output.source]).format(name=in_sentence(output.name))
