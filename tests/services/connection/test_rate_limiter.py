"""The rate limiter: a window per key that survives restarts, priorities, and pauses after a 429."""

import asyncio
from collections.abc import Iterator

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.domain.rate_limit import MARGIN_MS, WINDOW_MS, RequestTimestamp
from qamera_review.services.connection.rate_limiter import LATE_MS, Priority, RateLimiter
from tests.support.fake_service import most_in_window
from tests.support.fakes import MemoryRateLog
from tests.support.virtual_time import SimulatedClock, VirtualLoop


class Gate:
    """A rate limiter in simulated time; `sent_ms` are the times at which requests were sent."""

    def __init__(self, log: MemoryRateLog | None = None) -> None:
        self.clock = SimulatedClock()
        self.loop = VirtualLoop(self.clock)
        self.log = log or MemoryRateLog()
        self.sent_ms: list[int] = []
        self.lanes: list[Priority] = []
        self.limiter = self.reopened()

    def reopened(self) -> RateLimiter:
        """Return a new gate on the same log, as after a restart."""
        self.limiter = RateLimiter("key", self.log, self.clock)
        return self.limiter

    async def request(self, lane: Priority = Priority.DELIVERY, latency_s: float = 0.0) -> None:
        limiter = self.limiter
        await limiter.acquire(lane)
        self.sent_ms.append(self.clock.monotonic_ms())
        self.lanes.append(lane)
        await asyncio.sleep(latency_s)
        limiter.release()

    def requests(self, count: int, lane: Priority = Priority.USER, latency_s: float = 0.0) -> None:
        async def all_of_them() -> None:
            await asyncio.gather(*(self.request(lane, latency_s) for _ in range(count)))

        self.loop.run(all_of_them())


@pytest.fixture
def gate(qapp: object) -> Iterator[Gate]:
    made = Gate()
    yield made
    made.loop.end()


def test_the_limit_holds_for_one_run(gate: Gate) -> None:
    gate.requests(200)
    assert most_in_window(gate.sent_ms, 60_000) == 60
    assert gate.sent_ms[-1] < 4 * 60_000


def test_deliveries_use_57_a_minute_and_leave_three_for_the_person(gate: Gate) -> None:
    async def two_minutes() -> None:
        deliveries = [asyncio.ensure_future(gate.request()) for _ in range(150)]
        await asyncio.sleep(30)
        assert gate.sent_ms.count(0) == 57
        before_ms = gate.clock.monotonic_ms()
        await asyncio.gather(*(gate.request(Priority.USER) for _ in range(3)))
        assert gate.clock.monotonic_ms() == before_ms
        await asyncio.gather(*deliveries)

    gate.loop.run(two_minutes())
    assert most_in_window(gate.sent_ms, 60_000) <= 60
    assert gate.sent_ms[113] < 121_000


def test_polls_leave_room_for_deliveries(gate: Gate) -> None:
    gate.requests(54, Priority.POLL)
    assert gate.limiter.wait_ms(Priority.POLL) > 0
    assert gate.limiter.wait_ms(Priority.DELIVERY) == 0
    gate.requests(3, Priority.DELIVERY)
    assert gate.limiter.wait_ms(Priority.DELIVERY) > 0
    assert gate.limiter.wait_ms(Priority.USER) == 0


def test_each_lane_is_told_when_its_slot_comes(gate: Gate) -> None:
    for _ in range(3):
        gate.requests(1)
        gate.loop.sleep(1)
    gate.requests(57)
    first_ms = WINDOW_MS + MARGIN_MS - 3_000
    assert gate.limiter.wait_ms(Priority.USER) == first_ms
    assert gate.limiter.wait_ms(Priority.DELIVERY) == first_ms + 3_000


def test_one_poll_in_a_window_may_use_the_last_slot_but_one(gate: Gate) -> None:
    gate.requests(58)
    assert gate.limiter.wait_ms(Priority.DELIVERY) > 0
    assert gate.limiter.wait_ms(Priority.POLL) == 0
    gate.requests(1)
    assert gate.limiter.wait_ms(Priority.POLL) > 0
    gate.loop.sleep(120)
    gate.requests(1, Priority.POLL)
    gate.requests(54)
    assert gate.limiter.wait_ms(Priority.POLL) > 0
    assert gate.limiter.wait_ms(Priority.DELIVERY) == 0


def test_who_waits_leaves_as_soon_as_there_is_a_slot(gate: Gate) -> None:
    gate.requests(60)
    gate.loop.sleep(WINDOW_MS / 1000)
    gate.requests(1)
    assert gate.sent_ms[-1] - gate.sent_ms[0] == WINDOW_MS + MARGIN_MS


def test_a_restart_does_not_forget(gate: Gate) -> None:
    gate.requests(57)
    gate.loop.sleep(10)
    gate.reopened()
    gate.requests(10)
    assert most_in_window(gate.sent_ms, 60_000) == 60


def test_many_that_ask_at_once_after_a_restart_all_wait_for_the_log(gate: Gate) -> None:
    gate.requests(60)
    gate.log.delay_s = 0.5
    gate.reopened()
    gate.requests(6)
    assert most_in_window(gate.sent_ms, 60_000) == 60


@pytest.mark.parametrize("by_s", [-86_400, -50, 50, 91, 86_400])
def test_a_clock_that_is_set_before_a_restart_lets_no_more_through(gate: Gate, by_s: int) -> None:
    gate.requests(60)
    gate.clock.set_wall(by_s * 1_000)
    gate.reopened()
    gate.requests(60)
    assert most_in_window(gate.sent_ms, 60_000) == 60


