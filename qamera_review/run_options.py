"""The options of one run, and the files, threads and settings that it uses."""

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from qamera_review.domain.account import Account
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import Packshot
from qamera_review.domain.records import Struct, replace
from qamera_review.paths import AppPaths
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.loader_factory import LoaderFactory
from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.check_mark_file import CheckMarkFile
from qamera_review.storage.measurement_file import MeasurementFile
from qamera_review.storage.original_file import OriginalFile, OriginalPictures
from qamera_review.storage.product_file import ProductFile
from qamera_review.storage.profile_files import ProfileFiles
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.storage.writer import Writer


class RunOptions(Struct, frozen=True):
    """The options of one run: from the command line, or from switching the account.

    `service_url` "" means the service of the account that was used last. Without `measuring` no
    picture is measured, whatever the preferences say. `start_problems` did not prevent the start
    and are shown to the user. `data_dir` is the folder that the user has chosen for all files,
    None for the usual ones.
    """

    service_url: str
    paths: AppPaths
    key: ApiKey | None = None
    demo: bool = False
    account: Account | None = None
    measuring: bool = True
    start_problems: tuple[QameraError, ...] = ()
    data_dir: Path | None = None

    def of(self, account: Account) -> "RunOptions":
        """Return the options for another account; a key given at the start is not passed on."""
        if account.id == (self.account.id if self.account is not None else ""):
            return replace(self, account=account, start_problems=())
        return replace(
            self, account=account, service_url=account.service_url, key=None, start_problems=()
        )


class Unattended(Struct, frozen=True):
    """What differs in a run without a window, which paints nothing and holds no decision.

    `proof_of` returns the proof for a picture as the list has it now; `export_journal` is the name
    of the journal of its export, so that the one of the window stays.
    """

    proof_of: Callable[[Packshot], ViewProof | None]
    export_journal: str


class RunResources(Struct, frozen=True):
    """The files, threads and settings that services use; the application opens and closes them."""

    options: RunOptions
    account: Account
    paths: AppPaths  # those of the account
    accounts: Accounts
    settings: Settings
    writer: Writer
    thumbs: ThumbCache
    product_file: ProductFile
    original_file: OriginalFile
    original_pictures: OriginalPictures
    measurements: MeasurementFile
    check_marks: CheckMarkFile
    profile_files: ProfileFiles
    workers: Executor
    tasks: TaskSupervisor
    host: SharedHost
    output_space: OutputSpaceService
    loader_for: LoaderFactory

    def close_files(self, grace_s: float) -> None:
        """Write what is not written yet, and close all files; needs neither loop nor display.

        Waits up to `grace_s` seconds for each file.
        """
        self.writer.close(grace_s)
        for file in (self.product_file, self.original_file, self.check_marks):
            file.close(grace_s)
        self.workers.shutdown()
        self.thumbs.close()
        self.measurements.close()
