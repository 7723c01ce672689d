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

# The scripts of the page, which are joined in this order.
_SCRIPTS = ("page.js", "picture.js", "overview.js", "reply.js", "keys.js")
_WITHOUT_SCRIPT = noop_tr(
    "Open this file in a web browser. This program doesn't run the page's script, so it shows "
    "nothing."
)
# The texts of the page by their names in its scripts, which fill in the fields in braces.
_PAGE_TEXTS = {
    "intro": noop_tr(
        "The sender of this page asks what you think of these product pictures. Approve or reject "
        "each one; add a reason or a note if you like. Then press “Finish” and send your reply "
        "back by email. This page doesn't send anything by itself."
    ),
    "finish": noop_tr("Finish"),
    "overview": noop_tr("Overview"),
    "progressTitle": noop_tr("Progress"),
    "progress": noop_tr("{done} of {total} decided"),
    "approve": noop_tr("Approve"),
    "reject": noop_tr("Reject"),
    "approved": noop_tr("Approved"),
    "rejected": noop_tr("Rejected"),
    "undecided": noop_tr("Undecided"),
    "all": noop_tr("All"),
    "noneHere": noop_tr("No pictures here."),
    "missing": noop_tr("This picture can't be shown."),
    "missingBeside": noop_tr(
        "This picture is missing. Keep this page and the folder “{folder}” in one place, and open "
        "the page again."
    ),
    "previous": noop_tr("Previous picture"),
    "next": noop_tr("Next picture"),
    "note": noop_tr("Note"),
    "reasonsFor": noop_tr("Reasons for {name}:"),
    "close": noop_tr("Close"),
    "replyTitle": noop_tr("Your reply"),
    "summary": noop_tr("Approved: {approved}, rejected: {rejected}, undecided: {undecided}."),
    "undecidedLeft": noop_tr(
        "Pictures without your decision: {count}. You can send the reply anyway and leave them "
        "undecided."
    ),
    "showUndecided": noop_tr("Show undecided pictures"),
    "nothingSaid": noop_tr("There's nothing to send yet: no picture has a decision or a note."),
    "guest": noop_tr("Your name"),
    "nameMissing": noop_tr("Enter your name so that the sender knows who replied."),
    "wayFile": noop_tr("Attach the reply to an email"),
    "save": noop_tr("Save reply as a file"),
    "saved": noop_tr("Saved in your downloads as {file}. Attach it to an email to the sender."),
    "wayText": noop_tr("Or paste it into an email"),
    "copy": noop_tr("Copy text"),
    "copied": noop_tr("Copied. Paste it into an email to the sender."),
    "copyFailed": noop_tr("The browser didn't allow copying. Select the text and copy it."),
    "mailSummary": noop_tr(
        "Picture review by {name}. Approved: {approved}, rejected: {rejected}, "
        "undecided: {undecided}."
    ),
    "mailCode": noop_tr("Qamera Review reads the details from the lines below. Leave them as is."),
    "back": noop_tr("Back to the pictures"),
}


def guest_page_request(
    store: PackshotStore,
    products: Products,
    ids: Iterable[PackshotId],
    reasons: Sequence[str],
    language: str,
    *,
    is_beside: bool,
) -> GuestPageRequest:
    """Return the page with those of the packshots that have a finished picture. `language` is an
    ISO 639 code; `is_beside` puts the pictures into a folder beside the page."""
    packshots = [store.shown(id_).packshot for id_ in ids]
    items = []
    for packshot in packshots:
        if packshot.finished:
            product = products.product_of(packshot.id)
            title = "" if product is None else product_title(product)
            items.append(GuestItem(packshot, title))
    return GuestPageRequest(
        assets=page_assets(),
        title=tr("Guest review"),
        items=tuple(items),
        reasons=tuple(reasons),
        reason_texts=tuple(one_line(text) for text in reason_texts(reasons)),
        texts=page_texts(),
        without_script=tr(_WITHOUT_SCRIPT),
        language=language,
        is_beside=is_beside,
    )


def page_texts() -> dict[str, str]:
    """Return the texts of the page by their names in its scripts, in the language of the
    program."""
    return {name: tr(text) for name, text in _PAGE_TEXTS.items()}


def page_assets() -> GuestAssets:
    """Return the scripts of the page as one, and its style."""
    folder = resources_dir() / "guest"
    scripts = ((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    return GuestAssets("".join(scripts), (folder / "page.css").read_text(encoding="utf-8"))
