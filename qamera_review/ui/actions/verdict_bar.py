"""The buttons under a large picture: the verdicts with their keys, and the reasons as chips.

They are placed by hand, so that no text is cut. The chips stand beside the verdicts, in as many
rows as they need, or in rows of their own below them, whichever is lower:

    approve A  reject R  archive E  winner W  |  1 wrong color  2 wrong side  3 ...
                                              |  8 not sharp    9 bad edges

The reason that the checks suggest is a chip in another colour in the place of the usual one, so
that all others stay where they are. It shows the usual key; the key 0 is in its tooltip, because
beside the numbers of the others it looks like a count.

The chips are about what a digit is about: see `reason_target.py`.
"""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from qamera_review.domain.checks import suggested_reason
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.key_scope import gives_reason
from qamera_review.ui.actions.reason_label import ReasonLabel
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.grid.facet_signs import facet_colour
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.key_cap_button import KeyCapButton, Parts
from qamera_review.ui.widgets.low_window import LowWindow

_VERDICTS = {
    "approve": (Glyph.APPROVED, Facet.APPROVED),
    "reject": (Glyph.REJECTED, Facet.REJECTED),
    "archive": (Glyph.ARCHIVED, Facet.ARCHIVED),
    "winner": (Glyph.WINNER, None),
}
_RULE_GAP_PX = 4
_SUGGESTED = "reason_suggested"


class BarPlan(Struct, frozen=True):
    """How the buttons are arranged: whether the verdicts are shown without their names, where the
    reasons begin (`reasons_x` in logical px), in which row of the bar, counted from 0, and how many
    of them each of their rows has."""

    is_compact: bool
    reasons_x: int
    reasons_row: int
    rows: Sequence[int]

    @property
    def height_in_rows(self) -> int:
        """Return how many rows of buttons there are."""
        return self.reasons_row + len(self.rows)


def rows_of(widths: Sequence[int], room: int, gap: int) -> list[int]:
    """Return how many of these widths are in each row, when they fill rows of `room`.

    Each row has at least one, which may be wider than the room. Example: 50, 90 and 80 px with
    gaps of 10 px in a room of 150 px give [2, 1].
    """
    rows: list[int] = []
    used = room + 1
    for width in widths:
        if used + gap + width > room:
            rows.append(0)
            used = -gap
        rows[-1] += 1
        used += gap + width
    return rows


def _parts(*, is_compact: bool) -> Parts:
    return Parts.ICON_AND_KEY if is_compact else Parts.ALL


