"""One run of the program: builds the services and the window, runs them, and closes them."""

import asyncio
import logging

from PySide6.QtCore import QObject, Qt

from qamera_review.composition import compose
from qamera_review.demo_start import DemoStart, start_demo
from qamera_review.domain.account import Account
from qamera_review.domain.errors import QameraError, StorageError
from qamera_review.domain.units import MB
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.network_preload import import_network_modules
from qamera_review.paths import resources_dir
from qamera_review.run_notices import RunNotices
from qamera_review.run_options import RunOptions
from qamera_review.run_resources import open_resources
from qamera_review.services.outbox.file_watch import OutboxFileWatch
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.packshots.view_settings import view_at_start, view_to_settings
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import NOTE_DRAFTS
from qamera_review.ui.shell.focus_as_left import FocusAsLeft, ids_as_left
from qamera_review.ui.shell.main_window import MainWindow
from qamera_review.ui.shell.monitor_profile import MonitorProfile
from qamera_review.ui.text.language import Translations, language_of
from qamera_review.ui.theme.theme import ThemeFollower, appearance_of
from qamera_review.ui.theme.theme_applier import ThemeApplier, get_application
from qamera_review.update_watch import UpdateWatch, is_checkout, program_file

QUIT_GRACE_S = 5.0
# How long the window waits for the stored list; enough for about ten thousand packshots.
SHOW_WINDOW_AFTER_S = 0.2

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
        self._quit = asyncio.Event()
        self._resources = resources = open_resources(
            options, self._outbox_opener, self._start_problems
        )
        self._file_watch = OutboxFileWatch(resources.writer, self._outbox_opener)
        self.services = services = compose(resources)
        self._start_problems += filter(None, (resources.product_file.problem,))
        self._view_loaders = tuple(resources.loader_for.made)  # of the grid and the large pictures
        preferences = resources.settings.preferences
        application = get_application()
        # The window is closed before the files are.
        application.setQuitOnLastWindowClosed(False)
        self._translations = Translations(
            application, preferences.language, resources_dir() / "translations"
        )
        self._looks = ThemeFollower(appearance_of(preferences))
        self._theme_applier = ThemeApplier(application, self._looks)
        self.window = MainWindow(services, self._looks.theme)
        self._monitor = MonitorProfile(self.window)
        self._notices = RunNotices(
            resources, services, self._outbox_opener, self._file_watch, self.window.notices
        )
        self.update_watch = UpdateWatch(program_file())
        self._demo_start = DemoStart(
            options.paths.for_demo().lock, lambda: start_demo(options.data_dir)
        )
        self._connect()
        self._on_preferences_changed(preferences)

    def _connect(self) -> None:
        self._monitor.profile_read.connect(self._resources.output_space.use_monitor_profile)
        self.window.close_requested.connect(self._quit.set)
        get_application().commitDataRequest.connect(self.write_settings)
        self.window.demo_requested.connect(self._demo_start.start)
        self.window.demo_requested.connect(self._notices.on_demo_requested)
        # This window has nothing to show yet, and two would have nearly the same title.
        self._demo_start.opened.connect(self._quit.set)
        self._demo_start.failed.connect(self._on_demo_failed)
        self._resources.accounts.switch_requested.connect(self._on_switch_requested)
        self._resources.settings.changed.connect(self._on_preferences_changed)
        self.update_watch.updated.connect(self._notices.on_updated)

    async def run(self) -> None:
        """Show the window and run until the user closes it, then close everything."""
        services = self.services
        painted = asyncio.Event()
        self.window.first_paint.painted.connect(painted.set)
        self._monitor.read()  # first, so that nothing is decoded for another colour space
        for loader in self._view_loaders:
            # Cached pictures are decoded while the window is painted; the host is asked later
            # whether they have changed.
            loader.start(revalidate=False)
        await self._show_as_left()
        self._remember_from_now_on()
        await painted.wait()
        self._resources.tasks.start(services.delivery.run(), "deliver")
        self._resources.tasks.start(services.list_sync.run(), "refresh by itself")
        self._resources.tasks.start(self._work_after_first_paint(), "work after the first paint")
        await self._quit.wait()
        await self._close()

    async def _work_after_first_paint(self) -> None:
        """Do what can wait until the window is there: import the network modules, then load the
        stored key, which starts the connection, and begin to measure pictures."""
        await import_network_modules(self.services.thumbnails)
        self._looks.follow_portal()
        for loader in self._view_loaders:
            loader.enable_revalidation()
        await self.services.api_key.load_stored_key()
        if self._resources.options.measuring:
            self.services.checks.start()
        self._notices.follow_record(self.services.approval_log)
        self.services.approval_log.sync_soon()
        if not is_checkout():
            from qamera_review.preload import import_lazy_modules

            await import_lazy_modules()

    async def _show_as_left(self) -> None:
        """Show the window in the state of the last run, with the stored list.

        The window appears together with the list, or without it when loading takes longer than
        SHOW_WINDOW_AFTER_S.
        """
        settings, window = self._resources.settings, self.window
        view = view_at_start(settings.value("view"), settings.preferences.start_view)
        self.services.store.set_filter(view)
        window.restore_state(settings.values())
        self._notices.show_start_problems(
            window.action_registry.key_problems_text(), self._start_problems
        )
        list_task = asyncio.ensure_future(self.services.list_sync.open_cached(view.service))
        await asyncio.wait({list_task}, timeout=SHOW_WINDOW_AFTER_S)
        window.show()
        self._monitor.follow()
        await list_task
        FocusAsLeft(self.services.store, window.grid, ids_as_left(settings.values()))
        window.flush()

    def set_garbage_collector(self, collector: GuiGarbageCollector) -> None:
        """Tell the collector when the user is active and when a list is loaded."""
        self.services.list_sync.reading_changed.connect(collector.set_list_loading)
        self.window.grid.focus_changed.connect(collector.defer_full_collection)

    @property
    def is_quitting(self) -> bool:
        """Return whether the user, or the end of the session, has asked the program to end."""
        return self._quit.is_set()

    def write_settings(self) -> None:
        """Write the settings now; everything else is on the disk at any time.

        Called when the session ends: Windows ends the process soon afterwards, but if the user
        cancels the end of the session, the program goes on.
        """
        try:
            self._resources.settings.write()
        except StorageError as error:  # was reported while the window was open
            _log.info("The settings could not be written: %s", error)

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

    def _remember_from_now_on(self) -> None:
        store, settings = self.services.store, self._resources.settings
        feedback = self.services.feedback
        feedback.restore_drafts(settings.value(NOTE_DRAFTS))
        settings.watch(lambda: {NOTE_DRAFTS: feedback.stored_drafts()})
        settings.watch(self.window.state.values)
        settings.watch(lambda: {"view": view_to_settings(self.window.trail.lasting_filter)})
        store.counts_changed.connect(settings.save_soon)
        self.window.window_state_changed.connect(settings.save_soon)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        for pictures in (self.services.thumbnails, self.services.full_pictures):
            pictures.set_budget(preferences.pixmap_cache_bytes)
        self._resources.thumbs.set_budget(preferences.disk_mb * MB)
        self._resources.output_space.use_preferences(preferences)
        self._looks.choose(appearance_of(preferences))
        if language_of(preferences.language) is not self._translations.language:
            self._request_restart(self._resources.accounts.open)

    def _request_restart(self, account: Account | None) -> None:
        self.next_run = (
            self._resources.options if account is None else self._resources.options.of(account)
        )
        self._quit.set()

    def _on_demo_failed(self) -> None:
        self._notices.on_demo_failed(self.window.demo_requested.emit)

    def _on_switch_requested(self, account: Account) -> None:
        self._request_restart(account)

    async def _close(self) -> None:
        get_application().commitDataRequest.disconnect(self.write_settings)
        self._file_watch.stop()
        self.update_watch.stop()
        self._demo_start.stop()
        self._resources.settings.unwatch()
        self.window.leave()
        await self.services.delivery.finish(QUIT_GRACE_S)
        await self.services.jobs.finish(QUIT_GRACE_S)
        await self._resources.tasks.drain(0.1)
        await self.services.connection.close()
        # Before the threads are waited for: it ends what they wait for.
        self._resources.host.close()
        self._resources.loader_for.close(QUIT_GRACE_S)
        lazy = self.services.lazy
        for writer in (lazy.report_writer, lazy.record_writer, lazy.insights_writer):
            if (reports := writer.made) is not None:
                reports.close(QUIT_GRACE_S)
        self.services.checks.close(QUIT_GRACE_S)
        if (pairs := self.services.lazy.pairs.made) is not None:
            pairs.close(QUIT_GRACE_S)
        if (frames := self.services.lazy.frames.made) is not None:
            frames.close()
        if (exports := self.services.lazy.file_export.made) is not None:
            exports.close(QUIT_GRACE_S)
        if (approvals := self.services.lazy.approval_log.made) is not None:
            approvals.close(QUIT_GRACE_S)
        self.close_files()
        self._theme_applier.restore()
        self._translations.remove()
        self.window.deleteLater()
        self._delete_services()

    def _delete_services(self) -> None:
        """Let Qt delete the services, and with them their connections.

        The garbage collector does not see what a connection refers to. Otherwise a run that is
        followed by another one, of another account, would stay in memory with all its pictures.
        """
        fields = [
            getattr(holder, name)
            for holder in (self.services, self._resources)
            for name in holder.__struct_fields__
        ]
        lazy = self.services.lazy
        late = (getattr(lazy, name).made for name in lazy.__struct_fields__)
        own = (
            self._outbox_opener,
            self._file_watch,
            self._looks,
            self.update_watch,
            self._demo_start,
        )
        for each in (*fields, *late, *own, self.services.jobs.repository):
            if isinstance(each, QObject):
                each.deleteLater()

    def close_files(self) -> None:
        """Write what is not written yet, and close all files; needs neither loop nor display."""
        self._resources.close_files(QUIT_GRACE_S)
        self.write_settings()
