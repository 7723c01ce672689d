"""Dispatches key presses to the actions of the table."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from qamera_review.ui.actions.action_spec import ActionSpec, why_disabled, why_not_offered
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.held_keys import HeldKeys
from qamera_review.ui.actions.key_chords import chord_of
from qamera_review.ui.actions.key_hold import KeyHold
from qamera_review.ui.actions.key_scope import (
    acts_on_packshots,
    is_within,
    may_act,
)
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph, menu_icon

_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
# Keys of the grid itself that a held key must not run again.
_GRID_KEYS = frozenset({"Space", "Ctrl+Space", "Enter"})
# The glyphs of actions in menus. An action that leads to a state has the glyph that the tiles show
# for that state.
_GLYPHS = {
    "approve": Glyph.APPROVED,
    "reject": Glyph.REJECTED,
    "archive": Glyph.ARCHIVED,
    "skip": Glyph.SKIP,
    "note": Glyph.NOTE,
    "undo": Glyph.UNDO,
    "redo": Glyph.REDO,
    "loupe": Glyph.LOUPE,
    "compare": Glyph.COMPARE,
    "details": Glyph.DETAILS,
    "send_held": Glyph.SENDING,
    "flag": Glyph.FLAGGED,
    "search": Glyph.SEARCH,
    "refresh": Glyph.REFRESH,
    "ideas": Glyph.GENERATE,
    "preferences": Glyph.SETTINGS,
    "key": Glyph.KEY,
}


class KeyDispatcher(QObject):
    """Owns the key dispatch of one window; GUI thread only.

    `stage` holds the pictures: keys that decide act while it has the keyboard focus.
    `bring_into_sight` scrolls to what a verb would act on and returns True, or returns False when
    it is in sight already; the verb then waits for the next press. `takes_repeats` returns whether
    a key that is held down may run actions that repeat now.

    Signals: `key_pressed(str | None)`: a key was pressed in the window, that of the action of that
    id, or of none; `action_chosen(str)`: the action of that id was chosen otherwise, by a menu or
    a button, and runs next; `action_run(str)`: it was carried out; `refused(str)`: the key of an
    action was pressed that is not enabled, and this text says why.
    """

    key_pressed = Signal(object)
    action_chosen = Signal(str)
    action_run = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        table: Sequence[ActionSpec],
        commands: Commands,
        window: QWidget,
        stage: QWidget,
        bring_into_sight: Callable[[], bool],
        takes_repeats: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._stage = stage
        self._bring_into_sight = bring_into_sight
        self._takes_repeats = takes_repeats
        self._held_keys = HeldKeys()
        self._hold = KeyHold(self)
        self._is_repeated = False
        self._filtered_widget: QWidget | None = None
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
        app.applicationStateChanged.connect(self._on_application_state_changed)
        self._window.installEventFilter(self)
        self._on_focus_changed(None, self._window.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._filtered_widget is not None and isValid(self._filtered_widget):
            self._filtered_widget.removeEventFilter(self)
        if new is None or new.window() is not self._window:
            self._forget_held_keys()
        self._filtered_widget = new if new is not self._window else None
        if self._filtered_widget is not None:
            self._filtered_widget.installEventFilter(self)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._forget_held_keys()

    def _forget_held_keys(self) -> None:
        """Take all keys as let go, because their releases will not arrive in this window."""
        self._held_keys.clear()
        self._hold.end()

    def set_actions(self, table: Sequence[ActionSpec]) -> None:
        """Use another table from now on. Raises ValueError when two actions have the same key."""
        self.table = tuple(table)
        self._by_chord = chords_of(self.table)
        self._by_id = {spec.id: spec for spec in self.table}

    def spec(self, action_id: str) -> ActionSpec:
        """Return the action with that id from the present table."""
        return self._by_id[action_id]

    def icon(self, action_id: str, palette: QPalette) -> QIcon:
        """Return the icon of an action; an empty one if it has none."""
        glyph = _GLYPHS.get(action_id)
        return QIcon() if glyph is None else menu_icon(glyph, palette)

    def why_disabled(self, spec: ActionSpec) -> str:
        """Return why an action is not enabled; "" if it is, or where that is plain."""
        return "" if self.is_enabled(spec) else tr(why_disabled(spec, self._commands))

    def is_enabled(self, spec: ActionSpec) -> bool:
        """Return whether an action is enabled now."""
        return spec.enabled(self._commands)

    def is_offered(self, spec: ActionSpec) -> bool:
        """Return whether a menu offers an action now: it does what its title says."""
        offered = spec.offered
        return self.is_enabled(spec) and (offered is None or offered(self._commands))

    def why_not_offered(self, spec: ActionSpec) -> str:
        """Return why a menu does not offer an action; "" if it does, or where that is plain."""
        return "" if self.is_offered(spec) else tr(why_not_offered(spec, self._commands))

    def is_checked(self, spec: ActionSpec) -> bool:
        """Return whether what an action switches is on now."""
        return spec.checked is not None and spec.checked(self._commands)

    def trigger(self, action_id: str) -> bool:
        """Run an action that was not chosen by its key; return False when it is not enabled. If
        its target is out of sight, only scroll there."""
        self.action_chosen.emit(action_id)
        return self._run(self._by_id[action_id])

    def press(self, action_id: str) -> bool:
        """As `trigger`, but as if the key of the action were pressed."""
        self.key_pressed.emit(action_id)
        return self._run(self._by_id[action_id])

    def _run(self, spec: ActionSpec) -> bool:
        if not spec.enabled(self._commands):
            return False
        if acts_on_packshots(spec.id) and self._bring_into_sight():
            return True
        spec.run(self._commands)
        self.action_run.emit(spec.id)
        return True

    def _run_by_key(self, spec: ActionSpec, *, tells_why: bool) -> bool:
        if self._run(spec):
            return True
        if tells_why and (why := self.why_disabled(spec)):
            self.refused.emit(why)
        return False

    def tooltip(self, action_id: str) -> str:
        """Return an action's description with its key, for a button that runs it."""
        spec = self._by_id[action_id]
        text = tr(spec.description)
        return f"{text} ({key_name(spec.keys[0])})" if spec.keys else text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys of the action table; widgets outside the pictures keep their own keys."""
        if not isinstance(event, QKeyEvent) or event.type() not in _KEY_EVENTS:
            return False
        self._note(watched, event)
        self._hold.note(event, is_repeated=self._is_repeated)
        return event.type() == QEvent.Type.KeyPress and self._takes(watched, event)

    def _note(self, watched: QObject, event: QKeyEvent) -> None:
        """Note an event where it arrives first: a key that the widget with the focus does not
        handle arrives at the window as well, and must not be counted twice. A release may be; one
        that is missed would make the next press a repeated one, which types nothing."""
        if self._is_first(watched) or event.type() == QEvent.Type.KeyRelease:
            self._is_repeated = self._held_keys.note(event)

    def _is_first(self, watched: QObject) -> bool:
        """Return whether a key arrives here before it arrives at the window."""
        listener = self._filtered_widget
        hears = listener is not None and isValid(listener) and is_within(listener, self._window)
        return watched is listener or not hears

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        chord = chord_of(event)
        spec = self._by_chord.get(chord)
        repeats = spec is not None and spec.repeats and self._takes_repeats()
        holds = self._is_repeated and not repeats
        if holds and self._held_keys.is_used(event):
            return True  # pressed for an action, so it is consumed wherever the focus is now
        if not self._is_for_window(watched):
            return False
        holder = self._window.focusWidget() or watched
        is_first = self._is_first(watched)
        if chord and not self._is_repeated and is_first:
            self.key_pressed.emit(None if spec is None else spec.id)
        if spec is None:
            return holds and chord in _GRID_KEYS and is_within(holder, self._stage)
        if not may_act(holder, self._stage, chord, spec.id):
            return False
        if holds:
            return True  # a key held down must not decide a whole row
        if not self._run_by_key(spec, tells_why=is_first):
            return False  # the action is disabled, so the widget gets the key
        self._held_keys.use(event)
        if QApplication.activePopupWidget() is not None:
            self._held_keys.clear()  # the menu that the action has opened gets the release
        if (let_go := spec.let_go) is not None:
            self._hold.begin(event, lambda: let_go(self._commands))
        return True

    def _is_for_window(self, watched: QObject) -> bool:
        """Return whether the key is for our window, and no popup or modal dialog is open."""
        if QApplication.activePopupWidget() is not None:
            return False
        if QApplication.activeModalWidget() is not None:
            return False
        return isinstance(watched, QWidget) and watched.window() is self._window


def chords_of(table: Sequence[ActionSpec]) -> Mapping[str, ActionSpec]:
    """Return the actions by chord. Raises ValueError when two actions have the same chord."""
    by_chord: dict[str, ActionSpec] = {}
    for spec in table:
        for chord in spec.keys:
            if chord in by_chord:
                raise ValueError(f"{chord} is the key of {by_chord[chord].id} and {spec.id}")
            by_chord[chord] = spec
    return by_chord
