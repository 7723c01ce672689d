"""Remembers the view that another one has replaced, so that the user can go back to it."""

from typing import TYPE_CHECKING

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.records import Struct
from qamera_review.ui.actions.review_place import ReviewPlace, current_place

if TYPE_CHECKING:
    from qamera_review.services.packshots.store import PackshotStore
    from qamera_review.ui.grid.grid_view import GridView

PLACES_MAX = 20  # more steps back than anybody remembers


class _Visit(Struct, frozen=True):
    """A view that has replaced another: where the user was before, and the filter since."""

    before: ReviewPlace
    view_filter: ViewFilter
    is_from_board: bool


class ViewTrail:
    """Replaces the view, and goes back to the one before; GUI thread only.

    Everything that shows other packshots than those which the user has chosen in the filter bar
    goes through `visit`. `go_back` restores filter, search, order, groups, focus, selection and
    scroll position.

    Jumps one after the other count as one: from "Undecided" the user goes to a product, and from
    there to the next; one `go_back` leads back to "Undecided". If the user changes the filter in
    between, the changed view is a place of its own.
    """

    def __init__(self, store: "PackshotStore", grid: "GridView") -> None:
        self._store = store
        self._grid = grid
        self._visits: list[_Visit] = []

    @property
    def leads_back(self) -> bool:
        """Return whether there is a view to go back to."""
        self._forget_present()
        return bool(self._visits)

    @property
    def leads_to_board(self) -> bool:
        """Return whether the shown view was opened from the board of products."""
        return self.leads_back and self._visits[-1].is_from_board

    @property
    def lasting_filter(self) -> ViewFilter:
        """Return the filter for the next start: the present one, or if that shows only the images
        of a job or product, whose ids are not saved, the last one before that."""
        present = self._store.view_filter
        earlier = [visit.before.view_filter for visit in reversed(self._visits)]
        return next((each for each in (present, *earlier) if each.job_ids is None), present)

    def visit(self, view_filter: ViewFilter, *, from_board: bool = False) -> None:
        """Show a view in the place of the present one."""
        store, visits = self._store, self._visits
        self._forget_present()
        before = current_place(store, self._grid)
        if visits and visits[-1].view_filter == before.view_filter:
            last = visits.pop()
            before, from_board = last.before, last.is_from_board
        if view_filter != before.view_filter:
            visits.append(_Visit(before, view_filter, from_board))
            del visits[:-PLACES_MAX]
        store.set_filter(view_filter)

    def go_back(self) -> bool:
        """Show the view before the present one, as the user left it; False if there is none."""
        if not self.leads_back:
            return False
        place = self._visits.pop().before
        self._store.set_filter(place.view_filter)
        self._grid.restore_position(place.position)
        return True

    def leave_job(self) -> bool:
        """Show the view before that of only some packshots; return False if the user was not taken
        there from another view."""
        present = self._store.view_filter
        last = self._visits[-1] if self.leads_back else None
        if last is None or last.before.view_filter.job_ids == present.job_ids:
            return False
        return last.view_filter.job_ids == present.job_ids and self.go_back()

    def _forget_present(self) -> None:
        """Forget places whose view the user has chosen again meanwhile."""
        present = self._store.view_filter
        while self._visits and self._visits[-1].before.view_filter == present:
            self._visits.pop()
