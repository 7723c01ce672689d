"""Where the user is in the review: stored with each decision, so that undo can go back there."""

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.records import Struct
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_view import GridPosition, GridView


class ReviewPlace(Struct, frozen=True):
    """A filter, and the focus, selection and scroll position of the grid under it."""

    view_filter: ViewFilter
    position: GridPosition


def current_place(store: PackshotStore, grid: GridView) -> ReviewPlace:
    """Return where the user is now."""
    return ReviewPlace(store.view_filter, grid.view_position())
