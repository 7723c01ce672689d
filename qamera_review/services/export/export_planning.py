"""Plans an export from what the user wants, so that the same wish goes on after an interruption."""

import sys
from collections.abc import Mapping
from pathlib import Path

from qamera_review.domain.export.file_names import comparable_name
from qamera_review.domain.export.file_plan import ExportSource, PlannedFile, plan_files
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.export.export_run import ExportPlan, files_in, names_in
from qamera_review.services.export.manifest import exported_paths
from qamera_review.services.export.picture_encoding import EncodingOptions

_WINDOWS_PATH_MAX = 259
_Names = Mapping[str, list[str]]


class ExportRequest(Struct, frozen=True):
    """What the user wants to have exported; the fields are those of `plan_files` and
    `ExportPlan`."""

    folder: Path
    sources: tuple[ExportSource, ...]
    pattern: str
    folder_per_product: bool
    options: EncodingOptions
    started_ms: int
    service_url: str


def plan_export(
    request: ExportRequest,
    unfinished: ExportPlan | None,
    approved_sha256: Mapping[PackshotId, str],
) -> ExportPlan:
    """Return the plan of a request; reads the names in the folder.

    If `unfinished`, the export that was interrupted last, would write the same pictures in the same
    way into the same folder, it is returned, to be resumed: its files are there already, and with
    another plan each of them would be there twice. Names of files that an earlier export has
    written count as free: the same picture then gets the same name, and where the file is still the
    same it is not written again (see `ExportRun`). `approved_sha256` says which bytes of each
    packshot were approved. Raises InvalidPattern.
    """
    sources = tuple(_with_approval(source, approved_sha256) for source in request.sources)
    request = replace(request, sources=sources)
    existing = _without_exported(names_in(request.folder), request.folder)
    if unfinished is not None:
        again = _plan(request, _without_files_of(unfinished, existing))
        if _is_same_export(again, unfinished):
            return unfinished
    return _plan(request, existing)


def _with_approval(source: ExportSource, approved_sha256: Mapping[PackshotId, str]) -> ExportSource:
    if source.facet != Facet.APPROVED.value:
        return source
    return replace(source, approved_sha256=approved_sha256.get(source.packshot.id, ""))


def _plan(request: ExportRequest, taken: _Names) -> ExportPlan:
    files = plan_files(
        request.sources,
        request.pattern,
        folder_per_product=request.folder_per_product,
        taken=taken,
        files=files_in(request.folder),
        room_chars=path_room(request.folder),
    )
    return ExportPlan(
        str(request.folder.absolute()),
        tuple(files),
        request.options,
        request.started_ms,
        request.service_url,
    )


def _without_files_of(plan: ExportPlan, existing: _Names) -> _Names:
    """Return the existing names without those that the files of a plan have, with any suffix."""
    planned: dict[str, set[str]] = {}
    for file in plan.files:
        names = planned.setdefault(comparable_name(file.folder), set())
        names.add(comparable_name(file.stem))

    def is_of_plan(folder: str, name: str) -> bool:
        names = planned.get(comparable_name(folder), set())
        stem = name.rpartition(".")[0]
        return comparable_name(name) in names or comparable_name(stem) in names

    return {
        folder: [name for name in names if not is_of_plan(folder, name)]
        for folder, names in existing.items()
    }


def _without_exported(existing: _Names, folder: Path) -> _Names:
    """Return the existing names without those of the files in the manifests of earlier exports."""
    own: dict[str, set[str]] = {}
    for path in exported_paths(folder):
        parent, _slash, name = path.rpartition("/")
        names = own.setdefault(comparable_name(parent), set())
        names |= {comparable_name(name), comparable_name(name.rpartition(".")[0])}

    def is_own(folder_name: str, name: str) -> bool:
        return comparable_name(name) in own.get(comparable_name(folder_name), set())

    return {
        folder_name: [name for name in names if not is_own(folder_name, name)]
        for folder_name, names in existing.items()
    }


def _is_same_export(plan: ExportPlan, other: ExportPlan) -> bool:
    """Return whether two plans differ only in what changes by itself: when they were made, and
    the signatures in the addresses."""

    def essence(file: PlannedFile) -> tuple[str, ...]:
        source = file.source
        return (source.packshot.id, source.approved_sha256, file.folder, file.stem)

    return (plan.folder, plan.options) == (other.folder, other.options) and list(
        map(essence, plan.files)
    ) == list(map(essence, other.files))


def path_room(folder: Path) -> int | None:
    """Return how long a path below the folder may be so that every program on Windows can open the
    file; None on other systems."""
    room: int | None = None
    if sys.platform == "win32":
        room = _WINDOWS_PATH_MAX - len(str(folder.absolute())) - 1
    return room
