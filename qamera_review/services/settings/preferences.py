"""The preferences as one typed value, and how they are read from a file and written to it.

The user may have edited the file by hand. A value that cannot be used is replaced by its default
and reported as a `BadSetting`; the other values are still used.
"""

from collections.abc import Mapping
from enum import Enum

from qamera_review.domain.decision import HOLD_DEFAULT_MS, HOLD_MAX_MS
from qamera_review.domain.records import Struct, convert, replace
from qamera_review.domain.units import MB


class SchemeSetting(Enum):
    """The colour scheme, light or dark; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastSetting(Enum):
    """The contrast of the colours; SYSTEM follows the desktop."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class StartView(Enum):
    """What the grid shows when the program starts.

    LAST is what it showed last, and at the first start PRODUCTS: the undecided packshots, grouped
    by product. PLAIN shows everything, without groups. BOARD is the board of products.
    """

    LAST = "last"
    PRODUCTS = "products"
    PLAIN = "plain"
    BOARD = "board"


class QuitChoice(Enum):
    """What quitting does with decisions that are not sent yet: ASK the user, SEND them first, or
    KEEP them for the next start."""

    ASK = "ask"
    SEND = "send"
    KEEP = "keep"


class OutputChoice(Enum):
    """The colour space in which pictures are shown: the monitor's own, sRGB, or a profile's."""

    MONITOR = "monitor"
    SRGB = "srgb"
    FILE = "file"


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
    """The smallest and the largest value that a number may have, both included."""

    least: int
    greatest: int

    def holds(self, number: int) -> bool:
        """Return whether the number is within the limits."""
        return self.least <= number <= self.greatest


LIMITS: Mapping[str, Limit] = {
    "text_percent": Limit(80, 200),
    "hold_s": Limit(0, HOLD_MAX_MS // 1000),
    "memory_mb": Limit(64, 4096),
    "disk_mb": Limit(64, 65536),
    "daily_credits": Limit(0, 100_000),
}


class Preferences(Struct, frozen=True):
    """Everything that the user can set in the preferences.

    `hold_s`: seconds for which a new decision waits before it is sent, so that it can be undone.
    `draft`: new decisions wait until the user sends them, whatever `hold_s` is. `memory_mb` and
    `disk_mb`: sizes of the picture caches in MB of 1,000,000 bytes. `daily_credits`: how many
    credits generation jobs may cost a day; 0 means no limit. `output_choice`: the colour space in
    which pictures are shown; `output_profile`: the path of the ICC profile if that is a file.
    `checks`: pictures are measured in the background, with `checks_on_battery` also on battery, and
    with `checks_download` also those that were not shown yet, which are downloaded for it;
    `hidden_checks` are the words of the checks that are not shown. `check_signs`: tiles have signs
    of the checks that have fired, with `check_signs_on_approved` also approved ones.
    `draw_checks`: what was measured is drawn on the large picture. `profiles`: the ids of the
    profiles that are turned on. `enlarge`: large views enlarge a
    picture of few pixels until it fits. `quit_choice`: what happens to unsent decisions when the
    user quits. `welcomed`: the user has finished the introduction of the first start.
    """

    scheme: SchemeSetting = SchemeSetting.DARK
    contrast: ContrastSetting = ContrastSetting.SYSTEM
    language: Language = Language.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False
    start_view: StartView = StartView.LAST
    hold_s: int = HOLD_DEFAULT_MS // 1000
    draft: bool = False
    advance: bool = True
    ring: bool = False
    memory_mb: int = 192
    disk_mb: int = 512
    daily_credits: int = 0
    output_choice: OutputChoice = OutputChoice.MONITOR
    output_profile: str = ""
    checks: bool = True
    checks_on_battery: bool = False
    checks_download: bool = False
    hidden_checks: tuple[str, ...] = ("white",)  # too often wrong where there are shadows
    check_signs: bool = True
    check_signs_on_approved: bool = False
    draw_checks: bool = False
    profiles: tuple[str, ...] = ()
    enlarge: bool = False
    quit_choice: QuitChoice = QuitChoice.ASK
    welcomed: bool = False

    @property
    def pixmap_cache_bytes(self) -> int:
        """Return the limit of each of the two pixmap caches, of tiles and of full-size pictures."""
        return self.memory_mb * MB // 2

    @property
    def hold_ms(self) -> int | None:
        """Return how long a new decision is held; None means until the user sends it."""
        return None if self.draft else self.hold_s * 1000


class BadSetting(Struct, frozen=True):
    """A setting that could not be used: its name, the value in the file, the value used instead."""

    name: str
    given: object
    used: object


def read_preferences(values: object) -> tuple[Preferences, tuple[BadSetting, ...]]:
    """Return the preferences that a settings file contains, and the values that could not be used.

    `values` is the decoded JSON value, of any type; None when the file has no preferences. Unknown
    names are ignored: a later version of the program may have written them.
    """
    preferences, problems = Preferences(), []
    if not isinstance(values, Mapping):
        if values is not None:
            problems.append(BadSetting("preferences", values, {}))
        return preferences, tuple(problems)
    for name in Preferences.__struct_fields__:
        if name not in values:
            continue
        value, default = values[name], getattr(preferences, name)
        try:
            preferences = replace(preferences, **{name: _from_json(name, value, default)})
        except ValueError:
            problems.append(BadSetting(name, value, _to_json(default)))
    return preferences, tuple(problems)


def written_preferences(preferences: Preferences) -> dict[str, object]:
    """Return the preferences as a settings file stores them. Defaults are included, so that a user
    who edits the file finds all names in it."""
    return {name: _to_json(getattr(preferences, name)) for name in Preferences.__struct_fields__}


def _from_json(name: str, value: object, default: object) -> object:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # another program may have written the number as 5.0
    setting = convert(value, type(default))  # raises a ValueError
    if isinstance(setting, int) and name in LIMITS and not LIMITS[name].holds(setting):
        raise ValueError(name)
    return setting


def _to_json(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
