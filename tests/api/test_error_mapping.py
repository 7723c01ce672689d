"""Tests of translating statuses and httpx's exceptions into domain errors."""

import json
import socket
import ssl
from datetime import UTC, datetime

import httpx
import pytest

from qamera_review.api import error_mapping
from qamera_review.domain import errors
from qamera_review.domain.errors import Recovery, ServiceError

NOW = datetime(2026, 3, 20, 15, 0, tzinfo=UTC)


def refusal(
    status: int, sentence: str = "No.", headers: dict[str, str] | None = None
) -> ServiceError:
    body = json.dumps({"error": sentence}).encode()
    return error_mapping.from_status(status, httpx.Headers(headers or {}), body)


@pytest.mark.parametrize(
    ("status", "kind", "recovery", "may_have_arrived"),
    [
        (302, errors.BadAnswer, Recovery.RETRY, True),
        (400, errors.InvalidRequest, Recovery.ASK_USER, False),
        (401, errors.KeyRefused, Recovery.NEEDS_KEY, False),
        (402, errors.OutOfCredits, Recovery.ASK_USER, False),
        (403, errors.ScopeMissing, Recovery.NEEDS_KEY, False),
        (404, errors.NotFound, Recovery.ASK_USER, False),
        (405, errors.Refused, Recovery.ASK_USER, False),
        (407, errors.BadAnswer, Recovery.RETRY, True),
        (408, errors.TimedOut, Recovery.RETRY, True),
        (409, errors.Conflict, Recovery.ASK_USER, False),
        (418, errors.Refused, Recovery.ASK_USER, False),
        (421, errors.TimedOut, Recovery.RETRY, True),
        (425, errors.TimedOut, Recovery.RETRY, True),
        (429, errors.RateLimited, Recovery.RETRY, False),
        (500, errors.ServerFailed, Recovery.RETRY, True),
        (503, errors.ServerFailed, Recovery.RETRY, True),
        (599, errors.ServerFailed, Recovery.RETRY, True),
        (600, errors.ServerFailed, Recovery.RETRY, True),
    ],
)
def test_every_status_has_its_error(
    status: int, kind: type[ServiceError], recovery: Recovery, may_have_arrived: bool
) -> None:
    fault = refusal(status)
    assert type(fault) is kind
    assert fault.status == status
    assert (fault.recovery, fault.may_have_arrived) == (recovery, may_have_arrived)
    assert status == 302 or fault.detail == "No."


def test_the_credits_are_read_from_the_sentence() -> None:
    fault = refusal(402, "Insufficient credits. Required: 5, available: 2.")
    assert isinstance(fault, errors.OutOfCredits)
    assert (fault.required, fault.available) == (5, 2)
    large = refusal(402, "Required: 1,250 credits, available=1000000.")
    assert isinstance(large, errors.OutOfCredits)
    assert (large.required, large.available) == (1_250, 1_000_000)
    for odd in ("Required: -5", "Required: 2.5", f"Required: {'9' * 20}", "Required: 1,2345"):
        unclear = refusal(402, odd)
        assert isinstance(unclear, errors.OutOfCredits)
        assert unclear.required is None, odd
    other = refusal(402, "Buy some.")
    assert isinstance(other, errors.OutOfCredits)
    assert (other.required, other.available) == (None, None)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("12", 12.0),
        ("1.5", 1.5),
        ("0", 0.0),
        ("Fri, 20 Mar 2026 15:00:30 GMT", 30.0),
        ("Fri, 20 Mar 2026 14:00:00 GMT", 0.0),
        ("Fri, 20 Mar 2026 15:00:30 -0000", 30.0),
        ("86400", 86_400.0),
        ("999999999", 604_800.0),
        ("Mon, 01 Jan 9999999999999999999999 00:00:00 GMT", None),
        ("Mon, 01 Jan 99999 00:00:00 GMT", None),
        ("nan", None),
        ("-3", None),
        ("", None),
        ("soon", None),
        *((text, None) for text in ("inf", "1e400", "1e3", "0x10", "1_0", "+5", "\uff15")),
        ("9" * 5_000, 604_800.0),
    ],
)
def test_retry_after_is_read_as_seconds_or_date(value: str, seconds: float | None) -> None:
    assert error_mapping.retry_after_s(value, NOW) == seconds


