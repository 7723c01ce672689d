"""Signed approval records: by whom, and what is told when something was changed."""

import json
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qamera_review import credentials
from qamera_review.commands import main
from qamera_review.credentials import Keyring
from qamera_review.domain.errors import SigningFailed
from qamera_review.domain.export.approval_record import (
    START,
    ApprovalRecord,
    RecordEntry,
    RecordSigner,
    chained,
    hash_of,
    record_json,
)
from qamera_review.signing import load_or_make_signer, signer_of

EMPTY = RecordEntry(0, *("",) * 6, (), "", None, None, None, None, None, "", "", "")
OURS, OTHER = signer_of("11" * 32, "Łucja \x1b[31m"), signer_of("22" * 32, "Mallory")


class OneSecret:
    """A keyring that keeps one text."""

    def __init__(self, text: str | None = None) -> None:
        self.text = text

    def get_password(self, _service: str, _account: str) -> str | None:
        return self.text

    def set_password(self, _service: str, _account: str, text: str) -> None:
        self.text = text


def signed_by(signer: RecordSigner | None) -> bytes:
    record = ApprovalRecord((chained(EMPTY, 1, START),))
    return record_json(record, "https://service", "", signer)


def without_signature(data: bytes) -> bytes:
    """What somebody makes who takes the signature away, and nothing else."""
    document = json.loads(data)
    del document["signature"]
    return json.dumps(document).encode()


def sealed_anew(data: bytes, **stated: object) -> bytes:
    """What somebody makes who knows how the seal is computed, but has not the private key."""
    document = {**json.loads(data), **stated}
    outside = ("entries", "seal", "signature")
    seal = hash_of({name: value for name, value in document.items() if name not in outside})
    return json.dumps({**document, "seal": seal}).encode()


@pytest.mark.parametrize(
    ("data", "key", "status", "sentence"),
    [
        (signed_by(None), "", 0, "not signed"),
        (signed_by(OURS), "", 0, "signed as Łucja"),
        (signed_by(OURS), OURS.public_key.upper(), 0, "with the key that you named"),
        (signed_by(OURS), OTHER.public_key, 1, f"with another key: {OURS.public_key}"),
        (
            signed_by(signer_of("11" * 32, " ")),
            "",
            0,
            "as a user without a name with the",
        ),
        (signed_by(OURS), "", 0, "only if you know that the key is theirs"),
        (signed_by(None), OURS.public_key, 1, "broken: not signed with"),
        (without_signature(signed_by(OURS)), "", 1, "its signature was removed"),
        (signed_by(OURS).replace(b"https://s", b"https://S"), "", 1, "the file says"),
        (signed_by(OURS).replace(b'"note": ""', b'"note": "x"'), "", 1, "entry 1 was changed"),
        (sealed_anew(signed_by(OURS), made="x"), "", 1, "not that of the key"),
        (sealed_anew(signed_by(OURS), public_key=OTHER.public_key), "", 1, "not that of the key"),
        (sealed_anew(signed_by(OURS), public_key="x"), "", 1, "not that of the key x"),
        (sealed_anew(signed_by(OURS), signature=""), "", 1, "not that of the key"),
        (sealed_anew(signed_by(OURS), signature=7), "", 1, "its signature was removed"),
    ],
)
def test_verify_tells_who_has_signed_and_what_is_wrong(
    data: bytes, key: str, status: int, sentence: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    path = tmp_path / "record.json"
    path.write_bytes(data)
    assert main(["verify", str(path), *(["--key", key] if key else [])]) == status
    output = capsys.readouterr().out
    assert sentence in output
    assert "\x1b" not in output


def test_what_may_never_end_is_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", os.devnull]) == 1
    assert "it is not a regular file" in capsys.readouterr().err


def test_what_is_no_public_key_is_a_wrong_argument(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["verify", str(tmp_path), "--key", "12:34"])
    assert ended.value.code == 2


def test_the_key_is_made_once_and_a_damaged_one_is_never_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring = OneSecret()
    monkeypatch.setattr(credentials, "system_keyring", lambda: keyring)
    first = load_or_make_signer(Keyring(), "Ola")
    assert load_or_make_signer(Keyring(), "Ola").public_key == first.public_key
    keyring.text = "not a key"
    with pytest.raises(SigningFailed, match="isn't a signing key"):
        load_or_make_signer(Keyring(), "Ola")
    assert keyring.text == "not a key"


class TwoReaders(OneSecret):
    """A keyring of which two windows read, before either has stored its key, that there is none.

    The second that stores a key does so when the first has finished.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reads, self.writes = 0, 0
        self.both_have_read = threading.Barrier(2)
        self.first_is_ready = threading.Event()

    def get_password(self, _service: str, _account: str) -> str | None:
        text = self.text
        self.reads += 1
        if self.reads <= 2:
            self.both_have_read.wait(10)
        return text

    def set_password(self, service: str, account: str, text: str) -> None:
        self.writes += 1
        if self.writes == 2:
            self.first_is_ready.wait(10)
        super().set_password(service, account, text)


def test_two_windows_that_make_the_first_key_at_once_have_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keyring = TwoReaders()
    monkeypatch.setattr(credentials, "system_keyring", lambda: keyring)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    def public_key() -> str:
        key = load_or_make_signer(Keyring(), "Ola").public_key
        keyring.first_is_ready.set()
        return key

    with ThreadPoolExecutor(2) as pool:
        first, second = (pool.submit(public_key) for _ in range(2))
        assert first.result(20) == second.result(20)
    assert keyring.writes == 1
