"""Translates httpx's exceptions and HTTP statuses into the errors of `domain.errors`.

The important question is whether the request can have reached the service. An error while
connecting means that it was not sent; after any later error the service may have carried it out
(`may_have_arrived`).
"""

import re
import socket
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from qamera_review.api import response_text
from qamera_review.domain.errors import (
    BadAnswer,
    Conflict,
    ConnectionLost,
    InvalidRequest,
    KeyRefused,
    NotFound,
    OutOfCredits,
    RateLimited,
    Refused,
    ScopeMissing,
    ServerFailed,
    ServiceError,
    TimedOut,
    TlsFailed,
    Unreachable,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.rate_limit import RETRY_AFTER_MAX_S

# The exceptions that httpx raises: its own, and those of sockets, TLS and host names that httpcore
# does not translate.
FOREIGN = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError)

# "Required: 1,250, available: 3." A number of another form is not read as a part of it.
_CREDITS = re.compile(
    r"\b(required|available)[:=\s]{0,3}(\d{1,3}(?:,\d{3})+|\d{1,15})(?!\d|[.,]\d)", re.IGNORECASE
)
_REDIRECTS = (301, 302, 303, 307, 308)
# Retry-After has whole seconds (RFC 9110); some servers send a fraction. Not "inf" or "1e9", which
# float() would read.
_SECONDS = re.compile(r"\d+(\.\d*)?", re.ASCII)
_BY_STATUS: dict[int, type[ServiceError]] = {
    400: InvalidRequest,
    401: KeyRefused,
    403: ScopeMissing,
    404: NotFound,
    # 407 comes from a proxy, not from the service, so the service has not refused anything.
    407: BadAnswer,
    408: TimedOut,
    409: Conflict,
    # The server or a proxy did not look at the request: a repetition may get through.
    421: TimedOut,
    425: TimedOut,
}


def from_transport_error(error: Exception, host: str) -> ServiceError:
    """Return the domain error for one of the exceptions in FOREIGN.

    `host` is named in the error's text.
    """
    if is_tls_failure(error):
        return TlsFailed(TranslatableText("{host} couldn't prove its identity.", host=host))
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Unreachable(TranslatableText("{host} doesn't respond.", host=host))
        case httpx.ConnectError() | httpx.ProxyError():
            return Unreachable(connection_error_detail(error, host))
        case httpx.UnsupportedProtocol() | httpx.InvalidURL() | UnicodeError():
            return Unreachable("The service's address can't be used.")
        case httpx.TimeoutException():
            return TimedOut(TranslatableText("{host} stopped responding.", host=host))
        case _:
            return ConnectionLost(
                TranslatableText(
                    "{host} closed the connection before the answer was complete.", host=host
                )
            )


def connection_error_detail(error: BaseException, host: str) -> str:
    """Return a text that says why no connection could be made to `host`."""
    if isinstance(error, httpx.ProxyError):
        return TranslatableText("The network's proxy can't reach {host}.", host=host)
    causes = list(_causes(error))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return TranslatableText(
            "The name {host} is not known here; is this computer online?", host=host
        )
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return TranslatableText("{host} doesn't answer.", host=host)
    return TranslatableText("There is no connection to {host}.", host=host)


def is_tls_failure(error: BaseException) -> bool:
    """Return whether the TLS handshake failed: an untrusted certificate, or no TLS at all."""
    if isinstance(error, httpx.TransportError) and not isinstance(error, httpx.ConnectError):
        return False
    return any(isinstance(c, ssl.SSLCertVerificationError) for c in _causes(error)) or (
        isinstance(error, httpx.ConnectError)
        and any(isinstance(c, ssl.SSLError) for c in _causes(error))
    )


def from_status(status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    """Return the domain error for an answer whose status is not 2xx."""
    if status in _REDIRECTS:
        return BadAnswer(_redirect_sentence(headers.get("location", "")), status)
    detail = response_text.error_sentence(body) or _detail_without_reason(status, body)
    pause_s = retry_after_s(headers.get("retry-after", ""), datetime.now(UTC))
    if status == 429:
        return RateLimited(detail, pause_s)
    if status == 402:
        return _out_of_credits(detail)
    if 400 <= status < 500:
        return _BY_STATUS.get(status, Refused)(detail, status)
    return ServerFailed(detail, status, pause_s) if status >= 500 else BadAnswer(detail, status)


def retry_after_s(value: str, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks to wait, at most a week.

    `value` is a number of seconds or an HTTP date, which is compared with `now`. Returns None when
    it is neither.
    """
    if _SECONDS.fullmatch(value.strip()):
        seconds = float(value)
    else:
        try:
            retry_at = parsedate_to_datetime(value)
            # An HTTP date without a time zone is UTC (RFC 9110).
            retry_at = retry_at if retry_at.tzinfo else retry_at.replace(tzinfo=UTC)
            seconds = max(0.0, (retry_at - now).total_seconds())
        except (ValueError, OverflowError):
            return None
    return min(seconds, RETRY_AFTER_MAX_S)


def _out_of_credits(detail: str) -> OutOfCredits:
    numbers = {
        word.lower(): int(number.replace(",", "")) for word, number in _CREDITS.findall(detail)
    }
    return OutOfCredits(detail, numbers.get("required"), numbers.get("available"))


def _redirect_sentence(location: str) -> str:
    target = response_text.plain_text(location.partition("?")[0])
    if not target:
        return TranslatableText("It redirects to another address, which is not followed.")
    return TranslatableText("It redirects to {target}, which is not followed.", target=target)


def _detail_without_reason(status: int, body: bytes) -> str:
    if response_text.looks_like_page(body):
        return TranslatableText(
            "HTTP {status}, with a web page instead of a message.", status=status
        )
    return TranslatableText("HTTP {status}, without a message.", status=status)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the error and all its causes, including the members of exception groups.

    Connecting to a host with several addresses can raise such a group.
    """
    seen: set[int] = set()
    remaining = [error]
    while remaining:
        cause = remaining.pop()
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        remaining += [cause.__cause__, cause.__context__]
        if isinstance(cause, BaseExceptionGroup):
            remaining += cause.exceptions
