"""The manifest of an export: a row for each packshot, with its file and the file's SHA-256."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from qamera_review.domain.export.export_problem import ExportProblem
from qamera_review.domain.export.file_plan import MANIFEST, PlannedFile
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_address import exported_address
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct, asdict
from qamera_review.domain.times import to_iso, to_local_iso
from qamera_review.services.export.csv_table import csv_bytes
from qamera_review.storage.files import read_regular


class FileRecord(Struct, frozen=True):
    """A file that was written: its place in the plan, its path in the export's folder with "/", and
    facts about it. `source_sha256` is that of the bytes that the service has; it differs from
    `sha256` where the picture was encoded anew."""

    number: int
    path: str
    sha256: str
    size_bytes: int
    width_px: int
    height_px: int
    source_sha256: str


class ManifestRow(Struct, frozen=True):
    """A row of the manifest. `problem` is the code of why there is no file, "" if there is one."""

    file: str
    sha256: str
    size_bytes: int | None
    width_px: int | None
    height_px: int | None
    source_sha256: str
    packshot_id: str
    name: str
    product: str
    variant: int
    facet: str
    delivery: str
    created: str
    job: str
    preset: str
    source: str
    problem: str


Rows = Sequence[tuple[PlannedFile, FileRecord | None]]
Problems = Mapping[PackshotId, PictureProblem | ExportProblem]


def manifest_csv(rows: Rows, problems: Problems, _made_ms: int, _service_url: str) -> bytes:
    """Return the manifest as CSV."""
    cells = (asdict(row).values() for row in _rows(rows, problems))
    return csv_bytes(ManifestRow.__struct_fields__, cells)


def manifest_json(rows: Rows, problems: Problems, made_ms: int, service_url: str) -> bytes:
    """Return the manifest as JSON, with the time of the export and the service."""
    document = {
        "made": to_iso(made_ms),
        "service": service_url,
        "count": sum(record is not None for _file, record in rows),
        "files": [asdict(row) for row in _rows(rows, problems)],
    }
    return f"{json.dumps(document, indent=1)}\n".encode()


def exported_paths(folder: Path) -> set[str]:
    """Return the paths of the files in a folder, with "/", that earlier exports have written there,
    by their manifests; nothing that cannot be read."""
    paths: set[str] = set()
    for path in folder.glob(f"{MANIFEST}*.json"):
        with suppress(OSError, ValueError, AttributeError, RecursionError):
            rows = json.loads(read_regular(path)).get("files")
            files = (row.get("file") for row in rows if isinstance(row, dict))
            paths |= {file for file in files if isinstance(file, str) and file}
    return paths


def _rows(rows: Rows, problems: Problems) -> list[ManifestRow]:
    return [_row(file, record, problems) for file, record in rows]


def _row(file: PlannedFile, record: FileRecord | None, problems: Problems) -> ManifestRow:
    source = file.source
    packshot = source.packshot
    problem = problems.get(packshot.id) if record is None else None
    return ManifestRow(
        file="" if record is None else record.path,
        sha256="" if record is None else record.sha256,
        size_bytes=None if record is None else record.size_bytes,
        width_px=None if record is None else record.width_px,
        height_px=None if record is None else record.height_px,
        source_sha256="" if record is None else record.source_sha256,
        packshot_id=packshot.id,
        name=packshot.name,
        product=source.product,
        variant=source.variant,
        facet=source.facet,
        delivery=source.delivery,
        created=to_local_iso(packshot.created_ms),
        job=source.job,
        preset=source.preset,
        # With the signature, whoever reads the manifest could download the picture.
        source=exported_address(packshot.thumbnail),
        problem="" if problem is None else problem.value,
    )
