"""Why a picture cannot be shown, or is not complete."""

from enum import Enum


class PictureProblem(Enum):
    """A reason, from which tiles, sentences and exports derive their texts.

    The values are codes, not texts: the sentences are in `ui/`.
    """

    NO_ADDRESS = "no_address"  # the list gives none, or it is not a web address
    NOT_REACHABLE = "not_reachable"  # no connection, time-out, 5xx
    EXPIRED = "expired"  # as the host or the address says
    MISSING = "missing"  # 404 or 410
    REFUSED = "refused"  # another 4xx, such as 401 or 403
    UNSAFE_ADDRESS = "unsafe_address"  # not https, with a password, or an address of this computer
    EMPTY = "empty"  # no bytes
    NOT_A_PICTURE = "not_a_picture"  # such as an HTML page
    UNSUPPORTED_FORMAT = "unsupported_format"  # a picture, but of a format that is not decoded
    TOO_LARGE = "too_large"  # above a limit of bytes, pixels, sides or scans
    DAMAGED = "damaged"
    PARTLY_TRANSFERRED = "partly_transferred"  # the file ends before the picture does
