"""Tests that no key leaks, and of the addresses to which a key may be sent."""

import copy
import logging
import pickle
import traceback
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain import errors
from qamera_review.domain.account import Account
from qamera_review.domain.api_key import ApiKey, holds_api_key
from qamera_review.domain.errors import InvalidKey, InvalidServiceUrl, QameraError, Recovery
from qamera_review.domain.redaction import redact
from qamera_review.domain.service_url import (
    host_of,
    is_loopback,
    is_same_service,
    parse_service_url,
)

SECRET = "s3cr3t/+=~of.many!marks"
TEXT = f"mk_live_abc-1_2.{SECRET}"


def test_a_key_is_parsed_and_revealed_only_on_demand() -> None:
    key = ApiKey.parse(f"  {TEXT}\n")
    assert (key.reveal(), key.secret, key.key_id) == (TEXT, SECRET, "abc-1_2")
    assert key == ApiKey.parse(TEXT)
    assert len({key, ApiKey.parse(TEXT)}) == 1
    assert key != TEXT


@pytest.mark.parametrize(
    "around",
    [
        "X-Api-Key: {}",
        "x-api-key={}",
        '"{}"',
        "'{}'",
        "\u201e{}\u201d",
        "\u00ab{}\u00bb",
        '-H "X-Api-Key: {}"',
        '"X-Api-Key": "{}",',
        "QAMERA_API_KEY={}",
        "Authorization: Bearer {}",
        "\u200b{}\ufeff",
        "\u00a0 {}\t\n",
        "\u2060X-Api-Key:\u00a0{}",
    ],
)
def test_what_stands_around_a_pasted_key_is_dropped(around: str) -> None:
    assert ApiKey.parse(around.format(TEXT)).reveal() == TEXT


@pytest.mark.parametrize(
    ("text", "is_like_one"),
    [
        (TEXT, True),
        (f"see {TEXT} please", True),
        (TEXT.upper(), True),
        ("mk_live_\u200babc.x", True),
        ("mk_live_abc%2Esecret", True),
        ("mk_live_abc", False),
        ("mk_live_abc. A sentence", False),
        ("Mug 3.5", False),
    ],
)
def test_a_key_in_the_wrong_field_is_seen(text: str, is_like_one: bool) -> None:
    assert holds_api_key(text) is is_like_one


def test_str_and_repr_of_a_key_hide_its_secret(caplog: pytest.LogCaptureFixture) -> None:
    key = ApiKey.parse(TEXT)
    with caplog.at_level(logging.INFO):
        logging.getLogger("some.where").info("%s %r", key, [key])
    for text in (str(key), repr(key), f"{key}", f"{[key]}", repr({"k": key}), caplog.text):
        assert "abc-1_2" in text
        assert "s3cr3t" not in text


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_key_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError) as raised:
        pickle.dumps({"key": ApiKey.parse(TEXT)}, protocol)
    assert "s3cr3t" not in str(raised.value)


def test_a_key_cannot_be_copied() -> None:
    with pytest.raises(TypeError):
        copy.deepcopy(ApiKey.parse(TEXT))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "s3cr3t",
        "mk_live_.s3cr3t",
        "mk_live_abc.",
        "mk_live_abc s3cr3t",
        "mk_live_abc.s3cr3t more",
        "mk_live_abc.s3cr3t\nmk_live_abc.s3cr3t",
        "mk_test_abc.s3cr3t",
        "X-Api-Key:",
        "mk_live_abc.s3cr3té",
        "mk_live_" + "a" * 129 + ".s3cr3t",
    ],
)
def test_an_invalid_key_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidKey) as raised:
        ApiKey.parse(text)
    told = "".join(traceback.format_exception(raised.value)) + raised.value.english_text()
    assert "s3cr3t" not in told.replace(repr(text), "")
    assert raised.value.detail == "An API key is one line like mk_live_<id>.<secret>."


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("https://app.qamera.ai", "https://app.qamera.ai"),
        (" https://APP.qamera.ai/ ", "https://app.qamera.ai"),
        ("HTTPS://example.com:8443/base//", "https://example.com:8443/base"),
        ("https://example.com/baseX/", "https://example.com/baseX"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.9.9.9:1", "http://127.9.9.9:1"),
        ("http://[::1]:80/", "http://[::1]:80"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
    ],
)
def test_addresses_that_a_key_may_be_sent_to(text: str, plain: str) -> None:
    assert parse_service_url(text) == plain
    assert parse_service_url(plain) == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "app.qamera.ai",
        "ftp://app.qamera.ai",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "http://app.qamera.ai",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://169.254.1.1",
        "https://user@app.qamera.ai",
        "https://:word@app.qamera.ai",
        "https://app.qamera.ai?x=1",
        "https://app.qamera.ai#x",
        "https://app.qamera.ai:99999",
        "https://app.qamera.ai:none",
        "https://[::1",
        "https://app .qamera.ai",
        "https://app\nqamera.ai",
        "https://app.qamera.ai/a b",
        "https://app.qamera.ai\\@evil.example",
        "http://localhost\\.evil.example",
        "https://MK_LIVE_ME",
        "https://app.qamera.ai\\x",
        "https://app.qamera.ai/a\u200bb",
    ],
)
def test_addresses_that_a_key_is_not_sent_to(text: str) -> None:
    with pytest.raises(InvalidServiceUrl) as raised:
        parse_service_url(text)
    assert raised.value.detail


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ftp://example.com", "The address must start with https:// and a host name."),
        ("https://a@example.com", "The address can't contain a user name, query or fragment."),
        (
            "http://example.com",
            "http:// is allowed only for this computer: the key would be sent unencrypted.",
        ),
        ("https://example.com:none", "This isn't a web address."),
    ],
)
def test_a_refused_address_says_why(text: str, sentence: str) -> None:
    with pytest.raises(InvalidServiceUrl) as raised:
        parse_service_url(text)
    assert raised.value.detail == sentence


