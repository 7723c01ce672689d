"""The pictures that could not be loaded: why, and when each is tried again."""

from collections.abc import Iterable

from qamera_review.domain.clock import Clock
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import is_signed
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.core import retry
from qamera_review.services.pictures.loader import LoadError


class _Failure(Struct):
    url: str
    error: LoadError
    count: int
    again_ms: int


class FailedPictures:
    """Remembers failures by packshot; GUI thread only.

    A failure applies to one address: another address, even if only its signature is new, is tried
    at once. A host that does not answer is retried for ever, with pauses of up to a minute
    (`retry.PICTURES`). After any other failure the picture is retried at most
    `BAD_PICTURE_TRIES_MAX` times, with pauses of up to five minutes.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures: dict[PackshotId, _Failure] = {}

    def note(self, packshot_id: PackshotId, url: str, error: LoadError) -> bool:
        """Remember a failure; return whether a new list should be requested, because it may have
        an address that is still valid.

        It is requested once for a packshot: if the address of the new list is no better, another
        list would not help either.
        """
        before = self._failures.get(packshot_id)
        count = before.count + 1 if before is not None and before.url == url else 1
        is_unreachable = error.problem is PictureProblem.NOT_REACHABLE
        policy = retry.PICTURES if is_unreachable else retry.BAD_PICTURES
        again_ms = self._clock.monotonic_ms() + policy.delay_ms(count)
        self._failures[packshot_id] = _Failure(url, error, count, again_ms)
        was_outdated = before is not None and _is_outdated(before)
        return _is_outdated(self._failures[packshot_id]) and not was_outdated

    def error_of(self, packshot: Packshot) -> LoadError | None:
        """Return why the picture could not be loaded from its present address; None if it was not
        tried, or was loaded."""
        failure = self._failures.get(packshot.id)
        is_present = failure is not None and failure.url == packshot.thumbnail
        return failure.error if failure is not None and is_present else None

    def may_try(self, packshot: Packshot) -> bool:
        """Return whether the picture may be requested now."""
        failure = self._failures.get(packshot.id)
        if failure is None or failure.url != packshot.thumbnail:
            return True
        return _is_tried_again(failure) and self._clock.monotonic_ms() >= failure.again_ms

    def pause_ms(self, ids: Iterable[PackshotId]) -> int | None:
        """Return how long to wait until one of these pictures may be tried again; None if none of
        them waits."""
        if not self._failures:  # the usual case; this is called at every scroll
            return None
        failures = [self._failures[packshot_id] for packshot_id in ids if packshot_id in self]
        times = [failure.again_ms for failure in failures if _is_tried_again(failure)]
        return max(0, min(times) - self._clock.monotonic_ms()) if times else None

    def ids(self) -> frozenset[PackshotId]:
        """Return the packshots whose picture has failed."""
        return frozenset(self._failures)

    def __contains__(self, packshot_id: object) -> bool:
        return packshot_id in self._failures

    def forget(self, packshot_id: PackshotId) -> None:
        """Forget a failure, because the picture was loaded."""
        self._failures.pop(packshot_id, None)

    def forget_all(self) -> frozenset[PackshotId]:
        """Forget all failures, so that everything may be tried at once; return their packshots."""
        ids = self.ids()
        self._failures.clear()
        return ids


def _is_outdated(failure: _Failure) -> bool:
    """Return whether a new list may have a better address."""
    if failure.error.problem is PictureProblem.REFUSED:
        return is_signed(failure.url)
    return failure.error.problem is PictureProblem.EXPIRED


def _is_tried_again(failure: _Failure) -> bool:
    is_unreachable = failure.error.problem is PictureProblem.NOT_REACHABLE
    return is_unreachable or failure.count <= retry.BAD_PICTURE_TRIES_MAX
