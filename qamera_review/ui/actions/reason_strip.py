"""The strip of reasons over the grid after a rejection or an archiving: a click on one, or its
digit, explains it.

It lies over the lower edge of the grid, so that nothing moves, and over the upper edge if the
focused tile is below. It is gone as soon as the user does anything else.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame

from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.feedback_commands import FeedbackCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.widgets.flow_row import FlowRow
from qamera_review.ui.widgets.key_cap_button import KeyCapButton
from qamera_review.ui.widgets.plain_label import PlainLabel

_MARGIN_PX, _PAD_PX, _GAP_PX = 8, 6, 4


class ReasonStrip(QFrame):
    """Shows a chip for each reason as long as a digit explains what was just decided; GUI thread
    only. It belongs to the grid, and is hidden with it behind a large picture."""

    def __init__(
        self,
        feedback: FeedbackCommands,
        registry: ActionRegistry,
        store: PackshotStore,
        grid: GridView,
    ) -> None:
        super().__init__(grid)
        self._feedback = feedback
        self._registry = registry
        self._store = store
        self._grid = grid
        self._covered_px = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.about = PlainLabel()
        self.chips: list[KeyCapButton] = []
        self._row = row = FlowRow(_GAP_PX)
        self.setContentsMargins(_PAD_PX, _PAD_PX, _PAD_PX, _PAD_PX)
        row.addWidget(self.about)
        self.setLayout(row)
        self.hide()
        self._show_later = Debounced(self.show_state, self, 0)
        feedback.target.changed.connect(self._show_later.trigger)
        store.changed.connect(self._on_changed)
        registry.changed.connect(self._on_changed)
        grid.canvas.verticalScrollBar().valueChanged.connect(self._place)
        grid.bottom_covered_changed.connect(self._on_covered)
        grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the grid's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def show_state(self) -> None:
        """Show the strip for what a digit explains, with the reasons that all of it has; hide it if
        that is nothing."""
        ids = self._feedback.target.explained()
        if not ids or not self._registry.reasons:
            self.hide()
            return
        if len(self.chips) != len(self._registry.reasons):
            self._make_chips()
        self.about.setText(self._feedback.target.explained_text())
        self._show_reasons(ids)
        self.show()
        self.raise_()
        self._place()

    def _show_reasons(self, ids: Sequence[PackshotId]) -> None:
        given = [parse_feedback(self._store.shown(each).note).reasons for each in ids]
        keys = {spec.id: spec.keys for spec in self._registry.specs}
        for number, (reason, chip) in enumerate(
            zip(self._registry.reasons, self.chips, strict=True), 1
        ):
            key = next(map(key_name, keys[f"reason_{number}"]), "")
            about = tr("Add or remove the reason “{words}”").format(words=reason_text(reason))
            chip.show_action(reason_text(reason), key, about)
            chip.setChecked(all(reason in each for each in given))

    def _make_chips(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for number in range(1, len(self._registry.reasons) + 1):
            chip = KeyCapButton(parent=self)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the grid
            chip.clicked.connect(_Toggle(self, number))
            self._row.addWidget(chip)
            self.chips.append(chip)

    def toggle(self, number: int) -> None:
        """Give what the strip is about a reason, or take it back."""
        if ids := self._feedback.target.explained():
            self._feedback.toggle_on(ids, number)
        self.show_state()

    def _on_changed(self, *_details: object) -> None:
        if not self.isHidden():
            self._show_later.trigger()

    def _on_covered(self, height_px: int) -> None:
        self._covered_px = height_px
        self._place()

    def _place(self, *_details: object) -> None:
        """Lie over the lower edge, above what covers that; over the upper edge if the focused tile
        would be covered else."""
        if self.isHidden():
            return
        grid = self._grid
        room = max(0, grid.canvas.viewport().width() - 2 * _MARGIN_PX)
        inner = min(room - 2 * _PAD_PX, self._row.sizeHint().width())
        size = (inner + 2 * _PAD_PX, self._row.heightForWidth(inner) + 2 * _PAD_PX)
        below = QRect(_MARGIN_PX, grid.height() - self._covered_px - _MARGIN_PX - size[1], *size)
        row = grid.canvas.focus_row
        tile = QRect() if row is None else grid.canvas.visible_area.rect(row)
        covers = tile.intersects(below)
        self.setGeometry(QRect(_MARGIN_PX, _MARGIN_PX, *size) if covers else below)


class _Toggle:
    """A slot for `clicked(bool)` that toggles one reason."""

    def __init__(self, strip: ReasonStrip, number: int) -> None:
        self._strip = strip
        self._number = number

    def __call__(self, _checked: bool = False) -> None:
        self._strip.toggle(self._number)
