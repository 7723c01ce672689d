"""The survey and the duel: choosing the best packshot of a product among all, or two at a time.

Both are about the selection, else about the product of the focused packshot: its packshots that
have a picture and are not rejected or archived yet. What only changes what is shown, a dropped
packshot or a choice in a duel, is a step of the undo stack while the view is open. Digits give
reasons and A, R and E decide about the active packshot, as everywhere.
"""

from collections.abc import Callable, Mapping, Sequence

from qamera_review.domain.duel import Duel, duel_of
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import UndoableEdit
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.ui.actions.candidates import Candidates
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.group_commands import GroupCommands
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.viewer.survey_view import FEWEST, MOST
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack

_OPEN = (Facet.UNDECIDED, Facet.APPROVED)
_COMPARED_MOST = 4
_TOO_FEW = noop_tr("A duel needs at least two packshots that are not rejected or archived.")


class SurveyCommands:
    """Opens the survey and the duel, and changes what they show; GUI thread only.

    `groups` opens folded groups, `deciding` rejects where there is no survey, `view` compares;
    `show_result` shows what was done.
    """

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        products: Products,
        candidates: Candidates,
        groups: GroupCommands,
        deciding: DecisionCommands,
        view: ViewCommands,
        grid: GridView,
        view_stack: ViewStack,
        show_result: ShowResult,
    ) -> None:
        self._decisions = decisions
        self._store = store
        self._products = products
        self._candidates = candidates
        self._groups = groups
        self._deciding = deciding
        self._view = view
        self._grid = grid
        self._view_stack = view_stack
        self._show_result = show_result
        view_stack.mode_changed.connect(self._on_mode_changed)
        view_stack.duel_chosen.connect(self._on_duel_chosen)
        view_stack.candidates_left.connect(self._on_candidates_left)

    def toggle_survey(self) -> None:
        """Open the survey, or go back from it."""
        if self._view_stack.mode is ViewMode.SURVEY:
            self._view_stack.back()
        elif self._stays_on_board():
            return
        elif ids := self._enough(MOST):
            left_out = self._left_out(ids)
            self._groups.reveal(ids)  # only what shows can have the focus
            self._view_stack.open_survey(ids, self._focus_in(ids), left_out)

    def toggle_duel(self) -> None:
        """Open the duel, or go back from it."""
        if self._view_stack.mode is ViewMode.DUEL:
            self._view_stack.back()
        elif self._stays_on_board():
            return
        elif ids := self._enough(None):
            left_out = self._left_out(ids)
            self._groups.reveal(ids)  # only what shows can have the focus
            self._view_stack.open_duel(duel_of(ids), left_out)

    def _stays_on_board(self) -> bool:
        """On the board, go into the framed product; return True, and say why, if it has too few
        packshots to choose from."""
        if self._view_stack.mode is not ViewMode.BOARD:
            return False
        focus = self._view_stack.board.focused_packshot
        product = None if focus is None else self._products.product_of(focus)
        if focus is None or product is None:
            return True
        facet_of = self._decisions.facet_of
        members = self._products.members(product.id)
        if sum(facet_of(id_) in _OPEN for id_ in members) < FEWEST:
            self._show_result(tr(_TOO_FEW))
            return True
        self._view.open_product(focus)
        return False

    def compare(self) -> None:
        """Open the comparison, or go back from it; more than four selected are surveyed.

        Without a selection the focused packshot is compared with the next one of its product, else
        with the previous one of it; with its neighbour in the view only if it has none.
        """
        ids = self._grid.targets()
        if not self._grid.acts_on_selection:
            ids = [*ids, *self._rival(ids[0])] if ids else []
        if len(ids) > _COMPARED_MOST:
            self.toggle_survey()
        else:
            self._view.compare(ids)

    def _rival(self, focus: PackshotId) -> list[PackshotId]:
        """Return what the focused packshot is compared with; [] if it is alone in the view."""
        store, row = self._store, self._store.position(focus)
        if row is None:
            return []
        rows = [store.position(id_) for id_ in self._candidates.beside(focus)]
        rivals = sorted(each for each in rows if each is not None)
        if not rivals:
            rivals = [each for each in (row - 1, row + 1) if 0 <= each < len(store.visible)]
        rival = next((each for each in rivals if each > row), None if not rivals else rivals[-1])
        return [] if rival is None else [store.visible[rival]]

    def drop(self) -> None:
        """Take the active packshot out of the survey; elsewhere reject."""
        if self._view_stack.mode is not ViewMode.SURVEY:
            self._deciding.reject()
            return
        before, dropped = self._view_stack.survey.ids, self._grid.focused_id()
        if dropped not in before or len(before) <= 1:
            return
        number = before.index(dropped)
        after = (*before[:number], *before[number + 1 :])
        following = after[min(number, len(after) - 1)]
        show = self._view_stack.show_survey
        self._record(dropped, lambda: show(before, dropped), lambda: show(after, following))

    def _on_duel_chosen(self, after: Duel) -> None:
        before, focus = self._view_stack.duel.duel, self._grid.focused_id()
        show = self._view_stack.show_duel
        if before is None:
            return

        def undo() -> None:
            show(before)
            if focus in before.pair and self._store.position(focus) is not None:
                self._grid.set_focus_id(focus)

        self._record(before.best, undo, lambda: show(after))

    def _record(
        self, about: PackshotId, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        self._decisions.record_edit(UndoableEdit((about,), undo, redo, of_view=True))
        redo()

    def _on_candidates_left(self, count: int) -> None:
        self._show_result(tr("%n packshots have left the view and are no longer shown here", count))

    def _left_out(self, ids: Sequence[PackshotId]) -> Mapping[Facet, int]:
        """Return how many of the product are not among `ids`; a selection leaves nothing out."""
        focus = self._grid.focused_id()
        if focus is None or self._grid.acts_on_selection:
            return {}
        return self._candidates.left_out(focus, ids)

    def _on_mode_changed(self, mode: ViewMode) -> None:
        if not self._view_stack.is_choosing:
            self._decisions.forget_view_edits()

    def _enough(self, most: int | None) -> list[PackshotId]:
        """Return the packshots to choose among; none, and say so, if they are too few or many."""
        focus = self._grid.focused_id()
        if focus is None:
            return []
        if self._grid.acts_on_selection:
            ids, is_selection = self._grid.targets(), True
        else:
            ids, is_selection = self._open_ones(focus), False
        if most is not None and len(ids) > most and not is_selection:
            start = max(0, min(ids.index(focus) - most // 2, len(ids) - most))
            ids = ids[start : start + most]
        if len(ids) < FEWEST or (most is not None and len(ids) > most):
            text = tr("Select 2 to 16 packshots for a survey")
            self._show_result(text if most else tr(_TOO_FEW))
            return []
        return ids

    def _open_ones(self, focus: PackshotId) -> list[PackshotId]:
        facet_of = self._decisions.facet_of
        ids = self._candidates.of_product(focus)
        return [id_ for id_ in ids if id_ == focus or facet_of(id_) in _OPEN]

    def _focus_in(self, ids: Sequence[PackshotId]) -> PackshotId:
        focus = self._grid.focused_id()
        return focus if focus is not None and focus in ids else ids[0]
