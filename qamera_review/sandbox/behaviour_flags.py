"""What the vendor leaves open, one switch each: set on the command line or at run time.

The defaults are the most likely behaviour; a client has to live with every position.
"""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

Presence = Literal["on", "absent", "forbidden"]
Positive = Annotated[float, Meta(gt=0)]
NotNegative = Annotated[float, Meta(ge=0)]


class Switches(msgspec.Struct, forbid_unknown_fields=True):
    """Every switch with its default; the names are those of the command line with underscores."""

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
    url_lifetime: NotNegative = 0.0
    cdn_etag: bool = True
    cdn_max_age: Annotated[int, Meta(ge=0)] = 86400

    def status_word(self, state: str, archived: bool) -> str:
        """The word on the wire for a state; an empty archived word leaves the state's own."""
        if archived and self.word_archived:
            return self.word_archived
        return str(getattr(self, f"word_{state.lower()}"))


def change(switches: Switches, changes: dict[str, Any]) -> None:
    """Sets switches by name in place, text values included; ValueError in words if refused."""
    now = msgspec.to_builtins(switches)
    unknown = sorted(set(changes) - set(now))
    if unknown:
        raise ValueError(f"There is no switch named {', '.join(unknown)}.")
    words = {"on": True, "yes": True, "off": False, "no": False}
    wanted = dict(now)
    for name, value in changes.items():
        is_yes_or_no = isinstance(now[name], bool) and isinstance(value, str)
        wanted[name] = words.get(value.lower(), value) if is_yes_or_no else value
    try:
        # Lax, because the command line has only text for the numbers.
        merged = msgspec.convert(wanted, Switches, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    for name in changes:
        setattr(switches, name, getattr(merged, name))
