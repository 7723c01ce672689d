"""How each of the windows beside the main one is made.

Their modules are imported when a window is opened first: the first paint does not wait for them.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.container import Review
from qamera_review.ui.actions.action_registry import ActionBook
from qamera_review.ui.actions.window_registry import WindowKind, Windows
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme


def side_windows(
    review: Review,
    parent: QWidget,
    theme: Callable[[], Theme],
    show: Callable[[PackshotId], object],
    selected: Callable[[], list[PackshotId]],
    book: ActionBook,
) -> Windows:
    """All of them, for the main window `parent`; `show` goes to a packshot in the grid,
    `selected` are those selected there, `book` has the table of the actions."""
    windows = Windows(parent)
    makers = _Makers(review, parent, theme, show, selected, book)
    windows.offer(WindowKind.OUTBOX, makers.outbox)
    if not review.demo:  # a demo has one made-up account
        windows.offer(WindowKind.ACCOUNTS, makers.accounts)
    windows.offer(WindowKind.HELP, makers.help)
    windows.offer(WindowKind.ABOUT, makers.about)
    windows.offer(WindowKind.DIAGNOSTICS, makers.diagnostics)
    windows.offer(WindowKind.REPORT, makers.report)
    windows.offer(WindowKind.SUMMARY, makers.summary)
    windows.offer(WindowKind.PREFERENCES, makers.preferences)
    return windows


class _Makers(Struct, frozen=True):
    review: Review
    parent: QWidget
    theme: Callable[[], Theme]
    show: Callable[[PackshotId], object]
    selected: Callable[[], list[PackshotId]]
    book: ActionBook

    def outbox(self) -> QWidget:
        from qamera_review.ui.outbox.outbox_window import OutboxWindow

        window = OutboxWindow(self.review, self.theme(), self.parent)
        window.show_requested.connect(self.show)
        return window

    def summary(self) -> QWidget:
        from qamera_review.ui.outbox.sitting_summary import SummarySheet

        return SummarySheet(self.review, self.parent)

    def accounts(self) -> QWidget:
        from qamera_review.ui.accounts.account_window import AccountsWindow

        return AccountsWindow(self.review.accounts, self.parent)

    def help(self) -> QWidget:
        from qamera_review.ui.help.guide import HelpWindow

        return HelpWindow(self.book.specs, self.parent)

    def about(self) -> QWidget:
        from qamera_review.ui.help.about import AboutWindow

        return AboutWindow(self.parent)

    def diagnostics(self) -> QWidget:
        from qamera_review.ui.help.diagnostics import DiagnosticsWindow

        return DiagnosticsWindow(self.review.diagnostics, self.parent)

    def report(self) -> QWidget:
        from qamera_review.ui.reports.report_window import ReportWindow

        return ReportWindow(self.review, self.selected, self.parent)

    def preferences(self) -> QWidget:
        from qamera_review.ui.accounts.accounts_page import AccountsPage
        from qamera_review.ui.preferences.keys_page import KeymapPage
        from qamera_review.ui.preferences.preferences_window import PreferencesWindow
        from qamera_review.ui.preferences.reasons_page import ReasonsPage

        book, review = self.book, self.review
        pages: list[tuple[str, QWidget]] = [
            (tr("Keys"), KeymapPage(book)),
            (tr("Reasons"), ReasonsPage(book.reasons, book.use_reasons)),
        ]
        if not review.demo:
            pages.append((tr("Accounts"), AccountsPage(review.accounts)))
        return PreferencesWindow(review.settings, pages, self.parent)
