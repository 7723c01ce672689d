"""Writes the files of a planned export, in one thread, so that it can be resumed after any end.

Each picture is loaded, encoded, written under a temporary name and renamed; then a record with its
SHA-256 is added to the journal. An export that is resumed verifies the files that are recorded and
writes the others. Killed between the rename and the record, it finds a file of the same bytes in
its place and takes it as its own. No file that it has not written itself is ever replaced.
"""

import hashlib
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import ValidationError

from qamera_review.domain.errors import DiskFull, PictureError, StorageError
from qamera_review.domain.export.file_names import comparable_name
from qamera_review.domain.export.file_plan import MANIFEST, PlannedFile
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct, convert, to_builtins
from qamera_review.services.export.manifest import FileRecord, manifest_csv, manifest_json
from qamera_review.services.export.picture_encoding import (
    EncodedPicture,
    EncodingOptions,
    ExportFormat,
    encode_picture,
)
from qamera_review.storage.export_journal import ExportJournal
from qamera_review.storage.new_files import write_new
from qamera_review.storage.shared_files import remove_file

_MB = 1_000_000
_UNKNOWN_BYTES = 500_000  # assumed for a picture of which nothing is known
_SPARE_BYTES = 20 * _MB
_PART_NAME = ".qamera-review-export.part"
_SAME_NAME_MAX = 10_000

SizeOf = Callable[[Packshot], int | None]
Load = Callable[[Packshot], bytes]
Step = Callable[[], None]


class ExportPlan(Struct, frozen=True):
    """What is exported: the absolute folder, the files in their order, how they are encoded, when
    the user has started it (wall-clock ms), and the address of the service."""

    folder: str
    files: tuple[PlannedFile, ...]
    options: EncodingOptions
    started_ms: int
    service_url: str = ""


class ExportFailure(Struct, frozen=True):
    """A packshot whose picture could not be exported, and why."""

    packshot_id: PackshotId
    problem: PictureProblem


class ExportResult(Struct, frozen=True):
    """How an export ended: the folder, the number of files, and what is missing."""

    folder: Path
    written: int
    failures: tuple[ExportFailure, ...] = ()


class UnfinishedExport(Struct, frozen=True):
    """An export that was interrupted: its plan, and how many of its files are recorded."""

    plan: ExportPlan
    written: int


class NotEnoughSpace(DiskFull):
    """The files would not fit on the disk; nothing was written."""

    title = "There isn't enough space in this folder"
    advice = "Choose another folder, or free some space."


def read_unfinished(journal: ExportJournal) -> UnfinishedExport | None:
    """Return the export of a journal, None if there is none that can be read."""
    value, records = journal.read()
    plan = _plan_of(value)
    return None if plan is None else UnfinishedExport(plan, len(_file_records(records)))


