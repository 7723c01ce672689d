"""How each of the windows beside the main one is made."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.review import Review
from qamera_review.ui.accounts.page import AccountsPage
from qamera_review.ui.accounts.window import AccountsWindow
from qamera_review.ui.action_book import ActionBook
from qamera_review.ui.help.about import AboutWindow
from qamera_review.ui.help.diagnostics import DiagnosticsWindow
from qamera_review.ui.help.guide import HelpWindow
from qamera_review.ui.keymap.page import KeymapPage
from qamera_review.ui.language import tr
from qamera_review.ui.outbox.summary import SummarySheet
from qamera_review.ui.outbox.window import OutboxWindow
from qamera_review.ui.preferences.window import NamedPage, PreferencesWindow
from qamera_review.ui.reasons.page import ReasonsPage
from qamera_review.ui.reports.window import ReportWindow
from qamera_review.ui.theme import Theme
from qamera_review.ui.windows import WindowKind, Windows


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

    def outbox() -> OutboxWindow:
        window = OutboxWindow(review, theme(), parent)
        window.show_requested.connect(show)
        return window

    def pages() -> list[NamedPage]:
        # A demo has one made-up account.
        accounts = [] if review.demo else [(tr("Accounts"), AccountsPage(review.accounts))]
        reasons = (tr("Reasons"), ReasonsPage(book.reasons, book.use_reasons))
        keys = (tr("Keys"), KeymapPage(book))
        return [keys, reasons, *accounts]

    windows.offer(WindowKind.OUTBOX, outbox)
    if not review.demo:
        windows.offer(WindowKind.ACCOUNTS, lambda: AccountsWindow(review.accounts, parent))
    windows.offer(WindowKind.HELP, lambda: HelpWindow(book.specs, parent))
    windows.offer(WindowKind.ABOUT, lambda: AboutWindow(parent))
    windows.offer(WindowKind.DIAGNOSTICS, lambda: DiagnosticsWindow(review.diagnostics, parent))
    windows.offer(WindowKind.REPORT, lambda: ReportWindow(review, selected, parent))
    windows.offer(WindowKind.SUMMARY, lambda: SummarySheet(review, parent))
    windows.offer(
        WindowKind.PREFERENCES, lambda: PreferencesWindow(review.settings, pages(), parent)
    )
    return windows
