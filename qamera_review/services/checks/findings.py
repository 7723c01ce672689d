"""What the checks say of each picture that was measured, kept small for long lists."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from qamera_review.domain.checks import Check, Finding, Verdict, doubt_of, run_checks
from qamera_review.domain.measurement import CannotTell, Likeness, Measurement
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.checks.duplicates import DuplicateIndex, copy_groups
from qamera_review.services.checks.frames import pack_measurement, unpack_measurement
from qamera_review.services.checks.queue import Measured

_NO_COPIES: frozenset[PackshotId] = frozenset()


class Checked(Struct, frozen=True):
    """What is known of one picture: the SHA-256 (hex) of the bytes that were measured, what each
    check says, the copies of it in the list, and the checks that the user has marked as wrong.
    `measurement` is None for a picture that cannot be measured."""

    sha256: str
    measurement: Measurement | None
    findings: tuple[Finding, ...]
    copies: frozenset[PackshotId] = _NO_COPIES
    wrong: frozenset[Check] = frozenset()

    @property
    def fired(self) -> frozenset[Check]:
        """Return the checks that found their rule broken, without those that are wrong."""
        return frozenset(finding.check for finding in self.fired_findings)

    @property
    def fired_findings(self) -> tuple[Finding, ...]:
        """Return what these checks have found, in their order."""
        return tuple(f for f in self.findings if f.fired and f.check not in self.wrong)


class Digest(Struct, frozen=True):
    """What is kept of a picture: the SHA-256 (hex), the measurement as bytes without its likeness
    (b"" if there is none), how doubtful each fired check makes it, the lightness of its ground, why
    copies of it cannot be found, and its copies."""

    sha256: str
    data: bytes
    doubts: Mapping[Check, float]
    lightness: float | None = None
    untold_copies: CannotTell | None = None
    copies: frozenset[PackshotId] = _NO_COPIES


def digest_of(measured: Measured, index: DuplicateIndex) -> Digest:
    """Return what is kept of a measured picture, and file it in `index`; any thread."""
    measurement = unpack_measurement(measured.data)
    likeness: Likeness | None = measurement.likeness if measurement is not None else None
    copies = index.replace(measured.packshot_id, likeness)
    if measurement is None:
        return Digest(measured.sha256, b"", {})
    untold = None
    if likeness is None:
        untold = measurement.reasons.get("likeness", CannotTell.UNREADABLE)
    return Digest(
        measured.sha256,
        pack_measurement(replace(measurement, likeness=None)),
        {finding.check: doubt_of(finding) for finding in run_checks(measurement) if finding.fired},
        measurement.ground.lightness if measurement.ground is not None else None,
        untold,
        copies,
    )


class FindingIndex:
    """The digests of the pictures that were measured, and which check has fired for which; GUI
    thread only, but for `__contains__`."""

    def __init__(self) -> None:
        self._digests: dict[PackshotId, Digest] = {}
        self._wrong: dict[PackshotId, frozenset[Check]] = {}
        self._signs: dict[PackshotId, tuple[Check, ...]] = {}
        self._doubts: dict[Check, dict[PackshotId, float]] = {check: {} for check in Check}
        self.lightness: dict[PackshotId, float] = {}

    def __contains__(self, packshot_id: PackshotId) -> bool:
        return packshot_id in self._digests

    def __len__(self) -> int:
        return len(self._digests)

    def sha256_of(self, packshot_id: PackshotId) -> str | None:
        """Return the SHA-256 (hex) of the bytes that were measured, None if none were."""
        digest = self._digests.get(packshot_id)
        return None if digest is None else digest.sha256

    def put(
        self, packshot_id: PackshotId, digest: Digest, wrong: frozenset[Check]
    ) -> set[PackshotId]:
        """Set what is known of a picture, and let its copies know of it; return all that have
        changed."""
        old = self._digests.get(packshot_id)
        self._wrong[packshot_id] = wrong
        self._note(packshot_id, digest)
        changed = {packshot_id}
        for other in (old.copies if old else _NO_COPIES) ^ digest.copies:
            known = self._digests.get(other)
            if known is not None:
                is_copy = other in digest.copies
                copies = known.copies | {packshot_id} if is_copy else known.copies - {packshot_id}
                self._note(other, replace(known, copies=copies))
                changed.add(other)
        return changed

    def set_wrong(self, packshot_id: PackshotId, wrong: frozenset[Check]) -> None:
        """Set which checks the user has marked as wrong for a picture that was measured."""
        self._wrong[packshot_id] = wrong
        self._note(packshot_id, self._digests[packshot_id])

    def of(self, packshot_id: PackshotId) -> Checked | None:
        """Return what all checks say of a picture; None as long as it was not measured."""
        digest = self._digests.get(packshot_id)
        if digest is None:
            return None
        measurement = self.measurement(packshot_id)
        if measurement is None:
            return Checked(digest.sha256, None, ())
        findings = (*run_checks(measurement), _duplicate(digest))
        wrong = self._wrong.get(packshot_id, frozenset())
        return Checked(digest.sha256, measurement, findings, digest.copies, wrong)

    def measurement(self, packshot_id: PackshotId) -> Measurement | None:
        """Return the measurement of a picture, without its likeness; None if there is none."""
        digest = self._digests.get(packshot_id)
        return None if digest is None else unpack_measurement(digest.data)

    def signs_of(self, packshot_id: PackshotId) -> tuple[Check, ...]:
        """Return the checks that have fired for a picture, without those that are wrong."""
        return self._signs.get(packshot_id, ())

    def fired(self, check: Check) -> Collection[PackshotId]:
        """Return the packshots for which a check has fired, without those where it is wrong."""
        return self._doubts[check].keys()

    def doubt(self, checks: Iterable[Check]) -> dict[PackshotId, float]:
        """Return how doubtful these checks make the pictures for which they have fired: the sum of
        `doubt_of`."""
        sums: dict[PackshotId, float] = {}
        for check in checks:
            for packshot_id, doubt in self._doubts[check].items():
                sums[packshot_id] = sums.get(packshot_id, 0.0) + doubt
        return sums

    def copy_groups(self) -> dict[PackshotId, PackshotId]:
        """Return for each picture with copies the id that stands for all of them."""
        duplicates = self._doubts[Check.DUPLICATE]
        return copy_groups(
            {
                packshot_id: self._digests[packshot_id].copies & duplicates.keys()
                for packshot_id in duplicates
            }
        )

    def fired_or_wrong(self) -> Iterator[tuple[Check, PackshotId]]:
        """Yield each check with each packshot for which it has fired, also where it is wrong."""
        for packshot_id, digest in self._digests.items():
            for check in digest.doubts:
                yield check, packshot_id
            if digest.copies:
                yield Check.DUPLICATE, packshot_id

    def _note(self, packshot_id: PackshotId, digest: Digest) -> None:
        self._digests[packshot_id] = digest
        wrong = self._wrong.get(packshot_id, frozenset())
        doubts = dict(digest.doubts)
        if digest.copies:
            doubts[Check.DUPLICATE] = doubt_of(_duplicate(digest))
        for check, by_id in self._doubts.items():
            if check in doubts and check not in wrong:
                by_id[packshot_id] = doubts[check]
            else:
                by_id.pop(packshot_id, None)
        signs = tuple(check for check in Check if check in doubts and check not in wrong)
        if signs:
            self._signs[packshot_id] = signs
        else:
            self._signs.pop(packshot_id, None)
        if digest.lightness is None:
            self.lightness.pop(packshot_id, None)
        else:
            self.lightness[packshot_id] = digest.lightness


def _duplicate(digest: Digest) -> Finding:
    if digest.untold_copies is not None:
        return Finding(Check.DUPLICATE, Verdict.CANNOT_TELL, reason=digest.untold_copies)
    verdict = Verdict.FIRED if digest.copies else Verdict.FINE
    return Finding(Check.DUPLICATE, verdict, float(len(digest.copies)))
