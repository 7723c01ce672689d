"""How fast 500 decisions are sent at the documented limit of 60 requests a minute.

The real services run in simulated time against a fake service that counts the requests.
"""

from PySide6.QtCore import QCoreApplication

from qamera_review.domain.decision import Verb
from qamera_review.domain.rate_limit import LIMIT
from tests.perf.figures import Line
from tests.perf.lines import Outcome
from tests.support.bench import make_bench

DECISIONS = 500
_MINUTE_MS = 60_000
_LEAST = 57  # a few slots stay free for refreshing the list
_DEADLINE_S = 3600.0


def least_in_a_minute(stamps_ms: list[int]) -> int:
    """Return the smallest number of requests in a window that begins with a request."""
    window = _MINUTE_MS + 1_000  # with the margin and half a second for each direction
    last = max(stamps_ms)
    counts = [
        sum(start <= one < start + window for one in stamps_ms)
        for start in stamps_ms
        if start + window <= last
    ]
    return min(counts, default=0)


def measure(_rounds: int) -> Outcome:
    """Make 500 decisions at once and measure the simulated time until all have arrived."""
    app = QCoreApplication.instance() or QCoreApplication([])
    bench, ids = make_bench(DECISIONS)
    bench.start()
    bench.refresh()
    for one in ids:
        bench.decide([one], Verb.APPROVE)
    bench.until_sent(_DEADLINE_S)
    most = bench.service.most_in_a_minute()
    stamps = [applied.at_ms for applied in bench.service.applied]
    least = least_in_a_minute(stamps)
    sent = len(bench.service.applied)
    bench.end()
    app.processEvents()
    what = f"delivering {DECISIONS} decisions"
    return Outcome(
        [
            Line(f"{what}: most in any 60 s", f"<= {LIMIT}", f"{most} requests", most <= LIMIT),
            Line(f"{what}: least used", f">= {_LEAST}", f"{least} in 61 s", least >= _LEAST),
            Line(f"{what}: arrived", f"= {DECISIONS}", str(sent), sent == DECISIONS),
        ]
    )
