"""The actions for groups: choosing the grouping, stepping, folding, and selecting a group."""

from collections.abc import Callable, Iterable

from qamera_review.domain.grouping import ALL_EXPANDED, Folding, GroupBy, Groups
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import replace
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.group_tallies import GroupTallies
from qamera_review.services.products.products import Products
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.grid.group_text import GroupTexts
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title

GROUP_BY_TEXTS = {
    GroupBy.NONE: noop_tr("No groups"),
    GroupBy.PRODUCT: noop_tr("Group by product"),
    GroupBy.JOB: noop_tr("Group by job"),
    GroupBy.DAY: noop_tr("Group by day"),
    GroupBy.NAME: noop_tr("Group by name"),
    GroupBy.DUPLICATES: noop_tr("Group duplicates"),
}


class GroupCommands:
    """Groups the view and folds its groups; GUI thread only. `say` shows what was done."""

    def __init__(self, store: PackshotStore, grid: GridView, say: Callable[[str], None]) -> None:
        self._store = store
        self._grid = grid
        self._say = say
        grid.fold_requested.connect(self.toggle)

    @property
    def active(self) -> bool:
        """Return whether the view is grouped."""
        return self._store.groups is not None

    @property
    def by(self) -> GroupBy:
        """Return what the view is grouped by."""
        return self._store.view_filter.group

    def use(self, by: GroupBy) -> None:
        """Group the view by `by`, with all groups open."""
        self._store.set_filter(replace(self._store.view_filter, group=by, folding=ALL_EXPANDED))
        self._say(tr(GROUP_BY_TEXTS[by]))

    def step(self, by: int) -> None:
        """Focus the next group (1), or the previous one (-1)."""
        self._grid.move_group(by)

    def toggle_focused(self) -> None:
        """Fold or open the group of the focused tile."""
        group = self._grid.group_of_focus()
        if group is not None:
            self.toggle(range(group, group + 1))

    def toggle(self, toggled: range) -> None:
        """Fold or open groups, given by their places in the view."""
        groups = self._store.groups
        if groups is not None:
            keys = groups.keys[toggled.start : toggled.stop]
            self._fold(groups, groups.folding.toggled(*keys), toggled)

    def reveal(self, ids: Iterable[PackshotId]) -> None:
        """Open the folded groups that hide any of these packshots of the view."""
        store, groups, focused = self._store, self._store.groups, self._grid.group_of_focus()
        hidden = {packshot_id for packshot_id in ids if store.position(packshot_id) is None}
        if groups is None or not hidden:
            return
        keys = []
        places = range(len(groups.keys))
        for group in sorted(places, key=lambda group: group != focused):  # mostly the focused one
            members = hidden.intersection(store.whole_view(group)) if hidden else ()
            if members and groups.folding.is_collapsed(groups.keys[group]):
                keys.append(groups.keys[group])
                hidden.difference_update(members)
        self._fold(groups, groups.folding.toggled(*keys))

    def toggle_all(self) -> None:
        """Fold all groups; open all when there is nothing left to fold."""
        groups = self._store.groups
        if groups is None:
            return
        self._fold(groups, Folding(is_all_collapsed=True) if groups.can_collapse else ALL_EXPANDED)

    def select(self) -> None:
        """Select the visible tiles of the focused group."""
        group = self._grid.group_of_focus()
        if group is not None:
            ids = self._store.visible
            self._grid.select(ids[row] for row in self._grid.group_rows(group))

    def _fold(self, groups: Groups, folding: Folding, changed: range | None = None) -> None:
        """Apply a folding; only the groups `changed` change, None for all.

        If it hides the focused tile, the first tile of the same group gets the focus.
        """
        if folding == groups.folding:
            return
        focused_group = self._grid.group_of_focus()
        if (
            focused_group is not None
            and (changed is None or focused_group in changed)
            and folding.is_collapsed(groups.keys[focused_group])
        ):
            self._grid.focus_row(groups.starts[focused_group])
        self._store.set_filter(replace(self._store.view_filter, folding=folding))


def group_texts(
    jobs: Callable[[], Iterable[Job]],
    store: PackshotStore,
    products: Products,
    tallies: GroupTallies,
) -> GroupTexts:
    """Return the texts of groups: of a job its product, and when it was launched; of a product its
    title; and the verdicts of each."""

    def title_of(key: str) -> str:
        if store.view_filter.group is GroupBy.PRODUCT:
            product = products.product(ProductId(key))
            return key if product is None else product_title(product)
        job = next((candidate for candidate in jobs() if candidate.id == key), None)
        if job is None:
            return key
        title = products.title_of_service_id(job.request.product_id)
        parts = (title, date_time_text(job.launched_ms))
        return " · ".join(filter(None, parts))

    return GroupTexts(title_of, tallies.of)
