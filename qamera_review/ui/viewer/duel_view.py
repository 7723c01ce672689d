"""The duel: the best packshot so far beside the next one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qamera_review.domain.duel import Duel
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.linked_pictures import LinkedPictures
from qamera_review.ui.widgets.plain_label import ElidedLabel


class DuelView(QWidget):
    """Shows a duel, and says how far it is; GUI thread only.

    The arrow keys choose: left, right, or down for both. A click only shows what verbs act on.
    Signals: `chosen(Duel)`: the user has made a choice, after which the duel would be this one;
    `activated(PackshotId)` and `painted(PaintedPicture)` as in `LinkedPictures`.
    """

    chosen = Signal(object)
    activated = Signal(object)
    painted = Signal(object)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._key_of = key_of
        self.duel: Duel | None = None
        self.heading = ElidedLabel()
        self._pictures = LinkedPictures(source, full, small, theme)
        self._pictures.activated.connect(self.activated)
        self._pictures.painted.connect(self.painted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(
            theme.spacing.md, theme.spacing.sm, theme.spacing.md, theme.spacing.xs
        )
        row.addWidget(self.heading)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pictures, 1)
        self.setAccessibleName(tr("Duel"))

    @property
    def ids(self) -> tuple[PackshotId, ...]:
        """Return the packshots that are shown."""
        return self._pictures.ids

    @property
    def pane(self) -> ImagePane | None:
        """Return the active pane; None when nothing is shown."""
        return self._pictures.pane

    @property
    def panes(self) -> list[ImagePane]:
        """Return all panes."""
        return self._pictures.panes

    @property
    def candidates(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the duel that are not tied with the best."""
        return () if self.duel is None else self.duel.candidates

    def show_duel(self, duel: Duel) -> None:
        """Show this state of a duel; its best packshot is active."""
        self.duel = duel
        self._pictures.show_ids(duel.pair, duel.best)
        text = self._text(duel)
        self.heading.setText(text)
        announce(self, text)

    def clear(self) -> None:
        """Show nothing."""
        self.duel = None
        self._pictures.clear()

    def activate(self, packshot_id: PackshotId) -> bool:
        """Make a packshot the active one; return False when it is not shown here."""
        return self._pictures.activate(packshot_id)

    def move_focus(self, step: Step) -> None:
        """Choose: by a step to the left or right that packshot, by a step down both."""
        duel = self.duel
        if duel is None or duel.is_over:
            return
        if step in (Step.LEFT, Step.RIGHT):
            self.chosen.emit(duel.chosen(left=step is Step.LEFT))
        elif step is Step.DOWN:
            self.chosen.emit(duel.kept_both())

    def step(self, by: int = 1) -> None:
        """Do nothing: only a choice goes on."""

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what is shown of `ids`, whose facts changed."""
        self._pictures.packshots_changed(ids)

    def _text(self, duel: Duel) -> str:
        if not duel.is_over:
            template = tr(
                "{number} of {count}  ·  ← left is better  ·  → right is better  ·  ↓ keep both"
            )
            return template.format(
                number=integer_text(duel.choices_made + 1), count=integer_text(duel.choices)
            )
        template = tr("The best of {count}. {key} approves it and rejects the %n others",
                      len(duel.beaten))  # fmt: skip
        count = integer_text(duel.choices + 1)
        parts = [template.format(count=count, key=self._key_of("winner"))]
        if duel.tied:
            parts.append(tr("%n are as good and stay undecided", len(duel.tied)))
        return ". ".join(parts)
