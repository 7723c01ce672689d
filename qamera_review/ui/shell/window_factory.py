"""How each of the windows beside the main one is made.

Their modules are imported when a window is opened first: the first paint does not wait for them.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.container import Services
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme


def register_windows(
    services: Services,
    parent: QWidget,
    theme: Callable[[], Theme],
    show: Callable[[PackshotId], object],
    selected: Callable[[], list[PackshotId]],
    book: ActionRegistry,
) -> WindowRegistry:
    """All of them, for the main window `parent`; `show` goes to a packshot in the grid,
    `selected` are those selected there, `book` has the table of the actions."""
    windows = WindowRegistry(parent)
    makers = _Makers(services, parent, theme, show, selected, book)
    windows.register(WindowKind.OUTBOX, makers.outbox)
    if not services.demo:  # a demo has one made-up account
        windows.register(WindowKind.ACCOUNTS, makers.accounts)
    windows.register(WindowKind.HELP, makers.help)
    windows.register(WindowKind.ABOUT, makers.about)
    windows.register(WindowKind.DIAGNOSTICS, makers.diagnostics)
    windows.register(WindowKind.REPORT, makers.report)
    windows.register(WindowKind.SUMMARY, makers.summary)
    windows.register(WindowKind.PREFERENCES, makers.preferences)
    return windows


class _Makers(Struct, frozen=True):
    services: Services
    parent: QWidget
    theme: Callable[[], Theme]
    show: Callable[[PackshotId], object]
    selected: Callable[[], list[PackshotId]]
    book: ActionRegistry

    def outbox(self) -> QWidget:
        from qamera_review.ui.outbox.outbox_window import OutboxWindow

        window = OutboxWindow(self.services, self.theme(), self.parent)
        window.show_requested.connect(self.show)
        return window

    def summary(self) -> QWidget:
        from qamera_review.ui.outbox.sitting_summary import SummarySheet

        return SummarySheet(self.services, self.parent)

    def accounts(self) -> QWidget:
        from qamera_review.ui.accounts.account_window import AccountsWindow

        return AccountsWindow(self.services.accounts, self.parent)

    def help(self) -> QWidget:
        from qamera_review.ui.help.guide import HelpWindow

        return HelpWindow(self.book.specs, self.parent)

    def about(self) -> QWidget:
        from qamera_review.ui.help.about import AboutWindow

        return AboutWindow(self.parent)

    def diagnostics(self) -> QWidget:
        from qamera_review.ui.help.diagnostics import DiagnosticsWindow

        return DiagnosticsWindow(self.services.diagnostics, self.parent)

    def report(self) -> QWidget:
        from qamera_review.ui.reports.report_window import ReportWindow

        return ReportWindow(self.services, self.selected, self.parent)

    def preferences(self) -> QWidget:
        from qamera_review.ui.accounts.accounts_page import AccountsPage
        from qamera_review.ui.preferences.keys_page import KeysPage
        from qamera_review.ui.preferences.preferences_window import PreferencesWindow
        from qamera_review.ui.preferences.reasons_page import ReasonsPage

        book, services = self.book, self.services
        pages: list[tuple[str, QWidget]] = [
            (tr("Keys"), KeysPage(book)),
            (tr("Reasons"), ReasonsPage(book.reasons, book.set_reasons)),
        ]
        if not services.demo:
            pages.append((tr("Accounts"), AccountsPage(services.accounts)))
        return PreferencesWindow(services.settings, pages, self.parent)
