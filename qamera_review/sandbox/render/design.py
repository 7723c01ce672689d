"""What a picture shows, as a value: the same design gives the same picture."""

import hashlib

import msgspec


class Design(msgspec.Struct, frozen=True):
    """Product kind and colour, scenery (ground), model (light), preset (angle), take (small
    differences between shots) and the fault that was built in, if any."""

    kind: str
    colour: str
    scenery: str
    model: str
    preset: str
    take: int
    flaw: str | None = None

    def digest(self) -> str:
        """A name for files."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:24]
