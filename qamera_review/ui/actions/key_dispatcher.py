"""Dispatches key presses to the actions of the table, and builds the menus from it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from qamera_review.ui.actions.action_table import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.key_chords import chord_of
from qamera_review.ui.query.query_edit import QueryEdit
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph, menu_icon

_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
# Keys that buttons, lists and other controls use themselves while they have the focus.
_CONTROL_KEYS = frozenset({"Space", "Enter", "Left", "Right", "Up", "Down", "Home", "End"}) | {
    "PgUp", "PgDown",
}  # fmt: skip
# Actions that also work while the user types in a text field, by keys that type no character.
_ACTIVE_WHILE_TYPING = frozenset(
    {"back", "shortcuts", "refresh", "search", "quit", "send_held", "palette", "help"}
    # Their keys have no meaning in a text field, and are useful while a job is entered.
    | {"ideas_batch", "ledger", "coverage", "next_uncovered"}
)
# Only these repeat while their key is held down. (Prefixes of action ids.)
_REPEATING = (
    "move_",
    "extend_",
    "skip",
    "pan_",
    "larger",
    "smaller",
    "previous_group",
    "next_group",
)
# The icons in the menus; the same as on the tiles.
_GLYPHS = {
    "approve": Glyph.APPROVED,
    "reject": Glyph.REJECTED,
    "archive": Glyph.ARCHIVED,
    "send_held": Glyph.SENDING,
    "toggle": Glyph.SELECTED,
    "mark": Glyph.FLAGGED,
    "search": Glyph.SEARCH,
    "key": Glyph.KEY,
}


class KeyDispatcher(QObject):
    """Owns the key dispatch of one window; GUI thread only.

    Signal `action_run(str)`: the action with that id was run.
    """

    action_run = Signal(str)

    def __init__(self, table: Sequence[ActionSpec], commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._filtered_widget: QWidget | None = None
        self._bar: QMenuBar | None = None
        self._menus: list[tuple[QMenu, list[ActionSpec]]] = []
        self.set_actions(table)

    def install(self) -> None:
        """Handle the keys of the window from now on.

        An event filter watches the widget that has the focus, which gets a key first, and the
        window. A filter on the whole application would be called for every event, and PySide would
        create a Python object for each one.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self._window.installEventFilter(self)
        self._on_focus_changed(None, self._window.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._filtered_widget is not None and isValid(self._filtered_widget):
            self._filtered_widget.removeEventFilter(self)
        self._filtered_widget = new if new is not self._window else None
        if self._filtered_widget is not None:
            self._filtered_widget.installEventFilter(self)

    def set_actions(self, table: Sequence[ActionSpec]) -> None:
        """Use another table from now on. Raises ValueError when two actions have the same key."""
        self.table = tuple(table)
        self._by_chord = chords_of(self.table)
        self._by_id = {spec.id: spec for spec in self.table}
        self.refresh_menus()

    def refresh_menus(self) -> None:
        """Build the menus again, with icons in the colours of the present theme."""
        if self._bar is not None:
            self.fill_menu_bar(self._bar)
            self.fill_menus()

    def spec(self, action_id: str) -> ActionSpec:
        """Return the action with that id from the present table."""
        return self._by_id[action_id]

    def icon(self, action_id: str, palette: QPalette) -> QIcon:
        """Return the icon of an action; an empty one if it has none."""
        glyph = _GLYPHS.get(action_id)
        return QIcon() if glyph is None else menu_icon(glyph, palette)

    def is_enabled(self, spec: ActionSpec) -> bool:
        """Return whether an action is enabled now."""
        return spec.enabled(self._commands)

    def trigger(self, action_id: str) -> bool:
        """Run an action; return False when it is not enabled now."""
        spec = self._by_id[action_id]
        if not spec.enabled(self._commands):
            return False
        spec.run(self._commands)
        self.action_run.emit(spec.id)
        return True

    def tooltip(self, action_id: str) -> str:
        """Return an action's description with its key, for a button that runs it."""
        spec = self._by_id[action_id]
        text = tr(spec.description)
        return f"{text} ({spec.keys[0]})" if spec.keys else text

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Add one menu for each group, empty until `fill_menus` is called."""
        self._bar, self._menus = bar, []
        bar.clear()
        for group in ActionGroup:
            specs = [spec for spec in self.table if spec.group is group and spec.in_menu]
            if specs:
                self._menus.append((bar.addMenu(f"&{tr(GROUP_TITLES[group])}"), specs))

    def fill_menus(self) -> None:
        """Fill the empty menus of the bar.

        The keys are only displayed in them; the event filter handles the key presses.
        """
        for menu, specs in self._menus:
            if menu.isEmpty():
                self._fill(menu, specs)

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu of a tile; it deletes itself after use."""
        menu = QMenu(parent)
        self._fill(menu, [s for s in self.table if s.group is ActionGroup.DECIDE and s.in_menu])
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill(self, menu: QMenu, specs: Sequence[ActionSpec]) -> None:
        for spec in specs:
            title = tr(spec.title)
            action = QAction(f"{title}\t{spec.keys[0]}" if spec.keys else title, menu)
            action.setIcon(self.icon(spec.id, menu.palette()))
            action.setStatusTip(tr(spec.description))
            action.triggered.connect(self._trigger_of(spec.id))
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._refresh_enabled(menu, specs))

    def _trigger_of(self, action_id: str) -> "_Trigger":
        return _Trigger(self, action_id)

    def _refresh_enabled(self, menu: QMenu, specs: Sequence[ActionSpec]) -> None:
        for action, spec in zip(menu.actions(), specs, strict=True):
            action.setEnabled(spec.enabled(self._commands))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Run the action of a key, unless the focused widget needs the key itself."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._is_for_window(watched):
            return False
        chord = chord_of(event)
        spec = self._by_chord.get(chord)
        focus_widget = self._window.focusWidget() or watched
        if (
            spec is None
            or _widget_keeps_key(watched, chord, spec.id)
            or _widget_keeps_key(focus_widget, chord, spec.id)
        ):
            return False
        if event.isAutoRepeat() and not spec.id.startswith(_REPEATING):
            return True  # holding a key down must not decide about one packshot after another
        return self.trigger(spec.id)  # the key of a disabled action goes to the widget

    def _is_for_window(self, watched: QObject) -> bool:
        """Return whether the key is for our window, and no popup or modal dialog is open."""
        if QApplication.activePopupWidget() is not None:
            return False
        if QApplication.activeModalWidget() is not None:
            return False
        return isinstance(watched, QWidget) and watched.window() is self._window


