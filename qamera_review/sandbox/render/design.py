"""The description of a picture; the same design always gives the same picture."""

import hashlib

import msgspec


class Design(msgspec.Struct, frozen=True):
    """What a picture shows.

    `scenery` is the background, `model` the light, `preset` the angle. `take` numbers pictures of
    one product that differ slightly. `flaw` is the defect, None for a good picture. `is_portrait`
    is a picture of 4:5 instead of a square. `is_original` is the account's own photo of the
    product: taken by hand, so the product is smaller and not in the middle.
    """

    kind: str
    colour: str
    scenery: str
    model: str
    preset: str
    take: int
    flaw: str | None = None
    is_portrait: bool = False
    is_original: bool = False

    def digest(self) -> str:
        """Return a hash of all fields, for file names and ETags."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:24]
