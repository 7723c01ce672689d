"""The reference for the grid: a plain scroll area that paints the same cells in a loop.

It has no model, ids, states or selection, so it shows what Qt alone costs.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QStaticText
from PySide6.QtWidgets import QAbstractScrollArea

from qamera_review.domain.packshot import Facet
from qamera_review.ui.grid.caption_sprites import Ink
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.theme.theme import Theme
from tests.support.tiles import NAMES, FakePictures, tile_id


class BareGrid(QAbstractScrollArea):
    """A scroll area with cells at fixed positions, painted from prepared parts."""

    def __init__(self, count: int, theme: Theme, tile_px: int) -> None:
        super().__init__()
        self._count, self._theme, self._tile_px = count, theme, tile_px
        self._fonts = TileFonts.of(theme)
        self._pictures: list[QPixmap] = []
        self._names: list[QStaticText] = []
        self.approved: set[int] = set()
        self.paints = 0
        self.arrange()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def arrange(self) -> None:
        """Compute the layout for the viewport's size, and prepare the parts of its tiles."""
        size, measures = self.viewport().size(), self._theme.tile
        self.grid = GridLayout.of(
            self._count,
            size.width(),
            size.height(),
            tile=self._tile_px,
            footer=self._fonts.footer,
            gap=measures.gap,
            margin=measures.margin,
        )
        self.verticalScrollBar().setRange(0, self.grid.scroll_range)
        self._prepare(self.grid.tile)

    def _prepare(self, tile_px: int) -> None:
        sheet = TileSprites(self._theme, self._fonts, tile_px, self.devicePixelRatioF())
        pictures = FakePictures()
        self._pictures.clear()
        self._names.clear()
        for kind, name in enumerate(NAMES):
            drawn = pictures.picture(tile_id(kind), sheet.box, sheet.dpr).pixmap
            assert drawn is not None
            self._pictures.append(drawn)
            self._names.append(sheet.captions.text(name, sheet.box))
        verdict = sheet.captions.verdict(Facet.APPROVED, Ink.PLAIN)
        assert verdict is not None
        self._sheet, self._verdict = sheet, verdict

    def approve(self, cell: int) -> None:
        """Change one cell and request its repaint."""
        self.approved.add(cell)
        scroll = self.verticalScrollBar().value()
        self.viewport().update(self.grid.rect(cell).translated(0, -scroll))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area, scroll, sheet = event.rect(), self.verticalScrollBar().value(), self._sheet
        painter.fillRect(area, sheet.window)
        painter.setFont(sheet.fonts.name)
        painter.setPen(sheet.captions.inks[Ink.PLAIN])
        for run in self.grid.inside(area.translated(0, scroll)):
            for cell in run:
                self._paint_cell(painter, self.grid.rect(cell).translated(0, -scroll), cell)
        painter.end()
        self.paints += 1

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: int) -> None:
        painter.fillRect(rect, self._sheet.background)
        kind = cell % len(self._pictures)
        picture = self._pictures[kind]
        x, y, tile, measures = rect.x(), rect.y(), self.grid.tile, self._theme.tile
        left = x + (tile - picture.width()) // 2
        painter.drawPixmap(left, y + (tile - picture.height()) // 2, picture)
        left, line = x + measures.mat, y + tile + measures.footer_pad
        if cell in self.approved:
            painter.drawPixmap(left, line, self._verdict.pixmap)
            left += self._verdict.width
        painter.drawStaticText(left, line, self._names[kind])