class ExportRun:
    """One run of an export; blocks.

    `load` returns the bytes of a packshot's picture and raises PictureError. `step` is called after
    each file, and raises an exception to stop; then the journal stays.
    """

    def __init__(self, plan: ExportPlan, journal: ExportJournal, load: Load, step: Step) -> None:
        self._plan = plan
        self._journal = journal
        self._load = load
        self._step = step
        self._folder = Path(plan.folder)
        self._planned = {comparable_name(file.path) for file in plan.files}
        self._records: dict[int, FileRecord] = {}
        self._manifest_stem = ""
        self._failures: list[ExportFailure] = []

    def run(self, size_of: SizeOf = lambda _packshot: None) -> ExportResult:
        """Write all files that are not there yet, then the manifest.

        `size_of` returns the number of bytes of a picture where it is known, for the check of the
        free space. The journal is removed when every picture is exported, and stays when some are
        missing. Raises StorageError; what is written by then stays, to be resumed.
        """
        self._resume()
        self._check_space(size_of)
        for number, file in enumerate(self._plan.files):
            if number not in self._records:
                self._export(number, file)
            self._step()
        self._write_manifest()
        if not self._failures:
            self._journal.remove()
        return ExportResult(self._folder, len(self._records), tuple(self._failures))

    def _resume(self) -> None:
        value, records = self._journal.read()
        if _plan_of(value) != self._plan:
            self._journal.begin(to_builtins(self._plan))
            return
        for record in _file_records(records):
            if _sha256_of(self._folder / record.path) == record.sha256:
                self._records[record.number] = record
        for other in records:
            if isinstance(other, dict) and isinstance(other.get(MANIFEST), str):
                self._manifest_stem = other[MANIFEST]

    def _check_space(self, size_of: SizeOf) -> None:
        packshots = [
            file.source.packshot
            for number, file in enumerate(self._plan.files)
            if number not in self._records
        ]
        needed = expected_bytes([size_of(packshot) for packshot in packshots], self._plan.options)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(self._folder).free
        except OSError as fault:
            raise StorageError(f"{self._folder}: {fault.strerror}") from fault
        if packshots and needed + _SPARE_BYTES > free:
            raise NotEnoughSpace(
                TranslatableText(
                    "about {needed} MB are needed, {free} MB are free",
                    needed=-(-needed // _MB),
                    free=free // _MB,
                )
            )

    def _export(self, number: int, file: PlannedFile) -> None:
        packshot = file.source.packshot
        try:
            data = self._load(packshot)
            encoded = encode_picture(data, self._plan.options)
        except PictureError as error:
            self._failures.append(ExportFailure(packshot.id, error.problem))
            return
        path = self._place(file, encoded)
        record = FileRecord(
            number=number,
            path=path,
            sha256=hashlib.sha256(encoded.data).hexdigest(),
            size_bytes=len(encoded.data),
            width_px=encoded.width_px,
            height_px=encoded.height_px,
            source_sha256=hashlib.sha256(data).hexdigest(),
        )
        self._journal.append(to_builtins(record))
        self._records[number] = record

    def _place(self, file: PlannedFile, encoded: EncodedPicture) -> str:
        """Write a file under its planned name, or the next free one if somebody else has made a
        file of that name since the export was planned; return its path in the folder."""
        folder = self._folder / file.folder
        try:
            folder.mkdir(exist_ok=True)
        except OSError as fault:
            raise StorageError(f"{folder}: {fault.strerror}") from fault
        for number in range(1, _SAME_NAME_MAX):
            stem = file.path if number == 1 else f"{file.path} ({number})"
            if number > 1 and comparable_name(stem) in self._planned:
                continue
            path = self._folder / f"{stem}{encoded.suffix}"
            if write_new(path, encoded.data, self._folder / _PART_NAME):
                break
            if _sha256_of(path) == hashlib.sha256(encoded.data).hexdigest():
                break
        return f"{stem}{encoded.suffix}"

    def _write_manifest(self) -> None:
        """Write the manifest in both formats; that of an earlier run of this export is replaced."""
        if not self._manifest_stem:
            self._manifest_stem = _free_manifest_stem(self._folder)
            self._journal.append({MANIFEST: self._manifest_stem})
        records = [self._records.get(number) for number in range(len(self._plan.files))]
        missing = {failure.packshot_id: failure.problem for failure in self._failures}
        rows = list(zip(self._plan.files, records, strict=True))
        for suffix, make in ((".csv", manifest_csv), (".json", manifest_json)):
            path = self._folder / f"{self._manifest_stem}{suffix}"
            try:
                remove_file(path)
            except OSError as fault:
                raise StorageError(f"{path.name}: {fault.strerror}") from fault
            data = make(rows, missing, self._plan.started_ms, self._plan.service_url)
            write_new(path, data, self._folder / _PART_NAME)


def expected_bytes(sizes: Sequence[int | None], options: EncodingOptions) -> int:
    """Return how many bytes the files will have, about: by the sizes of the pictures that are
    known, and the mean of these for the others."""
    known = [size for size in sizes if size is not None]
    mean = sum(known) // len(known) if known else _UNKNOWN_BYTES
    total = sum(known) + mean * (len(sizes) - len(known))
    # PNG stores without loss what JPEG and WebP had made small.
    return total * 6 if options.format is ExportFormat.PNG else total


def names_in(folder: Path) -> dict[str, list[str]]:
    """Return the names in a folder (under "") and in its folders (by their names), with and without
    their suffixes; empty where nothing can be read."""
    names: dict[str, list[str]] = {"": []}
    try:
        for entry in folder.iterdir():
            names[""] += [entry.name, entry.stem]
            if entry.is_dir():
                names[entry.name] = [name for e in entry.iterdir() for name in (e.name, e.stem)]
    except OSError:
        return names
    return names


def _plan_of(value: object) -> ExportPlan | None:
    try:
        return convert(value, ExportPlan)
    except ValidationError:
        return None


def _file_records(records: Sequence[object]) -> list[FileRecord]:
    files = []
    for record in records:
        with suppress(ValidationError):
            files.append(convert(record, FileRecord))
    return files


def _free_manifest_stem(folder: Path) -> str:
    stem, number = MANIFEST, 2
    while any((folder / f"{stem}{suffix}").exists() for suffix in (".csv", ".json")):
        stem = f"{MANIFEST} ({number})"
        number += 1
    return stem


def _sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hex, "" if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
