"""Creates the windows beside the main one.

The modules of rooms that take more than 15 ms of processor time are imported when a window is first
opened, so that the first paint does not wait for them: jobs 60, help 39, reports 35, preferences
23, outbox 21.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.container import Services
from qamera_review.services.outbox.undo import UndoStep
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.accounts.account_window import AccountsWindow
from qamera_review.ui.accounts.accounts_page import AccountsPage
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.products.packshot_names import PackshotNames
from qamera_review.ui.shell.messages_window import MessagesWindow
from qamera_review.ui.shell.parts_factory import outbox_status
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.message_log import MessageLog


def register_windows(
    services: Services,
    parent: QWidget,
    theme: Callable[[], Theme],
    show: Callable[[PackshotId], object],
    selected: Callable[[], list[PackshotId]],
    focused: Callable[[], PackshotId | None],
    registry: ActionRegistry,
    jobs: JobActions,
    trail: ViewTrail,
    undo_step: Callable[[UndoStep], None],
    messages: MessageLog,
    generate: Callable[[], object],
) -> WindowRegistry:
    """Return a registry of all windows, for the main window `parent`.

    `theme` returns the current theme, `show` goes to a packshot in the grid, `selected` returns the
    selected ones, `focused` the focused one, `registry` has the action table, `jobs` handles
    requests of the job windows, `trail` leads back to a view that was replaced, and `undo_step`
    undoes one step; `messages` are the recent ones; `generate` opens the jobs panel.
    """
    windows = WindowRegistry(parent)
    makers = _Makers(
        services,
        parent,
        theme,
        show,
        selected,
        focused,
        registry,
        jobs,
        trail,
        undo_step,
        windows,
        messages,
        generate,
    )
    windows.register(WindowKind.OUTBOX, makers.outbox)
    if not services.demo:  # a demo has one made-up account
        windows.register(WindowKind.ACCOUNTS, makers.accounts)
    windows.register(WindowKind.LEDGER, makers.ledger)
    windows.register(WindowKind.INSIGHTS, makers.insights)
    windows.register(WindowKind.COVERAGE, makers.coverage)
    windows.register(WindowKind.MESSAGES, makers.messages_window)
    windows.register(WindowKind.HELP, makers.help)
    windows.register(WindowKind.ABOUT, makers.about)
    windows.register(WindowKind.DIAGNOSTICS, makers.diagnostics)
    windows.register(WindowKind.REPORT, makers.report)
    windows.register(WindowKind.EXPORT, makers.export)
    windows.register(WindowKind.RECORD, makers.record)
    windows.register(WindowKind.GUESTS, makers.guests)
    windows.register(WindowKind.SUMMARY, makers.summary)
    windows.register(WindowKind.SITTING, makers.sitting)
    windows.register(WindowKind.CHECKS, makers.checks)
    windows.register(WindowKind.PREFERENCES, makers.preferences)
    return windows


class _Makers(Struct, frozen=True):
    services: Services
    parent: QWidget
    theme: Callable[[], Theme]
    show: Callable[[PackshotId], object]
    selected: Callable[[], list[PackshotId]]
    focused: Callable[[], PackshotId | None]
    registry: ActionRegistry
    jobs: JobActions
    trail: ViewTrail
    undo_step: Callable[[UndoStep], None]
    windows: WindowRegistry
    messages: MessageLog
    generate: Callable[[], object]

    @property
    def folders(self) -> LastFolders:
        return LastFolders(self.services.settings)

    @property
    def names(self) -> PackshotNames:
        return PackshotNames(self.services.store, self.services.products)

    def messages_window(self) -> QWidget:
        return MessagesWindow(self.messages, self.names, self.services.thumbnails, self.parent)

    def outbox(self) -> QWidget:
        from qamera_review.ui.outbox.outbox_model import OutboxModel
        from qamera_review.ui.outbox.outbox_window import OutboxWindow

        services = self.services
        model = OutboxModel(
            services.outbox,
            services.connection,
            services.clock,
            self.names,
            services.thumbnails,
            self.theme(),
        )
        window = OutboxWindow(
            services.outbox,
            services.connection,
            services.decisions,
            services.history,
            model,
            outbox_status(services, self.registry.key_of),
            self.folders,
            self.parent,
        )
        window.show_requested.connect(self.show)
        window.review_requested.connect(self._review(window))
        return window

    def _review(self, window: QWidget) -> Callable[[], None]:
        """Return what closes a window and shows all undecided packshots in the main one."""

        def review() -> None:
            current = self.services.store.view_filter
            undecided = replace(
                current, facet=Facet.UNDECIDED, more_facets=frozenset(), text="", job_ids=None
            )
            self.trail.visit(undecided)
            window.close()
            self.parent.activateWindow()

        return review

    def summary(self) -> QWidget:
        from qamera_review.ui.outbox.draft_summary import DraftSummaryDialog

        return DraftSummaryDialog(self.services.outbox, self.services.decisions, self.parent)

    def sitting(self) -> QWidget:
        from qamera_review.services.overview.sitting import Sitting
        from qamera_review.ui.sitting.sitting_window import SittingWindow
        from qamera_review.ui.sitting.timeline import Timeline

        services = self.services
        sitting = Sitting(
            services.store,
            services.decisions,
            services.progress,
            services.feedback.feedback_of,
            lambda: services.job_workspace.ledger.accounts(),
        )
        timeline = Timeline(
            services.decisions,
            services.outbox,
            services.store,
            self.names,
            services.thumbnails,
            self.undo_step,
        )
        timeline.show_requested.connect(self.show)
        window = SittingWindow(
            sitting,
            services.progress,
            timeline,
            self.theme(),
            lambda: self.windows.open(WindowKind.REPORT),
            self.jobs.regenerate_ids,
            self.parent,
        )
        sitting.setParent(window)
        timeline.review_requested.connect(self._review(window))
        return window

    def accounts(self) -> QWidget:
        return AccountsWindow(self.services.accounts, self.parent)

    def ledger(self) -> QWidget:
        from qamera_review.ui.jobs.ledger_window import LedgerWindow

        window = LedgerWindow(self.services.job_workspace, self.theme(), self.folders, self.parent)
        window.show_requested.connect(self.jobs.show_ids)
        window.generate_requested.connect(self.generate)
        return window

    def insights(self) -> QWidget:
        from qamera_review.ui.reports.insights_window import InsightsWindow

        insights, writer = self.services.insights, self.services.insights_writer
        window = InsightsWindow(insights, writer, self.theme(), self.folders, self.parent)
        window.review_requested.connect(self._review(window))
        return window

    def coverage(self) -> QWidget:
        from qamera_review.ui.jobs.coverage_window import CoverageWindow

        workspace, store = self.services.job_workspace, self.services.store
        window = CoverageWindow(workspace, store, self.theme(), self.folders, self.parent)
        window.show_requested.connect(self.jobs.show_ids)
        window.generate_requested.connect(self.jobs.generate_for)
        return window

    def help(self) -> QWidget:
        from qamera_review.ui.help.guide import HelpWindow

        return HelpWindow(self.registry.specs, self.parent)

    def about(self) -> QWidget:
        from qamera_review.ui.help.about import AboutWindow

        return AboutWindow(self.parent)

    def diagnostics(self) -> QWidget:
        from qamera_review.ui.help.diagnostics import DiagnosticsWindow

        return DiagnosticsWindow(self.services.diagnostics, self.folders, self.parent)

    def checks(self) -> QWidget:
        from qamera_review.ui.help.accuracy_window import AccuracyWindow

        services = self.services
        return AccuracyWindow(services.checks, services.wrong_marks, services.store, self.parent)

    def report(self) -> QWidget:
        from qamera_review.ui.reports.report_heading import ReportHeading
        from qamera_review.ui.reports.report_window import ReportWindow

        services = self.services
        heading = ReportHeading(
            services.store,
            services.accounts,
            services.jobs,
            services.products,
            services.clock,
            services.service_url,
        )
        return ReportWindow(
            services.store,
            services.products,
            services.checks,
            services.profiles,
            services.report_writer,
            heading,
            self.selected,
            lambda: self.registry.reasons,
            self.folders,
            self.parent,
        )

    def export(self) -> QWidget:
        from qamera_review.services.export.sources import ExportSources
        from qamera_review.ui.reports.export_window import ExportWindow
        from qamera_review.ui.text.product_text import product_title

        services = self.services
        return ExportWindow(
            ExportSources(services.store, services.products, services.jobs.origins, product_title),
            services.file_export,
            services.settings,
            services.clock,
            services.service_url,
            self.selected,
            self.parent,
        )

    def record(self) -> QWidget:
        from qamera_review.ui.reports.record_window import RecordWindow

        services = self.services
        return RecordWindow(
            services.approval_log,
            services.record_writer,
            services.record_signing,
            services.settings,
            services.clock,
            services.service_url,
            self.folders,
            self.parent,
        )

    def guests(self) -> QWidget:
        from qamera_review.ui.reports.guest_window import GuestWindow

        services = self.services
        return GuestWindow(
            services.store,
            services.products,
            services.guest_acceptance,
            services.guest_suggestions,
            services.file_export,
            lambda: self.registry.reasons,
            self.selected,
            self.focused,
            self.folders,
            self.parent,
        )

    def preferences(self) -> QWidget:
        from qamera_review.ui.preferences.keys_page import KeysPage
        from qamera_review.ui.preferences.preferences_window import PreferencesWindow
        from qamera_review.ui.preferences.profiles_page import ProfilesPage
        from qamera_review.ui.preferences.reasons_page import ReasonsPage

        registry, services = self.registry, self.services
        pages: list[tuple[str, QWidget]] = [
            (tr("Profiles"), ProfilesPage(services.profiles, services.settings)),
            (tr("Shortcuts"), KeysPage(registry)),
            (tr("Reasons"), ReasonsPage(registry.reasons, registry.set_reasons)),
        ]
        if not services.demo:
            pages.append((tr("Accounts"), AccountsPage(services.accounts)))
        return PreferencesWindow(services.settings, services.output_space, pages, self.parent)
