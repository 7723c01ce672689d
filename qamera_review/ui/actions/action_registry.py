"""The table of actions as this person has it: with their reasons, their views and their keys."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.keymap import Keymap, KeyProblem, Keys, resolve_conflicts
from qamera_review.domain.records import replace
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.action_table import ActionSpec, action_table
from qamera_review.ui.actions.feedback_commands import REASONS, reasons_of
from qamera_review.ui.actions.key_presets import PRESETS
from qamera_review.ui.actions.key_text import problems_text
from qamera_review.ui.actions.reason_actions import reason_actions
from qamera_review.ui.actions.view_actions import view_actions
from qamera_review.ui.query.saved_views import views_in
from qamera_review.ui.text.language import tr

# Without these nobody would find back: they never lose their last key.
_NO_VIEWS: Mapping[int, ViewFilter] = MappingProxyType({})
RESERVED_KEYS = ("palette", "back", "shortcuts")


def all_actions(
    reasons: tuple[str, ...] = DEFAULT_REASONS, views: Mapping[int, ViewFilter] = _NO_VIEWS
) -> tuple[ActionSpec, ...]:
    """Every action with its usual keys."""
    return (*action_table(), *reason_actions(reasons), *view_actions(views))


def default_keys(table: tuple[ActionSpec, ...]) -> Keys:
    """The keys that a table brings along, by action."""
    return {spec.id: spec.keys for spec in table}


class ActionRegistry(QObject):
    """Owns the table; GUI thread only. Signal `changed()`: `specs` are others now.

    `refused` are the clashes between a person's own keys, of which the first one holds.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, keyboard: KeymapService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keyboard = keyboard
        self.refused: tuple[KeyProblem, ...] = ()
        self.specs: tuple[ActionSpec, ...] = ()
        table = self._plain()
        keyboard.load(PRESETS, [spec.id for spec in table])
        self._make()
        keyboard.changed.connect(self._on_changed)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The words of the digits."""
        return reasons_of(self._settings)

    @property
    def keymap(self) -> Keymap:
        """Preset and own keys."""
        return self._keyboard.keymap

    @property
    def problems(self) -> tuple[KeyProblem, ...]:
        """What of the person's own keys could not be used."""
        return (*self._keyboard.problems, *self.refused)

    def problem_text(self) -> str:
        """The same in words; "" when all are used."""
        titles = {spec.id: tr(spec.title) for spec in self.specs}
        return problems_text(self.problems, titles)

    def refresh(self) -> None:
        """What the settings keep is another: views, reasons."""
        self._on_changed()

    def set_reasons(self, reasons: tuple[str, ...]) -> None:
        """Other words for the digits."""
        self._settings.set_value(REASONS, list(reasons))
        self._on_changed()

    def set_keymap(self, keymap: Keymap) -> None:
        """Other keys."""
        self._keyboard.set_keymap(keymap)

    def key_of(self, action_id: str) -> str:
        """The key of an action as a sentence names it; of one without keys its title."""
        spec = next(one for one in self.specs if one.id == action_id)
        return spec.keys[0] if spec.keys else tr("“{action}”").format(action=tr(spec.title))

    def _plain(self) -> tuple[ActionSpec, ...]:
        return all_actions(self.reasons, views_in(self._settings))

    def _make(self) -> None:
        table, keymap = self._plain(), self.keymap
        keys, self.refused = resolve_conflicts(
            default_keys(table), PRESETS[keymap.preset], keymap.overrides, RESERVED_KEYS
        )
        self.specs = tuple(replace(spec, keys=keys[spec.id]) for spec in table)

    def _on_changed(self) -> None:
        self._make()
        self.changed.emit()
