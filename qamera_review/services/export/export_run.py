"""Writes the files of a planned export, in one thread, so that it can be resumed after any end.

Each picture is loaded, encoded, written under a temporary name and renamed; then a record with its
SHA-256 is added to the journal. An export that is resumed verifies the files that are recorded and
writes the others. Killed between the rename and the record, it finds a file of the same bytes in
its place and takes it as its own. No file that it has not written itself is ever replaced.
"""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import ValidationError

from qamera_review.domain.errors import DiskFull, PictureError, StorageError
from qamera_review.domain.export.export_problem import ExportProblem
from qamera_review.domain.export.file_names import comparable_name
from qamera_review.domain.export.file_plan import MANIFEST, PlannedFile
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct, convert, to_builtins
from qamera_review.domain.units import MB
from qamera_review.services.export.manifest import FileRecord, manifest_csv, manifest_json
from qamera_review.services.export.picture_encoding import (
    EncodedPicture,
    EncodingOptions,
    ExportFormat,
    NotEncoded,
    encode_picture,
)
from qamera_review.storage.export_journal import ExportJournal
from qamera_review.storage.new_files import write_new
from qamera_review.storage.shared_files import remove_file

_UNKNOWN_BYTES = 500_000  # assumed for a picture of which nothing is known
_SPARE_BYTES = 20 * MB
_PART = "part"  # the name of files that are being written, in a record of the journal
_SAME_NAME_MAX = 10_000
# Another run of the same export would meet them again.
_FINAL = frozenset({ExportProblem.CHANGED_SINCE_APPROVAL, ExportProblem.NOT_ENCODED})

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
    """A packshot whose picture was not exported, and why."""

    packshot_id: PackshotId
    problem: PictureProblem | ExportProblem


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
        self._part_name = ""
        self._written_manifests: list[dict[str, str]] = []
        self._failures: list[ExportFailure] = []
        self._first_fault: StorageError | None = None

    def run(self, size_of: SizeOf = lambda _packshot: None) -> ExportResult:
        """Write all files that are not there yet, then the manifest.

        `size_of` returns the number of bytes of a picture where it is known, for the check of the
        free space. The journal is removed when every picture is exported that can be, and stays
        when some may follow. Raises StorageError if no file can be written, or the disk is full;
        what is written by then stays, to be resumed.
        """
        self._resume()
        self._check_space(size_of)
        for number, file in enumerate(self._plan.files):
            if number not in self._records:
                self._export(number, file)
            self._step()
        if self._first_fault is not None and not self._records:
            raise self._first_fault
        self._write_manifest()
        if all(failure.problem in _FINAL for failure in self._failures):
            self._journal.remove()
        return ExportResult(self._folder, len(self._records), tuple(self._failures))

    def _resume(self) -> None:
        value, records = self._journal.read()
        if _plan_of(value) != self._plan:
            self._journal.begin(to_builtins(self._plan))
            records = []
        for record in _file_records(records):
            if _sha256_of(self._folder / record.path) == record.sha256:
                self._records[record.number] = record
        for texts in filter(None, map(_texts_of, records)):
            if MANIFEST in texts:
                self._written_manifests.append(texts)
            self._part_name = texts.get(_PART, self._part_name)
        if self._part_name:
            self._remove_parts()
        else:
            # Another computer may write into the same folder at the same time.
            self._part_name = f".qamera-review-{secrets.token_hex(8)}.part"
            self._journal.append({_PART: self._part_name})

    def _remove_parts(self) -> None:
        """Remove the files that an earlier run of this export was writing when it was killed."""
        for folder in {"", *(file.folder for file in self._plan.files)}:
            with suppress(OSError):
                remove_file(self._folder / folder / self._part_name)

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
                    needed=-(-(needed + _SPARE_BYTES) // MB),
                    free=free // MB,
                )
            )

    def _export(self, number: int, file: PlannedFile) -> None:
        packshot = file.source.packshot
        try:
            record = self._export_file(number, file)
        except PictureError as error:
            self._failures.append(ExportFailure(packshot.id, error.problem))
            return
        except _NotExportedError as error:
            self._failures.append(ExportFailure(packshot.id, error.problem))
            return
        self._journal.append(to_builtins(record))
        self._records[number] = record

    def _export_file(self, number: int, file: PlannedFile) -> FileRecord:
        """Load, encode and write a picture. Raises PictureError, _NotExportedError and DiskFull."""
        data = self._load(file.source.packshot)
        source_sha256, approved = hashlib.sha256(data).hexdigest(), file.source.approved_sha256
        if approved and approved != source_sha256:
            raise _NotExportedError(ExportProblem.CHANGED_SINCE_APPROVAL)
        try:
            encoded = encode_picture(data, self._plan.options)
        except NotEncoded as error:
            raise _NotExportedError(ExportProblem.NOT_ENCODED) from error
        try:
            path = self._place(file, encoded)
        except DiskFull:
            raise
        except StorageError as error:
            self._first_fault = self._first_fault or error
            raise _NotExportedError(ExportProblem.NOT_WRITTEN) from error
        return FileRecord(
            number=number,
            path=path,
            sha256=hashlib.sha256(encoded.data).hexdigest(),
            size_bytes=len(encoded.data),
            width_px=encoded.width_px,
            height_px=encoded.height_px,
            source_sha256=source_sha256,
        )

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
            if write_new(path, encoded.data, self._part_name):
                break
            if _sha256_of(path) == hashlib.sha256(encoded.data).hexdigest():
                break
        return f"{stem}{encoded.suffix}"

    def _write_manifest(self) -> None:
        """Write the manifest in both formats; that of an earlier run of this export is replaced."""
        self._remove_written_manifests()
        records = [self._records.get(number) for number in range(len(self._plan.files))]
        missing = {failure.packshot_id: failure.problem for failure in self._failures}
        rows = list(zip(self._plan.files, records, strict=True))
        made = {
            suffix: make(rows, missing, self._plan.started_ms, self._plan.service_url)
            for suffix, make in ((".csv", manifest_csv), (".json", manifest_json))
        }
        if _has_same_manifest(self._folder, made[".csv"]):
            return  # nothing is different from an earlier export
        digests = {suffix: hashlib.sha256(data).hexdigest() for suffix, data in made.items()}
        while True:
            stem = _free_manifest_stem(self._folder)
            # First the journal: a later run may remove only what this one has written.
            self._journal.append({MANIFEST: stem, **digests})
            if all(
                write_new(self._folder / f"{stem}{suffix}", data, self._part_name)
                for suffix, data in made.items()
            ):
                return
            self._written_manifests = [{MANIFEST: stem, **digests}]
            self._remove_written_manifests()  # another export has taken one of the two names

    def _remove_written_manifests(self) -> None:
        for texts in self._written_manifests:
            for suffix in (".csv", ".json"):
                path = self._folder / f"{texts[MANIFEST]}{suffix}"
                if suffix in texts and _sha256_of(path) == texts[suffix]:
                    try:
                        remove_file(path)
                    except OSError as fault:
                        raise StorageError(f"{path.name}: {fault.strerror}") from fault


