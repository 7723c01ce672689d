"""Decodes the service's list and compares it with the shown one, in a worker thread."""

import hashlib
from collections.abc import Callable

from qamera_review.api.codec import check_whole, decode_packshots
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import Packshot, PackshotId, Vote
from qamera_review.domain.records import Struct
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import Listing, ListingDiff, diff, update_from

_LOSS_MIN = 5  # packshots


class ReadResult(Struct, frozen=True):
    """A decoded list, and how it differs from `base`, the list that was shown when decoding began.

    `left_out` items of it could not be used; `problems` are texts about them for the log. `digest`
    is the SHA-256 of the answer's bytes. `missing` is by how much the service's own count exceeds
    the number of items.
    """

    listing: Listing
    base: Listing
    difference: ListingDiff
    problems: tuple[str, ...] = ()
    left_out: int = 0
    digest: bytes = b""
    missing: int = 0


class Losses(Struct, frozen=True):
    """What a new list lacks of the one before, so that it may be outdated or cut off.

    `emptied` is the number of packshots before, if the new list has none, else 0. `packshots` is
    how many are gone that are neither archived nor rejected, if that is more than half of all, and
    not just a few, else 0. `votes` is how many had a vote and have none now, although the service
    cannot clear a vote.
    """

    emptied: int = 0
    packshots: int = 0
    votes: int = 0


class RefreshReport(Struct, frozen=True):
    """The result of a refresh: how the list has changed, how many items of it could not be used
    (`left_out`), whether the user had asked for it, and what has been lost.

    `unconfirmed` is the number of decisions that the service has accepted but its list does not
    show. `missing` is by how much the service's own count exceeds the number of items.
    """

    difference: ListingDiff
    left_out: int
    by_user: bool
    losses: Losses = Losses()
    unconfirmed: int = 0
    missing: int = 0


def read_body(body: bytes, old: Listing, view: ViewFilter) -> ReadResult:
    """Return the list in `body`, compared with `old` and sorted for `view`.

    Raises BadAnswer if it is not a list, or contradicts itself (see `codec.check_whole`).
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
    return ReadResult(
        listing,
        old,
        difference,
        decoded.problems,
        decoded.left_out,
        digest_of(body),
        max(0, (decoded.reported_count or 0) - decoded.items),
    )


def check_count(
    read: ReadResult, service_filter: StatusFilter, is_put_away: Callable[[PackshotId], bool]
) -> None:
    """Raise BadAnswer for a list that lacks packshots, so that it is not treated as complete.

    A count that exceeds the items alone proves nothing: a service may count packshots that it does
    not list, such as archived ones, or all of them when it lists the approved ones. But together
    with an empty list, or with one that lacks packshots which were listed before and are neither
    archived nor rejected (`is_put_away`), it shows that the list was cut off.
    """
    if not read.missing or service_filter is not StatusFilter.ALL:
        return
    if not len(read.listing) or not all(map(is_put_away, read.difference.removed)):
        items = len(read.listing)
        raise BadAnswer(
            TranslatableText(
                "The list should have {announced} packshots but has {items}.",
                announced=items + read.missing,
                items=items,
            ),
            200,
        )


def losses_of(
    read: ReadResult, service_filter: StatusFilter, is_put_away: Callable[[PackshotId], bool]
) -> Losses:
    """Return what a list lacks of the one before; `is_put_away` as in `check_count`."""
    old, new, difference = read.base, read.listing, read.difference
    if not len(new):
        return Losses(emptied=len(old))
    gone = 0
    if service_filter is StatusFilter.ALL and len(difference.removed) * 2 > len(old):
        gone = sum(not is_put_away(packshot_id) for packshot_id in difference.removed)
    votes = sum(_has_lost_vote(old.get(id_), new.get(id_)) for id_ in difference.changed)
    is_loss = gone * 2 > len(old) and gone >= _LOSS_MIN
    return Losses(packshots=gone if is_loss else 0, votes=votes)


def _has_lost_vote(before: Packshot | None, now: Packshot | None) -> bool:
    if before is None or now is None:
        return False
    return now.vote is Vote.NONE and before.vote in (Vote.APPROVED, Vote.REJECTED)


def digest_of(body: bytes) -> bytes:
    """Return the SHA-256 of an answer's bytes."""
    return hashlib.sha256(body).digest()


def compare(listing: Listing, base: Listing) -> ReadResult:
    """Return a list that is decoded already, compared with `base`."""
    if listing is base:
        return ReadResult(listing, base, ListingDiff((), (), ()))
    return ReadResult(listing, base, diff(base, listing))