@pytest.mark.parametrize(
    "text",
    [
        "https://user:s3cr3t@host:99999",
        f"https://[{TEXT}",
        f"https://host:{TEXT}",
        f"https://{TEXT}@host",
        TEXT,
    ],
)
def test_a_refused_address_is_not_repeated(text: str) -> None:
    with pytest.raises(InvalidServiceUrl) as raised:
        parse_service_url(text)
    chain = (raised.value, raised.value.__cause__, raised.value.__context__)
    assert not any("s3cr3t" in str(error) for error in chain if error is not None)


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_an_error(text: str) -> None:
    for given_text in (text, f"https://{text}", f"http://{text}"):
        try:
            plain = parse_service_url(given_text)
        except InvalidServiceUrl:
            continue
        assert plain.startswith(("https://", "http://"))
        assert parse_service_url(plain) == plain


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.com", "https://example.com", True),
        ("https://example.com", "https://example.com:8443", False),
        ("https://example.com", "https://example.org", False),
        ("http://127.0.0.1:1", "http://localhost:2", True),  # a stand-in is started anew
        ("http://127.0.0.1:1", "https://example.com", False),
        ("https://example.com", "http://127.0.0.1:1", False),
    ],
)
def test_an_account_is_of_one_service(one: str, other: str, same: bool) -> None:
    assert is_same_service(one, other) is same
    assert Account("id", "Name", one).serves(other) is same


def test_a_service_is_named_by_its_host() -> None:
    assert host_of("https://example.com:8443/base") == "example.com"
    assert host_of("nothing") == "nothing"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"the key {TEXT} is good", "the key mk_live_abc-1_2.*** is good"),
        ("x mk_live_abc%2Es3cr3t y mk_live_b.s", "x mk_live_abc.*** y mk_live_b.***"),
        ("X-Api-Key: s3cr3t, x: 1", "X-Api-Key: ***, x: 1"),
        ("{'authorization': 'Bearer s3cr3t'}", "{'authorization': '***'}"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_redact_removes_keys(text: str, told: str) -> None:
    assert redact(text) == told


def test_loopback_is_only_this_machine() -> None:
    assert is_loopback("localhost")
    assert is_loopback("::1")
    assert not is_loopback("localhost.")
    assert not is_loopback("example.com")


def _all_errors(kind: type[QameraError] = QameraError) -> Iterator[type[QameraError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__ == errors.__name__:
            yield from _all_errors(below)


@pytest.mark.parametrize("kind", list(_all_errors()), ids=lambda kind: kind.__name__)
def test_every_error_has_a_title_and_a_recovery(kind: type[QameraError]) -> None:
    error = kind("Because.")
    assert error.title
    assert error.english_text().startswith(f"{error.title}: Because.")
    assert kind().english_text().startswith(f"{error.title}.")
    assert (
        kind("a name").english_text().startswith(f"{error.title}: a name{'.' * bool(error.advice)}")
    )
    assert error.recovery in Recovery
    assert kind.__name__ in str(errors.__doc__), "the tree in the docstring lacks it"
    pickled = pickle.loads(pickle.dumps(error))
    assert (type(pickled), pickled.detail) == (kind, "Because.")


def test_only_errors_after_sending_may_have_been_carried_out() -> None:
    maybe = {kind for kind in _all_errors() if kind.may_have_arrived}
    unknown = {kind for kind in _all_errors() if issubclass(kind, errors.OutcomeUnknown)}
    assert maybe == unknown
    assert not errors.Unreachable.may_have_arrived
    assert not errors.RateLimited.may_have_arrived
