"""Shows originals over the large pictures, and keeps ready what a key may ask for next.

As soon as a large picture rests, its original and those of its neighbours are loaded and aligned by
a process of low priority. Nothing lies over the pictures before the user has asked for an original
for the first time in a run. From then on the visible part of each is also prepared, so that a key
shows it within a frame of the screen.
"""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from qamera_review.domain.alignment import Zone
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.originals.frames import FramePreparer, Ground
from qamera_review.services.originals.pairs import Pair, Pairs, PairState
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import ZONE_TEXTS
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.original_overlay import Layer, OriginalOverlay, OriginalView
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.viewer.viewport import Viewport

_READY_MS = 120  # a user who steps through quickly does not make every original ready
_FIRST_READY_MS = 600  # the first picture is shown, and its neighbours are loaded, before that
_AHEAD, _BEHIND = 2, 1
_NUDGE_PX = 1.0  # device pixels for a key press


class Move(Enum):
    """What became of a wish to move the original. REFUSED: the pair says why. SHOWN: it was not to
    be seen, so it is shown first. UNMOVED: it already lies where it was aligned."""

    MOVED = "moved"
    REFUSED = "refused"
    SHOWN = "shown"
    UNMOVED = "unmoved"


class OriginalViews(QObject):
    """Owns the overlay of the active picture; GUI thread only.

    `pairs` and `frames` return the services, which are made at the first use. Signal `started()`:
    the services were made.
    """

    started = Signal()

    def __init__(
        self,
        stack: ViewStack,
        grid: GridView,
        store: PackshotStore,
        view_log: ViewLog,
        pairs: Callable[[], Pairs],
        frames: Callable[[], FramePreparer],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._grid = grid
        self._store = store
        self._view_log = view_log
        self._make_pairs = pairs
        self._make_frames = frames
        self._theme = theme
        self._pairs: Pairs | None = None
        self._overlay: OriginalOverlay | None = None
        self._pane: ImagePane | None = None
        self._shown_id: PackshotId | None = None
        self._base = OriginalView.OFF
        self._is_instead = False
        self._was_shown = False
        self._zone_number: int | None = None
        self._zones_began_beside = False
        self._awaits_zones = False
        self.equalises_ground = False
        self._ready = Debounced(self._make_ready, self, _READY_MS, after_last=True)
        self._ahead = Debounced(self._make_first_ready, self, _FIRST_READY_MS, after_last=True)
        stack.mode_changed.connect(self._on_target_changed)
        grid.focus_changed.connect(self._on_target_changed)

    @property
    def is_possible(self) -> bool:
        """Return whether a large picture is shown, over which an original can be."""
        return self._stack.pane is not None

    @property
    def view(self) -> OriginalView:
        """Return how the original is shown now."""
        return OriginalView.INSTEAD if self._is_instead else self._base

    @property
    def pair(self) -> Pair | None:
        """Return what is known of the packshot that is shown; None before the first use."""
        if self._pairs is None or self._shown_id is None:
            return None
        return self._pairs.of(self._shown_id)

    def toggle_instead(self) -> None:
        """Show the original instead of the packshot, or the packshot again."""
        self._show(self._base, is_instead=not self._is_instead)

    def end_instead(self) -> None:
        """Show the packshot again."""
        if self._is_instead:
            self._show(self._base, is_instead=False)

    def toggle(self, view: OriginalView) -> None:
        """Show the original in this way, or no longer."""
        base = OriginalView.OFF if self.view is view else view
        self._show(base, is_instead=False)

    def show_beside(self) -> None:
        """Show the original beside the focused packshot, in the loupe unless a large picture is
        shown already."""
        if not self.is_possible:
            if self._stack.mode is not ViewMode.GRID:
                self._stack.go_into_product()
            self._stack.toggle_loupe()
        self._show(OriginalView.BESIDE, is_instead=False)

    def toggle_ground(self) -> None:
        """Give the original the colour of the packshot's ground, or its own again."""
        self.equalises_ground = not self.equalises_ground
        self._update_layer()

    def nudge(self, dx: int, dy: int) -> Move:
        """Move the original by pixels of the screen; it stays so for the product. One that is not
        shown is shown instead of being moved."""
        if self.view in (OriginalView.OFF, OriginalView.VEIL):
            self._show(self._base, is_instead=True)
            return Move.SHOWN
        pair, pane = self.pair, self._pane
        if pair is None or pair.original is None or pane is None or self._pairs is None:
            return Move.REFUSED
        if pair.placement is None:
            return Move.REFUSED
        _x, _y, width, height = pane.viewport.rect()
        product, originals = pair.original.product, self._pairs.originals
        across, down = originals.nudge_of(product)
        step = (dx * _NUDGE_PX / max(1.0, width), dy * _NUDGE_PX / max(1.0, height))
        originals.set_nudge(product, (across + step[0], down + step[1]))
        return Move.MOVED

    def reset_nudge(self) -> Move:
        """Move the original back to where it was aligned."""
        self.services()
        pane = self._stack.pane
        if self._shown_id is None and pane is not None:
            self._shown_id = pane.packshot_id
        pair = self.pair
        if pair is None or pair.original is None or self._pairs is None or pair.placement is None:
            return Move.REFUSED
        if not pair.is_moved:
            return Move.UNMOVED
        self._pairs.originals.set_nudge(pair.original.product, (0.0, 0.0))
        return Move.MOVED

    def move_divider(self, by: float) -> None:
        """Move the line of the wipe by a share of the width."""
        if self._overlay is not None and self.view is OriginalView.WIPE:
            self._overlay.set_divider(self._overlay.divider + by)

    def step_zone(self, by: int) -> None:
        """Show the next part that is worth a look, at actual pixels beside the original, or the one
        before; after the last one all of the packshot again, as it was shown before the first."""
        self._awaits_zones = False  # showing the original reports what is known of it at once
        began = self._zones_began_beside or self._base is not OriginalView.BESIDE
        self._show(OriginalView.BESIDE, is_instead=False)
        self._zones_began_beside = began
        pair = self.pair
        zones = () if pair is None or pair.result is None else pair.result.zones
        self._awaits_zones = pair is not None and pair.result is None
        number = self._zone_number
        after = (0 if by > 0 else len(zones) - 1) if number is None else number + by
        if not 0 <= after < len(zones):
            if zones:
                self.end_zones()
            return
        self._zone_number = after
        self._show_zone(zones, after)

    def _show_zone(self, zones: Sequence[Zone], number: int) -> None:
        overlay, zone = self._overlay, zones[number]
        if overlay is None or self._shown_id is None or self._pane is None:
            return
        template = tr("Part {number} of {count}: {kind}")
        overlay.note = template.format(
            number=integer_text(number + 1),
            count=integer_text(len(zones)),
            kind=tr(ZONE_TEXTS[zone.kind]),
        )
        overlay.show_zone(zone)
        self._show_text()
        announce(self._pane, overlay.note)

    def end_zones(self) -> bool:
        """Show all of the packshot again, as it was before the first part; return False if no part
        was shown."""
        if self._zone_number is None:
            return False
        base = OriginalView.OFF if self._zones_began_beside else self._base
        self._end_zones()
        self._show(base, is_instead=False)
        return True

    def _on_zone_painted(self) -> None:
        """Note that the user has seen this part: it joins the proof of seeing the packshot."""
        pair, number = self.pair, self._zone_number
        if pair is None or pair.result is None or number is None or self._shown_id is None:
            return
        self._view_log.zone_shown(self._shown_id, number, len(pair.result.zones))

    def _end_zones(self) -> None:
        self._zone_number = None
        self._awaits_zones = False
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.note = ""
            self._overlay.show_zone(None)

    def services(self) -> Pairs:
        """Return the services, which are made at the first call."""
        if self._pairs is None:
            self._pairs = self._make_pairs()
            self._pairs.changed.connect(self._on_pairs_changed)
            self.started.emit()
        return self._pairs

    def _show(self, base: OriginalView, *, is_instead: bool) -> None:
        pane = self._stack.pane
        if pane is None:
            return
        self._was_shown = True
        self.services()
        self._attach(pane)
        self._base, self._is_instead = base, is_instead
        if base is not OriginalView.BESIDE:
            self._end_zones()
            self._zones_began_beside = False
        self._update_layer()
        self._apply_view()
        self._make_ready()
        overlay = self._overlay
        if self.view is not OriginalView.OFF and overlay is not None:
            announce(pane, overlay.text)

    def _apply_view(self) -> None:
        if self._overlay is None or self._shown_id is None:
            return
        blinks_beside = self._is_instead and self._base is OriginalView.BESIDE
        self._overlay.show_view(self.view, blinks_beside=blinks_beside)
        self._view_log.set_covered(self._shown_id, self._overlay.covers)
        self._show_text()

    def _show_text(self) -> None:
        """Say in the caption of the loupe which original is shown."""
        if self._overlay is not None and self._stack.mode is ViewMode.LOUPE:
            self._stack.loupe.show_original_text(self._overlay.text)

    def _attach(self, pane: ImagePane) -> None:
        """Lay the overlay on this pane and its packshot."""
        if self._pane is not pane or self._overlay is None or not isValid(self._overlay):
            self._detach()
            self._overlay = OriginalOverlay(pane, self._make_frames(), self._theme())
            self._pane = pane
            pane.moved.connect(self._on_moved)
            self._overlay.zone_painted.connect(self._on_zone_painted)
        self._shown_id = pane.packshot_id

    def _detach(self) -> None:
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.show_view(OriginalView.OFF)
            self._overlay.deleteLater()
        self._overlay, self._pane = None, None

    def _on_target_changed(self, _change: object) -> None:
        """Follow the active picture. What hides the packshot ends: it has to be seen first."""
        if not self._was_shown:
            if self._stack.mode is ViewMode.LOUPE:
                self._ahead.trigger()
            return
        if self._shown_id is not None and self.view.covers:
            self._view_log.set_covered(self._shown_id, False)
        self._is_instead = False
        self._end_zones()
        pane = self._stack.pane
        is_loupe = self._stack.mode is ViewMode.LOUPE
        if self._base.covers or self._zones_began_beside or not is_loupe:
            self._base = OriginalView.OFF
        self._zones_began_beside = False
        if pane is None:
            self._detach()
            self._shown_id = None
            return
        self._attach(pane)
        self._update_layer()
        self._apply_view()
        self._ready.trigger()

    def _on_moved(self, _viewport: Viewport, _alone: bool) -> None:
        """Follow the user, who has moved or zoomed the picture while a part of it was shown."""
        if self._zone_number is not None and self._overlay is not None:
            self._overlay.show_zone(None)

    def _make_first_ready(self) -> None:
        """Have the original of the packshot in the loupe aligned before it is asked for."""
        pane = self._stack.pane
        if pane is None or pane.packshot_id is None or self._was_shown:
            return
        self._shown_id = pane.packshot_id
        self.services()
        self._make_ready()

    def _make_ready(self) -> None:
        if self._pairs is not None and self._shown_id is not None:
            self._pairs.request(self._nearby(self._shown_id))

    def _nearby(self, packshot_id: PackshotId) -> list[PackshotId]:
        """Return the packshot and those that are likely to be shown next."""
        row = self._store.position(packshot_id)
        if row is None or self._stack.mode is not ViewMode.LOUPE:
            return [packshot_id]
        ids = self._store.visible
        return [
            packshot_id,
            *ids[row + 1 : row + 1 + _AHEAD],
            *ids[max(0, row - _BEHIND) : row],
        ]

    def _on_pairs_changed(self, ids: frozenset[PackshotId]) -> None:
        if self._shown_id not in ids:
            return
        self._update_layer()
        if self._awaits_zones and self.pair is not None and self.pair.result is not None:
            self.step_zone(1)

    def _update_layer(self) -> None:
        overlay, pair = self._overlay, self.pair
        if overlay is None or pair is None or self._pairs is None or not isValid(overlay):
            return
        pixmap = None
        if pair.original is not None and pair.state is not PairState.LOADING:
            pixmap = self._pairs.pictures.picture(pair.original.key, 0, 1.0).pixmap
        overlay.show_layer(Layer(pair, pixmap, self._ground(pair)))
        if self._shown_id is not None and self.view.covers:
            self._view_log.set_covered(self._shown_id, overlay.covers)
        self._show_text()

    def _ground(self, pair: Pair) -> Ground | None:
        result = pair.result
        if not self.equalises_ground or result is None or result.subject is None:
            return None
        return Ground(result.ground, result.subject)
