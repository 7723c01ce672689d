"""The titles of the preferences and of their values, for the preferences and for the palette."""

from collections.abc import Mapping
from enum import Enum

from qamera_review.services.settings.preferences import (
    LANGUAGES,
    ContrastSetting,
    Language,
    QuitChoice,
    SchemeSetting,
    StartView,
)
from qamera_review.ui.text.language import noop_tr, tr

_SYSTEM = noop_tr("System")
# By the name of the preference: its title, and the texts of its values.
CHOICES: Mapping[str, tuple[str, Mapping[Enum, str]]] = {
    "scheme": (
        noop_tr("Theme"),
        {
            SchemeSetting.SYSTEM: _SYSTEM,
            SchemeSetting.LIGHT: noop_tr("Light"),
            SchemeSetting.DARK: noop_tr("Dark"),
        },
    ),
    "contrast": (
        noop_tr("Contrast"),
        {
            ContrastSetting.SYSTEM: _SYSTEM,
            ContrastSetting.NORMAL: noop_tr("Normal"),
            ContrastSetting.HIGH: noop_tr("High"),
        },
    ),
    # Each language is named in itself, so that its speakers can find it.
    "language": (
        noop_tr("Language"),
        {Language.SYSTEM: _SYSTEM, **{language: language.own_name for language in LANGUAGES}},
    ),
    "start_view": (
        noop_tr("Start with"),
        {
            StartView.LAST: noop_tr("As I left it"),
            StartView.PRODUCTS: noop_tr("Undecided, by product"),
            StartView.PLAIN: noop_tr("All, without groups"),
            StartView.BOARD: noop_tr("Board of products"),
        },
    ),
    "quit_choice": (
        noop_tr("Unsent when quitting"),
        {
            QuitChoice.ASK: noop_tr("Ask"),
            QuitChoice.SEND: noop_tr("Send and close"),
            QuitChoice.KEEP: noop_tr("Close and send next time"),
        },
    ),
}
SWITCHES: Mapping[str, str] = {
    "reduced_motion": noop_tr("Reduce motion"),
    "draft": noop_tr("Keep everything pending until I send it"),
    "advance": noop_tr("Go to the next packshot after a decision"),
    "ring": noop_tr("Play a sound when a job finishes"),
}
NUMBERS: Mapping[str, str] = {
    "text_percent": noop_tr("Text size"),
    "hold_s": noop_tr("Send after"),
    "daily_credits": noop_tr("Credits per day"),
}


def choices_of(name: str) -> tuple[tuple[Enum, str], ...]:
    """Return the values of a preference with their texts, in the user's language."""
    _title, texts = CHOICES[name]
    is_named_in_itself = name == "language"
    return tuple(
        (value, text if is_named_in_itself and value is not Language.SYSTEM else tr(text))
        for value, text in texts.items()
    )
