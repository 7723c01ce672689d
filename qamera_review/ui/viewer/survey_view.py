"""The survey: all candidates of a product at once."""

from collections.abc import Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.linked_pictures import LinkedPictures

FEWEST, MOST = 2, 16


class SurveyView(LinkedPictures):
    """Shows 2 to 16 packshots; those that are dropped leave room for the others. GUI thread only.

    `candidates` are all of them, also the dropped ones.
    """

    def __init__(
        self, source: TileSource, full: PixmapCache, small: PixmapCache, theme: Theme
    ) -> None:
        super().__init__(source, full, small, theme)
        self.candidates: tuple[PackshotId, ...] = ()
        self.setAccessibleName(tr("Survey"))

    def open(self, ids: Sequence[PackshotId], active: PackshotId) -> None:
        """Begin with these packshots."""
        self.candidates = tuple(ids)
        self.show_ids(ids, active)

    def clear(self) -> None:
        super().clear()
        self.candidates = ()
