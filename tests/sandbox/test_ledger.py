"""Tests that no credits are lost or doubled, in any order of events and after kills."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import IdeaConfig, Reference, Refusal, RegisterIdeas
from qamera_review.sandbox.database import Database
from qamera_review.sandbox.job_registration import JobRegistration
from qamera_review.sandbox.ledger import Ledger
from qamera_review.sandbox.records import UNFINISHED, Records
from qamera_review.sandbox.worker import Worker
from tests.support.sandbox import Sandbox, wait_until

GRANTED = 100


class Credits(RuleBasedStateMachine):
    """Jobs are registered and images end in any order; in between the program restarts."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.path = Path(self._folder.name) / "sandbox.db"
        self.switches = Switches(price=3)
        self._open()
        with self.database.transaction() as connection:
            self.ledger.grant(connection, GRANTED)
        self.expected_consumed = 0

    def _open(self) -> None:
        self.database = Database(self.path)
        self.ledger = Ledger(self.database)
        self.records = Records(self.database)
        parts = (self.database, self.records, self.ledger, self.switches, 7)
        self.orders = JobRegistration(*parts)
        self.worker = Worker(*parts)

    @rule(count=st.integers(1, 12), price=st.integers(1, 5))
    def register(self, count: int, price: int) -> None:
        self.switches.price = price
        available = self.ledger.balance().available
        wish = RegisterIdeas(IdeaConfig(Reference("prod_tee_white")), count)
        if count * price > available:
            with pytest.raises(Refusal, match=f"Required: {count * price}, available: {available}"):
                self.orders.register(wish, "k", "c", 0)
            assert self.ledger.balance().available == available
        else:
            answer = self.orders.register(wish, "k", "c", 0)
            assert answer.credits_reserved == count * price

    @precondition(lambda self: bool(self.records.unfinished()))
    @rule(data=st.data(), failed=st.booleans())
    def finish(self, data: st.DataObject, failed: bool) -> None:
        record = data.draw(st.sampled_from(self.records.unfinished()))
        before = self.ledger.balance()
        self.worker.finish(record, failed)
        after = self.ledger.balance()
        price = before.reserved - after.reserved
        assert price > 0
        assert after.consumed - before.consumed == (0 if failed else price)
        self.worker.finish(record, failed)
        assert self.ledger.balance() == after

    @rule()
    def restart(self) -> None:
        self.database.close()
        self._open()

    @invariant()
    def balanced(self) -> None:
        balance = self.ledger.balance()
        assert balance.available + balance.reserved + balance.consumed == GRANTED
        pending = {record.id for record in self.records if record.state in UNFINISHED}
        assert (balance.reserved > 0) is bool(pending)
        entries = self.ledger.entries()
        moved = dict.fromkeys(("grant", "reserve", "consume", "refund"), 0)
        for entry in entries:
            moved[str(entry["kind"])] += int(str(entry["amount"]))
        assert balance.reserved == moved["reserve"] - moved["consume"] - moved["refund"]
        assert balance.consumed == moved["consume"]

    def teardown(self) -> None:
        self.database.close()
        self._folder.cleanup()


TestCredits = Credits.TestCase
TestCredits.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_the_database_itself_refuses_a_loss_and_a_second_settlement(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.db")
    ledger = Ledger(database)
    with database.transaction() as connection:
        ledger.grant(connection, 10)
        ledger.reserve(connection, 4, "batch")
        ledger.consume(connection, 2, "batch", "ps_1")
    with (
        pytest.raises(sqlite3.IntegrityError, match="UNIQUE"),
        database.transaction() as connection,
    ):
        ledger.refund(connection, 2, "batch", "ps_1")
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        database.connection.execute("UPDATE balance SET available = available + 1")
    balance = ledger.balance()
    assert (balance.available, balance.reserved, balance.consumed) == (6, 2, 2)
    database.close()


def test_failures_are_refunded(sandbox: Sandbox) -> None:
    sandbox.set_switch(failure_rate=1)
    before = sandbox.ledger()
    sandbox.register(count=5)
    wait_until(lambda: sandbox.ledger() == before, "all credits are back")
    assert set(sandbox.jobs()[0]["images"].values()) == {"FAILED"}


def test_kill_at_any_moment_loses_and_doubles_nothing(sandbox: Sandbox) -> None:
    sandbox.set_switch(failure_rate=0.3)
    granted = sandbox.ledger()["granted"]
    created: list[str] = []
    for _ in range(5):
        created += sandbox.register(count=6).json()["createdRecordIds"]
        sandbox.kill()
        sandbox.restart()
        sandbox.set_switch(failure_rate=0.3)
        balance = sandbox.ledger()
        assert balance["available"] + balance["reserved"] + balance["consumed"] == granted

    def is_all_done() -> bool:
        return sandbox.ledger()["reserved"] == 0

    wait_until(is_all_done, "every image has ended")
    images = {k: v for job in sandbox.jobs() for k, v in job["images"].items()}
    assert sorted(images) == sorted(created)
    done = sum(state == "DONE" for state in images.values())
    assert sandbox.ledger()["consumed"] == 3 * done
    assert len(sandbox.listed()) == 60 + len(created)


def test_votes_and_keys_survive_a_kill(sandbox: Sandbox) -> None:
    record_id = sandbox.ids(decided=False)[0]
    sandbox.update(record_id, Voting="REJECTED", verificationResult="halo")
    sandbox.add_key("mk_live_second.s")
    sandbox.revoke_key()
    sandbox.kill()
    sandbox.restart()
    record = sandbox.packshots()[record_id]
    assert (record["voting"], record["archived"], record["note"]) == ("REJECTED", True, "halo")
    assert sandbox.get("/api/external/packshots").status == 401
    assert sandbox.get("/api/external/packshots", key="mk_live_second.s").status == 200
    assert [r["endpoint"] for r in sandbox.requests()] == ["update", "list", "list"]
