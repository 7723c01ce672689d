"""All services of one run, put together; what the window is given."""

from typing import TYPE_CHECKING

from qamera_review.domain.clock import Clock
from qamera_review.domain.values import Struct
from qamera_review.services.accounts import Accounts
from qamera_review.services.connection import Connection
from qamera_review.services.contests import Contests
from qamera_review.services.decisions import Decisions
from qamera_review.services.delivery import Delivery
from qamera_review.services.ideas import Ideas
from qamera_review.services.journal import Journal
from qamera_review.services.key_session import KeySession
from qamera_review.services.keyboard import Keyboard
from qamera_review.services.late import LateServices
from qamera_review.services.marks import Marks
from qamera_review.services.remarks import Remarks
from qamera_review.services.seen import SeenLog
from qamera_review.services.settings import Settings
from qamera_review.services.store import PackshotStore
from qamera_review.services.sync import Sync
from qamera_review.services.thumbnails import Thumbnails

if TYPE_CHECKING:
    from qamera_review.services.diagnostics import Diagnostics
    from qamera_review.services.history import History
    from qamera_review.services.idea_desk import IdeaDesk
    from qamera_review.services.picture_files import PictureFiles
    from qamera_review.services.reports import Reports


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