def expected_bytes(sizes: Sequence[int | None], options: EncodingOptions) -> int:
    """Return how many bytes the files will have, about: by the sizes of the pictures that are
    known, and the mean of these for the others."""
    known = [size for size in sizes if size is not None]
    mean = sum(known) // len(known) if known else _UNKNOWN_BYTES
    total = sum(known) + mean * (len(sizes) - len(known))
    # PNG stores without loss what JPEG and WebP had made small.
    return total * 6 if options.format is ExportFormat.PNG else total


def files_in(folder: Path) -> list[str]:
    """Return the names in a folder of what is not a folder; empty where nothing can be read."""
    try:
        return [entry.name for entry in folder.iterdir() if not entry.is_dir()]
    except OSError:
        return []


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


def _texts_of(record: object) -> dict[str, str] | None:
    """Return a record of the journal that consists of texts, None for any other."""
    try:
        return convert(record, dict[str, str])
    except ValidationError:
        return None


class _NotExportedError(Exception):
    """A picture is not exported; the others are."""

    def __init__(self, problem: ExportProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def _free_manifest_stem(folder: Path) -> str:
    stem, number = MANIFEST, 2
    while any((folder / f"{stem}{suffix}").exists() for suffix in (".csv", ".json")):
        stem = f"{MANIFEST} ({number})"
        number += 1
    return stem


def _has_same_manifest(folder: Path, csv: bytes) -> bool:
    """Return whether a folder has a manifest of the same rows, as CSV and as JSON."""
    digest = hashlib.sha256(csv).hexdigest()
    return any(
        _sha256_of(path) == digest and path.with_suffix(".json").exists()
        for path in folder.glob(f"{MANIFEST}*.csv")
    )


def _sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hex, "" if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
