"""Plans an export: which packshot becomes which file, before the first byte is written."""

import re
from collections.abc import Iterable, Mapping, Sequence

from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.export.file_names import (
    NAME_BYTES_MAX,
    FreeNames,
    comparable_name,
    safe_name,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import Packshot
from qamera_review.domain.records import Struct
from qamera_review.domain.times import to_local_iso

DEFAULT_PATTERN = "{product} {variant}"
PATTERN_MAX_CHARS = 200
# In the order in which they are offered.
FIELDS = ("product", "variant", "name", "date", "job", "preset", "counter", "id")
MANIFEST = "manifest"
_NO_PRODUCT = "packshots"
_NO_NAME = "packshot"
_FIELD = re.compile(r"\{([^{}]*)\}")
_DATE_CHARS = 10  # of an ISO 8601 time
_NAME_BYTES_MIN = 16  # even in a folder whose own path is too long
_ADDED_CHARS = len("/ (1234).jpeg")  # what is added to the names of a folder and a file


class InvalidPattern(InvalidInput):
    """The pattern of the file names has an unknown field or an open brace."""

    title = "This name pattern can't be used"


class ExportSource(Struct, frozen=True):
    """A packshot that is exported, and what is known of it for its file's name and the manifest.

    `product` is the title of its product, `variant` its place among the packshots of the product
    (from 1); `job` and `preset` are ids, "" where not known. `facet` and `delivery` are what the
    screen shows: with a delivery the service does not have the decision yet.
    """

    packshot: Packshot
    product: str = ""
    variant: int = 1
    job: str = ""
    preset: str = ""
    facet: str = ""
    delivery: str = ""


class PlannedFile(Struct, frozen=True):
    """A packshot and the file that it becomes: `folder` is a name below the export's folder, ""
    for that folder itself, and `stem` the name without the suffix of the format."""

    source: ExportSource
    folder: str
    stem: str

    @property
    def path(self) -> str:
        """Return the path below the export's folder, without a suffix, with "/"."""
        return f"{self.folder}/{self.stem}" if self.folder else self.stem


def check_pattern(pattern: str) -> None:
    """Raise InvalidPattern for an unknown field, a brace without its other one, or no field at
    all, by which all files would have one name."""
    names = _FIELD.findall(pattern)
    for name in names:
        if name not in FIELDS:
            raise InvalidPattern(TranslatableText("There is no field {name}.", name=f"{{{name}}}"))
    rest = _FIELD.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise InvalidPattern("A brace is missing.")
    if not names or len(pattern) > PATTERN_MAX_CHARS:
        fields = " ".join(f"{{{name}}}" for name in FIELDS)
        raise InvalidPattern(TranslatableText("Use at least one of {fields}.", fields=fields))


def plan_files(
    sources: Sequence[ExportSource],
    pattern: str,
    *,
    folder_per_product: bool,
    taken: Mapping[str, Iterable[str]],
    room_chars: int | None = None,
) -> list[PlannedFile]:
    """Return a file for each packshot; no two have the same path on any system.

    `taken` are the names without suffix that exist in the export's folder (under "") and in its
    folders, by their names. The counter is padded to the same number of digits. `room_chars` is
    how long a path below the export's folder may be, None if only each name is limited. Raises
    InvalidPattern.
    """
    check_pattern(pattern)
    name_bytes = _name_bytes(room_chars, 2 if folder_per_product else 1)
    digits = max(3, len(str(len(sources))))
    existing = {comparable_name(folder): list(names) for folder, names in taken.items()}
    spelled: dict[str, str] = {}
    free: dict[str, FreeNames] = {}
    plan = []
    for number, source in enumerate(sources, start=1):
        folder = safe_name(source.product, _NO_PRODUCT, name_bytes) if folder_per_product else ""
        key = comparable_name(folder)
        if key not in free:
            free[key] = FreeNames([MANIFEST, *existing.get(key, ())])
        # Products whose folders would be the same on some system share one.
        folder = spelled.setdefault(key, folder)
        text = file_stem(pattern, source, f"{number:0{digits}}")
        stem = safe_name(text, _NO_NAME, name_bytes)
        plan.append(PlannedFile(source, folder, free[key].claim(stem)))
    return plan


def _name_bytes(room_chars: int | None, names: int) -> int:
    """Return how long each of the names in a path may be, for a file "stem (123).jpeg"."""
    if room_chars is None:
        return NAME_BYTES_MAX
    return max(_NAME_BYTES_MIN, min(NAME_BYTES_MAX, (room_chars - _ADDED_CHARS) // names))


def file_stem(pattern: str, source: ExportSource, counter: str) -> str:
    """Return the name that a pattern gives, not yet made safe.

    A field without a value takes the separators after it along: "{job}-{name}" gives "Mug" and not
    "-Mug" where the job is not known.
    """
    packshot = source.packshot
    values = {
        "product": source.product or packshot.name,
        "variant": str(source.variant),
        "name": packshot.name,
        "date": to_local_iso(packshot.created_ms)[:_DATE_CHARS],
        "job": source.job,
        "preset": source.preset,
        "counter": counter,
        "id": packshot.id,
    }
    # Separators inside a value, such as a path, must not become a part of the path.
    empty = [name for name, value in values.items() if not value.strip()]
    for name in empty:
        pattern = re.sub(rf"\{{{name}\}}[\s_.\-]*", "", pattern)
    return _FIELD.sub(lambda match: values.get(match[1], ""), pattern).rstrip(" _-.")
