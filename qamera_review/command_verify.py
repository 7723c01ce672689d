"""The command `verify`: checks a saved approval record, and the pictures that it says are approved.

The record is a JSON file, or the one that is attached to its PDF.

It imports nothing of Qt before it needs the service.
"""

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review.domain.export.approval_record import (
    BreakKind,
    SavedRecord,
    SignatureClaim,
    saved_record_of,
    verify_record,
)
from qamera_review.domain.export.record_attachment import attached_record, is_pdf
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.signing import is_signature_right, public_key_of
from qamera_review.storage.files import read_regular

if TYPE_CHECKING:
    from qamera_review.headless import HeadlessRun

OK, FAILED = 0, 1  # exit statuses
_BREAK_TEXTS = {
    BreakKind.NOT_A_RECORD: "this is not an approval record, or it is damaged",
    BreakKind.UNREADABLE_ENTRY: "entry {at} cannot be read",
    BreakKind.WRONG_NUMBER: "entry {at} is out of place: one is missing, doubled or moved",
    BreakKind.WRONG_PREVIOUS: "entry {at} does not follow the entry before it",
    BreakKind.CHANGED_ENTRY: "entry {at} was changed",
    BreakKind.CHANGED_HEADER: "what the file says about the record was changed",
    BreakKind.WRONG_END: "entries are missing at the end, or were added there",
    BreakKind.SIGNATURE_REMOVED: "the file was signed, and its signature was removed",
}


def public_key_argument(text: str) -> str:
    """Return a public key. Raises ArgumentTypeError for another text."""
    key = public_key_of(text)
    if key is None:
        raise argparse.ArgumentTypeError("a public key has 64 hexadecimal digits")
    return key


def verify(path: Path, head: str | None, key: str | None) -> tuple[int, SavedRecord | None]:
    """Print whether a record is whole and who has signed it; return the exit status, and the record
    if there is nothing wrong with it. Only a regular file is read: a pipe or a device may never
    end."""
    shown = terminal_text(str(path))
    try:
        data = read_regular(path)
    except OSError as fault:
        print(f"qamera-review: {shown}: {fault.strerror}", file=sys.stderr)
        return FAILED, None
    if is_pdf(data):
        attached = attached_record(data)
        if attached is None:
            print(f"{shown}: broken: this PDF has no approval record attached")
            return FAILED, None
        data = attached
        print(f"{shown}: the record attached to the PDF is checked, not what its pages show")
    verification = verify_record(data)
    if verification.break_kind is not None:
        sentence = _BREAK_TEXTS[verification.break_kind].format(at=verification.at)
        print(f"{shown}: broken: {sentence}")
        return FAILED, None
    print(f"{shown}: whole, {verification.entries} entries, the last is {verification.head}")
    is_refused, sentence = _signature_sentence(verification.claim, key)
    print(f"{shown}: {sentence}")
    if head is not None and head.strip().lower() != verification.head:
        print(f"{shown}: broken: the last entry is not {terminal_text(head)}")
        is_refused = True
    return (FAILED, None) if is_refused else (OK, saved_record_of(data))


async def compare(run: "HeadlessRun", saved: SavedRecord) -> bool:
    """Download the pictures that a record says are approved, and print those that have changed
    since or cannot be loaded; return whether there are none. A record of another service than that
    of the run is refused, because its pictures are not there."""
    from qamera_review.services.export.approval_log import compare_pictures, last_approvals

    service_url = run.services.service_url
    if saved.service_url != service_url:
        other = terminal_text(saved.service_url) or "no service"
        print(
            f"qamera-review: the record is about {other}, not about {service_url}: "
            "name its service with --base-url",
            file=sys.stderr,
        )
        return False
    approved = last_approvals(saved.record)
    packshots = {id_: run.services.store.packshot(id_) for id_ in approved}
    host = run.proofs.host
    check = await asyncio.to_thread(compare_pictures, approved, packshots.get, host)
    print(f"{len(check.same)} pictures are as they were approved")
    for ids, problem in ((check.changed, "changed_since_approval"), (check.unknown, "unknown")):
        for id_ in ids:
            print(f"{terminal_text(id_)}\t{problem}", file=sys.stderr)
    return not check.changed and not check.unknown


def _signature_sentence(claim: SignatureClaim | None, key: str | None) -> tuple[bool, str]:
    """Return whether there is a problem with a signature, and what to say about it."""
    if claim is None:
        return (False, "not signed") if key is None else (True, f"broken: not signed with {key}")
    public_key = terminal_text(claim.public_key)
    signer = terminal_text(claim.signer).strip() or "a user without a name"
    if not is_signature_right(claim):
        return True, f"broken: the signature is not that of the key {public_key}"
    if key is None:
        advice = "this proves who signed only if you know that the key is theirs; check with --key"
        return False, f"signed as {signer} with the key {public_key} ({advice})"
    if key != claim.public_key.lower():
        return True, f"broken: signed as {signer} with another key: {public_key}"
    return False, f"signed as {signer} with the key that you named"
