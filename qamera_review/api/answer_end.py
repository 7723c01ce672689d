"""Finds out where the answer on a kept connection ends, to notice bytes that follow it.

httpcore keeps what arrives after a complete answer and takes it for the answer to the next request
on that connection. A faulty server or proxy that sends an answer too many would so answer a
request that it has not seen. A connection is therefore used again only if exactly one answer has
arrived since the last request. Example: after a head of 80 bytes with `Content-Length: 16`, 96
bytes must have arrived; with 200, the connection is dropped.
"""

import re

_HEAD_END = b"\r\n\r\n"
_HEAD_MAX_BYTES = 100 * 1024  # httpcore accepts no longer one
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*(?=\r\n)", re.IGNORECASE)
_NO_BODY = (204, 304)


class AnswerEnd:
    """Counts the bytes that have arrived since the last request; used by one thread at a time."""

    def __init__(self) -> None:
        self._head = b""
        self._received = 0
        self._expected: int | None = None

    def begin(self) -> None:
        """Note that (a part of) a request is sent."""
        self._head, self._received, self._expected = b"", 0, None

    def add(self, data: bytes) -> None:
        """Note bytes that have arrived."""
        self._received += len(data)
        if self._expected is None and len(self._head) < _HEAD_MAX_BYTES:
            self._head += data
            head, end, _body = self._head.partition(_HEAD_END)
            if end:
                self._expected = _length_of(head + b"\r\n")

    @property
    def is_exact(self) -> bool:
        """Whether the bytes are one whole answer and nothing else.

        False also when the end cannot be told from the head (a chunked answer, an interim one).
        """
        return self._expected == self._received


def _length_of(head: bytes) -> int | None:
    """Return the length in bytes of the answer with this head, None if the head does not say."""
    status = _STATUS.match(head)
    if status is None or status[1].startswith(b"1"):
        return None
    head_bytes = len(head) + len(_HEAD_END) - len(b"\r\n")
    if int(status[1]) in _NO_BODY:
        return head_bytes
    lengths = _LENGTH.findall(head)
    if len(lengths) != 1 or b"\r\ntransfer-encoding:" in head.lower():
        return None
    return head_bytes + int(lengths[0])
