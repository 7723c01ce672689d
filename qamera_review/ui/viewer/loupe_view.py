"""The loupe: the focused packshot as large as possible, with its neighbours below."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.filmstrip import Filmstrip
from qamera_review.ui.viewer.image_pane import SIDE_BUTTONS, ImagePane

_AHEAD, _BEHIND = 4, 2  # neighbours whose full pictures are loaded in advance


class LoupeView(QWidget):
    """Shows the packshot it is given; the grid decides which has the focus. GUI thread only.

    Signal `step_requested(int)`: a side button of the mouse was pressed, for the previous packshot
    (-1) or the next one (1).
    """

    step_requested = Signal(int)

    def __init__(
        self, source: TileSource, full: PixmapCache, small: PixmapCache, theme: Theme
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._large = BestAvailable(full, small)
        # Deferred: threads that start to load now would hold the GIL while the picture is painted.
        self._prefetch_later = Debounced(self._prefetch, self)
        self.keep_zoom = False
        self.caption = CaptionBar(theme)
        self.pane = ImagePane(self._large, theme)
        self.strip = Filmstrip(source, small, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self.pane, 1)
        column.addWidget(self.strip)
        self.setAccessibleName(tr("Loupe"))
        self.pane.moved.connect(lambda _viewport, _alone: self.show_caption())
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)

    @property
    def panes(self) -> list[ImagePane]:
        """Return the only pane; same interface as the comparison."""
        return [self.pane]

    def show_packshot(self, packshot_id: PackshotId | None) -> None:
        """Show another packshot at once, with the best picture that is loaded."""
        ahead, behind = self._neighbours(packshot_id)
        nearby = [*ahead[:1], *behind[:1]]
        self.pane.show_picture(packshot_id, keep=self.keep_zoom, nearby=nearby)
        if packshot_id is None or self._large.state(packshot_id) is PictureState.READY:
            self._prefetch_later.trigger()
        else:
            self._prefetch()
        self.strip.show_around(packshot_id)
        self.show_caption()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in SIDE_BUTTONS:
            self.step_requested.emit(SIDE_BUTTONS[event.button()])
        else:
            super().mousePressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icon of the caption in the colours of another theme."""
        self.caption.set_theme(theme)
        self.show_caption()

    def toggle_keep_zoom(self) -> bool:
        """Switch whether the next picture keeps zoom and place; return the new state."""
        self.keep_zoom = not self.keep_zoom
        self.show_caption()
        return self.keep_zoom

    def show_caption(self) -> None:
        """Update the caption and the accessible name."""
        packshot_id = self.pane.packshot_id
        row = None if packshot_id is None else self._source.position(packshot_id)
        if packshot_id is None or row is None:
            return
        count = len(self._source.visible)
        shown = self._source.shown(packshot_id)
        self.caption.show_text(shown)
        zoom_text = tr("zoom kept") if self.keep_zoom else ""
        place = tr("{place} of {count}").format(
            place=integer_text(row + 1), count=integer_text(count)
        )
        more = "  ·  ".join(part for part in (zoom_text, place) if part)
        self.caption.show_pixels(self._large.facts(packshot_id), self.pane.viewport, more)
        self.pane.setAccessibleName(accessible_name(shown, row, count))
        self.pane.setAccessibleDescription(self.pane.problem_text())

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what shows `ids`, whose facts changed."""
        if self.isVisible():
            if self.pane.packshot_id in set(ids):
                self.show_caption()
            self.strip.update()

    def _prefetch(self) -> None:
        """Request the picture that is shown, if it is missing, and those of the neighbours."""
        packshot_id = self.pane.packshot_id
        if packshot_id is not None:
            ahead, behind = self._neighbours(packshot_id)
            self._full.request([packshot_id, *ahead, *behind], 0, on_screen=1)

    def _neighbours(
        self, packshot_id: PackshotId | None
    ) -> tuple[list[PackshotId], list[PackshotId]]:
        """Return the packshots after this one and those before it, the nearest first."""
        row = None if packshot_id is None else self._source.position(packshot_id)
        if row is None:
            return [], []
        ids = self._source.visible
        ahead, behind = ids[row + 1 : row + 1 + _AHEAD], ids[max(0, row - _BEHIND) : row]
        return list(ahead), list(behind)[::-1]

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        if not self.isVisible():
            return
        if self.pane.packshot_id in ids:
            self.pane.picture_changed()
            self.show_caption()
        self.strip.update()
