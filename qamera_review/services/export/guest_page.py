"""The HTML file for a guest review: pictures and script are inside, nothing is loaded.

A Content-Security-Policy allows exactly the one script and the one style of the file, by their
hashes, and pictures from `data:` addresses; nothing else, and no connection. Names and reasons are
data in a JSON block, which the script puts into the page as text, never as HTML.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from html import escape

from qamera_review.domain.export.guest_reply import FORMAT, VERSION
from qamera_review.domain.image_format import sniff
from qamera_review.domain.records import Struct


class GuestAssets(Struct, frozen=True):
    """The script and the style of the page."""

    script: str
    style: str


class GuestPicture(Struct, frozen=True):
    """A packshot for the guest: id, name, product's title, and the bytes of the picture file."""

    id: str
    name: str
    product: str
    data: bytes


def guest_page(
    assets: GuestAssets,
    title: str,
    pictures: Sequence[GuestPicture],
    reasons: Sequence[str],
    texts: Mapping[str, str],
    language: str,
) -> bytes:
    """Return the file. `reasons` are the user's, for the keys 1 to 9; `texts` are the texts of the
    page by their names in the script; `language` is an ISO 639 code."""
    script, style = assets.script, assets.style
    policy = (
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src '{_csp_hash(script)}'; style-src '{_csp_hash(style)}'"
    )
    data = {
        "format": FORMAT,
        "version": VERSION,
        "title": title,
        "reasons": list(reasons),
        "texts": dict(texts),
        "items": [
            {
                "id": picture.id,
                "name": picture.name,
                "product": picture.product,
                "sha256": hashlib.sha256(picture.data).hexdigest(),
                "src": _data_address(picture.data),
            }
            for picture in pictures
        ],
    }
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(title)}</title><style>{style}</style></head><body>"
        f'<script type="application/json" id="data">{_json_in_html(data)}</script>'
        f"<script>{script}</script></body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _data_address(data: bytes) -> str:
    format_ = sniff(data)
    mime = "application/octet-stream" if format_ is None else format_.mime_type
    return f"data:{mime};base64,{base64.b64encode(data).decode()}"


def _json_in_html(value: object) -> str:
    """Return JSON without the characters that could end the script element around it."""
    text = json.dumps(value)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
