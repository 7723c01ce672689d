"""Decodes the service's list and compares it with the shown one, in a worker thread."""

import hashlib

from qamera_review.api.codec import check_whole, decode_packshots
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.records import Struct
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import Listing, ListingDiff, diff, update_from


class ReadResult(Struct, frozen=True):
    """A decoded list, and how it differs from `base`, the list that was shown when decoding began.

    `left_out` items of it could not be used; `problems` are texts about them for the log. `digest`
    is the SHA-256 of the answer's bytes.
    """

    listing: Listing
    base: Listing
    difference: ListingDiff
    problems: tuple[str, ...] = ()
    left_out: int = 0
    digest: bytes = b""


def read_body(body: bytes, old: Listing, view: ViewFilter) -> ReadResult:
    """Return the list in `body`, compared with `old` and sorted for `view`.

    Raises BadAnswer if it is no list, or contradicts itself (see `check_whole`).
    """
    # Packshots that have not changed are the objects of the old list. Creating and freeing 100,000
    # new ones would stop the GUI thread for a while, and use the memory twice.
    decoded = decode_packshots(body, known=old.get)
    check_whole(decoded)
    listing, difference = update_from(old, decoded.packshots, view.sort)
    if view.group in (GroupBy.DAY, GroupBy.NAME):
        group_keys(listing, view.group, {})  # computed here, in the worker; the listing stores them
    if view.group is GroupBy.PRODUCT:
        _ = listing.product_names  # the part of the grouping that takes long
    return ReadResult(listing, old, difference, decoded.problems, decoded.left_out, digest_of(body))


def digest_of(body: bytes) -> bytes:
    """Return the SHA-256 of an answer's bytes."""
    return hashlib.sha256(body).digest()


def compare(listing: Listing, base: Listing) -> ReadResult:
    """Return a list that is decoded already, compared with `base`."""
    if listing is base:
        return ReadResult(listing, base, ListingDiff((), (), ()))
    return ReadResult(listing, base, diff(base, listing))
