"""The verbs of groups: by what the view is grouped, stepping, folding, and selecting one."""

from collections.abc import Callable, Iterable

from qamera_review.domain.grouping import ALL_EXPANDED, Folding, GroupBy, Groups
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.records import replace
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.grid.group_text import JobText
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import noop_tr, tr

GROUP_BY_TEXTS = {
    GroupBy.NONE: noop_tr("No groups"),
    GroupBy.JOB: noop_tr("Group by job"),
    GroupBy.DAY: noop_tr("Group by day"),
    GroupBy.NAME: noop_tr("Group by name"),
}


class GroupCommands:
    """Carries them out on grid and store; `say` tells what was done. GUI thread only."""

    def __init__(self, store: PackshotStore, grid: GridView, say: Callable[[str], None]) -> None:
        self._store = store
        self._grid = grid
        self._say = say
        grid.fold_requested.connect(self.toggle)

    @property
    def active(self) -> bool:
        """Whether the view is in groups."""
        return self._store.groups is not None

    def use(self, by: GroupBy) -> None:
        """Groups the view otherwise, with every group open."""
        self._store.set_filter(replace(self._store.view_filter, group=by, folding=ALL_EXPANDED))
        self._say(tr(GROUP_BY_TEXTS[by]))

    def step(self, by: int) -> None:
        """To the next group (1), or back (-1)."""
        self._grid.move_group(by)

    def toggle_focused(self) -> None:
        """Folds or opens the group of the focused tile."""
        group = self._grid.group_of_focus()
        if group is not None:
            self.toggle(group)

    def toggle(self, group: int) -> None:
        """Folds or opens a group."""
        groups = self._store.groups
        if groups is not None:
            self._fold(groups, groups.folding.toggled(groups.keys[group]), group)

    def toggle_all(self) -> None:
        """Folds all groups; opens all when none has anything left to fold."""
        groups = self._store.groups
        if groups is None:
            return
        self._fold(groups, Folding(is_all_collapsed=True) if groups.can_collapse else ALL_EXPANDED)

    def select(self) -> None:
        """Selects what shows of the focused tile's group."""
        group = self._grid.group_of_focus()
        if group is not None:
            ids = self._store.visible
            self._grid.select(ids[row] for row in self._grid.group_rows(group))

    def _fold(self, groups: Groups, folding: Folding, group: int | None = None) -> None:
        """The focus stays in its group: what a fold would hide hands it to the first."""
        if folding == groups.folding:
            return
        here = self._grid.group_of_focus()
        if here is not None and group in (None, here) and folding.is_collapsed(groups.keys[here]):
            self._grid.focus_row(groups.starts[here])
        self._store.set_filter(replace(self._store.view_filter, folding=folding))


def job_title_of(jobs: Callable[[], Iterable[Job]]) -> JobText:
    """How the head of a group calls a job: its product, and when it was launched."""

    def words(job_id: str) -> str:
        job = next((one for one in jobs() if one.id == job_id), None)
        if job is None:
            return job_id
        parts = (job.request.product_id, date_time_text(job.launched_ms))
        return " · ".join(filter(None, parts))

    return words
