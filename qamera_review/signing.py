"""Signs approval records with the user's own key, and checks such signatures.

The key is an Ed25519 key. Its private half is in the operating system's keyring and in no file; it
belongs to the user of the computer, so all accounts of the program share it. `cryptography` takes a
tenth of a second to import, so it is imported when something is signed or checked.
"""

from qamera_review.credentials import Keyring
from qamera_review.domain.errors import KeyringError, SigningFailed
from qamera_review.domain.export.approval_record import RecordSigner, SignatureClaim

KEY_BYTES = 32


def load_or_make_signer(keyring: Keyring, name: str) -> RecordSigner:
    """Return what signs as `name` with the user's key, which is made at the first time.

    Blocks like `Keyring`, so use a worker thread. Raises SigningFailed when there is no keyring, or
    when it has something that is no key: that is never replaced, because somebody may know its
    public half.
    """
    try:
        text = keyring.load_signing_key()
        if text is None:
            keyring.store_signing_key(_new_private_key())
            # Read again, because another window may have stored its own meanwhile. Keyrings have no
            # lock: when two windows make their first key within this moment, one of them may sign
            # with its own until it reads the key of the other. A record names its key in any case.
            text = keyring.load_signing_key() or ""
    except KeyringError as error:
        raise SigningFailed(error.title) from error
    return signer_of(text, name)


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