def test_the_wait_is_in_the_error() -> None:
    fault = refusal(429, headers={"Retry-After": "7"})
    assert isinstance(fault, errors.RateLimited)
    assert fault.retry_after_s == 7
    fault = refusal(503, headers={"Retry-After": "86400"})
    assert isinstance(fault, errors.ServerFailed)
    assert fault.retry_after_s == 86_400


def test_the_services_text_is_cleaned_for_display() -> None:
    text = "Bad\x00\x1b[31m\n  key\u202e mk_live_abc.s3cr3t" + " and so on" * 100
    detail = refusal(400, text).detail
    assert len(detail) == 300
    assert detail.startswith("Bad [31m key mk_live_abc.*** and so on")
    assert detail.isprintable()


def test_a_key_at_the_length_limit_is_removed() -> None:
    assert "s3cr" not in refusal(400, "x" * 280 + " mk_live_abc.s3cr3ts3cr3t").detail


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "HTTP 502, without a message."),
        (b"<html>Bad gateway</html>", "HTTP 502, with a web page instead of a message."),
        (b'{"error": 5}', "HTTP 502, without a message."),
        (b"[1]", "HTTP 502, without a message."),
        (b"\xff\xfe", "HTTP 502, without a message."),
    ],
)
def test_without_a_text_the_status_is_shown(body: bytes, words: str) -> None:
    assert error_mapping.from_status(502, {}, body).detail == words


def test_a_redirect_names_where_it_points_without_its_query() -> None:
    fault = refusal(302, headers={"Location": "https://portal.example/login?session=abc"})
    assert "https://portal.example/login" in fault.detail
    assert "session" not in fault.detail


def caused(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectError("x"), errors.Unreachable),
        (caused(httpx.ConnectError("x"), socket.gaierror(-2, "x")), errors.Unreachable),
        (httpx.ConnectTimeout("x"), errors.Unreachable),
        (httpx.PoolTimeout("x"), errors.Unreachable),
        (httpx.UnsupportedProtocol("x"), errors.Unreachable),
        (httpx.InvalidURL("x"), errors.Unreachable),
        (UnicodeError("label too long"), errors.Unreachable),
        (caused(httpx.ConnectError("x"), ssl.SSLCertVerificationError("x")), errors.TlsFailed),
        (caused(httpx.ConnectError("x"), ssl.SSLError("wrong version")), errors.TlsFailed),
        (httpx.ReadTimeout("x"), errors.TimedOut),
        (httpx.WriteTimeout("x"), errors.TimedOut),
        (httpx.ReadError("x"), errors.ConnectionLost),
        (httpx.WriteError("x"), errors.ConnectionLost),
        (httpx.RemoteProtocolError("x"), errors.ConnectionLost),
        (caused(httpx.ReadError("x"), ssl.SSLError("bad record")), errors.ConnectionLost),
        (ssl.SSLError("bad record mac"), errors.ConnectionLost),
        (httpx.DecodingError("x"), errors.ConnectionLost),
        (ConnectionResetError("x"), errors.ConnectionLost),
    ],
)
def test_only_a_connection_error_means_that_nothing_was_sent(
    error: Exception, kind: type[ServiceError]
) -> None:
    assert isinstance(error, error_mapping.FOREIGN)
    fault = error_mapping.from_transport_error(error, "app.qamera.ai")
    assert type(fault) is kind
    assert fault.may_have_arrived == (not issubclass(kind, errors.Unreachable))
    assert fault.detail.endswith((".", "?"))


def test_causes_are_found_in_groups_and_cycles() -> None:
    refused = ConnectionRefusedError("x")
    error = caused(httpx.ConnectError("x"), OSError("all failed"))
    assert error.__cause__ is not None
    error.__cause__.__cause__ = ExceptionGroup("several", [refused])
    refused.__context__ = error
    assert error_mapping.connection_error_detail(error, "host") == "host doesn't answer."
