"""All services of one run, put together; what the window is given."""

from typing import TYPE_CHECKING

from qamera_review.domain.clock import Clock
from qamera_review.domain.records import Struct
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.lazy import LateServices
from qamera_review.services.jobs.service import Ideas
from qamera_review.services.list_sync import Sync
from qamera_review.services.outbox.conflicts import Contests
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.feedback import Remarks
from qamera_review.services.outbox.state import Journal
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import Thumbnails
from qamera_review.services.pictures.view_log import SeenLog
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.flags import Marks
from qamera_review.services.settings.keymap import Keyboard
from qamera_review.services.settings.settings import Settings

if TYPE_CHECKING:
    from qamera_review.services.export.history import History
    from qamera_review.services.export.report_writer import Reports
    from qamera_review.services.jobs.workspace import IdeaDesk
    from qamera_review.services.pictures.export import PictureFiles
    from qamera_review.services.settings.diagnostics import Diagnostics


class Review(Struct, frozen=True):
    """The services that the user interface talks to."""

    store: PackshotStore
    journal: Journal
    decisions: Decisions
    delivery: Delivery
    connection: Connection
    sync: Sync
    thumbnails: Thumbnails
    full: Thumbnails  # the same pictures in their own size
    seen: SeenLog
    ideas: Ideas
    keys: KeySession
    settings: Settings
    clock: Clock
    accounts: Accounts
    contests: Contests
    remarks: Remarks
    marks: Marks
    keyboard: Keyboard
    service_url: str
    demo: bool
    late: LateServices

    @property
    def desk(self) -> "IdeaDesk":
        """What the panel for generating shows beside the jobs."""
        return self.late.desk()

    @property
    def reports(self) -> "Reports":
        """Files for people who were not here."""
        return self.late.reports()

    @property
    def diagnostics(self) -> "Diagnostics":
        """What support needs to know."""
        return self.late.diagnostics()

    @property
    def history(self) -> "History":
        """What was decided on this machine."""
        return self.late.history()

    @property
    def files(self) -> "PictureFiles":
        """Pictures as files for other programs."""
        return self.late.files()
