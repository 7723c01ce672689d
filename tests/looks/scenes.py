"""The states of the program of which screenshots are taken."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from qamera_review.domain.packshot import Facet
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.settings.preferences import ContrastSetting, SchemeSetting
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.feedback.note_dialog import NoteDialog
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.unknown_outcome_dialog import UnknownOutcomeDialog
from qamera_review.ui.outbox.quit_dialog import QuitDialog
from qamera_review.ui.palette.palette_window import Palette
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.products.product_dialog import ProductDialog
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.welcome.welcome_window import WelcomeWindow
from qamera_review.ui.widgets.notice_bar import NoticeAction
from qamera_review.ui.widgets.question_bar import Answer
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

THEMES = {
    "light": (SchemeSetting.LIGHT, ContrastSetting.NORMAL),
    "dark": (SchemeSetting.DARK, ContrastSetting.NORMAL),
    "light-high": (SchemeSetting.LIGHT, ContrastSetting.HIGH),
    "dark-high": (SchemeSetting.DARK, ContrastSetting.HIGH),
}
Key = Qt.Key
SETTLE_S = 0.05  # time for pending layouts and paints


class Scenes:
    """Brings the program into each state once and takes a screenshot in each theme."""

    def __init__(
        self, reviewer: Reviewer, newcomer: Reviewer, sandbox: Sandbox, out: Path, size: QSize
    ) -> None:
        self._reviewer = reviewer
        self._newcomer = newcomer
        self._shown = reviewer
        self._sandbox = sandbox
        self._out = out
        self._size = size
        self._themes: list[str] = []
        self._number = 0

    async def take(self, themes: list[str], text_percent: int, *, few: bool) -> None:
        """Take all screenshots, or only those of the tiles."""
        self._themes = list(themes)
        if not few:
            await self._first_start()
            await self._asking()
        await self._reviewer.open()
        settings = self._reviewer.services.settings
        settings.change(text_percent=text_percent, hold_s=600)
        self._reviewer.app.window.resize(self._size)
        scenes: tuple[Callable[[], Awaitable[None]], ...] = (self._ready, self._decided)
        if not few:
            scenes = (
                self._ready,
                self._list,
                self._decided,
                self._groups,
                self._outbox,
                self._summary,
                self._menus,
                self._keyboard,
                self._dialogs,
                self._preferences,
                self._windows,
                self._ideas,
                self._large,
                self._choosing,
                self._messages,
                self._empty,
                self._offline,
            )
        for scene in scenes:
            await scene()
        await self._reviewer.close()

    @property
    def _main(self) -> QWidget:
        return self._reviewer.app.window

    async def _picture(self, name: str, window: QWidget) -> None:
        self._number += 1
        # In alternating order: the last theme of one screenshot is the first of the next.
        self._themes.reverse()
        for theme in self._themes:
            scheme, contrast = THEMES[theme]
            self._shown.services.settings.change(scheme=scheme, contrast=contrast)
            await asyncio.sleep(SETTLE_S)
            folder = self._out / theme
            folder.mkdir(parents=True, exist_ok=True)
            # For PNG the quality is the compression level, which takes most of the time.
            path = folder / f"{self._number:02} {name}.png"
            window.grab().save(str(path), "PNG", 90)

    async def _first_start(self) -> None:
        newcomer, self._shown = self._newcomer, self._newcomer
        newcomer.start()
        welcome = await newcomer.dialog(WelcomeWindow)
        newcomer.app.window.resize(self._size)
        await self._picture("welcome", welcome)
        welcome.close()
        await self._picture("no key", newcomer.app.window)
        await newcomer.close()
        self._shown = self._reviewer

    async def _asking(self) -> None:
        """Take screenshots before the list is loaded, and before its pictures are."""
        self._sandbox.set_fault("hang", "list")
        self._sandbox.set_fault("hang", "thumbnail")
        reviewer = self._reviewer
        reviewer.start()
        reviewer.app.window.resize(self._size)
        connection = reviewer.services.connection
        await reviewer.until(
            lambda: connection.state.status is ConnectionStatus.CONNECTING, "the question"
        )
        await self._picture("asking", self._main)
        self._sandbox.clear_faults("hang")
        await reviewer.close()

    async def _ready(self) -> None:
        reviewer = self._reviewer
        await reviewer.until(
            lambda: reviewer.services.store.counts[Facet.UNDECIDED] > 9, "the list"
        )
        ids = reviewer.services.store.visible[:20]
        thumbnails = reviewer.services.thumbnails
        await reviewer.until(
            lambda: all(thumbnails.picture(one, 184, 1).state.value != "loading" for one in ids),
            "the pictures",
        )

    async def _list(self) -> None:
        reviewer = self._reviewer
        await self._picture("list", self._main)
        reviewer.app.window.lesson.begin()
        await self._picture("lesson", self._main)
        reviewer.app.window.lesson.finish()

    async def _decided(self) -> None:
        reviewer, window = self._reviewer, self._reviewer.app.window
        QTest.mouseClick(window.filter_bar.facet_button(Facet.UNDECIDED), Qt.MouseButton.LeftButton)
        window.grid.setFocus()
        reviewer.press(Key.Key_Home)
        self._sandbox.remove(reviewer.focus)
        refused = reviewer.focus
        reviewer.press(Key.Key_R)
        await reviewer.durable(refused)
        reviewer.press(Key.Key_Return, CTRL)
        counts = reviewer.services.decisions.counts
        await reviewer.until(lambda: counts().refused == 1, "a refusal")
        for key in (Key.Key_A, Key.Key_R, Key.Key_E, Key.Key_A):
            await reviewer.look()
            reviewer.press(key)
        reviewer.press(Key.Key_Space)
        reviewer.press(Key.Key_Right, SHIFT)
        await reviewer.until(lambda: counts().held == 4, "the decisions")
        await self._picture("decided", self._main)
        window.grid.clear_selection()

    async def _groups(self) -> None:
        reviewer, window = self._reviewer, self._reviewer.app.window
        window.key_dispatcher.trigger("group_stem")
        reviewer.press(Key.Key_Home)
        for key in (Key.Key_BracketRight, Key.Key_BracketRight, Key.Key_O):
            reviewer.press(key)
        thumbnails, ids = reviewer.services.thumbnails, reviewer.services.store.visible[:8]
        await reviewer.until(
            lambda: all(thumbnails.picture(one, 184, 1).state.value != "loading" for one in ids),
            "the pictures",
        )
        await self._picture("groups", window)
        reviewer.press(Key.Key_O, SHIFT)
        await self._picture("stacks", window)
        window.key_dispatcher.trigger("group_none")

    async def _messages(self) -> None:
        """Take screenshots of questions and notices."""
        reviewer, window = self._reviewer, self._reviewer.app.window
        window.question.ask(
            tr("%n of {total} are already approved.", 6).format(total="55"),
            Answer(tr("Reject the %n others", 49), lambda: None),
            Answer(tr("Reject all %n", 55), lambda: None),
        )
        await self._picture("question", window)
        window.question.end()
        window.notices.show_notice(
            tr("Already sent, so it can't be undone: {names}").format(names="Packshot 3 of 10"),
            NoticeAction(tr("Reverse"), lambda: None),
        )
        await self._picture("notice", window)
        window.notices.dismiss.click()
        reviewer.press(Key.Key_End)
        await reviewer.look()
        reviewer.press(Key.Key_A)
        await reviewer.until(window.notices.isVisible, "the notice at the end of the view")
        await self._picture("end of the view", window)
        window.notices.dismiss.click()
        reviewer.press(Key.Key_Z, CTRL)
        reviewer.press(Key.Key_Home)

    async def _choosing(self) -> None:
        """Take screenshots of the views in which the best packshot is chosen, and of the board."""
        reviewer, window = self._reviewer, self._reviewer.app.window
        window.key_dispatcher.trigger("group_product")
        reviewer.press(Key.Key_Home)
        await self._picture("products", window)
        for _group in range(3):  # to one of several packshots
            reviewer.press(Key.Key_BracketRight)
        for name in ("survey", "duel", "board", "line_up"):
            window.key_dispatcher.trigger(name)
            if name not in ("board", "line_up"):
                await reviewer.look()
            await self._picture(name, window)
            reviewer.press(Key.Key_Escape)
        window.key_dispatcher.trigger("group_none")

    async def _outbox(self) -> None:
        window = self._reviewer.app.window.windows.open(WindowKind.OUTBOX)
        await self._reviewer.until(window.isVisible, "the outbox")
        await self._picture("outbox", window)
        window.close()

    async def _summary(self) -> None:
        self._reviewer.services.settings.change(draft=True)
        window = self._reviewer.app.window.windows.open(WindowKind.SUMMARY)
        await self._picture("summary of a draft", window)
        window.close()
        self._reviewer.services.settings.change(draft=False)

    async def _menus(self) -> None:
        window, themes, before = self._reviewer.app.window, self._themes, self._number
        for theme in themes:
            scheme, contrast = THEMES[theme]
            self._shown.services.settings.change(scheme=scheme, contrast=contrast)
            await asyncio.sleep(SETTLE_S)
            # Another theme makes the menus anew, so that each is opened in one theme only.
            self._themes, self._number = [theme], before
            for action in window.menuBar().actions():
                menu = action.menu()
                assert isinstance(menu, QMenu)
                menu.popup(window.mapToGlobal(window.rect().center()))
                await self._picture(f"menu {action.text().replace('&', '').lower()}", menu)
                menu.close()
            menu = window.menus.context_menu(window)
            menu.popup(window.mapToGlobal(window.rect().topLeft()))
            await self._picture("context menu", menu)
            menu.close()
        self._themes = themes
        window.filter_bar.options_button.click()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        await self._picture("view options", popup)
        popup.close()

    async def _keyboard(self) -> None:
        reviewer, window = self._reviewer, self._reviewer.app.window
        for key in (Key.Key_1, Key.Key_M, Key.Key_I):
            reviewer.press(key)
        await self._picture("details", window)
        reviewer.press(Key.Key_I)
        search = window.filter_bar.search
        window.activateWindow()
        search.setFocus()
        await reviewer.until(search.hasFocus, "the query box")
        QTest.keyClicks(search, "is:re")
        await reviewer.until(search.is_popup_open, "the completion")
        await self._picture("completion", window)
        search.setText("is:undecided after:2026-13 colour:red")
        window.grid.setFocus()
        await self._picture("query", window)
        reviewer.press(Key.Key_0, CTRL)
        reviewer.press(Key.Key_K, CTRL)
        palette = await reviewer.dialog(Palette)
        await self._picture("palette", palette)
        palette.close()
        reviewer.press(Key.Key_F1)
        sheet = await reviewer.dialog(ShortcutsDialog)
        await self._picture("cheat sheet", sheet)
        sheet.close()

    async def _dialogs(self) -> None:
        reviewer = self._reviewer
        for action, kind in (
            ("note", NoteDialog),
            ("key", ApiKeyDialog),
            ("move_to_product", ProductDialog),
            ("quit", QuitDialog),
        ):
            reviewer.app.window.key_dispatcher.trigger(action)
            dialog = await reviewer.dialog(kind)
            await self._picture(action, dialog)
            dialog.close()

    async def _preferences(self) -> None:
        window = self._reviewer.app.window.windows.open(WindowKind.PREFERENCES)
        assert isinstance(window, PreferencesWindow)
        for row, (title, _page) in enumerate(window.pages):
            window.list.setCurrentRow(row)
            await self._picture(f"preferences {title.lower()}", window)
        window.close()

    async def _windows(self) -> None:
        shown = {WindowKind.OUTBOX, WindowKind.SUMMARY, WindowKind.PREFERENCES}
        windows = self._reviewer.app.window.windows
        for kind in windows.kinds():
            if kind not in shown:
                window = windows.open(kind)
                await self._picture(kind.value, window)
                window.close()

    async def _ideas(self) -> None:
        """Take screenshots of the panel for jobs, and of its dialogs."""
        reviewer, window = self._reviewer, self._reviewer.app.window
        window.key_dispatcher.trigger("ideas")
        await self._picture("ideas", self._main)
        panel = window.jobs_panel
        for product, name in (("prod_tee_white", "generate"), ("prod_nowhere", "unknown product")):
            panel.fields["product_id"].clearEditText()
            QTest.keyClicks(panel.fields["product_id"], product)
            panel.submit()
            dialog = await reviewer.dialog(LaunchDialog)
            await self._picture(name, dialog)
            dialog.close()
            await reviewer.gone(dialog)
        self._sandbox.set_fault("drop_after", "register", count=1)
        panel.submit()
        dialog = await reviewer.dialog(LaunchDialog)
        assert isinstance(dialog, LaunchDialog)
        dialog.launch.click()
        jobs = reviewer.services.jobs
        await reviewer.until(lambda: bool(jobs.jobs) and not jobs.sending, "the lost answer")
        panel.decide(jobs.jobs[0])
        lost = await reviewer.dialog(UnknownOutcomeDialog)
        await self._picture("unknown result", lost)
        lost.close()
        window.key_dispatcher.trigger("ideas")

    async def _large(self) -> None:
        reviewer, stage = self._reviewer, self._reviewer.app.window.view_stack
        reviewer.press(Key.Key_Return)
        await reviewer.until(lambda: stage.mode is ViewMode.LOUPE, "the loupe")
        await reviewer.look()
        await self._picture("loupe", self._main)
        reviewer.press(Key.Key_Q)
        await self._picture("loupe with measurements", self._main)
        reviewer.press(Key.Key_Q)
        reviewer.press(Key.Key_F)
        await self._picture("full screen", self._main)
        reviewer.press(Key.Key_F)
        reviewer.app.window.resize(self._size)
        reviewer.press(Key.Key_Escape)
        reviewer.press(Key.Key_C)
        await reviewer.until(lambda: stage.mode is ViewMode.COMPARE, "the comparison")
        await self._picture("comparison", self._main)
        reviewer.press(Key.Key_Escape)

    async def _empty(self) -> None:
        self._reviewer.app.window.filter_bar.search.setText("no such thing")
        await self._picture("empty", self._main)
        self._reviewer.app.window.filter_bar.search.clear()

    async def _offline(self) -> None:
        self._sandbox.stop()
        self._reviewer.press(Key.Key_F5)
        connection = self._reviewer.services.connection
        await self._reviewer.until(
            lambda: connection.state.status is ConnectionStatus.OFFLINE, "the state offline"
        )
        await self._picture("offline", self._main)
        QApplication.closeAllWindows()
