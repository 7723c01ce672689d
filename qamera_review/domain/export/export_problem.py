"""Why a picture was loaded, but not exported."""

from enum import Enum


class ExportProblem(Enum):
    """A reason; the values are codes, which are written to the manifest. The sentences are in
    `ui/`."""

    NO_PICTURE = "no_picture"  # the packshot has no finished picture
    CHANGED_SINCE_APPROVAL = "changed_since_approval"  # its bytes are not those that were approved
    NOT_ENCODED = "not_encoded"  # the format cannot hold it: WebP ends at 16,383 pixels
    NOT_WRITTEN = "not_written"  # the folder refuses the file
