"""The message about the user's own keys that could not be used."""

from collections.abc import Mapping, Sequence

from qamera_review.domain.keymap import KeyProblem
from qamera_review.ui.text.language import tr

NAMED_MAX = 5  # this many problems are named, the others are counted
_PART_MAX_CHARS = 60  # what is quoted of the file


def key_problems_text(problems: Sequence[KeyProblem], titles: Mapping[str, str]) -> str:
    """Return all problems as one sentence; "" when there are none.

    `titles` are the translated titles of the actions by id.
    """
    if not problems:
        return ""
    parts = [_problem_text(problem, titles) for problem in problems[:NAMED_MAX]]
    if len(problems) > NAMED_MAX:
        parts.append(tr("%n more", len(problems) - NAMED_MAX))
    template = tr("Some of your shortcuts couldn't be used: {problems}.")
    return template.format(problems="; ".join(parts))


def _problem_text(problem: KeyProblem, titles: Mapping[str, str]) -> str:
    name = titles.get(problem.kind, _shortened(problem.kind))
    if not problem.kind:
        return tr("the shortcuts file can't be read ({why}), default shortcuts are used").format(
            why=_shortened(problem.detail)
        )
    if not problem.detail:
        return tr("There is no action “{name}”").format(name=name)
    template = tr("“{name}” can't have this shortcut ({why})")
    return template.format(name=name, why=_shortened(problem.detail))


def _shortened(text: str) -> str:
    return text if len(text) <= _PART_MAX_CHARS else f"{text[: _PART_MAX_CHARS - 1]}…"
