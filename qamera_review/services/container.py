"""The container of all services of a run, from which the window takes what its parts need."""

from typing import TYPE_CHECKING

from qamera_review.domain.clock import Clock
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.records import Struct
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.profiles import Profiles
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.export.guest_acceptance import GuestAcceptance
from qamera_review.services.jobs.service import JobService
from qamera_review.services.list_sync import ListSync
from qamera_review.services.outbox.conflicts import ConflictDetector, FactsOf
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.key_change import KeyChangeGuard
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.services.settings.settings import Settings

if TYPE_CHECKING:  # see core/lazy.py
    from qamera_review.services.export.approval_log import ApprovalLog
    from qamera_review.services.export.file_export import FileExport
    from qamera_review.services.export.history import History
    from qamera_review.services.export.record_signing import RecordSigning
    from qamera_review.services.export.report_writer import ReportWriter
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.services.originals.frames import FramePreparer
    from qamera_review.services.originals.pairs import Pairs
    from qamera_review.services.originals.thumbnails import OriginalThumbnails
    from qamera_review.services.overview.insights import Insights
    from qamera_review.services.pictures.export import PictureExport
    from qamera_review.services.settings.diagnostics import Diagnostics


class LazyServices(Struct, frozen=True):
    """The services that are created at their first use; use the properties of `Services`."""

    job_workspace: Lazy["JobWorkspace"]
    report_writer: Lazy["ReportWriter"]
    record_writer: Lazy["ReportWriter"]
    insights_writer: Lazy["ReportWriter"]
    insights: Lazy["Insights"]
    diagnostics: Lazy["Diagnostics"]
    history: Lazy["History"]
    picture_export: Lazy["PictureExport"]
    file_export: Lazy["FileExport"]
    approval_log: Lazy["ApprovalLog"]
    record_signing: Lazy["RecordSigning"]
    pairs: Lazy["Pairs"]
    frames: Lazy["FramePreparer"]
    original_thumbnails: Lazy["OriginalThumbnails"]


class Services(Struct, frozen=True):
    """The services that the user interface uses. `service_url` is the address of the service;
    `demo` is True when that is the demo's own service on this computer."""

    store: PackshotStore
    products: Products
    progress: ProgressTracker
    outbox: OutboxState
    decisions: Decisions
    hold_time: HoldTime
    key_change: KeyChangeGuard
    delivery: Delivery
    connection: Connection
    list_sync: ListSync
    thumbnails: PixmapCache
    full_pictures: PixmapCache  # the same pictures in full size
    picture_facts_of: FactsOf  # of a picture that is in one of the two
    output_space: OutputSpaceService
    view_log: ViewLog
    jobs: JobService
    api_key: KeySession
    settings: Settings
    clock: Clock
    accounts: Accounts
    conflicts: ConflictDetector
    feedback: FeedbackService
    feedback_texts: FeedbackTexts
    flags: Flags
    guest_suggestions: GuestSuggestions
    guest_acceptance: GuestAcceptance
    checks: PictureChecks
    wrong_marks: WrongMarks
    profiles: Profiles
    keymap: KeymapService
    service_url: str
    demo: bool
    lazy: LazyServices

    @property
    def job_workspace(self) -> "JobWorkspace":
        """The services for generating: options, ledger and coverage, beside the jobs."""
        return self.lazy.job_workspace()

    @property
    def report_writer(self) -> "ReportWriter":
        """Writes reports to files."""
        return self.lazy.report_writer()

    @property
    def record_writer(self) -> "ReportWriter":
        """Writes the approval record to files; one of its own, because the window of the reports
        shows what `report_writer` does."""
        return self.lazy.record_writer()

    @property
    def insights_writer(self) -> "ReportWriter":
        """Writes the insights to files, for the same reason."""
        return self.lazy.insights_writer()

    @property
    def insights(self) -> "Insights":
        """Computes the insights."""
        return self.lazy.insights()

    @property
    def diagnostics(self) -> "Diagnostics":
        """Builds the text for support."""
        return self.lazy.diagnostics()

    @property
    def history(self) -> "History":
        """The decisions that were made on this computer and have ended."""
        return self.lazy.history()

    @property
    def picture_export(self) -> "PictureExport":
        """Writes pictures to files for other programs."""
        return self.lazy.picture_export()

    @property
    def file_export(self) -> "FileExport":
        """Exports pictures to a folder of the user."""
        return self.lazy.file_export()

    @property
    def approval_log(self) -> "ApprovalLog":
        """Keeps the approval record."""
        return self.lazy.approval_log()

    @property
    def record_signing(self) -> "RecordSigning":
        """Reads the user's signing key."""
        return self.lazy.record_signing()

    @property
    def pairs(self) -> "Pairs":
        """The originals, and how packshots compare with them."""
        return self.lazy.pairs()

    @property
    def frames(self) -> "FramePreparer":
        """Prepares visible parts of pictures."""
        return self.lazy.frames()

    @property
    def original_thumbnails(self) -> "OriginalThumbnails":
        """Small pictures of the originals."""
        return self.lazy.original_thumbnails()

    def fetch_product_names(self) -> None:
        """Fetch the names of the service's products once a run, when they would be shown."""
        if self.store.view_filter.group is GroupBy.PRODUCT:
            self.job_workspace.options.fetch((OptionKind.PRODUCTS,))
