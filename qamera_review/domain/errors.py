"""The tree of the errors that are expected and that a user can act on.

QameraError                 title and advice for the user; recovery for the program
├── InvalidInput            InvalidKey, InvalidServiceUrl, InvalidProfile,
│                           InvalidJob ── DailyCapReached
├── ServiceError            the service refused, failed, or could not be reached
│   ├── Unreachable         request not sent; it is tried again   ├── TlsFailed
│   ├── OutcomeUnknown      may have been carried out             ├── TimedOut, ConnectionLost
│   │   ├── ServerFailed    5xx
│   │   └── BadAnswer       not the documented JSON (a portal's page, cut off)
│   ├── RateLimited         429; retry_after_s
│   ├── KeyRefused          401
│   ├── ScopeMissing        403
│   └── Refused             4xx: InvalidRequest 400, OutOfCredits 402, NotFound 404, Conflict 409
├── PictureError            PictureMissing, PictureExpired, InvalidPicture, PictureUnreachable
├── KeyringError            KeyringMissing, KeyringLocked, KeyringSlow
├── SigningFailed           the user's signing key cannot be used
└── StorageError            DiskFull, FolderUnusable, DatabaseBusy, DatabaseTaken,
                            DatabaseDamaged (ListDamaged, OwnFileDamaged)
"""

from enum import Enum

from qamera_review.domain.picture_problem import PictureProblem


class Recovery(Enum):
    """What the program does about an error: try again, wait for a key, or wait for the user."""

    RETRY = "again later, with backoff"
    NEEDS_KEY = "everything waits for a key"
    ASK_USER = "waits for the user"


_SOON_S = 60  # a longer pause is not "soon"
_SENTENCE_ENDS = (".", "!", "?", "…")


def join_error_texts(title: str, detail: str, advice: str) -> str:
    """Return the parts of an error as sentences; `detail` and `advice` may be "".

    A detail that is no sentence, such as the name of a file, gets a full stop before the advice.
    """
    head = f"{title}: {detail}" if detail else f"{title}."
    if not advice:
        return head
    return f"{head} {advice}" if head.endswith(_SENTENCE_ENDS) else f"{head}. {advice}"


class QameraError(Exception):
    """An error with a title and a next step for the user.

    `detail` says what happened in this case; it never contains an API key. `job_advice` is the
    next step after a generation job, where it is another: a job is never sent again by itself.
    """

    title = "Something went wrong"
    advice = ""
    job_advice: str | None = None
    recovery = Recovery.ASK_USER
    # Whether the service may have carried out a request although it ended with this error.
    may_have_arrived = False

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def english_text(self, *, of_job: bool = False) -> str:
        """Return title, detail and advice in English as one text, for a notice or the log."""
        return join_error_texts(self.title, self.detail, self.advice_for(of_job=of_job))

    def advice_for(self, *, of_job: bool) -> str:
        """Return the next step in English, after a job or after anything else; "" for none."""
        return self.job_advice if of_job and self.job_advice is not None else self.advice


class InvalidInput(QameraError):
    """The user typed something that cannot be used."""

    title = "This can't be used"


class InvalidKey(InvalidInput):
    """The key does not have the form mk_live_<id>.<secret>."""

    title = "This isn't an API key"


class InvalidServiceUrl(InvalidInput):
    """The text is not an address to which a key may be sent."""

    title = "This address can't be used"


class InvalidProfile(InvalidInput):
    """A file is not a profile."""

    title = "This profile can't be used"


class InvalidJob(InvalidInput):
    """The service would refuse this register-ideas request."""

    title = "This job can't be started"


class DailyCapReached(InvalidJob):
    """The job would spend more credits in one day than the user allows in the preferences."""

    title = "The daily credit limit is reached"
    advice = "You can change the limit in the preferences."


class ServiceError(QameraError):
    """A request to the service failed. `status` is the HTTP status, 0 without an answer."""

    title = "The service gave an unexpected answer"
    recovery = Recovery.RETRY

    def __init__(self, detail: str = "", status: int = 0) -> None:
        super().__init__(detail)
        self.status = status


class Unreachable(ServiceError):
    """No connection: offline, unknown host, connection refused. The request was not sent."""

    title = "The service can't be reached"
    advice = "Your decisions are kept and will be sent when the connection is back."
    job_advice = "Nothing was sent. Press Continue when the connection is back."


class TlsFailed(Unreachable):
    """The server's TLS certificate could not be verified."""

    title = "The connection isn't secure"
    advice = "Check the date of this computer and the network's certificate. Nothing was sent."


class OutcomeUnknown(ServiceError):
    """The request was sent but no usable answer came: it may have been carried out."""

    may_have_arrived = True


class TimedOut(OutcomeUnknown):
    """No complete answer within the time limit, or 408, 421 or 425: the server or a proxy did not
    look at the request."""

    title = "The service took too long"


class ConnectionLost(OutcomeUnknown):
    """The connection broke before the answer was complete."""

    title = "The connection broke"


class ServerFailed(OutcomeUnknown):
    """5xx: an error in the service or in a proxy in front of it.

    `retry_after_s` is the service's Retry-After in seconds, None when it gave none.
    """

    title = "The service has a problem"
    advice = "Trying again soon."
    job_advice = ""  # a job is not tried again

    def __init__(
        self, detail: str = "", status: int = 0, retry_after_s: float | None = None
    ) -> None:
        super().__init__(detail, status)
        self.retry_after_s = retry_after_s

    def advice_for(self, *, of_job: bool) -> str:
        """As in QameraError, without "soon" when the service asked for a pause."""
        return "" if (self.retry_after_s or 0) >= _SOON_S else super().advice_for(of_job=of_job)


