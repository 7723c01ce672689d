"""Limits for the parts of a picture file: reading each one costs time, however small it is.

A JPEG of 32 MB can consist of 8 million empty comments, and a PNG of 2.7 million empty chunks.
"""

from qamera_review.domain.errors import InvalidPicture

# Segments of a JPEG, chunks of a WebP or PNG; a colour profile has 255 segments at most.
BLOCKS_MAX = 10_000
# Blocks of pixels of a PNG (8 KB in most files) and of a GIF (255 bytes at most).
DATA_BLOCKS_MAX = 200_000


def too_many_blocks() -> InvalidPicture:
    """Return the error for a file of more parts than a limit."""
    return InvalidPicture("The picture is damaged.")
