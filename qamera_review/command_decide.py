"""The command `decide`: approves or rejects packshots, and waits until that is sent."""

import argparse
import contextlib
import sys
from collections.abc import Iterable, Mapping

from qamera_review.domain.decision import (
    OVERWRITTEN,
    Decision,
    DecisionState,
    SeenZones,
    Verb,
    ViewProof,
)
from qamera_review.domain.errors import PictureError, StorageError
from qamera_review.domain.export.approval_record import RecordEntry
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.headless import HeadlessRun, wait_until

UNKNOWN = "unknown"
_NOT_SEEN = "not seen: look at it in the window first, or use --unseen"


class DecideCommand:
    """Decides about each packshot by itself, an approval right after its picture was fetched."""

    def __init__(self, run: HeadlessRun, options: argparse.Namespace) -> None:
        self._services, self._proofs, self._options = run.services, run.proofs, options
        self._run = run
        self._problems: dict[PackshotId, str] = {}
        self._done: dict[PackshotId, str] = {}

    async def run(self) -> bool:
        """Decide, send and print the result of each packshot; return whether all is done."""
        options, outbox = self._options, self._services.outbox
        ids = [PackshotId(id_) for id_ in dict.fromkeys(options.ids)]
        seen: Mapping[tuple[PackshotId, str], ViewProof] = {}
        if options.verb is Verb.APPROVE and not options.unseen:
            seen = await self._seen_proofs()
        accepted: set[PackshotId] = set()
        self._run.deliver(accepted)
        for packshot_id in ids:
            await self._decide(packshot_id, seen, accepted)
        await wait_until(lambda: outbox.unwritten_count == 0, options.timeout)
        await wait_until(lambda: all(map(self._is_ended, accepted)), options.timeout)
        for packshot_id in accepted:
            if unsettled := self._unsettled(packshot_id):
                last = unsettled[-1]
                self._problems[packshot_id] = last.refusal or last.state.value
        for packshot_id in ids:
            text = self._problems.get(packshot_id) or self._done.get(packshot_id, "sent")
            print(f"{terminal_text(packshot_id)}\t{terminal_text(text)}")
        if not all(map(self._is_ended, accepted)):
            print("The rest is kept and will be sent later.", file=sys.stderr)
        return not self._problems

    async def _decide(
        self,
        packshot_id: PackshotId,
        seen: Mapping[tuple[PackshotId, str], ViewProof],
        accepted: set[PackshotId],
    ) -> None:
        verb, options = self._options.verb, self._options
        facet = self._services.decisions.facet_of(packshot_id)
        if facet is None:
            self._problems[packshot_id] = UNKNOWN
            return
        if facet in OVERWRITTEN[verb] and not options.overwrite:
            self._problems[packshot_id] = f"already {facet.value}: use --overwrite to change it"
            return
        if verb is Verb.APPROVE and not await self._prove(packshot_id, seen):
            return
        note = make_feedback(options.reason, options.note).wire_text or None
        result = self._services.decisions.decide([packshot_id], verb, note)
        accepted.update(result.accepted)
        if result.unfinished:
            self._problems[packshot_id] = "has no picture"
        elif result.unseen:
            self._problems[packshot_id] = "its picture has just changed: try again"
        elif result.unchanged and self._unsettled(packshot_id):
            self._problems[packshot_id] = "decided before, and kept in the window's queue"
        elif result.unchanged:
            self._done[packshot_id] = "unchanged"

    async def _prove(
        self, packshot_id: PackshotId, seen: Mapping[tuple[PackshotId, str], ViewProof]
    ) -> bool:
        """Fetch the picture and store the proof for its approval; return whether there is one."""
        packshot = self._services.store.packshot(packshot_id)
        if packshot is None or not packshot.finished:
            return True  # deciding says what is wrong
        try:
            proof = await self._proofs.fetch(packshot)
        except PictureError as error:
            self._problems[packshot_id] = error.problem.value
            return False
        if not self._options.unseen:
            known = seen.get((packshot_id, proof.sha256))
            if known is None:
                self._problems[packshot_id] = _NOT_SEEN
                return False
            proof = known
        self._proofs.keep(packshot, proof)
        return True

    async def _seen_proofs(self) -> dict[tuple[PackshotId, str], ViewProof]:
        """Return the proofs of this computer, by packshot and SHA-256 of what was painted."""
        entries: Iterable[RecordEntry] = ()
        with contextlib.suppress(StorageError):  # reported at the end of the command
            entries = (await self._services.approval_log.record()).entries
        proofs = {
            (PackshotId(entry.packshot_id), str(entry.seen_sha256)): ViewProof(
                str(entry.seen_sha256),
                entry.seen_width_px or 0,
                entry.seen_height_px or 0,
                entry.seen_ms or 0,
                entry.seen_output or "",
                _zones_of(entry),
            )
            for entry in entries
            if entry.was_seen
        }
        for decision in self._services.outbox.persisted:
            proof = decision.view_proof
            if proof is not None and proof.is_seen:
                proofs[decision.packshot_id, proof.sha256] = proof
        return proofs

    def _unsettled(self, packshot_id: PackshotId) -> list[Decision]:
        """Return the decisions that the service has not accepted."""
        decisions = self._services.outbox.persisted_of(packshot_id)
        return [each for each in decisions if each.state is not DecisionState.SETTLED]

    def _is_ended(self, packshot_id: PackshotId) -> bool:
        return all(each.is_stopped for each in self._unsettled(packshot_id))


def _zones_of(entry: RecordEntry) -> SeenZones | None:
    if entry.seen_zones is None or entry.seen_zones_count is None:
        return None
    return SeenZones(entry.seen_zones, entry.seen_zones_count)