class VerdictBar(QWidget):
    """Runs the actions of verdicts and reasons, and shows which verdict the focused packshot has,
    and which reasons what `target` is about; GUI thread only."""

    def __init__(
        self,
        dispatcher: KeyDispatcher,
        registry: ActionRegistry,
        store: PackshotStore,
        checks: PictureChecks,
        grid: GridView,
        target: ReasonTarget,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._dispatcher = dispatcher
        self._registry = registry
        self._store = store
        self._checks = checks
        self._grid = grid
        self._target = target
        self._theme = theme
        self.about = ReasonLabel(self, target, grid)
        self._plans: dict[int, BarPlan] = {}  # by the width of the bar
        self._low = LowWindow(self)
        self._low.changed.connect(self._forget_plans)
        self._arranged: tuple[bool, str | None] | None = None  # as the buttons were placed last
        self.verdicts = {
            action_id: self._button(action_id, KeyCapButton(glyph))
            for action_id, (glyph, _facet) in _VERDICTS.items()
        }
        self.reasons: list[KeyCapButton] = []
        self._suggested_reason: str | None = None
        self.suggested = self._button(_SUGGESTED, KeyCapButton())
        self.suggested.setFont(theme.font(theme.type_scale.small))
        self.suggested.hide()
        self._rule = QFrame(self)
        self._rule.setFrameShape(QFrame.Shape.VLine)
        self._show_later = Debounced(self.show_state, self, 0)
        self._fill_reasons()
        registry.changed.connect(self._fill_reasons)
        grid.focus_changed.connect(self._show_later.trigger)
        target.changed.connect(self._show_later.trigger)
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
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._forget_plans()

    def show_state(self) -> None:
        """Show which verdict the focused packshot has, and which reasons what a digit is about."""
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
        about = self._target.explained() or [focus]
        reasons = [parse_feedback(self._store.shown(each).note).reasons for each in about]
        given = [reason for reason in reasons[0] if all(reason in each for each in reasons)]
        self._show_suggested(about[0], given)
        self.about.show_target()
        if self._arrangement() != self._arranged:
            self._place()
        for reason, chip in zip(self._registry.reasons, self.reasons, strict=True):
            chip.setChecked(reason in given)

    def _show_suggested(self, about: PackshotId, given: Sequence[str]) -> None:
        signs, lightness = self._checks.signs_of(about), self._checks.lightness().get(about)
        reason = suggested_reason(signs, self._registry.reasons, lightness)
        self._suggested_reason = reason
        self.suggested.set_ink(QColor(self._theme.colours.accent))
        self.suggested.setVisible(reason is not None)
        for usual, chip in zip(self._registry.reasons, self.reasons, strict=True):
            chip.setVisible(usual != reason)
        if reason is not None:
            number = self._registry.reasons.index(reason) + 1
            self._show_action(self.suggested, _SUGGESTED, reason_text(reason), f"reason_{number}")
            self.suggested.setChecked(reason in given)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height_of(self._plan(width))

    def _height_of(self, plan: BarPlan) -> int:
        rows, gap = plan.height_in_rows, self._theme.spacing.xs
        return rows * self._row_height() + (rows - 1) * gap + 2 * gap

    def _row_height(self) -> int:
        buttons = (*self.verdicts.values(), *self.reasons)
        return max(button.sizeHint().height() for button in buttons)

    def _forget_plans(self) -> None:
        """Arrange the buttons anew, because their sizes have changed."""
        self._plans.clear()
        self.updateGeometry()
        self._place()

    def _plan(self, width: int) -> BarPlan:
        """Return the arrangement for a bar of that width. The results are cached."""
        plan = self._plans.get(width)
        if plan is None:
            plan = self._plans[width] = self._new_plan(width)
        return plan

    def _new_plan(self, width: int) -> BarPlan:
        """Return the arrangement with the fewest rows for a bar of that width: with the names of
        the verdicts and beside them if possible."""
        space, plans = self._theme.spacing, []
        chips = [chip.sizeHint().width() for chip in self.reasons]
        for is_compact in (False, True):
            end = self._end_of_verdicts(is_compact=is_compact)
            rows = rows_of(chips, width - end - space.sm, space.xs)
            plans.append(BarPlan(is_compact, end, 0, rows))
        for is_compact in (False, True):
            if is_compact or self._end_of_verdicts(is_compact=False) <= width:
                rows = rows_of(chips, width - 2 * space.sm, space.xs)
                plans.append(BarPlan(is_compact, space.sm, 1, rows))
        if self._low.is_low:  # the keys of the other reasons go on working
            return BarPlan(True, plans[1].reasons_x, 0, plans[1].rows[:1])
        return min(plans, key=lambda plan: plan.height_in_rows)

    def _end_of_verdicts(self, *, is_compact: bool) -> int:
        """Return where the reasons begin beside the verdicts."""
        space, buttons = self._theme.spacing, self.verdicts.values()
        widths = [
            button.wished_width(_parts(is_compact=is_compact)) + space.xs for button in buttons
        ]
        return space.sm + sum(widths) + 2 * _RULE_GAP_PX + self._rule.sizeHint().width()

    def _arrangement(self) -> tuple[bool, str | None]:
        """Return what the places of the buttons depend on besides the width."""
        return self.verdicts["winner"].isHidden(), self._suggested_reason

    def _place(self) -> None:
        """Give every button its place in the present width."""
        space, plan = self._theme.spacing, self._plan(self.width())
        self._arranged = self._arrangement()
        x, height = space.sm, self._row_height()
        for button in self.verdicts.values():
            button.show_parts(_parts(is_compact=plan.is_compact))
            if not button.isHidden():
                x = self._put(button, x, 0, height)
        rule = QRect(0, space.xs, self._rule.sizeHint().width(), self._height_of(plan))
        rule.moveRight(plan.reasons_x - _RULE_GAP_PX)
        self._rule.setGeometry(rule.adjusted(0, 0, 0, -2 * space.xs))
        self._rule.setHidden(plan.reasons_row > 0)
        self.about.set_reasons_x(plan.reasons_x)
        chips = iter(self._shown_chips())
        for row, count in enumerate(plan.rows, plan.reasons_row):
            x = plan.reasons_x
            for chip in islice(chips, count):
                x = self._put(chip, x, row, height)
        for chip in chips:
            chip.setGeometry(0, 0, 0, 0)  # hidden, but still one of the shown reasons

    def _shown_chips(self) -> list[KeyCapButton]:
        """Return the chips with the suggested one in the place of the usual one."""
        reasons = self._registry.reasons
        return [
            self.suggested if reason == self._suggested_reason else chip
            for reason, chip in zip(reasons, self.reasons, strict=True)
        ]

    def _put(self, button: KeyCapButton, x: int, row: int, height: int) -> int:
        """Put a button into a row of that height, and return where the next one begins."""
        gap = self._theme.spacing.xs
        width = max(0, min(button.sizeHint().width(), self.width() - x))
        button.setGeometry(x, gap + row * (height + gap), width, height)
        return x + width + gap

    def _has_rivals(self) -> bool:
        """Return whether there are others in the group of the focused packshot."""
        groups, group = self._store.groups, self._grid.group_of_focus()
        return groups is None or group is None or groups.sizes[group] > 1

    def _fill_reasons(self) -> None:
        """Show the present actions with their keys, and a chip for each of the user's reasons."""
        for action_id, button in self.verdicts.items():
            self._show_action(button, action_id, "")
        for chip in self.reasons:
            chip.hide()
            chip.deleteLater()
        self.reasons = []
        for number, reason in enumerate(self._registry.reasons, 1):
            chip = self._button(f"reason_{number}", KeyCapButton())
            chip.setFont(self._theme.font(self._theme.type_scale.small))
            self._show_action(chip, f"reason_{number}", reason_text(reason))
            chip.setVisible(True)
            self.reasons.append(chip)
        self._forget_plans()
        self._show_later.trigger()

    def _show_action(
        self, button: KeyCapButton, action_id: str, title: str, key_action: str = ""
    ) -> None:
        """Show an action with its key, or with that of `key_action`; the tooltip has its own."""
        specs = {spec.id: spec for spec in self._registry.specs}
        spec = specs[action_id]
        key, shown_key = (
            key_name(each.keys[0]) if each.keys else ""
            for each in (spec, specs[key_action or action_id])
        )
        description = f"{tr(spec.description)} ({key})" if key else tr(spec.description)
        button.show_action(title or tr(spec.title), shown_key, description)

    def _button(self, action_id: str, button: KeyCapButton) -> KeyCapButton:
        button.setParent(self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._on_clicked(action_id))
        return button

    def _on_clicked(self, action_id: str) -> None:
        # A chip of a reason is its digit; any other button ends what a digit explains.
        run = self._dispatcher.press if gives_reason(action_id) else self._dispatcher.trigger
        run(action_id)
        self.show_state()  # a click has switched the button, whether the action did anything or not
