"""Builds the menu bar and the context menus from the action table."""

import sys
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.menu_table import (
    MENU_TITLES,
    MenuId,
    context_sections,
    group_context_sections,
    large_context_sections,
    menu_sections,
)
from qamera_review.ui.text.foreign_text import one_line, plain_tooltip
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr

# macOS moves these entries to the menu of the application. No other entry may be moved there
# because of its text, hence a role for each.
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


class ActionMenus:
    """The menus of one window; GUI thread only.

    Keys are only displayed in them: `dispatcher` handles the key presses. `release_focus` gives the
    keyboard focus back to the pictures.
    """

    def __init__(
        self, dispatcher: KeyDispatcher, bar: QMenuBar, release_focus: Callable[[], None]
    ) -> None:
        self._dispatcher = dispatcher
        self._bar = bar
        self._release_focus = release_focus
        self._menus: list[tuple[QMenu, MenuId]] = []
        self.add_titles()

    def add_titles(self) -> None:
        """Add the menus to the bar, empty until `fill` is called."""
        self._bar.clear()
        self._menus = [
            (_plain(self._bar.addMenu(f"&{tr(title)}")), menu)
            for menu, title in MENU_TITLES.items()
        ]
        for menu, _id in self._menus:
            menu.aboutToHide.connect(self._on_menu_hidden)

    def _on_menu_hidden(self) -> None:
        QTimer.singleShot(0, self._bar, self._leave_bar)  # the arrow keys open the next one first

    def _leave_bar(self) -> None:
        """Leave the bar, which keeps the keyboard focus after its menu was closed with Esc."""
        if QApplication.activePopupWidget() is None and self._bar.hasFocus():
            self._release_focus()

    def fill(self) -> None:
        """Fill the empty menus of the bar."""
        for menu, menu_id in self._menus:
            if menu.isEmpty():
                sections = menu_sections(self._dispatcher.table, menu_id)
                self._fill(menu, sections, shows_keys=sys.platform != "darwin")

    def rebuild(self) -> None:
        """Build the menus again, for another table or with icons in other colours."""
        self.add_titles()
        self.fill()

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu of a tile; it deletes itself after use."""
        return self._popup(parent, context_sections(self._dispatcher.table))

    def large_context_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu of a large picture; it deletes itself after use."""
        dispatcher = self._dispatcher
        sections = large_context_sections(dispatcher.table, dispatcher.is_offered)
        return self._popup(parent, sections)

    def group_context_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu of a group header; it deletes itself after use."""
        return self._popup(parent, group_context_sections(self._dispatcher.table))

    def _popup(self, parent: QWidget, sections: Sequence[Sequence[ActionSpec]]) -> QMenu:
        menu = QMenu(parent)
        self._fill(menu, sections, shows_keys=True)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill(
        self, menu: QMenu, sections: Sequence[Sequence[ActionSpec]], *, shows_keys: bool
    ) -> None:
        """Add entries, with their keys if `shows_keys`.

        In the menu bar of macOS a key in the text becomes a key of the menu, which the system
        handles before any widget gets it: held down it would run the action again and again, and
        in a text field too.
        """
        entries: list[tuple[QAction, ActionSpec]] = []
        all_submenus: list[QMenu] = []
        for number, section in enumerate(sections):
            if number:
                menu.addSeparator()
            submenus: dict[str, QMenu] = {}
            for spec in section:
                if spec.submenu and spec.submenu not in submenus:
                    submenus[spec.submenu] = _plain(menu.addMenu(tr(spec.submenu)))
                    submenus[spec.submenu].setToolTipsVisible(True)
                    all_submenus.append(submenus[spec.submenu])
                holder = submenus.get(spec.submenu, menu)
                action = self._entry(holder, spec, shows_keys=shows_keys)
                holder.addAction(action)
                entries.append((action, spec))
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._show_state(entries, all_submenus))

    def _entry(self, menu: QMenu, spec: ActionSpec, *, shows_keys: bool) -> QAction:
        title = one_line(tr(spec.title)).replace("&", "&&")  # a saved search may contain one
        key = key_name(spec.keys[0]) if spec.keys and shows_keys else ""
        action = QAction(f"{title}\t{key}" if key else title, menu)
        if spec.checked is None:
            action.setIcon(self._dispatcher.icon(spec.id, menu.palette()))
        else:
            action.setCheckable(True)
        action.setStatusTip(tr(spec.description))
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(_Trigger(self._dispatcher, spec.id))
        return action

    def _show_state(
        self, entries: Sequence[tuple[QAction, ActionSpec]], submenus: Collection[QMenu]
    ) -> None:
        """Show what can be done now; a submenu without anything is disabled as a whole."""
        reasons: dict[QAction, str] = {}
        for action, spec in entries:
            action.setEnabled(self._dispatcher.is_offered(spec))
            reasons[action] = self._dispatcher.why_not_offered(spec)
            action.setToolTip(plain_tooltip(reasons[action]))
            if spec.checked is not None:
                action.setChecked(self._dispatcher.is_checked(spec))
        for submenu in submenus:
            offered = [action for action in submenu.actions() if action.isEnabled()]
            submenu.menuAction().setEnabled(bool(offered))
            why = "" if offered else reasons.get(submenu.actions()[0], "")
            submenu.menuAction().setToolTip(plain_tooltip(why))


def _plain(menu: QMenu) -> QMenu:
    """Return a menu that macOS must not move elsewhere because of its title."""
    menu.menuAction().setMenuRole(QAction.MenuRole.NoRole)
    return menu


class _Trigger:
    """A slot for `triggered(bool)` that runs one action."""

    def __init__(self, dispatcher: KeyDispatcher, action_id: str) -> None:
        self._dispatcher = dispatcher
        self._action_id = action_id

    def __call__(self, _checked: bool = False) -> None:
        self._dispatcher.trigger(self._action_id)
