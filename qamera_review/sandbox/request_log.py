"""Logs every request in memory and in `requests.jsonl`, for tests and for finding problems.

Of a key only the id is logged; secrets are replaced by *** in paths and bodies.
"""

import re
import time
import uuid
from pathlib import Path
from typing import Literal

import msgspec

_SECRET = re.compile(r"(mk_live_[A-Za-z0-9_-]+\.)[^\s\"'&]+")


class LoggedRequest(msgspec.Struct, rename="camel", omit_defaults=True):
    """One request. `status` 0 means that no answer was sent (a fault, or the client left)."""

    origin: Literal["api", "cdn"]
    endpoint: str
    method: str
    path: str
    correlation_id: str
    monotonic_s: float
    wall_s: float
    key_id: str | None = None
    key_seen: bool = False
    status: int = 0
    fault: str | None = None
    body: str | None = None
    duration_s: float = 0.0


def redacted(text: str) -> str:
    """Return the text with the secrets of keys replaced by ***."""
    return _SECRET.sub(r"\1***", text)


class RequestLog:
    """The log; an existing file in the data folder is read and continued."""

    def __init__(self, path: Path) -> None:
        self.entries: list[LoggedRequest] = []
        if path.exists():
            decoder = msgspec.json.Decoder(LoggedRequest)
            # The last line may be incomplete if the sandbox was killed.
            lines = [line for line in path.read_bytes().split(b"\n") if line.endswith(b"}")]
            self.entries = [decoder.decode(line) for line in lines]
        self._file = path.open("ab", buffering=0)
        self._encoder = msgspec.json.Encoder()

    def begin(
        self, origin: Literal["api", "cdn"], endpoint: str, method: str, path: str
    ) -> LoggedRequest:
        """Return a new entry with a correlation id and the current time; `finish` logs it."""
        return LoggedRequest(
            origin=origin,
            endpoint=endpoint,
            method=method,
            path=redacted(path),
            correlation_id=str(uuid.uuid4()),
            monotonic_s=time.monotonic(),
            wall_s=time.time(),
        )

    def finish(self, entry: LoggedRequest) -> None:
        """Set the duration of an entry and write it to the log."""
        entry.duration_s = round(time.monotonic() - entry.monotonic_s, 6)
        self.entries.append(entry)
        self._file.write(self._encoder.encode(entry) + b"\n")

    def close(self) -> None:
        """Close the file."""
        self._file.close()
