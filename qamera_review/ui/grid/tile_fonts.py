"""The fonts of tiles and the heights of their lines."""

from PySide6.QtGui import QFont, QFontMetrics

from qamera_review.domain.records import Struct
from qamera_review.ui.theme.theme import Theme


class TileFonts(Struct, frozen=True):
    """The fonts of a tile, and the sizes that follow from them in logical px.

    `name` is for the caption, `word` for the verdict in it, `status` for texts on the picture.
    `footer` is the height of a caption with its padding, `icon` the side of an icon in it.
    """

    name: QFont
    word: QFont
    status: QFont
    name_height: int
    status_height: int
    footer: int
    icon: int

    @classmethod
    def of(cls, theme: Theme) -> "TileFonts":
        """Return the fonts, scaled from the application's font size."""
        scale = theme.type_scale
        name, status = theme.font(scale.body), theme.font(scale.small)
        word = theme.font(scale.body, strong=True)
        name_height, status_height = QFontMetrics(name).height(), QFontMetrics(status).height()
        footer = name_height + 2 * theme.tile.footer_pad
        icon = max(12, status_height - 1)
        return cls(name, word, status, name_height, status_height, footer, icon)
