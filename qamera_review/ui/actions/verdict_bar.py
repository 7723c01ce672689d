"""The buttons under a large picture: the verdicts with their keys, and the reasons as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

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
_READABLE_SHARE = 0.8  # of the width that the reasons ask for


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

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        space = self._theme.spacing
        row = max((chip.sizeHint().height() for chip in self.reasons), default=0)
        height = max(button.sizeHint().height() for button in self.verdicts.values())
        rows = height + row + space.xs if self._needs_two_rows(width) else max(height, row)
        return rows + 2 * space.xs

    def _needs_two_rows(self, width: int) -> bool:
        """Return whether the reasons could hardly be read beside the verdicts; the suggested one
        does not count, so that the height is the same for all packshots."""
        wish = sum(chip.sizeHint().width() for chip in self.reasons)
        return self._reasons_room(width, is_compact=True) < _READABLE_SHARE * wish

    def _reasons_room(self, width: int, *, is_compact: bool) -> int:
        """Return the room for reasons beside the verdicts, in a bar of that width."""
        space = self._theme.spacing
        shown = [button for button in self.verdicts.values() if not button.isHidden()]
        verdicts = sum(button.wished_width(is_compact=is_compact) + space.xs for button in shown)
        return width - verdicts - 2 * _RULE_GAP_PX - self._gaps()

    def _gaps(self) -> int:
        """Return the width of the gaps, as if a reason were suggested."""
        return (1 + len(self.reasons)) * self._theme.spacing.xs + 2 * self._theme.spacing.sm

    def _share_room(self) -> None:
        """Where the room is short, show the verdicts without their names, and shorten the long
        reasons first, so that the short ones can be read whole; where that is not enough, show the
        reasons in a row of their own."""
        if not self.reasons:
            return
        chips = [chip for chip in (self.suggested, *self.reasons) if not chip.isHidden()]
        wishes, width = [chip.sizeHint().width() for chip in chips], self.width()
        is_stacked = self._needs_two_rows(width)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._rule.setHidden(is_stacked)
        is_compact = not is_stacked and sum(wishes) > self._reasons_room(width, is_compact=False)
        for button in self.verdicts.values():
            button.set_compact(is_compact)
        room = self._reasons_room(width, is_compact=is_compact)
        widest = shared_width(wishes, width - self._gaps() if is_stacked else room)
        for chip, wish in zip(chips, wishes, strict=True):
            chip.setFixedWidth(min(wish, widest))

    def _has_rivals(self) -> bool:
        """Return whether there are others in the group of the focused packshot."""
        groups, group = self._store.groups, self._grid.group_of_focus()
        return groups is None or group is None or groups.sizes[group] > 1

    def _fill(self) -> None:
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        space = self._theme.spacing
        row.setContentsMargins(space.sm, space.xs, space.sm, space.xs)
        row.setSpacing(space.xs)
        verdicts = QHBoxLayout()
        verdicts.setSpacing(space.xs)
        for button in self.verdicts.values():
            verdicts.addWidget(button)
        self._rule = QFrame()
        self._rule.setFrameShape(QFrame.Shape.VLine)
        verdicts.addSpacing(_RULE_GAP_PX)
        verdicts.addWidget(self._rule)
        verdicts.addSpacing(_RULE_GAP_PX)
        verdicts.addStretch(1)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(space.xs)
        self.suggested.setFont(self._theme.font(self._theme.type_scale.small))
        self._chips.addWidget(self.suggested)
        chips = QHBoxLayout()
        chips.addLayout(self._chips)
        chips.addStretch(1)
        row.addLayout(verdicts)
        row.addLayout(chips, 1)
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
