"""The validators of HTTP caching (ETag, Last-Modified) that may be sent back to their host."""

import re

# One with other characters, or a longer one, cannot or should not be sent back.
_USABLE = re.compile(r"[ -~]{1,1024}")


def usable_validator(value: str) -> str:
    """Return the validator if it can be sent back, else ""."""
    return value if _USABLE.fullmatch(value) else ""
