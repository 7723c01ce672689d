"""Makes the services that write files for other people and programs, at their first use."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review.domain.export.approval_record import RecordedChecks
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.pictures.host import PictureHost
from qamera_review.storage import outbox_table
from qamera_review.storage.thumb_cache import ThumbCache

if TYPE_CHECKING:  # see services/core/lazy.py
    from qamera_review.services.export.approval_log import ApprovalLog
    from qamera_review.services.export.file_export import FileExport
    from qamera_review.services.export.history import History
    from qamera_review.services.export.record_signing import RecordSigning
    from qamera_review.services.export.report_writer import ReportWriter
    from qamera_review.services.pictures.export import PictureExport


def reports(host: PictureHost, cache: ThumbCache) -> "ReportWriter":
    """Return what writes reports."""
    from qamera_review.services.export.report_writer import ReportWriter

    return ReportWriter(host, cache)


def history(storage: OutboxStorage, packshots: KnownPackshots, tasks: TaskSupervisor) -> "History":
    """Return what reads and exports the history."""
    from qamera_review.services.export.history import History

    return History(storage, packshots.name_of, tasks)


def picture_export(folder: Path, cache: ThumbCache) -> "PictureExport":
    """Return what writes single pictures for other programs into a folder."""
    from qamera_review.services.pictures.export import PictureExport

    return PictureExport(folder, cache.get)


def file_export(
    journal: Path,
    host: PictureHost,
    cache: ThumbCache,
    packshots: KnownPackshots,
    storage: OutboxStorage,
) -> "FileExport":
    """Return what exports approved files; `journal` is the path of its journal."""
    from qamera_review.services.export.file_export import FileExport
    from qamera_review.storage.export_journal import ExportJournal

    return FileExport(
        host,
        cache,
        ExportJournal(journal),
        packshots.get,
        lambda: storage.run_query(outbox_table.approved_sha256).result(),
    )


def approval_log(
    path: Path,
    outbox: OutboxState,
    storage: OutboxStorage,
    packshots: KnownPackshots,
    who: Callable[[], str],
    host: PictureHost,
    checks_of: Callable[[PackshotId, str], RecordedChecks | None],
    tasks: TaskSupervisor,
) -> "ApprovalLog":
    """Return what keeps the approval record in the file at `path`."""
    from qamera_review.services.export.approval_log import ApprovalLog
    from qamera_review.storage.approval_file import ApprovalFile

    return ApprovalLog(
        ApprovalFile(path),
        outbox,
        storage,
        packshots.name_of,
        who,
        packshots.get,
        host,
        checks_of,
        tasks,
    )


def record_signing(who: Callable[[], str], tasks: TaskSupervisor) -> "RecordSigning":
    """Return what reads the user's signing key; `who` returns the name in the signature."""
    from qamera_review.credentials import Keyring
    from qamera_review.services.export.record_signing import RecordSigning

    return RecordSigning(Keyring(), who, tasks)
