"""Compares the ids of planned jobs with what the service has, before credits are spent.

The service refuses an unknown id only after the request, or makes images of nothing. Its lists say
which products, sceneries and models there are; of presets it has no list.
"""

from collections.abc import Iterable, Sequence

from qamera_review.domain.jobs.job import Job, JobRequest
from qamera_review.domain.jobs.options import KIND_OF_FIELD
from qamera_review.domain.records import Struct
from qamera_review.services.jobs.options import JobOptions


class IdCheck(Struct, frozen=True):
    """What is wrong with the ids of some requests; fields are those of JobRequest.

    `unknown` are the ids of each field that the service does not list, and that no earlier job has
    used. `unchecked` are the fields of which the service has sent no list.
    """

    unknown: dict[str, tuple[str, ...]]
    unchecked: tuple[str, ...] = ()

    def is_unknown(self, request: JobRequest) -> bool:
        """Return whether a request has one of the unknown ids."""
        return any(getattr(request, field) in ids for field, ids in self.unknown.items())


def check_ids(requests: Sequence[JobRequest], options: JobOptions, jobs: Iterable[Job]) -> IdCheck:
    """Return which ids of `requests` are not known; `jobs` are the earlier ones."""
    accepted = [job.request for job in jobs if job.receipt is not None]
    unknown: dict[str, tuple[str, ...]] = {}
    unchecked: list[str] = []
    for field, kind in KIND_OF_FIELD.items():
        used = dict.fromkeys(str(getattr(request, field)) for request in requests)
        used.pop("", None)
        used_before = {getattr(request, field) for request in accepted}
        new = [id_ for id_ in used if id_ not in used_before]
        if new and not options.has_list(kind):
            unchecked.append(field)
        elif new:
            listed = {option.id for option in options.options_of(kind)}
            if ids := tuple(id_ for id_ in new if id_ not in listed):
                unknown[field] = ids
    return IdCheck(unknown, tuple(unchecked))
