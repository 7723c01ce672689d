"""Two accounts in one process: what waits in one never reaches the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.paths import AppPaths
from qamera_review.run_options import RunOptions
from qamera_review.services.settings.accounts import Accounts
from qamera_review.storage.settings import SettingsFile
from qamera_review.ui.accounts.account_window import AccountsWindow
from qamera_review.ui.accounts.accounts_page import AccountsPage
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key


class Following(Reviewer):
    """A reviewer of the run that follows the end of another one's run."""

    def __init__(self, sandbox: Sandbox, folder: Path, options: RunOptions) -> None:
        super().__init__(sandbox, folder)
        self._options = options


def show_undecided(reviewer: Reviewer) -> None:
    button = reviewer.app.window.filter_bar.facet_button(Facet.UNDECIDED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reviewer.app.window.grid.setFocus()
    reviewer.press(Key.Key_Home)


async def accounts_page(reviewer: Reviewer) -> AccountsPage:
    reviewer.press(Key.Key_Comma, CTRL)
    window = await reviewer.dialog(PreferencesWindow)
    assert isinstance(window, PreferencesWindow)
    page = window.pages[-1][1]
    assert isinstance(page, AccountsPage)
    return page


async def test_a_key_opens_the_accounts_and_enter_switches(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    other = reviewer.services.accounts.add("Other", sandbox.api_url)
    reviewer.press(Key.Key_U, CTRL | SHIFT)
    window = await reviewer.dialog(AccountsWindow)
    assert isinstance(window, AccountsWindow)
    window.page.list.setCurrentRow(1)
    QTest.keyClick(window.page.list, Key.Key_Return)
    assert reviewer.app.next_run is not None
    assert reviewer.app.next_run.account == other
    await reviewer.close()


async def test_switching_does_not_mix_the_outboxes(
    sandbox_factory: Callable[..., Sandbox], tmp_path: Path
) -> None:
    one, other = sandbox_factory(), sandbox_factory(packshots=20)
    reviewer = Reviewer(one, tmp_path)
    await reviewer.open()
    reviewer.services.settings.change(hold_s=600)
    show_undecided(reviewer)
    held_in_one = reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(held_in_one)

    page = await accounts_page(reviewer)
    page.name.setText("Studio")
    page.address.setText(other.api_url)
    page.accent.setCurrentIndex(3)
    page.add.click()
    assert page.list.count() == 2
    page.list.setCurrentRow(1)
    page.switch.click()
    assert reviewer.app.next_run is not None
    await reviewer.close()
    following = reviewer.app.next_run
    assert following is not None
    assert following.key is None

    second = Following(other, tmp_path, replace(following, key=ApiKey.parse(KEY)))
    await second.open()
    assert second.app.window.windowTitle() == "Studio - Qamera Review"
    assert second.app.window.badge.isVisible()
    assert second.services.decisions.counts().outstanding == 0
    show_undecided(second)
    focus = second.focus
    second.press(Key.Key_E)
    await second.durable(focus)
    await second.send_all()
    await second.close()

    back = Reviewer(one, tmp_path)
    await back.open()
    assert back.services.decisions.counts().held == 1
    await back.send_all()
    await back.close()
    for sandbox in (one, other):
        assert [request["status"] for request in sandbox.requests(endpoint="update")] == [200]
    assert one.packshots()[held_in_one]["voting"] == "REJECTED"
    assert other.packshots()[focus]["archived"]


def test_a_given_key_is_not_taken_along(tmp_path: Path) -> None:
    accounts = Accounts(SettingsFile(tmp_path / "accounts.json"))
    first = accounts.start_with("https://one.example")
    second = accounts.add("Other", "https://other.example")
    options = RunOptions("https://one.example", AppPaths.under(tmp_path), ApiKey.parse(KEY))
    assert options.of(first).key == options.key
    assert options.of(second).key is None
    assert options.of(second).service_url == "https://other.example"
