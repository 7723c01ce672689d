"""Creates the parts of the sandbox for a data folder and connects them."""

import time
from pathlib import Path

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.database import Database
from qamera_review.sandbox.faults import Faults
from qamera_review.sandbox.job_registration import JobRegistration
from qamera_review.sandbox.keys import Keys
from qamera_review.sandbox.ledger import Ledger
from qamera_review.sandbox.listing import Listing
from qamera_review.sandbox.pictures import PictureUrls
from qamera_review.sandbox.products import product_for
from qamera_review.sandbox.ratelimit import RateLimit
from qamera_review.sandbox.records import Record, Records
from qamera_review.sandbox.request_log import RequestLog
from qamera_review.sandbox.seed import first_packshots
from qamera_review.sandbox.worker import Worker


def now_ms() -> int:
    """Return the wall clock in milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


class Service:
    """All parts of the sandbox; `close` closes its files.

    `data` is its folder. `seed`, `packshots` and `credits` are only used when the folder is new.
    """

    def __init__(
        self, data: Path, switches: Switches, seed: int, packshots: int, credits: int
    ) -> None:
        self.switches = switches
        self.database = Database(data / "sandbox.db")
        self.ledger = Ledger(self.database)
        self.keys = Keys(self.database)
        self.seed = int(self.database.meta("seed") or seed)
        self._fill(packshots, credits)
        self.records = Records(self.database)
        self.base_ms = int(self.database.meta("base_ms") or 0)
        self.request_log = RequestLog(data / "requests.jsonl")
        self.faults = Faults(self.seed)
        self.rate_limit = RateLimit(switches)
        self.urls = PictureUrls(switches, self.seed)
        self.listing = Listing(self.records, switches, self._thumbnail_url, self.urls.period)
        self.job_registration = JobRegistration(
            self.database, self.records, self.ledger, switches, self.seed
        )
        self.worker = Worker(self.database, self.records, self.ledger, switches, self.seed)

    def _fill(self, packshots: int, credits: int) -> None:
        """Write the first content of a new data folder in one transaction."""
        if self.database.meta("seed") is not None:
            return
        base_ms = now_ms()
        records = first_packshots(packshots, self.seed, base_ms)
        batches = Records(self.database)
        with self.database.transaction() as connection:
            batches.insert(connection, records)
            self.ledger.grant(connection, credits)
            self.database.set_meta("seed", str(self.seed))
            self.database.set_meta("base_ms", str(base_ms))

    def _thumbnail_url(self, record: Record) -> str:
        return self.urls.thumbnail(record.id, product_for(record.product).format)

    def close(self) -> None:
        """Close the log and the database."""
        self.request_log.close()
        self.database.close()
