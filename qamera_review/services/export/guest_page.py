"""The HTML file for a guest review: the script is inside, and the pictures are too, or in a folder
beside it; nothing is loaded from elsewhere.

A Content-Security-Policy allows exactly the one script and the one style of the file, by their
hashes, and pictures from `data:` addresses, or from the folder; nothing else, and no connection.
Names and reasons are data in a JSON block, which the script puts into the page as text, never as
HTML.
"""

import base64
import hashlib
import json
from collections.abc import Callable
from html import escape
from pathlib import Path

from qamera_review.domain.errors import InvalidPicture, PictureError
from qamera_review.domain.export.guest_reply import BLOCK_END, BLOCK_START, FORMAT, VERSION
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.packshot import Packshot
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.export.guest_pictures import BesidePage, InPage, PicturePlace
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    encode_picture,
)
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.jpeg_structure import read_structure
from qamera_review.storage.files import write_atomic

PAGE_BYTES_MAX = 100_000_000
_CHECK_PX = 1  # the size in which a picture is decoded to see whether it can be shown
_RE_ENCODED = EncodingOptions(ExportFormat.JPEG, quality=95)


class GuestAssets(Struct, frozen=True):
    """The script and the style of the page."""

    script: str
    style: str


class GuestItem(Struct, frozen=True):
    """A packshot for the guest, and its product's title."""

    packshot: Packshot
    product: str


class GuestPageRequest(Struct, frozen=True):
    """What a page has to contain.

    `reasons` are the user's as they are stored and given back, for the keys 1 to 9, `reason_texts`
    the same in the language of the page; `texts` are the texts of the page by their names
    in the script, `without_script` is what a browser shows that does not run scripts; `language` is
    an ISO 639 code. `is_beside` puts the pictures into a folder beside the file. `bytes_max` limits
    the size of the file, because a browser holds all of it in memory.
    """

    assets: GuestAssets
    title: str
    items: tuple[GuestItem, ...]
    reasons: tuple[str, ...]
    reason_texts: tuple[str, ...]
    texts: dict[str, str]
    without_script: str
    language: str
    is_beside: bool = False
    bytes_max: int = PAGE_BYTES_MAX


class GuestPageResult(Struct, frozen=True):
    """How many pictures are in the page, of how many, and how many could not be loaded or shown.
    The others did not fit; without any picture there is no page. `folder` is the name of the folder
    beside it that has the pictures, "" for none."""

    included: int
    total: int
    failed: int
    folder: str = ""


def write_guest_page(
    path: Path,
    request: GuestPageRequest,
    load: Callable[[Packshot], bytes],
    is_stopped: Callable[[], bool],
) -> GuestPageResult:
    """Load the pictures and write the page; blocks. Raises StorageError.

    A page that `is_stopped` before its end, because the program is closed, is not written.
    """
    place: PicturePlace = BesidePage(path) if request.is_beside else InPage()
    head, tail = _frame(request, place)
    items: list[bytes] = []
    size, failed = len(head) + len(tail), 0
    for item in request.items:
        if is_stopped():
            return GuestPageResult(0, len(request.items), failed)
        try:
            data = load(item.packshot)
            shown = _for_browsers(data)
        except PictureError:
            failed += 1
            continue
        if size + len(shown) > request.bytes_max and not request.is_beside:
            break
        text = _item_json(item, data, place.add(shown))
        entry = f"{',' if items else ''}{text}".encode()
        if size + len(entry) > request.bytes_max:
            break
        size += len(entry)
        items.append(entry)
    if items:
        write_atomic(path, head, *items, tail, is_shared=True)
        place.finish()
    return GuestPageResult(len(items), len(request.items), failed, place.folder)


def _frame(request: GuestPageRequest, place: PicturePlace) -> tuple[bytes, bytes]:
    """Return what is before the pictures and what is after them."""
    script, style = request.assets.script, request.assets.style
    policy = (
        f"default-src 'none'; img-src {place.policy}; base-uri 'none'; form-action 'none'; "
        f"script-src '{_csp_hash(script)}'; style-src '{_csp_hash(style)}'"
    )
    data = {
        "format": FORMAT,
        "version": VERSION,
        "blockStart": BLOCK_START,
        "blockEnd": BLOCK_END,
        "title": request.title,
        "reasons": list(request.reasons),
        "reasonTexts": list(request.reason_texts),
        "texts": request.texts,
        "folder": place.folder,
        "items": [],
    }
    title = escape(request.title)
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(request.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{title}</title><style>{style}</style></head><body>"
        f"<noscript><p>{escape(request.without_script)}</p></noscript>"
        f'<script type="application/json" id="data">{_json_in_html(data).removesuffix("]}")}'
    )
    tail = f"]}}</script><script>{script}</script></body></html>\n"
    return head.encode("utf-8", "replace"), tail.encode("utf-8", "replace")


def _item_json(item: GuestItem, data: bytes, address: str) -> str:
    """Return the entry of a picture; `data` are its bytes as the service has them."""
    return _json_in_html(
        {
            "id": item.packshot.id,
            "name": item.packshot.name,
            "product": item.product,
            "sha256": hashlib.sha256(data).hexdigest(),
            "src": address,
        }
    )


def _for_browsers(data: bytes) -> bytes:
    """Return the picture as every browser shows it: the file itself, or a JPEG made from one of a
    coding that they lack. Raises PictureError if it cannot be shown, or if a part of it is
    missing."""
    if decode(data, _CHECK_PX).file.is_partial:
        raise InvalidPicture("", PictureProblem.PARTLY_TRANSFERRED)
    if sniff(data) is not ImageFormat.JPEG or read_structure(data).is_common:
        return data
    return encode_picture(data, _RE_ENCODED).data


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _json_in_html(value: object) -> str:
    """Return JSON without the characters that could end the script element around it."""
    text = json.dumps(value)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
