"""All that can go wrong and that a person can act on, in one tree.

QameraError                 title, advice for people; recovery for the machine
├── InvalidInput            InvalidKey, InvalidServiceUrl, InvalidJob ── DailyCapReached
├── ServiceError            answers and silence of the service
│   ├── Unreachable         never arrived; again later            ├── TlsFailed
│   ├── OutcomeUnknown      may have arrived                      ├── TimedOut, ConnectionLost
│   ├── ServerFailed        5xx          ├── BadAnswer            no such JSON (portal, cut off)
│   ├── RateLimited         429; retry_after_s
│   ├── KeyRefused          401          ├── ScopeMissing         403
│   └── Refused             4xx: InvalidRequest 400, OutOfCredits 402, NotFound 404, Conflict 409
├── PictureError            PictureMissing, PictureExpired, PictureInvalid, PictureUnreachable
├── KeyringError            KeyringMissing, KeyringLocked
└── StorageError            DiskFull, DatabaseBusy, DatabaseDamaged (ListDamaged)
"""

from enum import Enum


class Recovery(Enum):
    """What the machine does about an error."""

    RETRY = "again later, with backoff"
    NEEDS_KEY = "everything waits for a key"
    ASK_USER = "waits for the person"


class QameraError(Exception):
    """An error with a title and a next step for people; `detail` never holds a key."""

    title = "Something went wrong"
    advice = ""
    recovery = Recovery.ASK_USER
    # Whether a request that ended so may have been carried out by the service all the same.
    may_have_arrived = False

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def english_text(self) -> str:
        """Title, detail and advice as one text for a notice."""
        head = f"{self.title}: {self.detail}" if self.detail else f"{self.title}."
        return f"{head} {self.advice}".strip()


class InvalidInput(QameraError):
    """What was typed cannot be used."""

    title = "This cannot be used"


class InvalidKey(InvalidInput):
    """Not of the form mk_live_<id>.<secret>."""

    title = "This is not an API key"


class InvalidServiceUrl(InvalidInput):
    """Not an address that a key may be sent to."""

    title = "This address cannot be used"


class InvalidJob(InvalidInput):
    """A register-ideas request that the service would refuse."""

    title = "This job cannot be launched"


class DailyCapReached(InvalidJob):
    """More credits in one day than the person allows."""

    title = "The day's limit of credits is reached"
    advice = "The limit is in the preferences."


class ServiceError(QameraError):
    """The service did not do what was asked. `status` is the HTTP status, 0 without an answer."""

    title = "The service did not answer as expected"
    recovery = Recovery.RETRY

    def __init__(self, detail: str = "", status: int = 0) -> None:
        super().__init__(detail)
        self.status = status


class Unreachable(ServiceError):
    """No connection: offline, unknown host, refused. The request never left."""

    title = "The service cannot be reached"
    advice = "Your decisions are kept and will be sent when the connection is back."


class TlsFailed(Unreachable):
    """The other side could not prove who it is."""

    title = "The connection is not safe"
    advice = "Check the date of this computer and the network's certificate. Nothing was sent."


class OutcomeUnknown(ServiceError):
    """The request left, the answer did not come: it may have been carried out."""

    may_have_arrived = True


class TimedOut(OutcomeUnknown):
    """No complete answer within the time limit."""

    title = "The service took too long"


class ConnectionLost(OutcomeUnknown):
    """The connection broke before the answer was complete."""

    title = "The connection broke"


class ServerFailed(OutcomeUnknown):
    """5xx: a fault of the service or of a proxy before it."""

    title = "The service has a fault"
    advice = "It will be tried again."


class BadAnswer(OutcomeUnknown):
    """An answer that is not the JSON that was agreed: a portal's page, cut off, other types."""

    title = "The answer was not understood"
    advice = "A network portal or proxy may have answered instead of the service."


class RateLimited(ServiceError):
    """429. `retry_after_s` is what the service asked for, None when it did not say."""

    title = "Too many requests"
    advice = "Sending slows down by itself."

    def __init__(self, detail: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(detail, 429)
        self.retry_after_s = retry_after_s


class KeyRefused(ServiceError):
    """401: missing, wrong, expired or revoked."""

    title = "The API key is not accepted"
    advice = "Enter a valid key; everything waits until then."
    recovery = Recovery.NEEDS_KEY


class ScopeMissing(ServiceError):
    """403: the key may not do this."""

    title = "The API key does not allow this"
    advice = "Ask for a key with the missing permission, or enter another key."
    recovery = Recovery.NEEDS_KEY


class Refused(ServiceError):
    """The service understood and said no; asking again would not change that."""

    title = "The service refused"
    recovery = Recovery.ASK_USER


class InvalidRequest(Refused):
    """400."""

    title = "The service did not accept the request"


class OutOfCredits(Refused):
    """402. `required` and `available` are credits, None when the sentence did not tell."""

    title = "Not enough credits"
    advice = "Nothing was charged. Ask for fewer images or buy credits."

    def __init__(
        self, detail: str = "", required: int | None = None, available: int | None = None
    ) -> None:
        super().__init__(detail, 402)
        self.required = required
        self.available = available


class NotFound(Refused):
    """404."""

    title = "The service does not know this"


class Conflict(Refused):
    """409."""

    title = "The service refused because of an earlier decision"


class PictureError(QameraError):
    """A picture that cannot be shown."""

    title = "No picture"
    recovery = Recovery.RETRY


class PictureUnreachable(PictureError):
    """The picture host cannot be reached, took too long or has a fault."""

    title = "The picture could not be loaded"


class PictureMissing(PictureError):
    """404 or 410 from the picture host, or no URL in the list."""

    title = "The picture is missing"
    recovery = Recovery.ASK_USER


class PictureExpired(PictureError):
    """401 or 403 from the picture host: a signed URL is over; a fresh list brings a new one."""

    title = "The picture's address has expired"


class PictureInvalid(PictureError):
    """Not a JPEG, PNG or WebP, damaged, or too large to be shown safely."""

    title = "The picture is broken"
    recovery = Recovery.ASK_USER


class KeyringError(QameraError):
    """The operating system's keyring did not serve."""

    title = "The system's keyring refused"
    advice = "The key is used for this session only and not stored."


class KeyringMissing(KeyringError):
    """No keyring service is running."""

    title = "This system has no keyring service"


class KeyringLocked(KeyringError):
    """The keyring is locked and was not opened."""

    title = "The system's keyring is locked"


class StorageError(QameraError):
    """What should be kept on disk could not be."""

    title = "Could not write to disk"
    advice = "Free some space and try again."


class DiskFull(StorageError):
    """No space left, or a quota reached."""

    title = "The disk is full"


class DatabaseBusy(StorageError):
    """Another program holds the file."""

    title = "A data file is in use by another program"
    advice = "Close the other program and try again."


class DatabaseDamaged(StorageError):
    """A data file is damaged."""

    title = "A data file is damaged"
    advice = "It was moved aside and is kept."


class ListDamaged(DatabaseDamaged):
    """The list that was kept for a start without the service cannot be used."""

    title = "The last known list was damaged"
    advice = "The service is asked for it anew."
