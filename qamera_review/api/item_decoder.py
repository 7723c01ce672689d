"""Items of the list as they come, turned into packshots; what is wrong with one costs only it."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec

from qamera_review.api.response_text import text_of
from qamera_review.domain.packshot import (
    Packshot,
    PackshotId,
    Status,
    Vote,
    parse_status,
    parse_vote,
)

Known = Callable[[PackshotId], Packshot | None]

_PROBLEMS_MAX = 100
_WEB = ("https://", "http://")
# An epoch number above this counts milliseconds, below it seconds: as seconds it is the year
# 5138, as milliseconds 1973.
_SECONDS_MAX = 100_000_000_000
# 9999-12-30 in UTC: beyond it there is a time zone in which no date can hold the moment.
_MS_MAX = 253_402_128_000_000


def no_known_packshots(_packshot_id: PackshotId) -> None:
    """Stands for no earlier list."""


class Item(msgspec.Struct, rename="camel", gc=False):
    """One item with any types, so that only what is no object fails to decode."""

    id: Any = None
    name: Any = None
    thumbnail: Any = None
    status: Any = None
    voting: Any = None
    created_at: Any = None


class ItemDecoder:
    """Gathers packshots in order, and sentences about those `left_out` because they could not
    be used.

    Texts that come again and again (names, words of the service) are kept once. A packshot that
    is as `known` has it is that very object.
    """

    def __init__(self, known: Known) -> None:
        self._before = known
        self._by_id: dict[str, Packshot] = {}
        self._index = 0
        self._problems: list[str] = []
        self.left_out = 0
        self._repeated = 0
        self._known: dict[str, str] = {}
        self._statuses: dict[str, Status] = {}
        self._votes: dict[str, Vote] = {}

    def read(self, items: Iterable[Item | None]) -> None:
        """Takes the next items; None stands for one that is no object."""
        by_id, known, statuses = self._by_id, self._known, self._statuses
        for index, item in enumerate(items, self._index + 1):
            self._index = index
            if item is None:
                self._report(f"Item {index} is not an object and was left out.")
                continue
            packshot_id = _text(item.id)
            if not packshot_id or packshot_id.isspace():
                self._report(f"Item {index} has no id and was left out.")
                continue
            if packshot_id in by_id:
                self._repeated += 1
            name = _text(item.name)
            word = item.status if type(item.status) is str else ""
            fresh = Packshot(
                PackshotId(packshot_id),
                known.setdefault(name, name),
                _web_address(item.thumbnail),
                statuses.get(word) or statuses.setdefault(word, parse_status(word)),
                self._vote(item.voting),
                _created_ms(item.created_at),
                known.setdefault(word, word),
            )
            before = self._before(fresh.id)
            by_id[packshot_id] = before if before is not None and before == fresh else fresh

    def packshots(self) -> tuple[Packshot, ...]:
        """All usable ones, each id once, at the place of its first mention."""
        return tuple(self._by_id.values())

    def problems(self) -> tuple[str, ...]:
        """Sentences, a hundred or so at most."""
        problems = list(self._problems)
        if self.left_out > _PROBLEMS_MAX:
            problems.append(f"{self.left_out - _PROBLEMS_MAX} more items were left out.")
        if self._repeated:
            times = "once" if self._repeated == 1 else f"{self._repeated} times"
            problems.append(f"An id came again {times}; the last one counts.")
        return tuple(problems)

    def _report(self, sentence: str) -> None:
        self.left_out += 1
        if self.left_out <= _PROBLEMS_MAX:
            self._problems.append(sentence)

    def _vote(self, value: object) -> Vote:
        if value is None:
            return Vote.NONE
        if type(value) is not str:
            return Vote.UNKNOWN
        return self._votes.get(value) or self._votes.setdefault(value, parse_vote(value))


def _text(value: object) -> str:
    return value if type(value) is str else text_of(value)


def _web_address(value: object) -> str:
    if type(value) is str and (value.startswith(_WEB) or value[:8].lower().startswith(_WEB)):
        return value
    return ""


def _created_ms(value: object) -> int:
    return _iso_ms(value) if type(value) is str else _epoch_ms(value)


def _iso_ms(text: str) -> int:
    """Milliseconds since 1970 UTC of an ISO 8601 time (UTC unless it says otherwise), or 0."""
    try:
        moment = datetime.fromisoformat(text.strip())
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        ms = round(moment.timestamp() * 1000)
        return ms if 0 <= ms <= _MS_MAX else 0
    except (ValueError, OverflowError):
        return 0


def _epoch_ms(value: object) -> int:
    """Milliseconds since 1970 UTC of a number of seconds or milliseconds, or 0."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0
    ms = value if abs(value) > _SECONDS_MAX else value * 1000
    return round(ms) if 0 <= ms <= _MS_MAX else 0
