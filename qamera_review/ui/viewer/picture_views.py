"""The loupe and the comparison, and how both show pictures."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qamera_review.domain.measurement import Box
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.group_text import GroupTexts
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import Background

if TYPE_CHECKING:
    from qamera_review.ui.viewer.check_overlay import CheckOverlay
    from qamera_review.ui.viewer.compare_view import CompareView
    from qamera_review.ui.viewer.loupe_view import LoupeView


class PictureViews(QObject):
    """Creates the views, and their modules are imported, when they are first needed; GUI thread.

    `texts` are those of groups, `make_controls` creates the buttons under a large picture, and
    `make_overlay` what draws on that of the loupe, and `make_guest_chip` what says above it what
    guests suggest.
    `subject_of` returns where the subject of a picture is, None if that is not known.
    Signals: `made(QWidget)`: a view was created; `painted(PaintedPicture)`: it is on the screen;
    `chosen(PackshotId)`: one was chosen in the strip of the loupe; `activated(PackshotId)`: a pane
    became the active one, or was pressed; `step_requested(int)` as in `LoupeView`.
    """

    made = Signal(object)
    painted = Signal(object)
    chosen = Signal(object)
    activated = Signal(object)
    step_requested = Signal(int)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Callable[[], Theme],
        texts: GroupTexts,
        make_controls: Callable[[], QWidget],
        make_overlay: "Callable[[], CheckOverlay]",
        make_guest_chip: Callable[[], QWidget],
        subject_of: Callable[[PackshotId], Box | None],
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._small = small
        self._theme = theme
        self._texts = texts
        self._make_controls = make_controls
        self._make_overlay = make_overlay
        self._make_guest_chip = make_guest_chip
        self._subject_of = subject_of
        self._enlarges = self._is_full_screen = False
        self._background: Background | None = None
        self._free_px = 0
        self._loupe, self._compare = Lazy(self._make_loupe), Lazy(self._make_compare)

    @property
    def loupe(self) -> "LoupeView":
        """Return the loupe; created on first use."""
        return self._loupe()

    @property
    def compare(self) -> "CompareView":
        """Return the comparison; created on first use."""
        return self._compare()

    @property
    def existing(self) -> "list[LoupeView | CompareView]":
        """Return the views that were created."""
        return [view for view in (self._loupe.made, self._compare.made) if view is not None]

    def set_full_screen(self, is_on: bool) -> None:
        """Show nothing but the picture and the line with the verdicts, or everything again."""
        self._is_full_screen = is_on
        for view in self.existing:
            view.set_full_screen(is_on)

    def set_enlarging(self, enlarges: bool) -> None:
        """Set whether a picture smaller than the view is enlarged until it fits."""
        self._enlarges = enlarges
        for view in self.existing:
            view.set_enlarging(enlarges)

    def set_background(self, background: Background) -> None:
        """Show a background in both views."""
        self._background = background
        for view in self.existing:
            for pane in view.panes:
                pane.set_background(background)

    def keep_bottom_free(self, height_px: int) -> None:
        """Keep texts out of so much of the picture's lower edge."""
        self._free_px = height_px
        if (loupe := self._loupe.made) is not None:
            loupe.keep_bottom_free(height_px)

    def match_again(self) -> None:
        """Match the subjects of the comparison, because more is known of them."""
        if (compare := self._compare.made) is not None and compare.isVisible():
            compare.match_again()

    def can_compare(self, count: int) -> bool:
        """Return whether the comparison can show so many packshots."""
        from qamera_review.ui.viewer.compare_view import FEWEST, MOST

        return FEWEST <= count <= MOST

    @property
    def compared_ids(self) -> list[PackshotId]:
        """Return the packshots of the comparison; empty if there is none."""
        return [] if (compare := self._compare.made) is None else compare.ids

    def clear_compare(self) -> None:
        """Compare nothing, because the packshots may leave the list from now on."""
        if (compare := self._compare.made) is not None:
            compare.clear()

    def loupe_packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update the loupe if it shows one of `ids`, whose facts changed."""
        if (loupe := self._loupe.made) is not None:
            loupe.packshots_changed(ids)

    def _make_loupe(self) -> "LoupeView":
        from qamera_review.ui.viewer.loupe_view import LoupeView

        loupe = LoupeView(
            self._source,
            self._full,
            self._small,
            self._theme(),
            self._texts,
            self._make_controls(),
            self._make_overlay(),
            self._make_guest_chip(),
        )
        loupe.set_enlarging(self._enlarges)
        loupe.set_full_screen(self._is_full_screen)
        loupe.keep_bottom_free(self._free_px)
        loupe.strip.chosen.connect(self.chosen)
        loupe.pane.painted.connect(self.painted)
        loupe.pane.pressed.connect(lambda: self.activated.emit(loupe.pane.packshot_id))
        loupe.step_requested.connect(self.step_requested)
        if self._background is not None:
            loupe.pane.set_background(self._background)
        self.made.emit(loupe)
        return loupe

    def _make_compare(self) -> "CompareView":
        from qamera_review.ui.viewer.compare_view import CompareView

        compare = CompareView(
            self._source,
            self._full,
            self._small,
            self._theme(),
            self._make_controls(),
            self._subject_of,
        )
        compare.set_enlarging(self._enlarges)
        compare.set_full_screen(self._is_full_screen)
        compare.painted.connect(self.painted)
        compare.activated.connect(self.activated)
        self.made.emit(compare)
        return compare
