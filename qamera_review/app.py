"""The composition root: builds the services and the window, runs them, and closes them."""

import asyncio
import hashlib
import logging
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from qamera_review.composition import RunOptions, RunResources, compose
from qamera_review.demo import start_demo
from qamera_review.domain.account import Account
from qamera_review.domain.errors import QameraError, StorageError
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.domain.service_url import host_of, is_loopback
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.paths import resources_dir
from qamera_review.services.connection.connection import ConnectionState, ConnectionStatus
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.file_watch import OutboxFileWatch
from qamera_review.services.outbox.opener import OutboxOpener, RecoveryReport
from qamera_review.services.packshots.view_settings import view_from_settings, view_to_settings
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.single_instance import SingleInstance, TakeableLock
from qamera_review.startup_error import ask
from qamera_review.storage.folder_owner import accounts_in, claim_folder
from qamera_review.storage.product_file import ProductFile
from qamera_review.storage.settings import SettingsFile
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.storage.writer import Writer
from qamera_review.ui.outbox.decision_text import loss_text, recovery_text
from qamera_review.ui.preferences.settings_problems import accounts_text, problems_text
from qamera_review.ui.shell.main_window import MainWindow
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import Translations, language_of, tr
from qamera_review.ui.theme.theme import ThemeFollower, appearance_of
from qamera_review.ui.theme.theme_applier import ThemeApplier, get_application
from qamera_review.ui.widgets.notice_bar import NoticeTopic

if TYPE_CHECKING:  # see PRELOADED_MODULES
    from qamera_review.api.images import ImageClient

MB = 1024 * 1024
QUIT_GRACE_S = 5.0
SWITCH_S = 0.001
# httpx and what it imports: 100 ms of processor time, which the start leaves out. They are imported
# when the window is painted, smaller ones first, so that none stops it for long. Until then modules
# of the services name the client in annotations only.
PRELOADED_MODULES = (
    "email.message",
    "http.client",
    "http.cookiejar",
    "httpx",
    "qamera_review.api.client",
)
# So long the network modules wait for the first pictures, because importing stops the window.
FIRST_PICTURES_S = 0.3
# So long the window waits for the stored list; about ten thousand packshots are loaded by then.
SHOW_WINDOW_AFTER_S = 0.2
_LATER = Qt.ConnectionType.QueuedConnection  # runs after the current paint has reached the screen

_log = logging.getLogger(__name__)


