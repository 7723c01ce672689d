"""Opens the files, the settings and the threads of one account."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from qamera_review.domain.errors import QameraError
from qamera_review.domain.records import replace
from qamera_review.domain.units import MB
from qamera_review.network_preload import image_client
from qamera_review.paths import resources_dir
from qamera_review.run_options import RunOptions, RunResources
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.loader_factory import LoaderFactory
from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.check_mark_file import CheckMarkFile
from qamera_review.storage.folder_owner import accounts_in, claim_folder
from qamera_review.storage.measurement_file import MeasurementFile
from qamera_review.storage.original_file import OriginalFile, OriginalPictures
from qamera_review.storage.product_file import ProductFile
from qamera_review.storage.profile_files import ProfileFiles
from qamera_review.storage.settings import SettingsFile
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.storage.writer import Writer


def open_resources(
    options: RunOptions,
    opener: OutboxOpener,
    problems: list[QameraError],
) -> RunResources:
    """Return what the services of one run need; the options in it name the account.

    What could not be opened, but does not prevent the start, is added to `problems`. Raises
    QameraError when the folder belongs to another account or the outbox cannot be opened.
    """
    accounts = Accounts(SettingsFile(options.paths.accounts), accounts_in(options.paths.data))
    accounts.save_failed.connect(problems.append)
    account = options.account or accounts.start_with(options.service_url or None)
    accounts.opened(account)
    paths = options.paths.of_account(account.id)
    problems += paths.create()
    claim_folder(paths.data, account)
    workers = ThreadPoolExecutor(2, thread_name_prefix="worker")
    settings = Settings(SettingsFile(paths.settings), workers, account.id)
    thumbs = ThumbCache(paths.thumbs, settings.preferences.disk_mb * MB)
    if thumbs.problem is not None:
        problems.append(thumbs.problem)
    host = SharedHost(partial(image_client, account.service_url))
    output_space = OutputSpaceService(settings.preferences)
    return RunResources(
        options=replace(options, account=account, service_url=account.service_url),
        account=account,
        paths=paths,
        accounts=accounts,
        settings=settings,
        writer=Writer(paths.outbox, opener.open, opener.record),
        thumbs=thumbs,
        product_file=ProductFile(paths.products),
        original_file=OriginalFile(paths.originals),
        original_pictures=OriginalPictures(paths.original_pictures),
        measurements=MeasurementFile(paths.measurements),
        check_marks=CheckMarkFile(paths.check_marks),
        profile_files=ProfileFiles(resources_dir() / "profiles", paths.profiles),
        workers=workers,
        tasks=TaskSupervisor(),
        host=host,
        output_space=output_space,
        loader_for=LoaderFactory(host, thumbs, lambda: output_space.current),
    )
