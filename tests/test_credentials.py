"""The keyring for real: gnome-keyring in a session of its own, and systems without one."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from qamera_review import credentials
from qamera_review.credentials import Keyring
from qamera_review.domain import errors
from qamera_review.domain.api_key import ApiKey
from tests.support.keyring_session import KeyringSession

URL = "https://app.qamera.ai"
OTHER_URL = "https://qamera.example.com"
SECRET = "s3cr3t-0f-the-keyring"
KEY = f"mk_live_tester.{SECRET}"


@pytest.fixture
def session(tmp_path: Path) -> KeyringSession:
    return KeyringSession(tmp_path)


def test_a_key_is_kept_changed_and_forgotten(session: KeyringSession) -> None:
    found = session.run(f"""
keyring = Keyring()
first, second = ApiKey.parse({KEY!r}), ApiKey.parse("mk_live_other.abc")
report(
    outcome(keyring.load, {URL!r}),
    outcome(keyring.store, {URL!r}, first),
    outcome(keyring.store, {OTHER_URL!r}, second),
    outcome(keyring.load, {URL!r}),
    outcome(keyring.load, {OTHER_URL!r}),
    outcome(keyring.store, {URL!r}, second),
    outcome(keyring.load, {URL!r}),
    outcome(keyring.forget, {URL!r}),
    outcome(keyring.load, {URL!r}),
    outcome(keyring.forget, {URL!r}),
    outcome(keyring.load, {OTHER_URL!r}),
)
""")
    other = "mk_live_other.abc"
    assert found == [None, None, None, KEY, other, None, other, None, None, None, other]


def test_a_key_outlives_the_session_and_is_in_no_file_readable(session: KeyringSession) -> None:
    session.run(f"Keyring().store({URL!r}, ApiKey.parse({KEY!r})); report()")
    assert session.run(f"report(outcome(Keyring().load, {URL!r}))") == [KEY]
    files = session.files()
    assert files, "the keyring keeps its file in the home"
    assert [name for name, data in files.items() if SECRET.encode() in data] == []


def test_a_locked_keyring_is_told_as_such(session: KeyringSession) -> None:
    found = session.run(f"""
import secretstorage
keyring = Keyring()
keyring.store({URL!r}, ApiKey.parse({KEY!r}))
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
report(
    outcome(keyring.load, {URL!r}),
    outcome(keyring.store, {URL!r}, ApiKey.parse({KEY!r})),
    outcome(keyring.forget, {URL!r}),
)
""")
    assert found == ["KeyringLocked"] * 3


ALL_THREE = f"""
keyring = Keyring()
report(
    outcome(keyring.load, {URL!r}),
    outcome(keyring.store, {URL!r}, ApiKey.parse({KEY!r})),
    outcome(keyring.forget, {URL!r}),
)
"""


def test_a_keyring_that_cannot_ask_for_its_password(session: KeyringSession) -> None:
    assert session.run_without_prompt(ALL_THREE) == ["KeyringLocked"] * 3


def test_a_system_without_a_keyring(session: KeyringSession) -> None:
    assert session.run_without_bus(ALL_THREE) == ["KeyringMissing"] * 3
    assert session.files() == {}


PLAIN_TEXT = """
from pathlib import Path
from keyring.backend import KeyringBackend

class PlainText(KeyringBackend):
    priority = 9

    def get_password(self, service, username):
        path = Path("plain.txt")
        return path.read_text() if path.exists() else None

    def set_password(self, service, username, password):
        Path("plain.txt").write_text(password)

    def delete_password(self, service, username):
        Path("plain.txt").unlink()
"""


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "plain.PlainText"],
)
def test_what_is_not_the_systems_own_is_refused(session: KeyringSession, backend: str) -> None:
    (session.folder / "modules").mkdir()
    (session.folder / "modules" / "plain.py").write_text(PLAIN_TEXT)
    program = f"sys.path.append({str(session.folder / 'modules')!r})\n{ALL_THREE}"
    found = session.run_without_bus(program, PYTHON_KEYRING_BACKEND=backend)
    assert found == ["KeyringMissing"] * 3
    assert session.files() == {}


def test_a_plain_text_plug_in_is_passed_over(session: KeyringSession) -> None:
    program = PLAIN_TEXT + ALL_THREE
    assert session.run_without_bus(program) == ["KeyringMissing"] * 3
    assert session.run(program) == [None] * 3
    assert "plain.txt" not in session.files()


def test_a_keyring_that_comes_later_is_found(session: KeyringSession) -> None:
    found = session.run(f"""
import os
address = os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
without = outcome(Keyring().load, {URL!r})
os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
report(without, outcome(Keyring().load, {URL!r}))
""")
    assert found == ["KeyringMissing", None]


def test_what_is_kept_and_is_no_key_counts_as_none(session: KeyringSession) -> None:
    found = session.run(f"""
import keyring
keyring.set_password("Qamera Review", {URL!r}, "no key at all")
report(outcome(Keyring().load, {URL!r}))
""")
    assert found == [None]


class OddBackend:
    """Stands where the system's keyring would: does what it is told."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.released = threading.Event()
        self.hangs = False
        self.ended = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        if self.hangs:
            self.released.wait()
        self.ended.set()
        if self.error is not None:
            raise self.error
        return None


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch) -> Iterator[OddBackend]:
    backend = OddBackend()
    monkeypatch.setattr(credentials, "system_keyring", lambda: backend)
    yield backend
    backend.released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)


def test_a_keyring_that_hangs_is_given_up(odd: OddBackend) -> None:
    odd.hangs = True
    with pytest.raises(errors.KeyringError, match=r"within 0\.2 seconds"):
        Keyring(limit_s=0.2).load(URL)
    assert not odd.ended.is_set()


def test_any_error_is_put_into_words_without_the_key(odd: OddBackend) -> None:
    odd.error = ZeroDivisionError(f"cannot keep\n{KEY}")
    with pytest.raises(errors.KeyringError) as caught:
        Keyring().load(URL)
    assert type(caught.value) is errors.KeyringError
    assert caught.value.detail == "cannot keep mk_live_tester.***"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_the_key_stays_out_of_errors(odd: OddBackend) -> None:
    with pytest.raises(errors.KeyringError) as caught:
        Keyring().store(URL, ApiKey.parse(KEY))
    assert SECRET not in repr(caught.value) + str(caught.value)
