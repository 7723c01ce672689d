"""Signs approval records with the user's own key, and checks such signatures.

The key is an Ed25519 key. Its private half is in the operating system's keyring and in no file; it
belongs to the user of the computer, so all accounts of the program share it. `cryptography` takes a
tenth of a second to import, so it is imported when something is signed or checked.
"""

import contextlib
import getpass
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from qamera_review.credentials import LIMIT_S, Keyring
from qamera_review.domain.errors import KeyringError, SigningFailed
from qamera_review.domain.export.approval_record import RecordSigner, SignatureClaim

KEY_BYTES = 32
# Long, because the keyring may first ask the user for its password in a window.
LOCK_WAIT_S = LIMIT_S
_LOCK_PAUSE_S = 0.05


def load_or_make_signer(keyring: Keyring, name: str) -> RecordSigner:
    """Return what signs as `name` with the user's key, which is made at the first time.

    Blocks like `Keyring`, so use a worker thread. Raises SigningFailed when there is no keyring, or
    when it has something that is no key: that is never replaced, because somebody may know its
    public half.
    """
    try:
        text = keyring.load_signing_key()
        if text is None:
            text = _make_key(keyring)
    except KeyringError as error:
        raise SigningFailed(error.title) from error
    return signer_of(text, name)


def _make_key(keyring: Keyring) -> str:
    """Store a new key, unless another process of the user has just stored one; return it.

    Keyrings have no lock, so there is one beside them. Without it, two processes could each store
    their own first key, and the first would sign with a key that the second has replaced.
    """
    with _user_lock():
        if keyring.load_signing_key() is None:
            keyring.store_signing_key(_new_private_key())
        return keyring.load_signing_key() or ""


@contextlib.contextmanager
def _user_lock() -> Iterator[None]:
    """Wait until no other process of the user is in this `with` block, at most LOCK_WAIT_S.

    The lock belongs to the user and not to a data folder, as the keyring does. A system that ends
    the process releases it. Where no file can be locked, the block is entered without.
    """
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError, KeyError):
            stack.enter_context(_locked(Path(folder) / f"qamera-review-signing-{_user()}.lock"))
        yield


def _user() -> str:
    return str(os.getuid()) if sys.platform != "win32" else getpass.getuser()


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        end_s = time.monotonic() + LOCK_WAIT_S
        while not _try_lock(descriptor) and time.monotonic() < end_s:
            time.sleep(_LOCK_PAUSE_S)
        yield
    finally:
        os.close(descriptor)  # releases the lock


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _new_private_key() -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def signer_of(private_key: str, name: str) -> RecordSigner:
    """Return what signs with a private key, given as hex digits. Raises SigningFailed."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private_key))
    except ValueError:
        # Without the exception, because its traceback refers to the key.
        raise SigningFailed("What your keyring keeps for it isn't a signing key") from None
    return RecordSigner(name, key.public_key().public_bytes_raw().hex(), key.sign)


def is_signature_right(claim: SignatureClaim) -> bool:
    """Return whether the signature was made with the private half of the key that is named."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(claim.public_key))
        signature = bytes.fromhex(claim.signature)
        key.verify(signature, claim.signed)
    except (InvalidSignature, ValueError):
        return False
    return signature.hex() == claim.signature  # in no other spelling, such as with blanks


def public_key_of(text: str) -> str | None:
    """Return a public key that a user has typed as hex digits, with blanks or colons between them
    or without; None if it is none."""
    digits = "".join(text.split()).replace(":", "").lower()
    try:
        return digits if len(bytes.fromhex(digits)) == KEY_BYTES else None
    except ValueError:
        return None
