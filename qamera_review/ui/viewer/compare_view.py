"""The comparison: two to four pictures side by side that zoom and move together."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qamera_review.domain.measurement import Box
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.overlays import Overlays
from qamera_review.ui.viewer.subject_matching import SubjectMatch, followed, match_subjects, matched
from qamera_review.ui.viewer.viewport import Point, Size, Viewport

FEWEST, MOST = 2, 4


class _ComparedPicture(Struct, eq=False):
    frame: QWidget
    caption: CaptionBar
    pane: ImagePane
    offset: Point = (
        0.0,
        0.0,
    )  # how far it was moved against the others, as a fraction of its sides


class CompareView(QWidget):
    """Shows two to four pictures, one of which is active: keys act on it. GUI thread only.

    `controls` are the buttons under the pictures; in full screen they lie over them. `subject_of`
    returns where the subject of a picture is, None if that is not known: unless the user turns it
    off, the subjects are shown equally large and in the same place. Signals:
    `activated(PackshotId)`: this one became active; `painted(PaintedPicture)`: its picture
    was painted.
    """

    activated = Signal(object)
    painted = Signal(object)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        controls: QWidget,
        subject_of: Callable[[PackshotId], Box | None],
    ) -> None:
        super().__init__()
        self._subject_of = subject_of
        self._matches: list[SubjectMatch] | None = None
        self._matched_views: list[Size] = []
        self.matches_subjects = True
        self._source = source
        self._full = full
        self._large = BestAvailable(
            full, small, lambda packshot_id: source.shown(packshot_id).facet is Facet.FAILED
        )
        self._theme = theme
        self._active = 0
        self.blinking = False
        self._compared: list[_ComparedPicture] = []
        self._enlarges = False
        self.controls = controls
        controls.setParent(self)
        controls.setAutoFillBackground(True)
        self._overlays = Overlays((controls,), self)
        self._grid = QGridLayout(self)
        self._reserve_room()
        self._grid.setSpacing(theme.spacing.xs)
        self.setAccessibleName(tr("Comparison"))
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)

    def set_full_screen(self, is_on: bool) -> None:
        """Show nothing but the pictures, or everything again."""
        self._overlays.set_active(is_on)
        for compared in self._compared:
            compared.caption.setVisible(not is_on)
        self._reserve_room()

    def set_enlarging(self, enlarges: bool) -> None:
        """Set whether pictures smaller than their panes are enlarged until they fit."""
        self._enlarges = enlarges
        for pane in self.panes:
            pane.set_enlarging(enlarges)

    def event(self, event: QEvent) -> bool:
        """Place the buttons again when they want another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_controls()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_controls()

    def _place_controls(self) -> None:
        height = self.controls.heightForWidth(self.width())
        self.controls.setGeometry(0, self.height() - height, self.width(), height)
        self._reserve_room()

    def _reserve_room(self) -> None:
        """Leave room for the controls below the pictures, unless they lie over them."""
        height = self.controls.heightForWidth(self.width())
        self._grid.setContentsMargins(0, 0, 0, 0 if self._overlays.is_active else height)

    @property
    def ids(self) -> list[PackshotId]:
        """Return the packshots that are compared."""
        return [
            compared.pane.packshot_id
            for compared in self._compared
            if compared.pane.packshot_id is not None
        ]

    @property
    def pane(self) -> ImagePane | None:
        """Return the active pane; None when nothing is compared."""
        return self._compared[self._active].pane if self._compared else None

    @property
    def panes(self) -> list[ImagePane]:
        """Return all panes."""
        return [compared.pane for compared in self._compared]

    def compare(self, ids: Sequence[PackshotId]) -> None:
        """Show these packshots, FEWEST to MOST of them; the first one becomes active."""
        self.clear()
        self._full.request(ids, 0)
        self._active, self.blinking = 0, False
        self._compared = [self._compared_picture(packshot_id) for packshot_id in ids]
        self._arrange()
        self.controls.raise_()
        self._grid.activate()  # a key may come before the event that would lay them out
        self.match_again()
        self.packshots_changed(ids)

    def set_matching(self, matches: bool) -> None:
        """Set whether the subjects are shown equally large and in the same place."""
        self.matches_subjects = matches
        self.match_again()

    def match_again(self) -> None:
        """Match the subjects, after a picture, a pane or what is known of them has changed; what
        the user has zoomed or moved stays."""
        before, self._matches = self._matches, None
        self._matched_views = [pane.viewport.view for pane in self.panes]
        if self.matches_subjects:
            boxes = [self._subject_of(packshot_id) for packshot_id in self.ids]
            self._matches = match_subjects([pane.viewport for pane in self.panes], boxes)
        for number, pane in enumerate(self.panes):
            old = None if before is None or number >= len(before) else before[number]
            is_untouched = pane.viewport.zoom is None or (
                old is not None and pane.viewport == matched(pane.viewport, old)
            )
            if is_untouched and self._matches is not None:
                pane.use(matched(pane.viewport, self._matches[number]))
            elif is_untouched or (self._matches is None and pane.viewport.is_free):
                pane.use(pane.viewport.fitted())
        self._show_pixels()

    def clear(self) -> None:
        """Show nothing, because the packshots may leave the list from now on."""
        for old in self._compared:
            old.frame.hide()
            old.frame.deleteLater()
        self._compared = []
        self._overlays.forget_panes()

    def activate(self, packshot_id: PackshotId) -> bool:
        """Make a packshot the active one; return False when it is not shown here."""
        ids = self.ids
        if packshot_id not in ids:
            return False
        self._active = ids.index(packshot_id)
        self._arrange()
        return True

    def step(self, by: int = 1) -> None:
        """Activate the next picture, `by` places on; after the last one the first."""
        self._choose((self._active + by) % len(self._compared))

    def toggle_blink(self) -> None:
        """Switch between side by side and one at a time in the same place.

        In that place `step` shows the next picture.
        """
        self.blinking = not self.blinking
        self._arrange()

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update the captions of `ids`, whose facts changed."""
        changed_ids = set(ids)
        for number, compared in enumerate(self._compared):
            packshot_id = compared.pane.packshot_id
            if packshot_id in changed_ids and packshot_id is not None:
                shown = self._source.shown(packshot_id)
                compared.caption.show_text(shown, number=number + 1)
                compared.pane.setAccessibleName(accessible_name(shown, number, len(self._compared)))
                compared.pane.setAccessibleDescription(compared.pane.problem_text())
        self._show_pixels()

    def set_theme(self, theme: Theme) -> None:
        """Paint the icons of the captions in the colours of another theme."""
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
        compared = _ComparedPicture(frame, caption, pane)
        caption.setVisible(not self._overlays.is_active)
        self._overlays.watch(pane)
        pane.set_enlarging(self._enlarges)
        pane.show_picture(packshot_id)
        pane.pressed.connect(lambda: self._choose(self._compared.index(compared)))
        pane.moved.connect(lambda viewport, alone: self._on_moved(compared, viewport, alone))
        pane.painted.connect(self.painted)
        pane.viewport_changed.connect(self._on_viewport_changed)
        return compared

    def _on_viewport_changed(self) -> None:
        """Match the subjects again when a pane has another size."""
        views = [pane.viewport.view for pane in self.panes]
        if views != self._matched_views and len(views) == len(self._matched_views):
            self.match_again()

    def _choose(self, number: int) -> None:
        self._active = number
        self._arrange()
        packshot_id = self._compared[number].pane.packshot_id
        if packshot_id is not None:
            self.activated.emit(packshot_id)

    def _arrange(self) -> None:
        columns = len(self._compared) if len(self._compared) < MOST else 2
        for number, compared in enumerate(self._compared):
            is_active = number == self._active
            compared.pane.set_active(is_active and not self.blinking)
            compared.frame.setVisible(is_active or not self.blinking)
            self._grid.addWidget(compared.frame, number // columns, number % columns)

    def _on_moved(self, moved: _ComparedPicture, viewport: Viewport, alone: bool) -> None:
        if alone:
            others = [compared for compared in self._compared if compared is not moved]
            base = others[0]
            moved.offset = (
                base.offset[0] + viewport.centre[0] - base.pane.viewport.centre[0],
                base.offset[1] + viewport.centre[1] - base.pane.viewport.centre[1],
            )
        else:
            for compared in self._compared:
                if compared is not moved:
                    compared.pane.use(self._followed(compared, moved, viewport))
            if viewport.zoom is None and self._matches is not None:
                match = self._matches[self._compared.index(moved)]
                moved.pane.use(matched(viewport, match))
        self._show_pixels()

    def _followed(
        self, follower: _ComparedPicture, moved: _ComparedPicture, viewport: Viewport
    ) -> Viewport:
        """Return the viewport in which `follower` shows the same part as `moved`."""
        if self._matches is None:
            return _followed(follower, moved, viewport)
        own, by = (self._matches[self._compared.index(each)] for each in (follower, moved))
        result = followed(follower.pane.viewport, own, viewport, by)
        centre = (
            result.centre[0] + follower.offset[0] - moved.offset[0],
            result.centre[1] + follower.offset[1] - moved.offset[1],
        )
        return replace(result, centre=centre).settled()

    def _show_pixels(self) -> None:
        for compared in self._compared:
            packshot_id = compared.pane.packshot_id
            facts = None if packshot_id is None else self._large.facts(packshot_id)
            compared.caption.show_pixels(facts, compared.pane.viewport, "")

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        for pane in self.panes:
            if pane.packshot_id in ids and pane.isVisible():
                pane.picture_changed()
                pane.setAccessibleDescription(pane.problem_text())
        if any(packshot_id in ids for packshot_id in self.ids):
            self.match_again()
        self._show_pixels()


def _followed(follower: _ComparedPicture, moved: _ComparedPicture, viewport: Viewport) -> Viewport:
    """Return the viewport in which `follower` shows the same part as `moved` in `viewport`.

    The pictures are equally large relative to their fitting size, except that actual pixels (zoom
    1) stay actual pixels. Example: `moved` fits at 0.4 and shows 0.8, `follower` fits at 0.2 and
    shows 0.8 * 0.2 / 0.4 = 0.4. What the user moved one picture against another stays between them.
    """
    own = follower.pane.viewport
    if viewport.zoom is None:
        return own.fitted()
    zoom = 1.0 if viewport.is_actual else viewport.zoom * own.fit / viewport.fit
    centre = (
        viewport.centre[0] + follower.offset[0] - moved.offset[0],
        viewport.centre[1] + follower.offset[1] - moved.offset[1],
    )
    return replace(own, zoom=zoom, centre=centre).settled()
