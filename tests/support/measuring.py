"""Measuring in the process of the test, and a reviewer whose pictures were measured."""

from collections.abc import Collection

from qamera_review.domain.checks import Check
from qamera_review.domain.filters import Sort
from qamera_review.domain.measurement import Measurement
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.measuring_process import measured
from qamera_review.services.checks.frames import unpack_measurement
from qamera_review.services.checks.process import Failure
from tests.support.reviewer import Reviewer


class InThisProcess:
    """Measures as the process does, without starting one."""

    def __init__(self, _command: object) -> None:
        """Needs no command."""

    def measure(self, data: bytes) -> Measurement | Failure:
        return unpack_measurement(measured(data)) or Failure.UNREADABLE

    def close(self) -> None:
        """Has no process."""

    def interrupt(self) -> None:
        """Has no process."""


async def focus_doubtful(
    reviewer: Reviewer, checks: Collection[Check] = (Check.GROUND,)
) -> PackshotId:
    """Let the pictures on the screen be measured, and focus the most doubtful one for which a
    reason is suggested and one of `checks` has fired."""
    services = reviewer.services
    services.checks.start()

    def suggested() -> list[PackshotId]:
        suggestion = reviewer.app.window.commands.checks.suggestion
        fired = {id_ for check in checks for id_ in services.checks.fired(check)}
        return [id_ for id_ in services.store.visible if id_ in fired and suggestion(id_)]

    await reviewer.until(lambda: bool(suggested()), "a finding that suggests a reason")
    services.checks.set_paused(True)
    services.store.set_filter(replace(services.store.view_filter, sort=Sort.DOUBTFUL))
    chosen = suggested()[0]
    reviewer.app.window.grid.set_focus_id(chosen)
    return chosen
