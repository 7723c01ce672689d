"""Carries out register-ideas and update-packshot on the sandbox's records."""

import random
import sqlite3
from collections import Counter

from msgspec import UNSET

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import (
    IdeasRegistered,
    Reference,
    Refusal,
    RegisterIdeas,
    UpdatePackshot,
)
from qamera_review.sandbox.database import Database
from qamera_review.sandbox.ledger import Ledger
from qamera_review.sandbox.products import known_product, product_for
from qamera_review.sandbox.records import UNFINISHED, Record, Records
from qamera_review.sandbox.seed import made_up_id, new_shot


class JobRegistration:
    """Registers jobs. Reservation, job and queued images are written in one transaction."""

    def __init__(
        self,
        database: Database,
        records: Records,
        ledger: Ledger,
        switches: Switches,
        seed: int,
    ) -> None:
        self._database = database
        self._records = records
        self._ledger = ledger
        self._switches = switches
        self._seed = seed

    def register(
        self, request: RegisterIdeas, key_id: str, correlation_id: str, now_ms: int
    ) -> IdeasRegistered:
        """Reserve the credits, queue the images and return the answer for the client.

        Raises Refusal 402 without changing anything when there are not enough credits, and
        Refusal 400 for an unknown product if the flags say so.
        """
        product_id = request.config.product.id
        if known_product(product_id) is None and self._switches.unknown_products == "refused":
            raise Refusal(400, f"Unknown product: {product_id}.")
        with self._database.transaction() as connection:
            number = _next_job_number(connection)
            names = [made_up_id(p, self._seed, "job", number) for p in ("batch", "order", "res")]
            credits = request.count * self._switches.price
            self._ledger.reserve(connection, credits, names[0])
            connection.execute(
                "INSERT INTO job VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number,
                    *names,
                    key_id,
                    correlation_id,
                    now_ms,
                    self._switches.price,
                    request.count,
                ),
            )
            shots = self._shots(request, number, names[0], now_ms)
            self._records.insert(connection, shots)
        self._records.publish(shots)
        return IdeasRegistered([shot.id for shot in shots], names[0], names[1], names[2], credits)

    def jobs(self) -> list[dict[str, object]]:
        """Return every job with the states of its images, oldest first."""
        columns = "batch_id, order_id, reservation_id, key_id, correlation_id, created_ms, price"
        jobs: dict[str, dict[str, object]] = {}
        images: dict[str, dict[str, str]] = {}
        rows = self._database.connection.execute(f"SELECT {columns} FROM job ORDER BY number")
        for row in rows:
            jobs[row[0]] = dict(zip(columns.split(", "), row, strict=True))
            images[row[0]] = {}
            jobs[row[0]]["images"] = images[row[0]]
        for record in self._records:
            if record.batch in images:
                images[record.batch][record.id] = record.state
        return list(jobs.values())

    def _shots(
        self, request: RegisterIdeas, number: int, batch_id: str, now_ms: int
    ) -> list[Record]:
        chance = random.Random(f"job {self._seed} {number}")
        product = product_for(request.config.product.id)
        first = self._records.next_seq()
        shots: list[Record] = []
        flaws: Counter[str] = Counter()
        for index in range(request.count):
            shot = new_shot(product, first + index, self._seed, chance, shots, flaws)
            for name in ("preset", "scenery", "model"):
                reference = getattr(request.config, name)
                if isinstance(reference, Reference):
                    setattr(shot, name, reference.id)
            shot.created_ms = now_ms + index
            shot.batch = batch_id
            shots.append(shot)
        return shots


def apply_update(records: Records, switches: Switches, update: UpdatePackshot) -> None:
    """Apply a vote, an archiving or a note to a packshot.

    Raises Refusal (400, 404, 409) as the API document and the behaviour flags say.
    """
    record = records.get(update.record_id)
    if record is None:
        raise Refusal(404, "Packshot not found.")
    _refuse_if_not_allowed(record, switches, update)
    if update.voting is not UNSET:
        if update.voting == "REJECTED":
            record.archived = True
        elif switches.approve_unarchives:
            record.archived = False
        record.voting = update.voting
    if update.status is not UNSET:
        record.archived = True
    if update.verification_result is not UNSET:
        record.note = update.verification_result
    record.updates += 1
    records.save(record)


def _refuse_if_not_allowed(record: Record, switches: Switches, update: UpdatePackshot) -> None:
    note = update.verification_result
    if note is not UNSET and len(note) > switches.note_limit:
        raise Refusal(400, f"verificationResult is longer than {switches.note_limit} characters.")
    voted, archives = update.voting is not UNSET, update.status is not UNSET
    early_refused = switches.unfinished_vote == "refused"
    if (voted or archives) and early_refused and record.state in UNFINISHED:
        raise Refusal(400, f"The packshot is not finished yet. Its status is {record.state}.")
    if voted and record.state == "FAILED":
        raise Refusal(400, "The packshot has failed and cannot be voted on.")
    if voted and record.voting is not None and switches.second_vote == "refused":
        raise Refusal(409, f"The packshot has already been voted on: {record.voting}.")


def _next_job_number(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT max(number) FROM job").fetchone()
    return int(row[0] or 0) + 1
