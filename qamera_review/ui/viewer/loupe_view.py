"""The loupe: the focused packshot as large as it goes, with its neighbours below."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import Thumbnails
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.tile_text import spoken
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import LargePictures
from qamera_review.ui.viewer.caption_bar import Caption
from qamera_review.ui.viewer.filmstrip import Filmstrip
from qamera_review.ui.viewer.image_pane import PicturePane
from qamera_review.ui.widgets.debounce import Soon

_AHEAD, _BEHIND = 4, 2  # neighbours whose full pictures are made ready


class LoupeView(QWidget):
    """Shows what it is told to; which packshot has the focus is the grid's. GUI thread only."""

    def __init__(
        self, source: TileSource, full: Thumbnails, small: Thumbnails, theme: Theme
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._large = LargePictures(full, small)
        # Threads that wake now would take the interpreter from the paint of what is there.
        self._later = Soon(self._prefetch, self)
        self.keep_zoom = False
        self.caption = Caption(theme)
        self.pane = PicturePane(self._large, theme)
        self.strip = Filmstrip(source, small, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self.pane, 1)
        column.addWidget(self.strip)
        self.setAccessibleName(tr("Loupe"))
        self.pane.moved.connect(lambda _viewport, _alone: self.tell())
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)

    @property
    def panes(self) -> list[PicturePane]:
        """The one picture, as the comparison has several."""
        return [self.pane]

    def show_packshot(self, packshot_id: PackshotId | None) -> None:
        """Shows another one at once, from whatever there is of it."""
        ahead, behind = self._neighbours(packshot_id)
        nearby = [*ahead[:1], *behind[:1]]
        self.pane.show_picture(packshot_id, keep=self.keep_zoom, nearby=nearby)
        if packshot_id is None or self._large.state(packshot_id) is PictureState.READY:
            self._later.ask()
        else:
            self._prefetch()
        self.strip.show_around(packshot_id)
        self.tell()

    def set_theme(self, theme: Theme) -> None:
        """The caption's sign in another colour."""
        self.caption.set_theme(theme)
        self.tell()

    def toggle_keep_zoom(self) -> bool:
        """Whether the next picture is shown at this one's zoom and place; returns the new way."""
        self.keep_zoom = not self.keep_zoom
        self.tell()
        return self.keep_zoom

    def tell(self) -> None:
        """Says anew what is shown."""
        packshot_id = self.pane.packshot_id
        row = None if packshot_id is None else self._source.position(packshot_id)
        if packshot_id is None or row is None:
            return
        count = len(self._source.visible)
        shown = self._source.shown(packshot_id)
        self.caption.tell(shown)
        kept = tr("zoom kept") if self.keep_zoom else ""
        place = tr("{place} of {count}").format(place=row + 1, count=count)
        more = "  ·  ".join(part for part in (kept, place) if part)
        self.caption.tell_pixels(self._large.size(packshot_id), self.pane.viewport, more)
        self.pane.setAccessibleName(spoken(shown, row, count))

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Facts changed."""
        if self.isVisible():
            if self.pane.packshot_id in set(ids):
                self.tell()
            self.strip.update()

    def _prefetch(self) -> None:
        """What shows, if it is not there yet, and what will be looked at next."""
        packshot_id = self.pane.packshot_id
        if packshot_id is not None:
            ahead, behind = self._neighbours(packshot_id)
            self._full.want([packshot_id, *ahead, *behind], 0)

    def _neighbours(
        self, packshot_id: PackshotId | None
    ) -> tuple[list[PackshotId], list[PackshotId]]:
        """Those ahead of it and those behind, the nearest first."""
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
            self.tell()
        self.strip.update()
