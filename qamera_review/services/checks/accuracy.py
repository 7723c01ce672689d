"""How often each check was right, as far as the user's own decisions tell."""

from collections.abc import Callable

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.wrong_marks import WrongMarks


class CheckAccuracy(Struct, frozen=True):
    """The pictures of the list for which a check has fired: how many there are, how many of them
    were rejected or archived, and how many approved, without those that are marked as wrong.
    `wrong` counts the marks, also those of pictures that the list no longer has."""

    check: Check
    fired: int
    rejected: int
    approved: int
    wrong: int

    @property
    def right_share(self) -> float | None:
        """Return the rejected as a share of all that the user has judged; None if there are none.

        A picture may be rejected for another reason, and approved in spite of a defect, so this is
        a hint.
        """
        judged = self.rejected + self.approved + self.wrong
        return self.rejected / judged if judged else None


def check_accuracy(
    checks: PictureChecks,
    marks: WrongMarks,
    facet_of: Callable[[PackshotId], Facet | None],
) -> list[CheckAccuracy]:
    """Return the numbers of each check; `facet_of` gives the facet that the screen shows, None for
    a packshot that the list does not have."""
    numbers = {check: {"fired": 0, "rejected": 0, "approved": 0} for check in Check}
    for check, packshot_id in checks.fired_or_wrong():
        facet = facet_of(packshot_id)
        if facet is None:
            continue
        counted = numbers[check]
        counted["fired"] += 1
        if packshot_id not in checks.fired(check):
            continue
        if facet in (Facet.REJECTED, Facet.ARCHIVED):
            counted["rejected"] += 1
        elif facet is Facet.APPROVED:
            counted["approved"] += 1
    wrong = marks.count()
    return [CheckAccuracy(check, **numbers[check], wrong=wrong[check]) for check in Check]
