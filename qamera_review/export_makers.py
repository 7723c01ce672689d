"""Makes the services that write files for other people and programs, at their first use."""

from typing import TYPE_CHECKING

from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.services.packshots.known_packshots import KnownPackshots

if TYPE_CHECKING:  # see services/core/lazy.py
    from qamera_review.composition import OutboxServices, RunResources
    from qamera_review.services.export.approval_log import ApprovalLog
    from qamera_review.services.export.file_export import FileExport
    from qamera_review.services.export.history import History
    from qamera_review.services.export.report_writer import ReportWriter
    from qamera_review.services.pictures.export import PictureExport


def reports(resources: "RunResources") -> "ReportWriter":
    """Return what writes reports."""
    from qamera_review.services.export.report_writer import ReportWriter

    return ReportWriter(resources.host, resources.thumbs)


def history(
    resources: "RunResources", storage: OutboxStorage, packshots: KnownPackshots
) -> "History":
    """Return what reads and exports the history."""
    from qamera_review.services.export.history import History

    return History(storage, packshots.name_of, resources.tasks)


def picture_export(resources: "RunResources") -> "PictureExport":
    """Return what writes single pictures for other programs."""
    from qamera_review.services.pictures.export import PictureExport

    return PictureExport(resources.paths.cache / "copies", resources.thumbs.get)


def file_export(resources: "RunResources", packshots: KnownPackshots) -> "FileExport":
    """Return what exports approved files."""
    from qamera_review.services.export.file_export import FileExport
    from qamera_review.storage.export_journal import ExportJournal

    journal = ExportJournal(resources.paths.export_journal)
    return FileExport(resources.host, resources.thumbs, journal, packshots.get)


def approval_log(
    resources: "RunResources", local: "OutboxServices", packshots: KnownPackshots
) -> "ApprovalLog":
    """Return what keeps the approval record."""
    from qamera_review.services.export.approval_log import ApprovalLog
    from qamera_review.storage.approval_file import ApprovalFile

    def who() -> str:
        account = resources.accounts.open
        return resources.account.name if account is None else account.name

    return ApprovalLog(
        ApprovalFile(resources.paths.approvals),
        local.outbox,
        local.storage,
        packshots.name_of,
        who,
        packshots.get,
        resources.host,
        resources.tasks,
    )
