"""Turns the decoded items of the list into packshots; a damaged item does not affect the others."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from qamera_review.api.response_text import text_of
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.packshot import (
    Packshot,
    PackshotId,
    Status,
    Vote,
    parse_status,
    parse_vote,
)
from qamera_review.domain.picture_address import picture_address
from qamera_review.domain.redaction import redact
from qamera_review.domain.times import from_epoch, from_iso

Known = Callable[[PackshotId], Packshot | None]

_PROBLEMS_MAX = 100
_KEY_START = "mk_live_"


def no_known_packshots(_packshot_id: PackshotId) -> None:
    """Return None; used as `Known` when there is no earlier list."""


class Item(msgspec.Struct, rename="camel", gc=False):
    """One item of the list; its fields have any type, so that any JSON object can be decoded."""

    id: Any = None
    name: Any = None
    thumbnail: Any = None
    status: Any = None
    voting: Any = None
    created_at: Any = None


class ItemDecoder:
    """Collects the packshots of a list in order, and the problems with its items.

    `left_out` counts the items that could not be used. To save memory, equal names and status
    words share one string, and a packshot that is equal to the one that `known` returns for its
    id is that same object.
    """

    def __init__(self, known: Known) -> None:
        self._earlier = known
        self._by_id: dict[str, Packshot] = {}
        self._index = 0
        self._problems: list[str] = []
        self.left_out = 0
        self.repeated = 0
        self._strings: dict[str, str] = {}
        self._statuses: dict[str, Status] = {}
        self._votes: dict[str, Vote] = {}

    def read(self, items: Iterable[Item | None]) -> None:
        """Add the next items of the list; None stands for an item that is not an object."""
        by_id, strings, statuses = self._by_id, self._strings, self._statuses
        for index, item in enumerate(items, self._index + 1):
            self._index = index
            if item is None:
                self._report(f"Item {index} is not an object and was left out.")
                continue
            packshot_id = _text(item.id)
            if not packshot_id or packshot_id.isspace():
                self._report(f"Item {index} has no id and was left out.")
                continue
            if _KEY_START in packshot_id and holds_api_key(packshot_id):
                self._report(f"Item {index} has an API key for an id and was left out.")
                continue
            if packshot_id in by_id:
                self.repeated += 1
            name = _text(item.name)
            word = item.status if type(item.status) is str else ""
            address = item.thumbnail if type(item.thumbnail) is str else ""
            if _KEY_START in name or _KEY_START in address or _KEY_START in word:
                # These are shown, exported and requested, and a service may repeat the key.
                name, address, word = redact(name), redact(address), redact(word)
            fresh = Packshot(
                PackshotId(packshot_id),
                strings.setdefault(name, name),
                picture_address(address),
                statuses.get(word) or statuses.setdefault(word, parse_status(word)),
                self._vote(item.voting),
                _created_ms(item.created_at),
                strings.setdefault(word, word),
            )
            earlier = self._earlier(fresh.id)
            by_id[packshot_id] = earlier if earlier is not None and earlier == fresh else fresh

    def packshots(self) -> tuple[Packshot, ...]:
        """Return the usable packshots; a repeated id stands where it occurred first."""
        return tuple(self._by_id.values())

    def problems(self) -> tuple[str, ...]:
        """Return texts about the problems with the items, for the log; at most a hundred or so."""
        problems = list(self._problems)
        if self.left_out > _PROBLEMS_MAX:
            problems.append(f"{self.left_out - _PROBLEMS_MAX} more items were left out.")
        if self.repeated:
            times = "once" if self.repeated == 1 else f"{self.repeated} times"
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


def _created_ms(value: object) -> int:
    return from_iso(value) if type(value) is str else from_epoch(value)
