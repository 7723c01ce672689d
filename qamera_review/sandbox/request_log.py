"""Every request, redacted, in memory and in `requests.jsonl`: what tests ask about afterwards.

A key appears by its id only, a secret nowhere: known ones are blotted out of paths and bodies.
"""

import re
import time
import uuid
from pathlib import Path
from typing import Literal

import msgspec

_SECRET = re.compile(r"(mk_live_[A-Za-z0-9_-]+\.)[^\s\"'&]+")


class LoggedRequest(msgspec.Struct, rename="camel", omit_defaults=True):
    """One request. `status` 0: no answer was given (dropped, refused, hung)."""

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
    return _SECRET.sub(r"\1***", text)


class RequestLog:
    """Owns the log file; continues it when the data folder is used again."""

    def __init__(self, path: Path) -> None:
        self.entries: list[LoggedRequest] = []
        if path.exists():
            decoder = msgspec.json.Decoder(LoggedRequest)
            # The last line may have been cut by a kill.
            lines = [line for line in path.read_bytes().split(b"\n") if line.endswith(b"}")]
            self.entries = [decoder.decode(line) for line in lines]
        self._file = path.open("ab", buffering=0)
        self._encoder = msgspec.json.Encoder()

    def begin(
        self, origin: Literal["api", "cdn"], endpoint: str, method: str, path: str
    ) -> LoggedRequest:
        """A new entry with its correlation id; it counts from the moment of arrival."""
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
        entry.duration_s = round(time.monotonic() - entry.monotonic_s, 6)
        self.entries.append(entry)
        self._file.write(self._encoder.encode(entry) + b"\n")

    def close(self) -> None:
        self._file.close()