def test_a_computer_that_was_switched_off_and_on_needs_no_wait(gate: Gate) -> None:
    gate.loop.sleep(3_600)
    stamp = RequestTimestamp(gate.clock.wall_ms() - 300_000, gate.clock.monotonic_ms() + 5_000_000)
    gate.log.stamps = [("key", stamp)] * 60
    gate.requests(1)
    assert gate.sent_ms == [gate.clock.monotonic_ms()]


def test_what_was_under_way_when_the_program_ended_may_be_stamped_late(gate: Gate) -> None:
    stamps: list[int] = []

    async def sent_and_lost() -> None:
        tasks = [asyncio.ensure_future(gate.request(Priority.USER, 9)) for _ in range(60)]
        await asyncio.sleep(8)
        stamps.extend([gate.clock.monotonic_ms()] * 60)  # the service counts them only now
        for task in tasks:
            task.cancel()

    gate.loop.run(sent_and_lost())
    gate.sent_ms.clear()
    gate.reopened()
    gate.requests(60)
    assert most_in_window(stamps + gate.sent_ms, 60_000) <= 60


def test_without_its_log_nothing_leaves_and_later_it_is_asked_again(gate: Gate) -> None:
    gate.requests(60)
    gate.reopened()
    gate.log.error = StorageError("broken")
    for _ in range(3):
        with pytest.raises(StorageError):
            gate.requests(1)
    assert len(gate.sent_ms) == 60
    gate.log.error = None
    gate.requests(5)
    assert most_in_window(gate.sent_ms, 60_000) == 60


def test_a_request_is_on_disk_before_it_leaves(gate: Gate) -> None:
    gate.requests(1)

    async def refused() -> None:
        gate.log.error = StorageError("full")
        with pytest.raises(StorageError):
            await gate.limiter.acquire(Priority.USER)

    gate.loop.run(refused())
    assert len(gate.log.stamps) == len(gate.sent_ms) == 1


def test_a_block_holds_every_lane(gate: Gate) -> None:
    gate.limiter.block_ms(7_000)
    gate.limiter.block_ms(2_000)
    assert gate.limiter.wait_ms(Priority.USER) == 7_000
    gate.requests(1)
    assert 7_000 <= gate.sent_ms[0] < 7_100


def test_a_clock_set_back_does_not_open_the_gate(gate: Gate) -> None:
    gate.requests(60)
    gate.clock.set_wall(-3_600_000)
    gate.reopened()
    gate.requests(1)
    assert most_in_window(gate.sent_ms, 60_000) == 60


def test_keys_are_counted_apart(gate: Gate) -> None:
    gate.requests(60)
    other = RateLimiter("other", gate.log, gate.clock)
    gate.loop.run(other.acquire(Priority.USER))
    assert gate.clock.monotonic_ms() == 0


def test_a_restart_counts_what_the_service_may_have_counted_late(gate: Gate) -> None:
    gate.requests(57)
    # The request is older than a window, but may have been counted up to LATE_MS later.
    gate.loop.sleep((LATE_MS + 50_000) / 1000)
    gate.reopened()
    gate.requests(1, Priority.USER)
    assert gate.limiter.wait_ms(Priority.DELIVERY) > 5_000
    gate.loop.sleep(12)
    assert gate.limiter.wait_ms(Priority.DELIVERY) == 0


@pytest.mark.parametrize("lane", list(Priority))
def test_each_lane_is_told_the_very_moment_of_its_next_request(gate: Gate, lane: Priority) -> None:
    gate.requests(1, lane)  # the one poll per window that may use the reserve
    gate.requests(60 - lane - 2, Priority.USER)
    gate.loop.sleep(10)
    gate.requests(1, Priority.USER)
    first_ms = gate.sent_ms[0]
    wait_ms = gate.limiter.wait_ms(lane)
    assert gate.clock.monotonic_ms() + wait_ms - first_ms - WINDOW_MS in range(1_000)
    gate.requests(1, lane)
    assert gate.sent_ms[-1] - first_ms - WINDOW_MS in range(1_000)


def test_one_poll_in_a_window_passes_a_long_outbox_and_leaves_one_slot(gate: Gate) -> None:
    async def three_minutes() -> None:
        deliveries = [asyncio.ensure_future(gate.request()) for _ in range(200)]
        for _ in range(3):
            begun_ms = gate.clock.monotonic_ms()
            await gate.request(Priority.POLL)
            assert gate.clock.monotonic_ms() - begun_ms <= WINDOW_MS + 1_000
            assert gate.limiter.wait_ms(Priority.USER) == 0
        await asyncio.gather(*deliveries)

    gate.loop.run(three_minutes())
    assert most_in_window(gate.sent_ms, 60_000) <= 60
    assert gate.sent_ms[170] < 3 * 61_000, "polls take nothing from the 57 a minute"


def test_less_is_used_while_others_share_the_key(gate: Gate) -> None:
    gate.requests(40)
    gate.limiter.on_429()
    assert gate.limiter.allowance == 29
    assert gate.limiter.wait_ms(Priority.USER) > 0
    gate.loop.sleep(61)
    assert gate.limiter.wait_ms(Priority.USER) == 0
    gate.requests(31)
    assert gate.limiter.wait_ms(Priority.USER) > 0
