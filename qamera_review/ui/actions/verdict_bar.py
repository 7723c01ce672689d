"""The buttons under a large picture: the verdicts with their keys, and the reasons as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qamera_review.domain.checks import suggested_reason
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.grid.facet_signs import facet_colour
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.key_cap_button import KeyCapButton

_VERDICTS = {
    "approve": (Glyph.APPROVED, Facet.APPROVED),
    "reject": (Glyph.REJECTED, Facet.REJECTED),
    "archive": (Glyph.ARCHIVED, Facet.ARCHIVED),
    "winner": (Glyph.WINNER, None),
}
_RULE_GAP_PX = 6
_SUGGESTED = "reason_suggested"


def shared_width(wishes: Sequence[int], room: int) -> int:
    """Return the greatest width that none may exceed, so that all fit into `room`.

    Example: wishes of 50, 90 and 200 px in a room of 240 px give 100, which leaves the first two
    as they are and shortens the third: 50 + 90 + 100 = 240.
    """
    remaining = room
    for number, wish in enumerate(sorted(wishes)):
        equal = remaining // (len(wishes) - number)
        if wish > equal:
            return max(0, equal)
        remaining -= wish
    return max(wishes, default=0)


class VerdictBar(QWidget):
    """Runs the actions of verdicts and reasons, and shows which of them apply to the focused
    packshot; GUI thread only."""

    def __init__(
        self,
        dispatcher: KeyDispatcher,
        registry: ActionRegistry,
        store: PackshotStore,
        checks: PictureChecks,
        grid: GridView,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._dispatcher = dispatcher
        self._registry = registry
        self._store = store
        self._checks = checks
        self._grid = grid
        self._theme = theme
        self.verdicts = {
            action_id: self._button(action_id, KeyCapButton(glyph))
            for action_id, (glyph, _facet) in _VERDICTS.items()
        }
        self.reasons: list[KeyCapButton] = []
        # The reason that the checks suggest, before all others, which keep their places and keys.
        self.suggested = self._button(_SUGGESTED, KeyCapButton())
        self.suggested.hide()
        self._show_later = Debounced(self.show_state, self, 0)
        self._fill()
        registry.changed.connect(self._fill_reasons)
        grid.focus_changed.connect(self._show_later.trigger)
        store.changed.connect(self._show_later.trigger)
        checks.measured.connect(self._show_later.trigger)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icons in the colours of another theme."""
        self._theme = theme
        self.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._share_room()

    def show_state(self) -> None:
        """Show which verdict and which reasons the focused packshot has."""
        focus = self._grid.focused_id()
        if focus is None or not self.isVisible():
            return
        shown = self._store.shown(focus)
        for action_id, (_glyph, facet) in _VERDICTS.items():
            is_given = facet is shown.facet
            button = self.verdicts[action_id]
            button.setChecked(is_given)
            button.set_ink(facet_colour(facet, self._theme.colours) if facet and is_given else None)
        self.verdicts["winner"].setVisible(self._has_rivals())
        given = parse_feedback(shown.note).reasons
        self._show_suggested(focus, given)
        self._row.activate()
        self._share_room()
        for reason, chip in zip(self._registry.reasons, self.reasons, strict=True):
            chip.setChecked(reason in given)

    def _show_suggested(self, focus: PackshotId, given: Sequence[str]) -> None:
        reason = suggested_reason(self._checks.signs_of(focus), self._registry.reasons)
        self.suggested.setVisible(reason is not None)
        if reason is not None:
            self._show_action(self.suggested, _SUGGESTED, reason_text(reason))
            self.suggested.setChecked(reason in given)

    def _share_room(self) -> None:
        """Where the room is short, show the verdicts without their names, and shorten the long
        reasons first, so that the short ones can be read whole."""
        if not self.reasons:
            return
        space = self._theme.spacing
        chips = [chip for chip in (self.suggested, *self.reasons) if not chip.isHidden()]
        gaps = len(chips) * space.xs + space.sm
        wishes = [chip.sizeHint().width() for chip in chips]
        for is_compact in (False, True):
            for button in self.verdicts.values():
                button.set_compact(is_compact)
            self._row.invalidate()
            self._row.activate()
            room = self.width() - self._rule.x() - _RULE_GAP_PX - gaps
            if sum(wishes) <= room:
                break
        widest = shared_width(wishes, room)
        for chip, wish in zip(chips, wishes, strict=True):
            chip.setFixedWidth(min(wish, widest))

    def _has_rivals(self) -> bool:
        """Return whether there are others in the group of the focused packshot."""
        groups, group = self._store.groups, self._grid.group_of_focus()
        return groups is None or group is None or groups.sizes[group] > 1

    def _fill(self) -> None:
        row = self._row = QHBoxLayout(self)
        space = self._theme.spacing
        row.setContentsMargins(space.sm, space.xs, space.sm, space.xs)
        row.setSpacing(space.xs)
        for button in self.verdicts.values():
            row.addWidget(button)
        self._rule = QFrame()
        self._rule.setFrameShape(QFrame.Shape.VLine)
        row.addSpacing(_RULE_GAP_PX)
        row.addWidget(self._rule)
        row.addSpacing(_RULE_GAP_PX)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(space.xs)
        self.suggested.setFont(self._theme.font(self._theme.type_scale.small))
        self._chips.addWidget(self.suggested)
        row.addLayout(self._chips)
        row.addStretch(1)
        self._fill_reasons()

    def _fill_reasons(self) -> None:
        """Show the present actions with their keys, and a chip for each of the user's reasons."""
        for action_id, button in self.verdicts.items():
            self._show_action(button, action_id, "")
        for chip in self.reasons:
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self.reasons = []
        for number, reason in enumerate(self._registry.reasons, 1):
            chip = self._button(f"reason_{number}", KeyCapButton())
            chip.setFont(self._theme.font(self._theme.type_scale.small))
            self._show_action(chip, f"reason_{number}", reason_text(reason))
            self._chips.addWidget(chip)
            self.reasons.append(chip)
        self._share_room()
        self._show_later.trigger()

    def _show_action(self, button: KeyCapButton, action_id: str, title: str) -> None:
        spec = next(spec for spec in self._registry.specs if spec.id == action_id)
        key = key_name(spec.keys[0]) if spec.keys else ""
        description = f"{tr(spec.description)} ({key})" if key else tr(spec.description)
        button.show_action(title or tr(spec.title), key, description)

    def _button(self, action_id: str, button: KeyCapButton) -> KeyCapButton:
        button.setCheckable(True)
        button.clicked.connect(lambda: self._on_clicked(action_id))
        return button

    def _on_clicked(self, action_id: str) -> None:
        self._dispatcher.trigger(action_id)
        self.show_state()  # a click has switched the button, whether the action did anything or not
