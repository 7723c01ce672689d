"""A grid in a window for tests, with the positions of its tiles."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.tiles import PLAIN_TEXTS, FakePictures, FakeTiles, no_signs, tile_id


@dataclass(slots=True)
class ShownGrid:
    """A grid view with its fake sources."""

    view: GridView
    tiles: FakeTiles
    pictures: FakePictures

    def order(self, numbers: list[int], anchor: str = "focus") -> None:
        """Put packshots by their numbers into the view."""
        ids = self.tiles.order(map(tile_id, numbers))
        self.view.apply_order(ids, "focus" if anchor == "focus" else "none")

    def top(self, number: int) -> int:
        """Return the top left corner of a packshot's tile in the viewport."""
        row = self.tiles.position(tile_id(number))
        assert row is not None
        return self.view.canvas.visible_area.top_of(row)

    def rect(self, row: int) -> QRect:
        """Return the rectangle of the tile at a row, in the viewport."""
        return self.view.canvas.visible_area.rect(row)

    def middle(self, number: int) -> QPoint:
        """Return the centre of a packshot's tile in the viewport."""
        row = self.tiles.position(tile_id(number))
        assert row is not None
        return self.rect(row).center()

    def focused(self) -> int | None:
        """Return the number of the focused packshot."""
        return number_of(self.view.focused_id())

    def selected(self) -> list[int]:
        """Return the numbers of the selected packshots, in view order."""
        return [int(one[5:]) for one in self.view.selected_ids()]

    def image(self) -> QImage:
        """Return an image of the viewport."""
        return self.view.canvas.viewport().grab().toImage()


def number_of(packshot_id: PackshotId | None) -> int | None:
    """Return the number in a packshot's id."""
    return None if packshot_id is None else int(packshot_id[5:])


def shown_grid(count: int, width: int, height: int) -> ShownGrid:
    """Return a grid of `count` undecided packshots in its own window."""
    tiles = FakeTiles(map(tile_id, range(count)))
    pictures = FakePictures()
    view = GridView(tiles, pictures, theme_of(ColourScheme.DARK), PLAIN_TEXTS, no_signs)
    view.resize(width, height)
    view.show()
    view.apply_order(tiles.visible)
    return ShownGrid(view, tiles, pictures)