class BadAnswer(OutcomeUnknown):
    """The answer is not the documented JSON (a login page, cut off, or with wrong types), or no
    answer of the service: a redirect (3xx), or 407 from a proxy."""

    title = "The answer couldn't be understood"
    advice = "A network portal or proxy may have answered instead of the service."


class RateLimited(ServiceError):
    """429. `retry_after_s` is the service's Retry-After in seconds, None when it gave none."""

    title = "Too many requests"
    advice = "Sending slows down automatically."
    job_advice = "Nothing was generated. Press Continue later."

    def __init__(self, detail: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(detail, 429)
        self.retry_after_s = retry_after_s


class KeyRefused(ServiceError):
    """401: the key is missing, wrong, expired or revoked."""

    title = "The API key isn't accepted"
    advice = "Enter a valid key. Nothing is sent until then."
    recovery = Recovery.NEEDS_KEY


class ScopeMissing(ServiceError):
    """403: the key lacks the permission for this request."""

    title = "The API key doesn't allow this"
    advice = "Ask for a key with this permission, or enter another key."
    recovery = Recovery.NEEDS_KEY


class Refused(ServiceError):
    """The service understood the request and refused it; repeating it would not help."""

    title = "The service refused"
    recovery = Recovery.ASK_USER


class InvalidRequest(Refused):
    """400: the request itself is not valid."""

    title = "The service didn't accept the request"


class OutOfCredits(Refused):
    """402: not enough credits.

    `required` and `available` are credits, None when the service's text did not name them.
    """

    title = "Not enough credits"
    advice = "Nothing was charged. Ask for fewer images or buy credits."

    def __init__(
        self, detail: str = "", required: int | None = None, available: int | None = None
    ) -> None:
        super().__init__(detail, 402)
        self.required = required
        self.available = available


class NotFound(Refused):
    """404: the service has no such item."""

    title = "The service doesn't know this"


class Conflict(Refused):
    """409: the request contradicts what was decided earlier."""

    title = "The service refused because of an earlier decision"


class PictureError(QameraError):
    """A picture that cannot be shown; `problem` says why."""

    title = "No picture"
    recovery = Recovery.RETRY
    problem = PictureProblem.NO_ADDRESS


class PictureUnreachable(PictureError):
    """The picture host cannot be reached, took too long or answered with an error."""

    title = "The picture couldn't be loaded"
    problem = PictureProblem.NOT_REACHABLE


class PictureMissing(PictureError):
    """404 or 410 from the picture host, or the list gives no URL; `problem` says which."""

    title = "The picture is missing"
    recovery = Recovery.ASK_USER

    def __init__(self, detail: str = "", problem: PictureProblem = PictureProblem.MISSING) -> None:
        super().__init__(detail)
        self.problem = problem


class PictureExpired(PictureError):
    """The host refused the signed URL, and says that it has expired, or its time is over. A new
    list has a new URL."""

    title = "The picture's address has expired"
    problem = PictureProblem.EXPIRED


class InvalidPicture(PictureError):
    """The address, the host's answer or the file cannot be used: it is refused or unsafe, not a
    picture of a known format, damaged, or too large to be shown safely.

    `problem` says which of these.
    """

    title = "The picture is damaged"
    recovery = Recovery.ASK_USER

    def __init__(self, detail: str = "", problem: PictureProblem = PictureProblem.DAMAGED) -> None:
        super().__init__(detail)
        self.problem = problem


class KeyringError(QameraError):
    """The operating system's keyring could not be used."""

    title = "The system keyring refused"
    advice = "The key is used for this session only and is not stored."


class KeyringMissing(KeyringError):
    """No keyring service is running."""

    title = "This system has no keyring service"


class KeyringLocked(KeyringError):
    """The keyring is locked and was not opened."""

    title = "The system keyring is locked"


class KeyringSlow(KeyringError):
    """The keyring has not answered yet; the program goes on waiting for it."""

    title = "The system keyring doesn't respond"
    advice = "Unlock it, or enter your API key for this session only."


class SigningFailed(QameraError):
    """The key that signs approval records could not be read or made."""

    title = "The record can't be signed"
    advice = "Save it without a signature, or try again when your keyring is available."


class StorageError(QameraError):
    """Something could not be written to or read from the disk."""

    title = "Couldn't save to disk"
    advice = "Check the disk and the permissions of the folder."


class DiskFull(StorageError):
    """No space is left, or a quota is reached."""

    title = "The disk is full"
    advice = "Free some space and try again."


class FolderUnusable(StorageError):
    """A folder that is not essential, such as that of a cache, cannot be used in this run."""

    title = "Some files can't be saved"
    advice = "Qamera Review works without them for now. Check the permissions of the folder."


class DatabaseBusy(StorageError):
    """Another program has locked the file."""

    title = "Another program is using a data file"
    advice = "Close the other program and try again."


class DatabaseTaken(StorageError):
    """Another program has written to a file that belongs to this one: its lock was taken over, or
    the file system has no locks. What this program has in memory is no longer what is on disk."""

    title = "Another Qamera Review uses this data folder"
    advice = "Close both, and start one again. What was saved is kept."


class DatabaseDamaged(StorageError):
    """A database file is damaged."""

    title = "A data file is damaged"
    advice = "The damaged file was kept."


class ListDamaged(DatabaseDamaged):
    """The stored copy of the packshot list, used when the program starts offline, is damaged."""

    title = "The last known list was damaged"
    advice = "A new list is being loaded."


class OwnFileDamaged(DatabaseDamaged):
    """A file of settings, accounts or the like is damaged; the program starts without it."""

    title = "A file of Qamera Review couldn't be read"
    advice = ""
