"""The stack of views in the middle of the window: the grid, the loupe, the comparison, the survey,
the duel, the board and the line-up.

All but the last two share the focus of the grid: the loupe shows the focused packshot, and the
active pane of the others is it. In them, actions apply to that packshot alone, whatever is
selected. On the board and in the line-up no action decides. The views are created, and their
modules imported, when they are first needed.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qamera_review.domain.duel import Duel
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.choice_view import LeftOut
from qamera_review.ui.viewer.choice_views import ChoiceViews
from qamera_review.ui.viewer.full_screen import FullScreen, Peek
from qamera_review.ui.viewer.picture_adjustments import PictureAdjustments
from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.product_views import ProductViews
from qamera_review.ui.viewer.view_mode import ViewMode

if TYPE_CHECKING:
    from qamera_review.ui.board.board_view import BoardView
    from qamera_review.ui.line_up.line_up_view import LineUpView
    from qamera_review.ui.viewer.compare_view import CompareView
    from qamera_review.ui.viewer.duel_view import DuelView
    from qamera_review.ui.viewer.image_pane import ImagePane
    from qamera_review.ui.viewer.loupe_view import LoupeView
    from qamera_review.ui.viewer.survey_view import SurveyView

_ONWARDS = {Step.UP: Step.LEFT, Step.PAGE_UP: Step.LEFT, Step.DOWN: Step.RIGHT,
            Step.PAGE_DOWN: Step.RIGHT}  # fmt: skip


class ViewStack(QStackedWidget):
    """Shows one of the views. GUI thread only.

    `pictures` and `choice` create the views of large pictures, `products` the others.
    Signals: `mode_changed(ViewMode)`: another view is shown; `duel_chosen(Duel)` as in
    `ChoiceViews`; `candidates_left(int)`: so many packshots of the survey or duel have left the
    view; `picture_activated(PackshotId)`: a large picture became the active one, or was pressed;
    `card_focused()` as in `ProductViews`.
    """

    mode_changed = Signal(object)
    duel_chosen = Signal(object)
    candidates_left = Signal(int)
    picture_activated = Signal(object)
    card_focused = Signal()

    def __init__(
        self,
        store: PackshotStore,
        view_log: ViewLog,
        grid: GridView,
        pictures: PictureViews,
        choice: ChoiceViews,
        products: ProductViews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._view_log = view_log
        self._grid = grid
        self._pictures = pictures
        self._choice = choice
        self._products = products
        for part in (pictures, choice, products):
            part.setParent(self)
            part.made.connect(self.addWidget)
        products.card_focused.connect(self.card_focused)
        self._below: list[ViewMode] = []  # what `back` leads to before the grid, the next one last
        self.came_from_board = False
        self.full_screen = FullScreen(self._pictures, self, self)
        self.peek = Peek(self)
        self.adjustments = PictureAdjustments(self, grid, pictures, choice)
        self.mode = ViewMode.GRID
        self.addWidget(grid)
        for views in (pictures, choice):
            views.painted.connect(self._on_painted)
            views.activated.connect(self.picture_activated)
        self._pictures.chosen.connect(grid.set_focus_id)
        self._pictures.activated.connect(self._on_pane_activated)
        pictures.step_requested.connect(
            lambda by: grid.move_focus(Step.LEFT if by < 0 else Step.RIGHT)
        )
        self._choice.activated.connect(grid.set_focus_id)
        self._choice.duel_chosen.connect(self.duel_chosen)
        grid.focus_changed.connect(self._on_focus_changed)
        grid.visible_range_changed.connect(self._on_visible_range_changed)
        grid.activated_requested.connect(lambda _id: self.toggle_loupe())

    @property
    def loupe(self) -> "LoupeView":
        """Return the loupe; created on first use."""
        return self._pictures.loupe

    @property
    def compare(self) -> "CompareView":
        """Return the comparison; created on first use."""
        return self._pictures.compare

    @property
    def survey(self) -> "SurveyView":
        """Return the survey; created on first use."""
        return self._choice.survey

    @property
    def duel(self) -> "DuelView":
        """Return the duel; created on first use."""
        return self._choice.duel

    @property
    def board(self) -> "BoardView":
        """Return the board of products; created on first use."""
        return self._products.board

    @property
    def line_up(self) -> "LineUpView":
        """Return the line-up; created on first use."""
        return self._products.line_up

    @property
    def is_choosing(self) -> bool:
        """Return whether the best of several is being chosen, also in the loupe above a survey."""
        return bool(self.candidates) or self.mode in (ViewMode.SURVEY, ViewMode.DUEL)

    def takes_repeats(self) -> bool:
        """Return whether a key that is held down may move on; in a duel each move is a choice."""
        return self.mode is not ViewMode.DUEL

    @property
    def candidates(self) -> Sequence[PackshotId] | None:
        """Return the packshots of the open survey or duel; None if there is none."""
        return self._choice.candidates

    @property
    def pane(self) -> "ImagePane | None":
        """Return the large picture that keys act on; None in the grid and on the board."""
        several = self._several
        if several is not None:
            return several.pane
        return self.loupe.pane if self.mode is ViewMode.LOUPE else None

    @property
    def _several(self) -> "CompareView | SurveyView | DuelView | None":
        """Return the view that is shown if it has several pictures."""
        return self._several_in(self.mode)

    def _several_in(self, mode: ViewMode) -> "CompareView | SurveyView | DuelView | None":
        return self.compare if mode is ViewMode.COMPARE else self._choice.of(mode)

    @property
    def controls_height_px(self) -> int:
        """Return the height of the buttons under a large picture; 0 where there are none."""
        view = self.loupe if self.mode is ViewMode.LOUPE else self._several
        return 0 if view is None else view.controls.height()

    def toggle_loupe(self) -> None:
        """Open the loupe; in the loupe, go back to where it was opened."""
        if self.mode is ViewMode.LOUPE:
            self.back()
        elif (view := self._products.of(self.mode)) is not None:
            view.open_focused()
        elif self._grid.focused_id() is not None:
            if self._several is not None:
                self._below.append(self.mode)
            self._enter(ViewMode.LOUPE)
            self.loupe.show_packshot(self._grid.focused_id())

    def open_compare(self, ids: Sequence[PackshotId]) -> bool:
        """Compare two to four packshots, and focus the first; else return False, doing nothing."""
        if not self._pictures.can_compare(len(ids)):
            return False
        self._below = [mode for mode in (*self._below, self.mode) if self._choice.of(mode)]
        self._enter(ViewMode.COMPARE)
        self.compare.compare(ids)
        self._grid.set_focus_id(ids[0])
        return True

    def open_survey(self, ids: Sequence[PackshotId], active: PackshotId, left_out: LeftOut) -> None:
        """Show these packshots all at once, and focus one of them; `left_out` counts the others of
        the product by facet."""
        self._leave_choice()
        self._enter(ViewMode.SURVEY)
        self.survey.open(ids, active, left_out)
        self._grid.set_focus_id(active)

    def show_survey(self, ids: Sequence[PackshotId], active: PackshotId) -> None:
        """Show others of the candidates of the open survey, and focus one of them."""
        self._focus(self._choice.show_survey(ids, active))

    def open_duel(self, duel: Duel, left_out: LeftOut) -> None:
        """Show a duel from its beginning; `left_out` as for a survey."""
        self._leave_choice()
        self._enter(ViewMode.DUEL)
        self.duel.show_left_out(left_out)
        self.show_duel(duel)

    def show_duel(self, duel: Duel) -> None:
        """Show a state of the open duel, and focus its best packshot."""
        self._focus(self._choice.show_duel(duel))

    def _focus(self, packshot_id: PackshotId | None) -> None:
        if packshot_id is not None:
            self._grid.set_focus_id(packshot_id)

    def toggle_board(self) -> None:
        """Show the board of products in the order of what is left to do, or go back from it."""
        if self.mode is ViewMode.BOARD:
            self.back()
        elif not self.back_to_board():
            self._enter_board()
            self.board.refresh()

    def open_line_up(self, product_ids: Sequence[ProductId]) -> None:
        """Show the approved pictures of these products."""
        self._leave_choice()
        self._below = [self.mode] if self.mode is ViewMode.BOARD else []
        self._enter(ViewMode.LINE_UP)
        self.line_up.show_products(product_ids)

    def go_into_product(self) -> None:
        """Show the grid, from which `back_to_board` leads back to the board, if the user came from
        there."""
        is_over_grid = self.mode is ViewMode.LINE_UP and not self._below
        self.back_to_grid()
        self.came_from_board = not is_over_grid

    def back_to_board(self) -> bool:
        """Show the board as the user left it to go into a product; return False, and do nothing, if
        the user did not come from there."""
        if not self.came_from_board:
            return False
        self._enter_board()
        self.board.show_again()
        return True

    def _enter_board(self) -> None:
        self.came_from_board = False
        self._leave_choice()
        self._enter(ViewMode.BOARD)

    def back(self) -> bool:
        """Leave full screen; else go back to the view from which the shown one was opened, or to
        the grid if that does not show the focused packshot; return False in the grid."""
        if self.full_screen.is_on:
            self.full_screen.toggle()
            return True
        if self.mode is ViewMode.GRID:
            return False
        while self._below:
            if self._show_again(self._below.pop()):
                return True
        self.back_to_grid()
        return True

    def _show_again(self, mode: ViewMode) -> bool:
        """Show a view as it was; return False if it does not show the focused packshot."""
        if mode is ViewMode.BOARD:
            self._enter_board()
            self.board.show_again()
            return True
        view, focus = self._several_in(mode), self._grid.focused_id()
        if view is None or focus is None or not view.activate(focus):
            return False
        self._enter(mode)
        view.packshots_changed(view.ids)
        return True

    def back_to_grid(self) -> None:
        """Close whatever is open over the grid."""
        self._leave_choice()
        self._enter(ViewMode.GRID)
        self._grid.reveal_focus()
        self._grid.report_visible()

    def focused_packshot(self) -> PackshotId | None:
        """Return the packshot that the shown view has in its frame."""
        view = self._products.of(self.mode)
        return self._grid.focused_id() if view is None else view.focused_packshot

    def advance(self) -> None:
        """Go on to the next tile, or to the next pane in the comparison."""
        if (several := self._several) is not None:
            several.step()
        elif self.mode.has_targets:
            self._grid.advance()

    def move_focus(self, step: Step, extend: bool) -> None:
        """Move the focus; in the loupe every step is to the next or previous packshot."""
        if self.mode is ViewMode.GRID:
            self._grid.move_focus(step, extend)
        elif self.mode is ViewMode.LOUPE:
            self._grid.move_focus(_ONWARDS.get(step, step))
        elif self.mode is ViewMode.COMPARE:
            self.compare.step(-1 if step in (Step.LEFT, Step.UP) else 1)
        elif self.mode is ViewMode.SURVEY:
            self.survey.move_focus(step)
        elif self.mode is ViewMode.DUEL and not extend:
            self.duel.move_focus(step)
        elif (view := self._products.of(self.mode)) is not None:
            view.move_focus(step, extend)

    def bring_target_into_sight(self) -> bool:
        """Scroll to the focused tile; False when it is in sight. A large picture always is."""
        return self.mode is ViewMode.GRID and self._grid.bring_focus_into_sight()

    def other_compared(self) -> list[PackshotId]:
        """Return the compared packshots except the focused one; none outside the comparison, and
        none when the focused one is not compared."""
        focus = self._grid.focused_id()
        if self.mode is not ViewMode.COMPARE or focus not in self.compare.ids:
            return []
        return [packshot_id for packshot_id in self.compare.ids if packshot_id != focus]

    def order_changed(self) -> None:
        """End a comparison with packshots that are no longer in the view, and go on with a survey
        or duel without them. Called after the grid shows the new order."""
        self._drop_gone()
        if any(map(self._choice.is_gone, self._pictures.compared_ids)):
            (self.back if self.mode is ViewMode.COMPARE else self._pictures.clear_compare)()

    def _drop_gone(self) -> bool:
        """Take what left the view out of the survey or duel; return whether that was anything."""
        count, active = self._choice.drop_gone()
        if not count:
            return False
        is_shown = self.mode in (ViewMode.SURVEY, ViewMode.DUEL)
        if active is None:
            (self.back_to_grid if is_shown else self._choice.clear)()
        elif is_shown:
            self._focus(active)
        self.candidates_left.emit(count)
        return True

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what shows `ids`, whose facts changed."""
        self._pictures.loupe_packshots_changed(ids)
        if (several := self._several) is not None:
            several.packshots_changed(ids)

    def take_focus(self) -> None:
        """Give the keyboard focus to the view that is shown."""
        (self.currentWidget() or self).setFocus()

    def _enter(self, mode: ViewMode) -> None:
        self.full_screen.before_mode(mode)
        self._grid.set_hidden_behind_picture(mode is not ViewMode.GRID)
        self.mode = mode
        if ViewMode.COMPARE not in (mode, *self._below):
            self._pictures.clear_compare()
        loupe = self.loupe if mode is ViewMode.LOUPE else None
        self.setCurrentWidget(loupe or self._several or self._products.of(mode) or self._grid)
        self.take_focus()
        self.mode_changed.emit(mode)

    def _leave_choice(self) -> None:
        """Show nothing in the views of several pictures; their packshots may leave the list."""
        self._below = []
        self._choice.clear()
        self._pictures.clear_compare()

    def _on_focus_changed(self, packshot_id: PackshotId | None) -> None:
        if packshot_id is None:
            if self.mode.has_large_picture:
                self.back_to_grid()
        elif self.mode is ViewMode.LOUPE:
            self.loupe.show_packshot(packshot_id)
        elif (
            (several := self._several) is not None
            and not several.activate(packshot_id)
            and (self.mode is ViewMode.COMPARE or self._choice.candidates)
            and not self._drop_gone()
        ):
            self.back()  # an action would hit a packshot that does not show here

    def _on_pane_activated(self, packshot_id: PackshotId) -> None:
        if not self._grid.set_focus_id(packshot_id):
            self.back()

    def _on_visible_range_changed(self, rows: range, _direction: int) -> None:
        if self.mode is ViewMode.GRID:
            self._view_log.set_visible(self._store.visible[rows.start : rows.stop])

    def _on_painted(self, picture: PaintedPicture) -> None:
        several = self._several
        visible_ids = [picture.packshot_id] if several is None else list(several.ids)
        self._view_log.pictures_painted([picture])
        self._view_log.set_visible(visible_ids)
