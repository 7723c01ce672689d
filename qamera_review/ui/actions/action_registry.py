"""The action table with the user's own reasons, saved views and keys."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.keymap import Keymap, KeyProblem, Keys, resolve_conflicts
from qamera_review.domain.records import replace
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.action_table import action_table
from qamera_review.ui.actions.feedback_commands import REASONS, reasons_of
from qamera_review.ui.actions.key_presets import PRESETS, preset_keys
from qamera_review.ui.actions.key_text import key_problems_text
from qamera_review.ui.actions.reason_actions import reason_actions
from qamera_review.ui.actions.system_keys import with_system_keys
from qamera_review.ui.actions.view_actions import view_actions
from qamera_review.ui.query.saved_views import views_in
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr

# RESERVED_KEYS never lose their last key: without them the user could not find the way back.
_NO_VIEWS: Mapping[int, ViewFilter] = MappingProxyType({})
RESERVED_KEYS = ("palette", "back", "shortcuts")


def all_actions(
    reasons: tuple[str, ...] = DEFAULT_REASONS, views: Mapping[int, ViewFilter] = _NO_VIEWS
) -> tuple[ActionSpec, ...]:
    """Return every action with its default keys on this system."""
    return with_system_keys((*action_table(), *reason_actions(reasons), *view_actions(views)))


def default_keys(table: tuple[ActionSpec, ...]) -> Keys:
    """Return the keys of a table by action id."""
    return {spec.id: spec.keys for spec in table}


class ActionRegistry(QObject):
    """Owns the action table; GUI thread only.

    Signal `changed()`: `specs` has changed. `key_conflicts` are the conflicts between the user's
    own keys; of two actions with the same key the first one has it.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, keymap_service: KeymapService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keymap_service = keymap_service
        self.key_conflicts: tuple[KeyProblem, ...] = ()
        self.specs: tuple[ActionSpec, ...] = ()
        table = self._default_table()
        keymap_service.load(PRESETS, [spec.id for spec in table])
        self._rebuild()
        keymap_service.changed.connect(self._on_changed)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return the user's reasons, in the order of the digit keys."""
        return reasons_of(self._settings)

    @property
    def keymap(self) -> Keymap:
        """Return the chosen preset and the user's own keys."""
        return self._keymap_service.keymap

    @property
    def problems(self) -> tuple[KeyProblem, ...]:
        """Return which of the user's own keys could not be used."""
        return (*self._keymap_service.problems, *self.key_conflicts)

    def key_problems_text(self) -> str:
        """Return the problems as text; "" when there are none."""
        titles = {spec.id: tr(spec.title) for spec in self.specs}
        return key_problems_text(self.problems, titles)

    def refresh(self) -> None:
        """Build the table again, because the views or reasons in the settings changed."""
        self._on_changed()

    def set_reasons(self, reasons: tuple[str, ...]) -> None:
        """Store the reasons of the digit keys."""
        self._settings.set_value(REASONS, list(reasons))
        self._on_changed()

    def set_keymap(self, keymap: Keymap) -> None:
        """Use another preset or other keys."""
        self._keymap_service.set_keymap(keymap)

    def key_of(self, action_id: str) -> str:
        """Return the first key of an action for a sentence; its title in quotes if it has
        no key.
        """
        spec = next(candidate for candidate in self.specs if candidate.id == action_id)
        if spec.keys:
            return key_name(spec.keys[0])
        return tr("“{action}”").format(action=tr(spec.title))

    def _default_table(self) -> tuple[ActionSpec, ...]:
        return all_actions(self.reasons, views_in(self._settings))

    def _rebuild(self) -> None:
        table, keymap = self._default_table(), self.keymap
        keys, self.key_conflicts = resolve_conflicts(
            default_keys(table), preset_keys(keymap.preset), keymap.overrides, RESERVED_KEYS
        )
        self.specs = tuple(replace(spec, keys=keys[spec.id]) for spec in table)

    def _on_changed(self) -> None:
        self._rebuild()
        self.changed.emit()
