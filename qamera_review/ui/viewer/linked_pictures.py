"""Several pictures as large as fits, that zoom and move together; one of them is active."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.facet_signs import facet_colour
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.survey_layout import SurveyLayout, best_layout
from qamera_review.ui.viewer.viewport import Viewport

_VERDICT_PX = 3
_DECIDED = (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
_WAYS = {Step.LEFT: (0, -1), Step.RIGHT: (0, 1), Step.UP: (-1, 0), Step.DOWN: (1, 0)}


class PictureCell(QWidget):
    """A caption, the picture, and a line in the colour of the verdict; GUI thread only."""

    def __init__(self, pictures: BestAvailable, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._verdict: QColor | None = None
        self.caption, self.pane = CaptionBar(theme), ImagePane(pictures, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _VERDICT_PX)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self.pane, 1)

    def set_verdict(self, colour: QColor | None) -> None:
        """Paint the line in a colour; None paints none."""
        self._verdict = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._verdict is not None:
            top = self.height() - _VERDICT_PX
            QPainter(self).fillRect(0, top, self.width(), _VERDICT_PX, self._verdict)


class LinkedPictures(QWidget):
    """Shows packshots in the layout that gives their pictures the greatest area; GUI thread only.

    Signals: `activated(PackshotId)`: the user made this one active, or pressed it;
    `painted(PaintedPicture)`: its picture was painted.
    """

    activated = Signal(object)
    painted = Signal(object)

    def __init__(
        self, source: TileSource, full: PixmapCache, small: PixmapCache, theme: Theme
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._large = BestAvailable(
            full, small, lambda packshot_id: source.shown(packshot_id).facet is Facet.FAILED
        )
        self._theme = theme
        self._cells: dict[PackshotId, PictureCell] = {}
        self._active: PackshotId | None = None
        self._layout = SurveyLayout(1, 1, 1)
        self.ids: tuple[PackshotId, ...] = ()
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)

    @property
    def pane(self) -> ImagePane | None:
        """Return the active pane; None when nothing is shown."""
        return None if self._active is None else self._cells[self._active].pane

    @property
    def panes(self) -> list[ImagePane]:
        """Return all panes."""
        return [self._cells[packshot_id].pane for packshot_id in self.ids]

    def show_ids(self, ids: Sequence[PackshotId], active: PackshotId) -> None:
        """Show these packshots, one of which is active; those that were shown keep their zoom."""
        viewport = None if self.pane is None else self.pane.viewport
        for gone in self._cells.keys() - set(ids):
            cell = self._cells.pop(gone)
            cell.hide()
            cell.deleteLater()
        self.ids, self._active = tuple(ids), active
        self._full.request(ids, 0)
        for packshot_id in ids:
            if packshot_id not in self._cells:
                self._cells[packshot_id] = self._new_cell(packshot_id)
        self._arrange()
        if viewport is not None:
            self._follow(viewport)
        self.packshots_changed(ids)
        self.activate(active)

    def clear(self) -> None:
        """Show nothing, because the packshots may leave the list from now on."""
        for cell in self._cells.values():
            cell.hide()
            cell.deleteLater()
        self._cells, self.ids, self._active = {}, (), None

    def activate(self, packshot_id: PackshotId) -> bool:
        """Make a packshot the active one; return False when it is not shown here."""
        if packshot_id not in self._cells:
            return False
        self._active = packshot_id
        for id_, cell in self._cells.items():
            cell.pane.set_active(id_ == packshot_id and len(self._cells) > 1)
        return True

    def move_focus(self, step: Step) -> None:
        """Activate the picture that an arrow key leads to; nothing happens at the edge."""
        if self._active is None:
            return
        number, last = self.ids.index(self._active), len(self.ids) - 1
        if step in (Step.HOME, Step.PAGE_UP):
            number = 0
        elif step in (Step.END, Step.PAGE_DOWN):
            number = last
        elif step in (Step.LEFT, Step.RIGHT):
            number = max(0, min(last, number + _WAYS[step][1]))
        else:
            row, column = self._layout.place_of(number)
            number = self._layout.at(row + _WAYS[step][0], column)
        self._choose(self.ids[number])

    def step(self, by: int = 1) -> None:
        """Activate the next picture, `by` places on; at the end stay."""
        self.move_focus(Step.RIGHT if by > 0 else Step.LEFT)

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what is shown of `ids`, whose facts changed."""
        changed = set(ids)
        for number, packshot_id in enumerate(self.ids):
            if packshot_id in changed:
                shown, cell = self._source.shown(packshot_id), self._cells[packshot_id]
                cell.caption.show_text(shown, number=number + 1)
                is_decided = shown.facet in _DECIDED
                colour = facet_colour(shown.facet, self._theme.colours) if is_decided else None
                cell.set_verdict(colour)
                cell.pane.setAccessibleName(accessible_name(shown, number, len(self.ids)))
                cell.pane.setAccessibleDescription(cell.pane.problem_text())

    def set_theme(self, theme: Theme) -> None:
        """Paint the captions in another theme."""
        self._theme = theme
        for cell in self._cells.values():
            cell.caption.set_theme(theme)
        self.packshots_changed(self.ids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _new_cell(self, packshot_id: PackshotId) -> PictureCell:
        cell = PictureCell(self._large, self._theme, self)
        cell.pane.show_picture(packshot_id)
        cell.pane.pressed.connect(lambda: self._on_pressed(packshot_id))
        cell.pane.moved.connect(lambda viewport, alone: self._on_moved(viewport, alone))
        cell.pane.painted.connect(self.painted)
        return cell

    def _on_pressed(self, packshot_id: PackshotId) -> None:
        self.activate(packshot_id)
        self.activated.emit(packshot_id)

    def _choose(self, packshot_id: PackshotId) -> None:
        if packshot_id != self._active and self.activate(packshot_id):
            self.activated.emit(packshot_id)

    def _arrange(self) -> None:
        if not self.ids:
            return
        gap = self._theme.spacing.sm
        caption = self._cells[self.ids[0]].caption.sizeHint().height() + _VERDICT_PX
        self._layout = best_layout(
            [self._ratio(id_) for id_ in self.ids],
            self.width(),
            self.height(),
            gap=gap,
            caption=caption,
        )
        for number, packshot_id in enumerate(self.ids):
            cell = self._cells[packshot_id]
            cell.setGeometry(self._layout.cell(number, self.width(), self.height(), gap))
            cell.show()

    def _ratio(self, packshot_id: PackshotId) -> float:
        width, height = self._large.size(packshot_id) or (1, 1)
        return width / max(1, height)

    def _on_moved(self, viewport: Viewport, alone: bool) -> None:
        if not alone:
            self._follow(viewport)

    def _follow(self, moved: Viewport) -> None:
        """Show in every pane the part that `moved` shows, at the same relative or actual size."""
        for pane in self.panes:
            own = pane.viewport
            if own == moved:
                continue
            if moved.zoom is None:
                pane.use(own.fitted())
                continue
            zoom = 1.0 if moved.is_actual else moved.zoom * own.fit / moved.fit
            pane.use(replace(own, zoom=zoom, centre=moved.centre).settled())

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        changed = [packshot_id for packshot_id in self.ids if packshot_id in ids]
        if not changed or not self.isVisible():
            return
        for packshot_id in changed:
            pane = self._cells[packshot_id].pane
            pane.picture_changed()
            pane.setAccessibleDescription(pane.problem_text())
        self._arrange()  # now their ratios are known
