"""What hosts of pictures send: answers with a picture, and answers without a whole one."""

import base64
import gzip
import zlib
from collections.abc import Callable

import brotli
from backports import zstd
from PySide6.QtGui import QColor, QImage

from qamera_review.api.images import MAX_BYTES
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.sandbox.corruption import bomb
from tests.support import picture_files as files
from tests.support.picture_service import Plays
from tests.support.raw_server import Conversation, http_answer

Answer = bytes | Callable[[bytes], bytes] | Plays


def plain(colour: tuple[int, int, int], form: str = "png") -> bytes:
    """Return the file of a picture of one colour."""
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(QColor(*colour))
    return files.written(image, form, quality=-1)


GOOD = plain(files.GREEN)
_OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n"
_NOISE = files.picture("jpeg", 96, 96)


def packed(coding: str, body: bytes) -> bytes:
    """Return an answer whose body is said to be packed."""
    return http_answer(body, headers={"Content-Encoding": coding})


def typed(content_type: str, body: bytes = GOOD) -> bytes:
    """Return an answer with a Content-Type, "" for none."""
    line = f"Content-Type: {content_type}\r\n" if content_type else ""
    return f"{_OK}{line}Content-Length: {len(body)}\r\n\r\n".encode() + body


def redirect(target: str, **headers: str) -> bytes:
    """Return a redirect."""
    return http_answer(b"", 302, {"Location": target} | headers)


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _hops(times: int) -> Callable[[bytes], bytes]:
    """Return what redirects to itself so many times before it sends the picture."""

    def answer(request: bytes) -> bytes:
        target = request.split(b" ")[1].decode()
        path, _, count = target.partition("?hop=")
        done = int(count or 0)
        return redirect(f"{path}?hop={done + 1}") if done < times else http_answer(GOOD)

    return answer


def _with_cookie(request: bytes) -> bytes:
    is_known = b"pass=1" in request
    return http_answer(GOOD) if is_known else redirect("/cookie", **{"Set-Cookie": "pass=1"})


def _chunked(talk: Conversation) -> None:
    talk.send(f"{_OK}Transfer-Encoding: chunked\r\n\r\n".encode())
    for part in (GOOD[:9], GOOD[9:]):
        talk.send(b"%x;name=value\r\n%s\r\n" % (len(part), part))
    talk.send(b"0\r\n\r\n")


def _cut_chunk(talk: Conversation) -> None:
    talk.send(
        f"{_OK}Transfer-Encoding: chunked\r\n\r\n".encode() + b"%x\r\n" % len(GOOD) + GOOD[:9]
    )


# What is shown, though it is not sent plainly.
SHOWN: dict[str, Answer] = {
    "/plain": http_answer(GOOD),
    "/redirect": redirect("plain"),
    "/hops": _hops(20),
    "/cookie": _with_cookie,
    "/gzip": packed("gzip", gzip.compress(GOOD)),
    "/deflate": packed("deflate", zlib.compress(GOOD)),
    "/raw-deflate": packed("deflate", _raw_deflate(GOOD)),
    "/twice": packed("deflate, gzip", gzip.compress(zlib.compress(GOOD))),
    "/br": packed("br", brotli.compress(GOOD)),
    "/zstd": packed("zstd", zstd.compress(GOOD)),
    "/twice-more": packed("zstd, br", brotli.compress(zstd.compress(GOOD))),
    "/unnamed": http_answer(gzip.compress(GOOD)),
    "/no-coding": packed("", GOOD),
    "/none": packed("none", GOOD),
    "/aws": packed("aws-chunked", GOOD),
    "/unknown": packed("snappy", GOOD),
    "/br-in-name-only": packed("br", GOOD),
    "/html-type": typed("text/html"),
    "/no-type": typed(""),
    "/jpeg-type": typed("image/jpeg"),
    "/chunked": Plays(_chunked),
    "/no-length": f"{_OK}\r\n".encode() + GOOD,
    "/http-1.0": b"HTTP/1.0 200 OK\r\n\r\n" + GOOD,
    "/slow": Plays(lambda talk: talk.drip(http_answer(GOOD), 0.0005)),
    "/rel%20ative": http_answer(GOOD),
    "/%C5%BC%C3%B3%C5%82ty.png": http_answer(GOOD),
    "/no-end": http_answer(GOOD[:-12]),
}

