"""The whole action table in the real window.

In its scope every action is reached by each of its keys, and menus, palette, list of keys and
preferences all agree with the table.
"""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTextBrowser

from qamera_review.domain.checks import Check
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.actions.menu_table import (
    MENU_TITLES,
    MenuId,
    context_sections,
    menu_sections,
)
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.palette.entries import SHOWN_MAX, EntrySource
from qamera_review.ui.palette.setting_entries import SettingEntries
from qamera_review.ui.preferences.keys_page import KeysPage
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.chords import press_chord
from tests.support.measuring import focus_doubtful
from tests.support.reviewer import CTRL, Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key


def mode_of(reviewer: Reviewer) -> ViewMode:
    return reviewer.app.window.view_stack.mode


def walk(reviewer: Reviewer) -> set[str]:
    """Press every key of the table at the focused widget, with actions that only record that they
    ran; return the ids of those that ran.
    """
    window, ran = reviewer.app.window, []

    def noting(spec: ActionSpec) -> ActionSpec:
        return replace(spec, run=lambda _commands: ran.append(spec.id))

    whole = window.key_dispatcher.table
    window.key_dispatcher.set_actions([noting(spec) for spec in whole])
    reached = set()
    for spec in whole:
        for key in spec.keys:
            ran.clear()
            window.view_stack.take_focus()  # Tab, where it is no key of the table, moves on
            reviewer.take_keys()
            holder = window.focusWidget()
            assert holder is not None
            press_chord(holder, key)
            assert ran in ([spec.id], []), key
            assert bool(ran) is spec.enabled(window.commands), key
            reached.update(ran)
    window.key_dispatcher.set_actions(whole)
    return reached


async def test_every_action_is_reached_by_its_keys_in_its_scope(
    measuring_reviewer: Reviewer,
) -> None:
    reviewer = measuring_reviewer
    await reviewer.show_undecided()
    window, host = reviewer.app.window, reviewer.app.window.key_dispatcher
    for _ in range(2):
        focus = reviewer.focus
        reviewer.press(Key.Key_R)
        await reviewer.durable(focus)
    reviewer.press(Key.Key_Z, CTRL)  # so that there is something to undo and to redo
    await focus_doubtful(reviewer, tuple(Check))  # so that a check has found something
    reviewer.services.guest_suggestions.replace([Suggestion("Ola", reviewer.focus, None, (), "?")])
    everything = {spec.id for spec in host.table}
    in_grid = walk(reviewer)
    assert {"approve", "undo", "redo", "move_page_down", "view_4", "reason_9"} <= in_grid
    assert not in_grid & {"blink", "ground", "fold"}
    window.commands.groups.use(GroupBy.NAME)
    reached = in_grid | walk(reviewer)
    window.view_stack.toggle_loupe()
    reached |= walk(reviewer)
    window.view_stack.back()
    window.commands.survey.compare()
    assert mode_of(reviewer) is ViewMode.COMPARE
    reached |= walk(reviewer)
    window.view_stack.back()
    window.grid.select(list(reviewer.services.store.visible[:2]))
    window.commands.survey.toggle_duel()
    assert mode_of(reviewer) is ViewMode.DUEL
    reached |= walk(reviewer)
    assert reached == everything


def titles_of(menus: Iterable[QMenu]) -> list[tuple[str, str]]:
    """Return title and key of every entry, those of submenus in their place."""
    titles: list[tuple[str, str]] = []
    actions = (action for menu in menus for action in menu.actions() if not action.isSeparator())
    for action in actions:
        if isinstance(submenu := action.menu(), QMenu):
            titles += titles_of([submenu])
        else:
            title, _, key = action.text().replace("&&", "&").partition("\t")
            titles.append((title, key))
    return titles


async def test_menus_palette_sheet_and_preferences_are_the_table(reviewer: Reviewer) -> None:
    window, host = reviewer.app.window, reviewer.app.window.key_dispatcher
    table = host.table
    bar = window.menuBar()
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    assert [menu.title() for menu in menus] == [f"&{title}" for title in MENU_TITLES.values()]
    expected = [
        (spec.title, spec.keys[0])
        for menu_id in MenuId for section in menu_sections(table, menu_id) for spec in section
    ]  # fmt: skip
    assert titles_of(menus) == expected
    assert sorted(expected) == sorted(
        (spec.title, spec.keys[0]) for spec in table if spec.in_menu or spec.submenu
    )
    context = window.menus.context_menu(window)
    assert titles_of([context]) == [
        (spec.title, spec.keys[0]) for section in context_sections(table) for spec in section
    ]
    context.deleteLater()
    services = reviewer.services
    offer = EntrySource(
        services.store,
        services.products,
        services.progress,
        services.jobs,
        SettingEntries(services.settings, lambda: None),
        table,
        host.is_offered,
        host.trigger,
        lambda _id: None,
        lambda _view: None,
    )
    idle = [spec for spec in table if not host.is_offered(spec)]
    assert {"original", "blink", "back", "show_all"} <= {spec.id for spec in idle}
    assert [spec.id for spec in idle if not host.why_not_offered(spec)] == []
    enabled = [spec for spec in table if spec.id != "palette" and host.is_offered(spec)]
    assert len(enabled) > 30
    for spec in enabled:
        shown = [(entry.title, entry.keys) for entry in offer.matching(spec.title)]
        assert (spec.title, shown_keys(spec.keys)) in shown[: SHOWN_MAX // 4], spec.id
    sheet = ShortcutsDialog(table, theme_of(ColourScheme.DARK), window)
    text = sheet.findChildren(QTextBrowser)[0]
    everything = text.toPlainText()
    assert all(
        (spec.submenu or spec.title) in everything or spec.title in everything for spec in table
    )
    for spec in table:
        sheet.search.setText(spec.title)
        assert spec.description in text.toPlainText()
        assert all(key in text.toPlainText() for key in spec.keys)
    sheet.deleteLater()
    page = KeysPage(window.action_registry)
    rows = [
        tuple(item.text() for column in (0, 1) if (item := page.table.item(row, column)))
        for row in range(page.table.rowCount())
    ]
    assert rows == [(spec.title, shown_keys(spec.keys)) for spec in table]
    page.deleteLater()
    assert window.status_line.outbox.toolTip() == host.tooltip("outbox")