class Application:
    """One run of the program with one account; owns its files, threads and window. GUI thread.

    `next_run` is set when the user switches to another account, or changes the language: the
    options with which the program goes on after this run. None means that the program ends.
    """

    def __init__(self, options: RunOptions) -> None:
        self.next_run: RunOptions | None = None
        self._start_problems: list[QameraError] = [*options.start_problems]
        self._outbox_opener = OutboxOpener()
        self._loaders: list[PictureLoader] = []
        self._quit = asyncio.Event()
        self._on = on = self._open(options)
        self._file_watch = OutboxFileWatch(on.writer, self._outbox_opener)
        self.services = services = compose(on)
        self._start_problems += filter(None, (on.thumbs.problem, on.product_file.problem))
        self._view_loaders = tuple(self._loaders)  # those of the grid and of the large pictures
        preferences = on.settings.preferences
        self._translations = Translations(
            get_application(), preferences.language, resources_dir() / "translations"
        )
        self._looks = ThemeFollower(appearance_of(preferences))
        self._theme_applier = ThemeApplier(get_application(), self._looks)
        self.window = MainWindow(services, self._looks.theme)
        self._connect()
        self._on_preferences_changed(preferences)

    def _open(self, options: RunOptions) -> RunResources:
        accounts = Accounts(SettingsFile(options.paths.accounts), accounts_in(options.paths.data))
        accounts.save_failed.connect(self._start_problems.append)
        account = options.account or accounts.start_with(options.service_url or None)
        accounts.opened(account)
        self._options = replace(options, account=account, service_url=account.service_url)
        paths = options.paths.of_account(account.id)
        self._start_problems += paths.create()
        claim_folder(paths.data, account)
        workers = ThreadPoolExecutor(2, thread_name_prefix="worker")
        settings = Settings(SettingsFile(paths.settings), workers, account.id)
        return RunResources(
            options=self._options,
            account=account,
            paths=paths,
            accounts=accounts,
            settings=settings,
            writer=Writer(paths.outbox, self._outbox_opener.open, self._outbox_opener.record),
            thumbs=ThumbCache(paths.thumbs, settings.preferences.disk_mb * MB),
            product_file=ProductFile(paths.products),
            workers=workers,
            tasks=TaskSupervisor(),
            host=SharedHost(partial(image_client, account.service_url)),
            loader_for=self._build_loader,
        )

    def _connect(self) -> None:
        settings = self._on.settings
        self.window.close_requested.connect(self._quit.set)
        self.window.demo_requested.connect(start_demo)
        self._on.accounts.switch_requested.connect(self._on_switch_requested)
        self.services.connection.state_changed.connect(self._on_state_changed)
        settings.changed.connect(self._on_preferences_changed)
        settings.save_failed.connect(self._on_save_failed)
        self._outbox_opener.reopened.connect(self._on_reopened)
        self._outbox_opener.recreated.connect(self._on_recreated)
        self._file_watch.failed.connect(self._on_outbox_unusable)

    async def run(self) -> None:
        """Show the window and run until the user closes it, then close everything."""
        services = self.services
        painted = asyncio.Event()
        self.window.first_paint.painted.connect(painted.set)
        for loader in self._view_loaders:
            # Cached pictures are decoded while the window is painted; the host is asked later
            # whether they have changed.
            loader.start(doubting=False)
        await self._show_as_left()
        self._remember_from_now_on()
        await painted.wait()
        self._on.tasks.start(services.delivery.run(), "deliver")
        self._on.tasks.start(services.list_sync.run(), "refresh by itself")
        self._on.tasks.start(self._find_key(), "find the key")
        await self._quit.wait()
        await self._close()

    async def _find_key(self) -> None:
        """Import the network modules, then load the stored key, which starts the connection.

        It first waits for the pictures that are shown from the cache. The modules are imported one
        by one, so that the window stays responsive in between.
        """
        await self._first_pictures()
        for name in PRELOADED_MODULES:
            import_module(name)
            await asyncio.sleep(0)
        for loader in self._view_loaders:
            loader.enable_revalidation()
        await self.services.api_key.load_stored_key()
        if getattr(sys, "frozen", False):
            from qamera_review.preload import import_lazy_modules

            await import_lazy_modules()

    async def _first_pictures(self) -> None:
        """Wait until the visible pictures are loaded, for at most FIRST_PICTURES_S."""
        settled = asyncio.Event()
        pictures = self.services.thumbnails
        pictures.settled.connect(settled.set)
        with suppress(TimeoutError):
            async with asyncio.timeout(FIRST_PICTURES_S):
                if pictures.is_loading:
                    await settled.wait()
        pictures.settled.disconnect(settled.set)

    async def _show_as_left(self) -> None:
        """Show the window in the state of the last run, with the stored list.

        The window appears together with the list, or without it when loading takes longer than
        SHOW_WINDOW_AFTER_S.
        """
        settings, window = self._on.settings, self.window
        view = view_from_settings(settings.value("view"))
        self.services.store.set_filter(view)
        window.restore_window_state(settings.values())
        messages = [problems_text(settings), window.action_registry.problem_text()]
        messages += [accounts_text(self._on.accounts)]
        messages += (recovery_text(report) for report in self._outbox_opener.rescues)
        messages += (loss_text(loss) for loss in self._outbox_opener.losses)
        messages += map(format_error, self._start_problems)
        if any(messages):
            window.notices.show_notice("\n".join(dict.fromkeys(filter(None, messages))))
        list_task = asyncio.ensure_future(self.services.list_sync.open_cached(view.service))
        await asyncio.wait({list_task}, timeout=SHOW_WINDOW_AFTER_S)
        window.show()
        await list_task
        focus = settings.value("focus")
        if isinstance(focus, str) and focus:
            window.grid.set_focus_id(PackshotId(focus))
        window.flush()

    def set_garbage_collector(self, collector: GuiGarbageCollector) -> None:
        """Tell the collector when the user is active and when a list is loaded."""
        self.services.list_sync.reading_changed.connect(collector.set_list_loading)
        self.window.grid.focus_changed.connect(collector.defer_full_collection)

    def request_quit(self) -> None:
        """Make `run` close everything and return."""
        self._quit.set()

    def raise_window(self) -> None:
        """Raise the window, because the user has started the program a second time."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        _log.info("window raised: another start asked for it")

    def _build_loader(
        self, on_loaded: Callable[[LoadResult], None], *, gives_way: bool = False
    ) -> PictureLoader:
        loader = PictureLoader(
            self._on.host,
            self._on.thumbs,
            on_loaded,
            lambda data: hashlib.sha256(data).hexdigest(),
            gives_way=gives_way,
        )
        self._loaders.append(loader)
        return loader

    def _remember_from_now_on(self) -> None:
        store, settings = self.services.store, self._on.settings
        settings.watch(self.window.window_state)
        settings.watch(lambda: {"view": view_to_settings(store.view_filter)})
        store.counts_changed.connect(settings.save_soon)
        self.window.window_state_changed.connect(settings.save_soon)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        hold_ms = None if preferences.draft else preferences.hold_s * 1000
        self.services.decisions.hold_ms = hold_ms
        for pictures in (self.services.thumbnails, self.services.full_pictures):
            pictures.set_budget(preferences.memory_mb * MB // 2)
        self._on.thumbs.set_budget(preferences.disk_mb * MB)
        self._looks.choose(appearance_of(preferences))
        if language_of(preferences.language) is not self._translations.language:
            self._request_restart(self._on.accounts.open)

    def _request_restart(self, account: Account | None) -> None:
        self.next_run = self._options if account is None else self._options.of(account)
        self._quit.set()

    def _on_switch_requested(self, account: Account) -> None:
        self._request_restart(account)

    def _on_state_changed(self, state: ConnectionState) -> None:
        if state.status is ConnectionStatus.ONLINE:
            self._note_key(self.services.api_key.key_id)

    def _note_key(self, key_id: str) -> None:
        """Record the key that is in use; tell when others wait that were made with another one."""
        account = self._on.accounts.open
        if account is None or not key_id or account.key_id == key_id:
            return
        unsent = self.services.decisions.counts().unsent
        if account.key_id and unsent:
            text = tr("%n decisions were made with the key {old} and are sent with {new}.", unsent)
            self.window.notices.show_notice(text.format(old=account.key_id, new=key_id))
        self._on.accounts.note_key(key_id)
        try:
            claim_folder(self._on.paths.data, replace(account, key_id=key_id))
        except StorageError as error:
            self._on_save_failed(error)

    def _on_save_failed(self, error: QameraError) -> None:
        why = tr(error.title)
        self.window.notices.show_notice(tr("The settings were not kept: {why}.").format(why=why))

    def _on_reopened(self, rescue: RecoveryReport | None) -> None:
        self.services.outbox.rewrite_all()
        if rescue is not None:
            self.window.notices.show_notice(recovery_text(rescue, in_memory=True))

    def _on_recreated(self) -> None:
        text = tr("The outbox file was deleted and was written again; no unsent decision is lost.")
        self.window.notices.show_notice(text)

    def _on_outbox_unusable(self, error: QameraError) -> None:
        self.window.notices.show_notice(format_error(error), topic=NoticeTopic.DISK)

    async def _close(self) -> None:
        self._file_watch.stop()
        self._on.settings.unwatch()
        self.window.leave()
        await self.services.delivery.finish(QUIT_GRACE_S)
        await self.services.jobs.finish(QUIT_GRACE_S)
        await self._on.tasks.drain(0.1)
        await self.services.connection.close()
        self._on.host.close()  # before the threads are waited for: it ends what they wait for
        for loader in self._loaders:
            loader.close(QUIT_GRACE_S)
        if (reports := self.services.lazy.report_writer.made) is not None:
            reports.close(QUIT_GRACE_S)
        self._on.writer.close(QUIT_GRACE_S)
        self._on.product_file.close(QUIT_GRACE_S)
        self._on.workers.shutdown()
        self._on.thumbs.close()
        self._theme_applier.restore()
        self._translations.remove()
        self.window.deleteLater()
        try:
            self._on.settings.close()
        except StorageError as error:  # was reported while the window was open
            _log.info("The settings could not be written: %s", error)


def run(options: RunOptions) -> int:
    """Runs the application until it is closed; returns the process's exit status. Raises
    QameraError when it cannot start."""
    app = get_application()
    app.setApplicationName("Qamera Review")
    app.setDesktopFileName("qamera-review")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "qamera-review.png")))
    app.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(options.paths.lock)
    if not acquire_lock(instance):
        print("Qamera Review is already open on this data folder; its window was raised.")
        return 0
    collector = GuiGarbageCollector()
    set_gil_switch_interval()
    loop = qasync.QEventLoop(app)
    try:
        next_run: RunOptions | None = options
        with loop:
            while next_run is not None:
                application = Application(next_run)
                instance.raise_requested.connect(application.raise_window)
                application.window.first_paint.painted.connect(instance.listen, _LATER)
                application.set_garbage_collector(collector)
                quit_on_signals(application.request_quit)
                loop.run_until_complete(application.run())
                instance.raise_requested.disconnect(application.raise_window)
                next_run = application.next_run
    finally:
        collector.stop()
        instance.release()
    return 0


def acquire_lock(instance: SingleInstance) -> bool:
    """Take the lock on the data folder; False when another instance has raised its window.

    The user is asked about a lock that can be taken over. Raises QameraError without a lock.
    """
    try:
        return instance.acquire()
    except TakeableLock as error:
        if not ask(error, "Take over"):
            raise
        instance.take_over()
        return instance.acquire()


def quit_on_signals(request_quit: Callable[[], None]) -> None:
    """Quit in the normal way on Ctrl+C, on SIGTERM, and when the terminal is closed (SIGHUP).

    Python runs a signal handler only when it executes Python code again. A timer of the window
    ensures that this happens at least once a second.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, lambda _number, _frame: request_quit())


def set_gil_switch_interval() -> None:
    """Let the GUI thread get the GIL after 1 ms; with the default of 5 ms the window stutters."""
    sys.setswitchinterval(SWITCH_S)


def image_client(service_url: str) -> "ImageClient":
    """Return a client for the picture hosts of a service; imports httpx."""
    from qamera_review.api.images import ImageClient

    return ImageClient(allow_loopback=is_loopback(host_of(service_url)))
