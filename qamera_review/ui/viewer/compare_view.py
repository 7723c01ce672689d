"""Two to four pictures side by side: they zoom and move together, one of them is meant."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.viewport import Point, Viewport

FEWEST, MOST = 2, 4


class _ComparedPicture(Struct, eq=False):
    frame: QWidget
    caption: CaptionBar
    pane: ImagePane
    offset: Point = (0.0, 0.0)  # how far it was moved against the others, in its sides


class CompareView(QWidget):
    """GUI thread only. Signals: `activated(PackshotId)`: another one is meant now;
    `painted(PackshotId)`."""

    activated = Signal(object)
    painted = Signal(object)

    def __init__(
        self, source: TileSource, full: PixmapCache, small: PixmapCache, theme: Theme
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._large = BestAvailable(full, small)
        self._theme = theme
        self._active = 0
        self.blinking = False
        self._compared: list[_ComparedPicture] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.spacing.xs)
        self.setAccessibleName(tr("Comparison"))
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)

    @property
    def ids(self) -> list[PackshotId]:
        """The packshots that are compared."""
        return [one.pane.packshot_id for one in self._compared if one.pane.packshot_id is not None]

    @property
    def pane(self) -> ImagePane:
        """The one that is meant."""
        return self._compared[self._active].pane

    @property
    def panes(self) -> list[ImagePane]:
        """All of them."""
        return [one.pane for one in self._compared]

    def compare(self, ids: Sequence[PackshotId]) -> None:
        """Shows these, FEWEST to MOST of them; the first is meant."""
        self.clear()
        self._full.request(ids, 0)
        self._active, self.blinking = 0, False
        self._compared = [self._compared_picture(one) for one in ids]
        self._arrange()
        self._grid.activate()  # a key may come before the event that would lay them out
        self.packshots_changed(ids)

    def clear(self) -> None:
        """Shows nothing any more: what it showed may leave the list from now on."""
        for old in self._compared:
            old.frame.hide()
            old.frame.deleteLater()
        self._compared = []

    def activate(self, packshot_id: PackshotId) -> bool:
        """Means this one; False when it is not here."""
        ids = self.ids
        if packshot_id not in ids:
            return False
        self._active = ids.index(packshot_id)
        self._arrange()
        return True

    def step(self, by: int = 1) -> None:
        """Means the next one, round and round."""
        self._choose((self._active + by) % len(self._compared))

    def toggle_blink(self) -> None:
        """One at a time in the same place, or side by side; in that place the next one."""
        self.blinking = not self.blinking
        self._arrange()

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Facts changed."""
        wanted = set(ids)
        for number, rival in enumerate(self._compared):
            packshot_id = rival.pane.packshot_id
            if packshot_id in wanted and packshot_id is not None:
                shown = self._source.shown(packshot_id)
                rival.caption.show_text(shown)
                rival.pane.setAccessibleName(accessible_name(shown, number, len(self._compared)))
        self._show_pixels()

    def set_theme(self, theme: Theme) -> None:
        """The captions' signs in other colours."""
        self._theme = theme
        self.packshots_changed(self.ids)

    def _compared_picture(self, packshot_id: PackshotId) -> _ComparedPicture:
        frame = QWidget(self)
        caption, pane = CaptionBar(self._theme), ImagePane(self._large, self._theme)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(pane, 1)
        rival = _ComparedPicture(frame, caption, pane)
        pane.show_picture(packshot_id)
        pane.pressed.connect(lambda: self._choose(self._compared.index(rival)))
        pane.moved.connect(lambda viewport, alone: self._on_moved(rival, viewport, alone))
        pane.painted.connect(self.painted)
        return rival

    def _choose(self, number: int) -> None:
        self._active = number
        self._arrange()
        packshot_id = self.pane.packshot_id
        if packshot_id is not None:
            self.activated.emit(packshot_id)

    def _arrange(self) -> None:
        columns = len(self._compared) if len(self._compared) < MOST else 2
        for number, rival in enumerate(self._compared):
            meant = number == self._active
            rival.pane.set_active(meant and not self.blinking)
            rival.frame.setVisible(meant or not self.blinking)
            self._grid.addWidget(rival.frame, number // columns, number % columns)

    def _on_moved(self, moved: _ComparedPicture, viewport: Viewport, alone: bool) -> None:
        if alone:
            others = [one for one in self._compared if one is not moved]
            base = others[0]
            moved.offset = (
                base.offset[0] + viewport.centre[0] - base.pane.viewport.centre[0],
                base.offset[1] + viewport.centre[1] - base.pane.viewport.centre[1],
            )
        else:
            for one in self._compared:
                if one is not moved:
                    one.pane.use(_followed(one, moved, viewport))
        self._show_pixels()

    def _show_pixels(self) -> None:
        for rival in self._compared:
            packshot_id = rival.pane.packshot_id
            size = None if packshot_id is None else self._large.size(packshot_id)
            rival.caption.show_pixels(size, rival.pane.viewport, "")

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        for pane in self.panes:
            if pane.packshot_id in ids and pane.isVisible():
                pane.picture_changed()
        self._show_pixels()


def _followed(follower: _ComparedPicture, moved: _ComparedPicture, viewport: Viewport) -> Viewport:
    """What the follower shows when `moved` shows `viewport`: the same part, equally large."""
    own = follower.pane.viewport
    if viewport.zoom is None:
        return own.fitted()
    actual = abs(viewport.zoom - 1.0) < 0.001
    zoom = 1.0 if actual else viewport.zoom * own.fit / viewport.fit
    centre = (
        viewport.centre[0] + follower.offset[0] - moved.offset[0],
        viewport.centre[1] + follower.offset[1] - moved.offset[1],
    )
    return replace(own, zoom=zoom, centre=centre).settled()