class _Trigger:
    """A slot for `triggered(bool)` that runs one action."""

    def __init__(self, host: KeyDispatcher, action_id: str) -> None:
        self._host = host
        self._action_id = action_id

    def __call__(self, _checked: bool = False) -> None:
        self._host.trigger(self._action_id)


def chords_of(table: Sequence[ActionSpec]) -> Mapping[str, ActionSpec]:
    """Return the actions by chord. Raises ValueError when two actions have the same chord."""
    by_chord: dict[str, ActionSpec] = {}
    for spec in table:
        for chord in spec.keys:
            if chord in by_chord:
                raise ValueError(f"{chord} is the key of {by_chord[chord].id} and {spec.id}")
            by_chord[chord] = spec
    return by_chord


def _widget_keeps_key(widget: QObject, chord: str, action_id: str) -> bool:
    if isinstance(widget, QueryEdit) and widget.is_popup_open() and chord == "Esc":
        return True  # Esc closes the list of completions
    if isinstance(widget, _TEXT_FIELDS) or (isinstance(widget, QComboBox) and widget.isEditable()):
        types_character = len(chord.removeprefix("Shift+")) == 1
        return types_character or action_id not in _ACTIVE_WHILE_TYPING
    if isinstance(widget, QAbstractButton | QComboBox | QSlider | QListView | QTableView):
        return chord in _CONTROL_KEYS
    return False
