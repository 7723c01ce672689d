"""Flags for the behaviour that the API document leaves open.

They are set on the command line or, in tests, while the sandbox runs. The defaults are the most
likely behaviour; a client must work with all values.
"""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

# How the list writes the addresses of pictures; "data": the picture is in the address.
AddressForm = Literal["absolute", "protocol_relative", "relative", "padded", "data"]
Presence = Literal["on", "absent", "forbidden"]
Positive = Annotated[float, Meta(gt=0)]
NotNegative = Annotated[float, Meta(ge=0)]


class Switches(msgspec.Struct, forbid_unknown_fields=True):
    """All flags with their defaults. On the command line the names have - instead of _."""

    # The list.
    all_includes_archived: bool = True
    undecided_voting: Literal["null", "absent", "empty", "PENDING"] = "null"
    word_queued: str = "QUEUED"
    word_processing: str = "PROCESSING"
    word_done: str = "DONE"
    word_failed: str = "FAILED"
    word_archived: str = "ARCHIVED"
    list_etag: bool = False
    gzip: bool = True
    # Votes.
    approve_unarchives: bool = True
    second_vote: Literal["accepted", "refused"] = "accepted"
    unfinished_vote: Literal["refused", "accepted"] = "refused"
    note_limit: Annotated[int, Meta(ge=0)] = 2000
    # Jobs.
    job_seconds: NotNegative = 4.0
    job_workers: Annotated[int, Meta(ge=1, le=50)] = 4
    failure_rate: Annotated[float, Meta(ge=0, le=1)] = 0.0
    price: Annotated[int, Meta(ge=1)] = 3
    unknown_products: Literal["accepted", "refused"] = "accepted"
    # The rate limit; 0 requests switches it off.
    rate_limit: Annotated[int, Meta(ge=0)] = 60
    rate_window: Positive = 60.0
    # Neighbouring endpoints.
    products: Presence = "on"
    sceneries: Presence = "on"
    models: Presence = "on"
    # Pictures; a lifetime of 0 means plain URLs that never expire.
    thumbnail_side: Annotated[int, Meta(ge=16, le=2048)] = 512
    picture_format: Literal["own", "jpg", "png", "webp"] = "own"
    # "own": those of tall products are upright, 4:5.
    picture_shape: Literal["square", "own"] = "square"
    url_lifetime: NotNegative = 0.0
    picture_address: AddressForm = "absolute"
    # Added to the addresses of thumbnails as `?v=`, unless 0; the picture does not depend on it.
    picture_version: Annotated[int, Meta(ge=0)] = 0
    # Another number is another picture under the same address.
    picture_take: Annotated[int, Meta(ge=0)] = 0
    # Whether pictures have an ETag; no other header tells their version.
    cdn_etag: bool = True
    cdn_max_age: Annotated[int, Meta(ge=0)] = 86400

    def status_word(self, state: str, archived: bool) -> str:
        """Return the status in answers for a state.

        If `word_archived` is empty, an archived packshot keeps the word of its state.
        """
        if archived and self.word_archived:
            return self.word_archived
        return str(getattr(self, f"word_{state.lower()}"))


def change(switches: Switches, changes: dict[str, Any]) -> None:
    """Set flags by name; values may be texts. Raises ValueError and changes nothing if invalid."""
    current = msgspec.to_builtins(switches)
    unknown = sorted(set(changes) - set(current))
    if unknown:
        raise ValueError(f"There is no switch named {', '.join(unknown)}.")
    booleans = {"on": True, "yes": True, "off": False, "no": False}
    merged_values = dict(current)
    for name, value in changes.items():
        is_yes_or_no = isinstance(current[name], bool) and isinstance(value, str)
        merged_values[name] = booleans.get(value.lower(), value) if is_yes_or_no else value
    try:
        # Not strict, because the command line gives numbers as texts.
        merged = msgspec.convert(merged_values, Switches, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    for name in changes:
        setattr(switches, name, getattr(merged, name))