# What is shown as far as it goes, and does not count as seen.
INCOMPLETE: dict[str, Answer] = {
    "/half.jpg": http_answer(_NOISE[: len(_NOISE) * 7 // 10]),
    "/half-closed.jpg": http_answer(_NOISE[: len(_NOISE) * 7 // 10] + b"\xff\xd9"),
    "/half.jpg.br": packed("br", brotli.compress(_NOISE)[: len(_NOISE) * 7 // 10]),
    "/zeroed.jpg": http_answer(_NOISE[: len(_NOISE) // 2].ljust(len(_NOISE), b"\0")),
}

_EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
_P = PictureProblem
# What cannot be shown, the problem, and a part of the sentence about it.
NOT_SHOWN: dict[str, tuple[Answer, PictureProblem, str]] = {
    "/loop": (_hops(21), _P.NOT_REACHABLE, "redirects more than 20 times"),
    "/to-file": (redirect("file:///etc/hostname"), _P.UNSAFE_ADDRESS, "not https"),
    "/to-http": (redirect("http://cdn.example.com/a.png"), _P.UNSAFE_ADDRESS, "not https"),
    "/damaged.zst": (packed("zstd", b"(\xb5/\xfd packed"), _P.DAMAGED, "file is damaged"),
    "/cut.zst": (packed("zstd", zstd.compress(GOOD)[:-9]), _P.PARTLY_TRANSFERRED, "Only a part"),
    "/page": (typed("image/png", b"<html>Sign in</html>"), _P.NOT_A_PICTURE, "a web page or text"),
    "/json": (http_answer(b'{"error": "none"}'), _P.NOT_A_PICTURE, "a web page or text"),
    "/svg": (http_answer(b"<svg xmlns='x'/>"), _P.UNSUPPORTED_FORMAT, "SVG"),
    "/jxl": (http_answer(b"\xff\x0a" + bytes(50)), _P.UNSUPPORTED_FORMAT, "JPEG XL"),
    "/cut": (http_answer(GOOD[:-9], length=len(GOOD)), _P.NOT_REACHABLE, "closed the connection"),
    "/cut-chunk": (Plays(_cut_chunk), _P.NOT_REACHABLE, "closed the connection"),
    "/reset": (Plays(Conversation.reset), _P.NOT_REACHABLE, "closed the connection"),
    "/hang": (Plays(Conversation.hang), _P.NOT_REACHABLE, "took too long"),
    "/half.png": (http_answer(GOOD[: len(GOOD) // 2]), _P.PARTLY_TRANSFERRED, "Only a part"),
    "/204": (http_answer(b"", 204), _P.EMPTY, "an empty file"),
    "/empty": (http_answer(b""), _P.EMPTY, "an empty file"),
    "/206": (http_answer(GOOD, 206), _P.PARTLY_TRANSFERRED, "Only a part"),
    "/400": (http_answer(b"", 400), _P.REFUSED, "HTTP 400"),
    "/401": (http_answer(b"", 401), _P.REFUSED, "HTTP 401"),
    "/403": (http_answer(b"Access Denied", 403), _P.REFUSED, "HTTP 403"),
    "/404": (http_answer(b"", 404), _P.MISSING, "HTTP 404"),
    "/408": (http_answer(b"", 408), _P.NOT_REACHABLE, "HTTP 408"),
    "/410": (http_answer(b"", 410), _P.MISSING, "HTTP 410"),
    "/418": (http_answer(b"", 418), _P.REFUSED, "HTTP 418"),
    "/429": (http_answer(b"", 429), _P.NOT_REACHABLE, "HTTP 429"),
    "/500": (http_answer(b"", 500), _P.NOT_REACHABLE, "HTTP 500"),
    "/503": (http_answer(b"<html>busy</html>", 503), _P.NOT_REACHABLE, "HTTP 503"),
    "/expired": (http_answer(_EXPIRED, 403), _P.EXPIRED, "has expired"),
    "/large": (http_answer(GOOD, length=MAX_BYTES + 1), _P.TOO_LARGE, "larger than 32 MB"),
    "/bomb": (http_answer(bomb()), _P.TOO_LARGE, "limit is 120 megapixels"),
}


def data_address() -> str:
    """Return the address that contains the good picture."""
    return f"data:image/png;base64,{base64.b64encode(GOOD).decode()}"
