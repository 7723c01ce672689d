"""Describes the page for guests: its pictures, texts and script."""

from collections.abc import Iterable, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.paths import resources_dir
from qamera_review.services.export.guest_page import GuestAssets, GuestItem, GuestPageRequest
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.text.reason_text import reason_texts

# The texts of the page by their names in its script.
_PAGE_TEXTS = {
    "intro": noop_tr(
        "The sender of this page asks what you think of these product pictures. Approve or reject "
        "each one; add a reason or a note if you like. Then enter your name, press “Finish” and "
        "send the reply back. This page doesn't send anything."
    ),
    "guest": noop_tr("Your name"),
    "finish": noop_tr("Finish"),
    "approve": noop_tr("Approve"),
    "reject": noop_tr("Reject"),
    "undecided": noop_tr("Undecided"),
    "previous": noop_tr("Previous picture"),
    "next": noop_tr("Next picture"),
    "note": noop_tr("Note"),
    "send": noop_tr("Save this reply and send it back, or paste it into an email."),
    "save": noop_tr("Save"),
    "copy": noop_tr("Copy"),
    "close": noop_tr("Close"),
}


def guest_page_request(
    store: PackshotStore,
    products: Products,
    ids: Iterable[PackshotId],
    reasons: Sequence[str],
    language: str,
) -> GuestPageRequest:
    """Return the page with those of the packshots that have a finished picture. `language` is an
    ISO 639 code."""
    packshots = [store.shown(id_).packshot for id_ in ids]
    items = []
    for packshot in packshots:
        if packshot.finished:
            product = products.product_of(packshot.id)
            title = "" if product is None else product_title(product)
            items.append(GuestItem(packshot, title))
    return GuestPageRequest(
        assets=_assets(),
        title=tr("Guest review"),
        items=tuple(items),
        reasons=tuple(reasons),
        reason_texts=tuple(one_line(text) for text in reason_texts(reasons)),
        texts={name: tr(text) for name, text in _PAGE_TEXTS.items()},
        language=language,
    )


def _assets() -> GuestAssets:
    folder = resources_dir() / "guest"
    script = (folder / "page.js").read_text(encoding="utf-8")
    return GuestAssets(script, (folder / "page.css").read_text(encoding="utf-8"))
