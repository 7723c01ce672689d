"""Prepares the answers with the packshot list: each item is encoded once per change."""

import gzip
import hashlib
from collections.abc import Callable
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import Packshot
from qamera_review.sandbox.records import Record, Records, timestamp

_UNDECIDED: Final[dict[str, str | UnsetType | None]] = {
    "null": None,
    "absent": UNSET,
    "empty": "",
    "PENDING": "PENDING",
}


class ListBody(msgspec.Struct):
    """A prepared answer. It is compressed when a client first asks for that."""

    plain: bytes
    etag: str
    compressed: bytes | None = None

    def compress(self) -> bytes:
        """Return the body as gzip. May be called in any thread; `plain` never changes."""
        if self.compressed is None:
            self.compressed = gzip.compress(self.plain, compresslevel=1, mtime=0)
        return self.compressed


class Listing:
    """The encoded items and the answers made from them.

    `thumbnail_url` returns the address of a record's thumbnail. `url_period` returns a number that
    changes when all addresses have to be renewed.
    """

    def __init__(
        self,
        records: Records,
        switches: Switches,
        thumbnail_url: Callable[[Record], str],
        url_period: Callable[[], int],
    ) -> None:
        self._records = records
        self._switches = switches
        self._thumbnail_url = thumbnail_url
        self._url_period = url_period
        self._encoder = msgspec.json.Encoder()
        self._items: dict[str, bytes] = {}
        self._bodies: dict[str, ListBody] = {}
        self._state: tuple[object, ...] = ()

    def body(self, status_filter: str) -> ListBody:
        """Return the answer for the filter `all` or `approved`, newest first."""
        self._refresh()
        body = self._bodies.get(status_filter)
        if body is None:
            plain = self._joined(status_filter)
            body = ListBody(plain, f'"{hashlib.sha256(plain).hexdigest()[:24]}"')
            self._bodies[status_filter] = body
        return body

    def item(self, record: Record) -> Packshot:
        """Return a record as an item of the API document; it has a picture only when done."""
        voting = record.voting if record.voting else _UNDECIDED[self._switches.undecided_voting]
        return Packshot(
            id=record.id,
            name=record.name,
            thumbnail=self._thumbnail_url(record) if record.state == "DONE" else None,
            status=self._switches.status_word(record.state, record.archived),
            voting=voting,
            created_at=timestamp(record.created_ms),
        )

    def _refresh(self) -> None:
        """Encode the records that changed; all of them if a flag or the URLs changed."""
        settings = (msgspec.json.encode(self._switches), self._url_period())
        stale = self._records.stale
        if self._state[1:] != settings:
            stale = {record.id for record in self._records}
            self._items.clear()
        elif self._state == (self._records.version, *settings):
            return
        for record_id in stale:
            record = self._records.get(record_id)
            if record is None:
                self._items.pop(record_id, None)
            else:
                self._items[record_id] = self._encoder.encode(self.item(record))
        self._records.stale = set()
        self._bodies.clear()
        self._state = (self._records.version, *settings)

    def _joined(self, status_filter: str) -> bytes:
        chosen = [
            self._items[record.id] for record in self._records if self._is_in(record, status_filter)
        ]
        chosen.reverse()
        return b'{"packshots":[%b],"count":%d}' % (b",".join(chosen), len(chosen))

    def _is_in(self, record: Record, status_filter: str) -> bool:
        if status_filter == "approved":
            return record.voting == "APPROVED" and not record.archived
        return self._switches.all_includes_archived or not record.archived
