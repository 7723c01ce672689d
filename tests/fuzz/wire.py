"""Whole HTTP answers as values: what a server sends, byte by byte, and strategies for them."""

from dataclasses import dataclass
from enum import Enum

from hypothesis import strategies as st

from tests.fuzz import bodies


class Framing(Enum):
    """How an answer says where its body ends."""

    LENGTH = "its length"
    SHORT = "a length that is too small"
    LONG = "a length that is too large"
    ODD = "a length that is no number"
    CHUNKED = "chunks"
    BROKEN_CHUNKS = "chunks that break off"
    CLOSE = "the end of the connection"
    BOTH = "chunks and a length"


@dataclass(frozen=True, slots=True)
class WireAnswer:
    """One answer. `cut_at` bytes of it are sent before the connection ends (None: all of them);
    `trailing` follows in the same segment, such as a second answer."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    framing: Framing = Framing.LENGTH
    cut_at: int | None = None
    trailing: bytes = b""

    @property
    def is_success(self) -> bool:
        """Return whether a client that reads it has a status of 2xx."""
        is_readable = self.cut_at is None or self.cut_at > len("HTTP/1.1 200 ")
        return is_readable and 200 <= self.status < 300

    def to_bytes(self) -> bytes:
        """Return what is sent."""
        head = f"HTTP/1.1 {self.status} Words\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in self._all_headers())
        whole = head.encode("latin-1", "replace") + b"\r\n" + self._framed() + self.trailing
        return whole if self.cut_at is None else whole[: self.cut_at]

    def _all_headers(self) -> list[tuple[str, str]]:
        length = len(self.body)
        by_framing = {
            Framing.LENGTH: [("Content-Length", str(length))],
            Framing.SHORT: [("Content-Length", str(length // 2))],
            Framing.LONG: [("Content-Length", str(length + 7))],
            Framing.ODD: [("Content-Length", "-1e3")],
            Framing.CLOSE: [],
            Framing.BOTH: [("Content-Length", "3"), ("Transfer-Encoding", "chunked")],
        }
        framed = by_framing.get(self.framing, [("Transfer-Encoding", "chunked")])
        return [*framed, ("Connection", "close"), *self.headers]

    def _framed(self) -> bytes:
        if self.framing not in (Framing.CHUNKED, Framing.BROKEN_CHUNKS, Framing.BOTH):
            return self.body
        half = len(self.body) // 2
        parts = [part for part in (self.body[:half], self.body[half:]) if part]
        chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
        if self.framing is Framing.BROKEN_CHUNKS:
            return chunks + b"zz\r\n"
        return chunks + b"0\r\n\r\n"


_STATUSES = (200, 200, 200, 200, 201, 204, 206, 299, 301, 304, 307, 400, 401, 402, 403, 404, 407,
             408, 409, 413, 421, 422, 425, 429, 431, 500, 502, 503, 504, 507, 599, 999)  # fmt: skip
_HEADERS = {
    "Retry-After": (
        "1", "0", "-5", "86400", "1e400", "nan", "9" * 400, "Wed, 21 Oct 2015 07:28:00 GMT",
        "Mon, 01 Jan 9999999999999999999999 00:00:00 GMT", "soon", "\xb2",
    ),
    "ETag": ('"a"', 'W/"a"', "caf\xe9", "x" * 60_000, '"', ""),
    "Content-Type": ("application/json", "text/html", "application/json; charset=utf-16", "\xe9"),
    "Set-Cookie": ("a=b; Domain=localhost; Path=/", "x" * 5_000, "\xe9"),
    "Location": ("https://example.com/login", "//", "http://[", "\xe9", "/x?" + "y" * 5_000),
    "X-RateLimit-Remaining": ("0", "-1", "9" * 100, "x"),
    "Date": ("Wed, 21 Oct 2015 07:28:00 GMT", "9" * 50),
    "Last-Modified": ("Wed, 21 Oct 2015 07:28:00 GMT", "\xe9" * 2_000),
    "Content-Range": ("bytes 0-1/9", "x"),
}  # fmt: skip
_PLAIN = WireAnswer(200, b'{"success": true}')
_SECOND = (_PLAIN.to_bytes(), b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", b"\r\n", b"\x00" * 9)


@st.composite
def answers(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> WireAnswer:
    """Return an answer with a body of `whole`; most of it is right, and something is wrong."""
    status = draw(st.sampled_from(_STATUSES))
    body, encoding = draw(bodies.ruined(whole if status < 300 else bodies.errors()))
    names = draw(st.lists(st.sampled_from(tuple(_HEADERS)), max_size=2, unique=True))
    headers = [(name, draw(st.sampled_from(_HEADERS[name]))) for name in names]
    if encoding:
        headers.append(("Content-Encoding", encoding))
    framing = draw(st.sampled_from((Framing.LENGTH,) * 6 + tuple(Framing)))
    cut_at = draw(st.one_of(st.none(), st.none(), st.none(), st.integers(0, 200)))
    trailing = draw(st.sampled_from((b"",) * 4 + _SECOND))
    return WireAnswer(status, body, tuple(headers), framing, cut_at, trailing)
