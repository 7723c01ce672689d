"""The list synchronisation at a bench: its signals, and switching the list."""

from qamera_review.domain.errors import (
    QameraError,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.services.packshots.list_reading import RefreshReport
from tests.support.bench import Bench


def reports_of(bench: Bench) -> list[RefreshReport]:
    """Return a list to which the reports of refreshes are added as they come."""
    reports: list[RefreshReport] = []
    bench.sync.refreshed.connect(reports.append)
    return reports


def failures_of(bench: Bench) -> list[tuple[QameraError, bool]]:
    """Return a list to which failures are added as they come, with True for the user's."""
    failures: list[tuple[QameraError, bool]] = []
    bench.sync.failed.connect(lambda error, by_user: failures.append((error, by_user)))
    return failures


def switch(bench: Bench, *filters: StatusFilter) -> None:
    """Switch to these filters at once, one after the other, and wait until the last is shown."""

    def press() -> None:
        for service_filter in filters:
            bench.sync.set_service_filter(service_filter)

    bench.do(press)
    bench.loop.until(
        lambda: not bench.sync.busy and "switch list" not in bench.tasks.running_names(),
        "the switch",
    )
