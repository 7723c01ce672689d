"""The buttons under a survey and a duel, with the keys that do the same."""

from collections.abc import Mapping

from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar

# By action: its glyph, and its title here; "" is the title that it has everywhere.
_Buttons = Mapping[str, tuple[Glyph, str]]
_SURVEY: _Buttons = {
    "drop": (Glyph.CLOSE, noop_tr("Drop")),
    "winner": (Glyph.WINNER, ""),
    "winner_leave_rest": (Glyph.APPROVED, ""),
    "reject_rest": (Glyph.REJECTED, ""),
    "duel": (Glyph.COMPARE, ""),
    "back": (Glyph.TO_LEFT, ""),
}
_DUEL: _Buttons = {
    "move_left": (Glyph.TO_LEFT, noop_tr("Left is better")),
    "move_down": (Glyph.KEEP_BOTH, noop_tr("Keep both")),
    "move_right": (Glyph.TO_RIGHT, noop_tr("Right is better")),
    "step_back": (Glyph.UNDO, noop_tr("Undo the choice")),
    "winner": (Glyph.WINNER, ""),
    "back": (Glyph.CLOSE, ""),
}


def survey_bar(dispatcher: KeyDispatcher, registry: ActionRegistry, theme: Theme) -> KeyCapBar:
    """Return the buttons of a survey."""
    return _bar(dispatcher, registry, theme, _SURVEY)


def duel_bar(dispatcher: KeyDispatcher, registry: ActionRegistry, theme: Theme) -> KeyCapBar:
    """Return the buttons of a duel."""
    return _bar(dispatcher, registry, theme, _DUEL)


def _bar(
    dispatcher: KeyDispatcher, registry: ActionRegistry, theme: Theme, buttons: _Buttons
) -> KeyCapBar:
    glyphs = {action_id: glyph for action_id, (glyph, _title) in buttons.items()}
    bar = KeyCapBar((glyphs,), theme)

    def show_actions() -> None:
        specs = {spec.id: spec for spec in registry.specs}
        for action_id, (_glyph, title) in buttons.items():
            spec = specs[action_id]
            key = key_name(spec.keys[0]) if spec.keys else ""
            tooltip = f"{tr(spec.description)} ({key})" if key else tr(spec.description)
            bar.show_action(action_id, tr(title or spec.title), key, tooltip)

    show_actions()
    registry.changed.connect(show_actions)
    bar.clicked.connect(dispatcher.trigger)
    return bar
