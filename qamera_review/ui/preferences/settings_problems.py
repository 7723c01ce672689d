"""The message about values in the settings file that could not be used."""

import json

from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr


def settings_problems_text(settings: Settings) -> str:
    """One sentence on all that could not be used; "" when all could."""
    if settings.file_problem is not None:
        defaults = tr("All settings were reset to their defaults.")
        return f"{format_error(settings.file_problem)} {defaults}"
    if not settings.problems:
        return ""
    each = [
        tr("{name} is {told}; {used} is used instead").format(
            name=problem.name, told=_shown(problem.given), used=_shown(problem.used)
        )
        for problem in settings.problems
    ]
    return tr("Some settings couldn't be used: {each}.").format(each="; ".join(each))


def accounts_text(accounts: Accounts) -> str:
    """Return what became of a list of accounts that could not be used; "" when it could."""
    parts = [] if accounts.file_problem is None else [format_error(accounts.file_problem)]
    if accounts.restored:
        names = ", ".join(account.name for account in accounts.restored)
        parts.append(tr("Accounts recovered from their data folders: {names}.").format(names=names))
    return " ".join(parts)


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else f"{text[:39]}…"
