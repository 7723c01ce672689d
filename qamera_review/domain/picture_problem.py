"""Why a picture cannot be shown, or must not be taken for the whole picture."""

from enum import Enum


class PictureProblem(Enum):
    """One reason; every tile, sentence and export that names a problem starts from it.

    The values are codes, not texts: the sentences are in `ui/`.
    """

    NO_ADDRESS = "no_address"  # the list gives none, or it is not a web address
    NOT_REACHABLE = "not_reachable"  # no connection, time-out, 5xx
    EXPIRED = "expired"  # the host or the address says that its time is over
    MISSING = "missing"  # 404 or 410
    REFUSED = "refused"  # another 401, 403 or 4xx: the host does not give it
    UNSAFE_ADDRESS = "unsafe_address"  # not https, with a password, or of this computer
    EMPTY = "empty"  # no bytes
    NOT_A_PICTURE = "not_a_picture"  # such as an HTML page
    UNSUPPORTED_FORMAT = "unsupported_format"  # a picture, but of a format that is not decoded
    TOO_LARGE = "too_large"  # above a limit of bytes, pixels, sides or scans
    DAMAGED = "damaged"
    PARTLY_TRANSFERRED = "partly_transferred"  # the file ends before the picture does
