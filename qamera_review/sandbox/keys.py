"""The account's API keys `mk_live_<id>.<secret>`; only their SHA-256 digests are stored."""

import hashlib
import hmac
import re
from collections.abc import Sequence
from typing import Final

import msgspec

from qamera_review.sandbox.contract import Refusal
from qamera_review.sandbox.database import Database

SCOPES: Final = ("content.read", "content.register", "content.review")
_FORM = re.compile(r"mk_live_([A-Za-z0-9_-]+)\.(\S+)")


class ApiKey(msgspec.Struct, frozen=True):
    """A key without its secret. `expires_ms` is wall-clock milliseconds, None for never."""

    key_id: str
    scopes: tuple[str, ...]
    expires_ms: int | None
    revoked: bool


def key_id_of(key: str) -> str | None:
    """Return the id part of a key; None if `key` does not have the documented form."""
    match = _FORM.fullmatch(key)
    return match.group(1) if match else None


class Keys:
    """The stored keys of the account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        key: str,
        scopes: Sequence[str] = SCOPES,
        expires_ms: int | None = None,
        revoked: bool = False,
    ) -> str:
        """Add or replace a key and return its id; raise ValueError if its form is wrong."""
        key_id = key_id_of(key)
        if key_id is None:
            raise ValueError("A key has the form mk_live_<id>.<secret>.")
        self._database.connection.execute(
            "INSERT OR REPLACE INTO api_key VALUES (?, ?, ?, ?, ?)",
            (key_id, _digest(key), " ".join(scopes), expires_ms, int(revoked)),
        )
        return key_id

    def revoke(self, key_id: str) -> bool:
        """Revoke a key; return whether it existed."""
        changed = self._database.connection.execute(
            "UPDATE api_key SET revoked = 1 WHERE key_id = ?", (key_id,)
        )
        return changed.rowcount == 1

    def all(self) -> list[ApiKey]:
        """Return all keys in the order in which they were added."""
        rows = self._database.connection.execute(
            "SELECT key_id, scopes, expires_ms, revoked FROM api_key ORDER BY rowid"
        )
        return [ApiKey(row[0], tuple(row[1].split()), row[2], bool(row[3])) for row in rows]

    def authenticated(self, key: str | None, now_ms: int) -> ApiKey:
        """Return the stored key; raise Refusal 401 if it is missing, wrong, expired or revoked."""
        if not key:
            raise Refusal(401, "Missing API key.")
        key_id = key_id_of(key)
        row = self._database.connection.execute(
            "SELECT digest, scopes, expires_ms, revoked FROM api_key WHERE key_id = ?",
            (key_id or "",),
        ).fetchone()
        if row is None or not hmac.compare_digest(str(row[0]), _digest(key)):
            raise Refusal(401, "Invalid API key.")
        if row[3]:
            raise Refusal(401, "API key has been revoked.")
        if row[2] is not None and row[2] <= now_ms:
            raise Refusal(401, "API key has expired.")
        return ApiKey(key_id or "", tuple(row[1].split()), row[2], False)


def require_scope(key: ApiKey, scope: str) -> None:
    """Raise Refusal 403 if the key lacks a scope."""
    if scope not in key.scopes:
        raise Refusal(403, f"Missing required scope: '{scope}'.")


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
