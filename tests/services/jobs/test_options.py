"""The lists for the pickers: they judge neither the key nor the service."""

from typing import cast

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    BadAnswer,
    KeyRefused,
    NotFound,
    QameraError,
    ScopeMissing,
    ServerFailed,
    TimedOut,
)
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.jobs.options import JobOptions
from qamera_review.services.settings.settings import Settings
from tests.services.conftest import BenchOf
from tests.support.fakes import MemorySettings

KIND = OptionKind.PRODUCTS


@pytest.mark.parametrize(
    ("error", "is_unavailable"),
    [
        (NotFound("404", 404), True),
        (ScopeMissing("403", 403), True),
        (BadAnswer("It is a web page, not data.", 200), True),
        (KeyRefused("401", 401), False),
        (ServerFailed("500", 500), False),
        (TimedOut("slow"), False),
    ],
)
def test_a_list_that_is_not_there_stops_nothing_and_is_not_asked_for_again(
    bench_of: BenchOf, error: QameraError, is_unavailable: bool
) -> None:
    bench, ids = bench_of(30)
    bench.service.option_error = error
    states: list[ConnectionStatus] = []
    bench.connection.state_changed.connect(lambda state: states.append(state.status))
    options = JobOptions(
        bench.connection, cast(Settings, MemorySettings()), bench.clock, bench.tasks
    )
    bench.do(lambda: options.fetch([KIND]))
    bench.loop.sleep(2)
    assert options.is_unavailable(KIND) is is_unavailable
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    bench.refresh()
    assert states == []
    assert bench.service.requests["options"] == 1
    assert len(bench.service.applied) == len(ids)
