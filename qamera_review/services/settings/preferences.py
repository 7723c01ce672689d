"""What a person can set, as one typed value; read from a file that may have been edited by hand.

A value that cannot be used falls back to its default and is told; it never costs another one.
"""

import math
from collections.abc import Mapping
from enum import Enum
from typing import Any

from qamera_review.domain.decision import HOLD_DEFAULT_MS, HOLD_MAX_MS
from qamera_review.domain.records import Struct, replace


class SchemeSetting(Enum):
    """Light or dark; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastSetting(Enum):
    """How strong the contrast is; SYSTEM follows the desktop."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Language(Enum):
    """The language of the screen; SYSTEM follows the desktop.

    This is the only table of languages: code (the member's value), own name, and number of
    plural forms in Qt's rules. To add German, add `GERMAN = ("de", "Deutsch", 2)` here and its
    translation `resources/translations/qamera_de.ts` (`python packaging/translations.py update`
    makes one to fill in). The preferences, the build and the tests follow from that; only the
    Windows installer names its own languages, in `packaging/windows/qamera-review.nsi`.
    """

    SYSTEM = ("system", "", 0)
    ENGLISH = ("en", "English", 2)
    POLISH = ("pl", "Polski", 3)
    UKRAINIAN = ("uk", "Українська", 3)

    own_name: str
    plural_forms: int

    def __new__(cls, code: str, own_name: str, plural_forms: int) -> "Language":
        """Make `code` the member's value and keep the rest as attributes."""
        member = object.__new__(cls)
        member._value_ = code
        member.own_name = own_name
        member.plural_forms = plural_forms
        return member


LANGUAGES = tuple(language for language in Language if language is not Language.SYSTEM)


class Limit(Struct, frozen=True):
    """The least and the greatest value of a number."""

    least: int
    greatest: int

    def holds(self, number: int) -> bool:
        """Whether the number is within."""
        return self.least <= number <= self.greatest


LIMITS: Mapping[str, Limit] = {
    "text_percent": Limit(80, 200),
    "hold_s": Limit(0, HOLD_MAX_MS // 1000),
    "memory_mb": Limit(64, 4096),
    "disk_mb": Limit(64, 65536),
    "daily_credits": Limit(0, 100_000),
}


class Preferences(Struct, frozen=True):
    """All that can be set. Sizes are MB of 1,048,576 bytes, `hold_s` is seconds.

    `draft`: decisions are held until they are sent by the person, whatever `hold_s` says.
    `daily_credits`: what ideas may cost a day; 0 is no limit. `welcomed`: the first start's
    lesson is over.
    """

    scheme: SchemeSetting = SchemeSetting.SYSTEM
    contrast: ContrastSetting = ContrastSetting.SYSTEM
    language: Language = Language.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False
    hold_s: int = HOLD_DEFAULT_MS // 1000
    draft: bool = False
    advance: bool = True
    ring: bool = False
    memory_mb: int = 192
    disk_mb: int = 512
    daily_credits: int = 0
    welcomed: bool = False


class BadSetting(Struct, frozen=True):
    """A setting that could not be used: its name, what the file says, what is used instead."""

    name: str
    given: object
    used: object


def read_preferences(values: object) -> tuple[Preferences, tuple[BadSetting, ...]]:
    """Preferences from what a settings file says, and what of it could not be used. Names that
    are not known are passed over: they may be of a later version."""
    preferences, problems = Preferences(), []
    if not isinstance(values, Mapping):
        if values is not None:
            problems.append(BadSetting("preferences", values, {}))
        return preferences, tuple(problems)
    for name in Preferences.__struct_fields__:
        if name not in values:
            continue
        told, default = values[name], getattr(preferences, name)
        try:
            preferences = replace(preferences, **{name: _read(name, told, default)})
        except ValueError:
            problems.append(BadSetting(name, told, _written(default)))
    return preferences, tuple(problems)


def written_preferences(preferences: Preferences) -> dict[str, object]:
    """As a settings file keeps them, every name spelled out so that it can be found by hand."""
    return {name: _written(getattr(preferences, name)) for name in Preferences.__struct_fields__}


def _read(name: str, told: object, default: object) -> Any:
    if isinstance(default, Enum):
        return type(default)(told)
    if isinstance(default, bool):
        if isinstance(told, bool):
            return told
        raise ValueError(name)
    # JSON written by other programs may say 5.0, and Python's reads Infinity; true is no number.
    if isinstance(told, bool) or not isinstance(told, int | float):
        raise ValueError(name)
    if not math.isfinite(told) or told != int(told):
        raise ValueError(name)
    if not LIMITS[name].holds(int(told)):
        raise ValueError(name)
    return int(told)


def _written(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
