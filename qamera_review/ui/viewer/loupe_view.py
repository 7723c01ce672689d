"""The loupe: the focused packshot as large as possible, with its neighbours beside it.

The parts are placed by hand, because in full screen the picture takes all the room and the other
parts lie over it:

    in the window                          in full screen
    caption                                picture everywhere, but for the line
    strip | picture                        caption, strip and controls over it, hidden
    controls                               line with the verdicts
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.group_text import GroupTexts, group_title
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.caption_bar import CaptionBar
from qamera_review.ui.viewer.check_overlay import CheckOverlay
from qamera_review.ui.viewer.filmstrip import Filmstrip
from qamera_review.ui.viewer.image_pane import SIDE_BUTTONS, ImagePane
from qamera_review.ui.viewer.overlays import Overlays
from qamera_review.ui.viewer.verdict_line import LINE_PX, VerdictLine

_AHEAD, _BEHIND = 4, 2  # neighbours whose full pictures are loaded in advance


class LoupeView(QWidget):
    """Shows the packshot it is given; the grid decides which has the focus. GUI thread only.

    `texts` are those of groups, `controls` are the buttons under the picture, `overlay` draws on
    it what was measured, `guest_chip` says what guests suggest. Signal
    `step_requested(int)`: a side button of the mouse was pressed, for the previous packshot (-1) or
    the next one (1).
    """

    step_requested = Signal(int)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        texts: GroupTexts,
        controls: QWidget,
        overlay: CheckOverlay,
        guest_chip: QWidget,
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._texts = texts
        self._large = BestAvailable(
            full, small, lambda packshot_id: source.shown(packshot_id).facet is Facet.FAILED
        )
        # Deferred: threads that start to load now would hold the GIL while the picture is painted.
        self._prefetch_later = Debounced(self._prefetch, self)
        self._caption_later = Debounced(self._name_zoom, self, 0)
        self._named_scale = 0.0
        self.keep_zoom = False
        self._original_text = ""
        self._overlay = overlay
        self.pane = ImagePane(self._large, theme, self, overlay)
        self.caption = CaptionBar(theme, self)
        self.guest_chip = guest_chip
        self.caption.add_button(guest_chip)
        self.strip = Filmstrip(source, small, theme, self)
        self.controls = controls
        controls.setParent(self)
        self.line = VerdictLine(source, theme, self)
        self.line.hide()
        for bar in (self.caption, controls):
            bar.setAutoFillBackground(True)
        self._overlays = Overlays((self.caption, self.strip, controls), self)
        self._overlays.watch(self.pane)
        self.setAccessibleName(tr("Loupe"))
        self.pane.moved.connect(lambda _viewport, _alone: self.show_caption())
        self.pane.viewport_changed.connect(self._caption_later.trigger)
        full.pictures_changed.connect(self._on_pictures_changed)
        small.pictures_changed.connect(self._on_pictures_changed)
        overlay.changed.connect(self.pane.picture_changed)

    def set_full_screen(self, is_on: bool) -> None:
        """Show nothing but the picture and the line with the verdicts, or everything again."""
        self.line.setVisible(is_on)
        self._overlays.set_active(is_on)
        self._place_parts()

    def set_enlarging(self, enlarges: bool) -> None:
        """Set whether a picture smaller than the pane is enlarged until it fits."""
        self.pane.set_enlarging(enlarges)

    def keep_bottom_free(self, height_px: int) -> None:
        """Keep texts out of so much of the picture's lower edge, which something covers."""
        self._overlay.free_px = height_px
        if self._overlay.is_on:
            self.pane.update()

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_parts()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _place_parts(self) -> None:
        """Give every part its place; see the top of this file."""
        width, height = self.width(), self.height()
        top, bottom = self.caption.sizeHint().height(), self.controls.heightForWidth(width)
        strip = self.strip.thickness_px
        is_over = self._overlays.is_active
        floor = height - LINE_PX if is_over else height
        self.line.setGeometry(0, height - LINE_PX, width, LINE_PX)
        self.caption.setGeometry(0, 0, width, top)
        self.controls.setGeometry(0, floor - bottom, width, bottom)
        # A strip at the side costs no height, which most pictures are short of.
        room = QRect(0, top, width, floor - bottom - top)
        if width > height:
            self.strip.setGeometry(0, top, strip, room.height())
            beside = room.adjusted(strip, 0, 0, 0)
        else:
            self.strip.setGeometry(0, floor - bottom - strip, width, strip)
            beside = room.adjusted(0, 0, 0, -strip)
        picture = QRect(0, 0, width, floor) if is_over else beside
        self.pane.setGeometry(picture)

    @property
    def panes(self) -> list[ImagePane]:
        """Return the only pane; same interface as the comparison."""
        return [self.pane]

    def show_packshot(self, packshot_id: PackshotId | None) -> None:
        """Show another packshot at once, with the best picture that is loaded."""
        ahead, behind = self._neighbours(packshot_id)
        nearby = [*ahead[:1], *behind[:1]]
        self.pane.show_picture(packshot_id, keep=self.keep_zoom, nearby=nearby)
        if packshot_id is None or self._large.state(packshot_id) is PictureState.READY:
            self._prefetch_later.trigger()
        else:
            self._prefetch()
        self.strip.show_around(packshot_id)
        self.line.show_position(packshot_id)
        self.show_caption()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in SIDE_BUTTONS:
            self.step_requested.emit(SIDE_BUTTONS[event.button()])
        else:
            super().mousePressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icon of the caption in the colours of another theme."""
        self.caption.set_theme(theme)
        self.show_caption()

    def toggle_keep_zoom(self) -> bool:
        """Switch whether the next picture keeps zoom and place; return the new state."""
        self.keep_zoom = not self.keep_zoom
        self.show_caption()
        return self.keep_zoom

    def show_original_text(self, text: str) -> None:
        """Say in the caption which original is shown, instead of the facts of the picture; "" for
        these again."""
        if text != self._original_text:
            self._original_text = text
            self.show_caption()

    def show_caption(self) -> None:
        """Update the caption and the accessible name."""
        packshot_id = self.pane.packshot_id
        row = None if packshot_id is None else self._source.position(packshot_id)
        if packshot_id is None or row is None:
            return
        count = len(self._source.visible)
        shown = self._source.shown(packshot_id)
        checks_text = self._overlay.short_text(packshot_id)
        self.caption.show_text(shown, checks_text)
        zoom_text = tr("zoom kept") if self.keep_zoom else ""
        more = "  ·  ".join(part for part in (zoom_text, self._place_text(row)) if part)
        facts = None if self._original_text else self._large.facts(packshot_id)
        self._named_scale = self.pane.viewport.scale
        self.caption.show_pixels(facts, self.pane.viewport, self._original_text or more)
        self.pane.setAccessibleName(accessible_name(shown, row, count))
        guests = self.guest_chip.accessibleDescription()
        described = (self.pane.problem_text(), guests, *self._overlay.lines(packshot_id))
        self.pane.setAccessibleDescription(". ".join(filter(None, described)))

    def _name_zoom(self) -> None:
        """Update the caption if the pane has got another size since, and its picture with it."""
        if self.pane.viewport.scale != self._named_scale:
            self.show_caption()

    def _place_text(self, row: int) -> str:
        """Return the place of a row in its group and the group's title, or its place in the view:
        "3 of 10 · Trail Mug"."""
        groups = self._source.groups
        template = tr("{place} of {count}")
        if groups is None:
            count = len(self._source.visible)
            return template.format(place=integer_text(row + 1), count=integer_text(count))
        group = groups.of_row(row)
        start = groups.starts[group]
        text = template.format(
            place=integer_text(row - start + 1), count=integer_text(groups.sizes[group])
        )
        first_name = self._source.shown(self._source.visible[start]).packshot.name
        return f"{text} · {group_title(groups, group, first_name, self._texts)}"

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what shows `ids`, whose facts changed."""
        if self.isVisible():
            if self.pane.packshot_id in set(ids):
                self.pane.update()
                self.show_caption()
            self.strip.update()
            self.line.update()

    def _prefetch(self) -> None:
        """Request the picture that is shown, if it is missing, and those of the neighbours."""
        packshot_id = self.pane.packshot_id
        if packshot_id is not None:
            ahead, behind = self._neighbours(packshot_id)
            self._full.request([packshot_id, *ahead, *behind], 0, on_screen=1)

    def _neighbours(
        self, packshot_id: PackshotId | None
    ) -> tuple[list[PackshotId], list[PackshotId]]:
        """Return the packshots after this one and those before it, the nearest first."""
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
            self.show_caption()
        self.strip.update()
