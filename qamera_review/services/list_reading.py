"""Turns the bytes of the service's list into a listing, in a worker thread."""

import hashlib

from qamera_review.api.codec import check_whole, decode_packshots
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.records import Struct
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import Listing, ListingDiff, diff, update_from


class ReadResult(Struct, frozen=True):
    """A list and how it differs from `base`, the one that was shown when it was read.

    `left_out` items of it could not be used; `problems` are texts about them for the log.
    """

    listing: Listing
    base: Listing
    difference: ListingDiff
    problems: tuple[str, ...] = ()
    left_out: int = 0
    digest: bytes = b""


def read_body(body: bytes, old: Listing, view: ViewFilter) -> ReadResult:
    """Return the list in `body`, compared with `old` and ready for the order of `view`.

    Raises BadAnswer when it is no list, or one that contradicts itself.
    """
    # What has not changed is taken from the old list: making and freeing 100,000 more would hold
    # the interpreter, and the memory.
    decoded = decode_packshots(body, known=old.get)
    check_whole(decoded)
    listing, difference = update_from(old, decoded.packshots, view.sort)
    if view.group in (GroupBy.DAY, GroupBy.NAME):
        group_keys(listing, view.group, {})  # kept in the listing
    return ReadResult(listing, old, difference, decoded.problems, decoded.left_out, digest_of(body))


def digest_of(body: bytes) -> bytes:
    """Return what tells one body from another."""
    return hashlib.sha256(body).digest()


def compare(listing: Listing, base: Listing) -> ReadResult:
    """Return a list that need not be read, compared with `base`."""
    if listing is base:
        return ReadResult(listing, base, ListingDiff((), (), ()))
    return ReadResult(listing, base, diff(base, listing))
