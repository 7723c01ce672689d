"""Another key while decisions wait: nothing is sent until the user has confirmed it."""

from qamera_review.domain.decision import Verb
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.outbox.key_change import KeyChange
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, Bench
from tests.support.fake_service import KEY, OTHER_KEY


def know_key(bench: Bench, key_id: str) -> None:
    """The account was used with this key last."""
    bench.known_key_id = key_id
    bench.noted_keys.clear()


def use_another_key(bench: Bench) -> None:
    bench.service.good_keys.add(OTHER_KEY.reveal())
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))


def test_nothing_is_sent_before_the_new_key_is_confirmed(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    asked: list[KeyChange] = []
    bench.key_change.confirmation_needed.connect(asked.append)
    bench.decide(ids[:2], Verb.REJECT)
    use_another_key(bench)
    assert asked == [KeyChange(KEY.key_id, OTHER_KEY.key_id, 2)]
    bench.loop.sleep(10 * HOLD_MS / 1000)
    assert bench.connection.state.status is ConnectionStatus.ONLINE, "the list may be fetched"
    assert bench.service.applied == []
    assert bench.noted_keys == []
    bench.do(bench.key_change.confirm)
    bench.until_sent()
    assert {applied.packshot_id for applied in bench.service.applied} == set(ids[:2])
    assert bench.noted_keys == [OTHER_KEY.key_id]


def test_the_old_key_ends_the_pause(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    bench.decide(ids[:1], Verb.REJECT)
    use_another_key(bench)
    assert bench.key_change.pauses_sending
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.until_sent()
    assert len(bench.service.applied) == 1


def test_without_waiting_decisions_the_new_key_is_just_noted(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    use_another_key(bench)
    bench.loop.until(lambda: bench.noted_keys == [OTHER_KEY.key_id], "the key's id")
    know_key(bench, OTHER_KEY.key_id)
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
