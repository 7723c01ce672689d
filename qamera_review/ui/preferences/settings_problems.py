"""The message about values in the settings file that could not be used."""

import json

from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.language import tr


def problems_text(settings: Settings) -> str:
    """Return one sentence about all such values; "" when there are none."""
    if settings.moved_to:
        return tr(
            "The settings file could not be read; it was kept as {name} and all settings are as "
            "at first."
        ).format(name=settings.moved_to)
    if not settings.problems:
        return ""
    each = [
        tr("{name} is {told}, {used} is used").format(
            name=problem.name, told=_shown(problem.given), used=_shown(problem.used)
        )
        for problem in settings.problems
    ]
    return tr("Some settings could not be used: {each}.").format(each="; ".join(each))


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else f"{text[:39]}…"
