"""What the survey and the duel have in common: a heading, the pictures, and the buttons."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.linked_pictures import LinkedPictures
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

LeftOut = Mapping[Facet, int]


def left_out_text(left_out: LeftOut) -> str:
    """Return what is not shown of the product: "Not shown: Rejected 2, Archived 1"; "" if all is
    shown."""
    parts = [
        f"{tr(FACET_TEXTS[facet])} {integer_text(count)}"
        for facet, count in left_out.items()
        if count
    ]
    return tr("Not shown: {what}").format(what=", ".join(parts)) if parts else ""


class ChoiceView(QWidget):
    """Shows packshots among which the best is chosen; GUI thread only.

    `controls` are the buttons below the pictures. Signals: `activated(PackshotId)` and
    `painted(PaintedPicture)` as in `LinkedPictures`.
    """

    activated = Signal(object)
    painted = Signal(object)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        controls: KeyCapBar,
    ) -> None:
        super().__init__()
        self.heading = ElidedLabel()
        self.left_out = PlainLabel()
        self.left_out.setProperty("quiet", True)
        self.controls = controls
        self._pictures = LinkedPictures(source, full, small, theme)
        self._pictures.activated.connect(self.activated)
        self._pictures.painted.connect(self.painted)
        space = theme.spacing
        row = QHBoxLayout()
        row.setContentsMargins(space.md, space.sm, space.md, space.xs)
        row.addWidget(self.heading, 1)
        row.addWidget(self.left_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pictures, 1)
        column.addWidget(controls)

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

    def clear(self) -> None:
        """Show nothing, because the packshots may leave the list from now on."""
        self._pictures.clear()

    def activate(self, packshot_id: PackshotId) -> bool:
        """Make a packshot the active one; return False when it is not shown here."""
        return self._pictures.activate(packshot_id)

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what is shown of `ids`, whose facts changed."""
        self._pictures.packshots_changed(ids)

    def show_left_out(self, left_out: LeftOut) -> None:
        """Say which packshots of the product are not among the candidates."""
        self.left_out.setText(left_out_text(left_out))

    def _show_heading(self, text: str) -> None:
        self.heading.setText(text)
        announce(self, ". ".join(part for part in (text, self.left_out.text()) if part))
