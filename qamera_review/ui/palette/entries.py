"""The entries of the palette: actions, filters, products of jobs, and packshots by id."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.action_table import GROUP_TITLES, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.palette.fuzzy import best_matches
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

SHOWN_MAX = 40
IDS_MAX = 6


class Entry(Struct, frozen=True):
    """One entry. `kind` is shown on the left, `keys` on the right; `more` is only searched."""

    kind: str
    title: str
    run: Callable[[], object]
    keys: str = ""
    more: str = ""


class EntrySource:
    """Collects the entries when the palette opens.

    `can` returns whether an action is enabled, `trigger` runs an action by its id, `go_to` shows a
    packshot.
    """

    def __init__(
        self,
        store: PackshotStore,
        jobs: JobService,
        specs: Sequence[ActionSpec],
        can: Callable[[ActionSpec], bool],
        trigger: Callable[[str], object],
        go_to: Callable[[PackshotId], object],
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._go_to = go_to
        actions = [
            Entry(tr(GROUP_TITLES[spec.group]), tr(spec.title), partial(trigger, spec.id),
                  shown_keys(spec.keys), tr(spec.description))
            for spec in specs
            if spec.id != "palette" and can(spec)
        ]  # fmt: skip
        self._fixed = [*actions, *self._filters(), *self._products()]

    def matching(self, typed: str) -> list[Entry]:
        """Return the entries that match, best first; packshots whose id matches come before."""
        matches = best_matches(
            typed,
            self._fixed,
            lambda entry: (entry.title, f"{entry.kind} {entry.title}", entry.more),
            SHOWN_MAX,
        )
        return [*self._packshots(typed.strip()), *matches]

    def _filters(self) -> Iterator[Entry]:
        counts = self._store.counts
        for facet in Facet:
            if counts[facet]:
                yield Entry(
                    tr("Filter"), f"{tr(FACET_TEXTS[facet])} ({integer_text(counts[facet])})",
                    partial(self._filter, facet=facet, more_facets=frozenset(), job_ids=None),
                )  # fmt: skip

    def _products(self) -> Iterator[Entry]:
        for product in self._jobs.recent("product_id"):
            query = f'job:"{product}"'
            run = partial(self._filter, facet=None, text=query, job_ids=None)
            yield Entry(tr("Product"), product, run)

    def _packshots(self, typed: str) -> Iterator[Entry]:
        """Yield the packshots whose id begins with `typed`, from 3 characters on.

        A complete id is looked up directly, so it is found quickly in a list of any size.
        """
        if len(typed) < 3:
            return
        listing = self._store.listing
        packshot = listing.get(PackshotId(typed))
        ids = [packshot.id] if packshot is not None else []
        if not ids:
            ids = [packshot_id for packshot_id in listing.ids if packshot_id.startswith(typed)][
                :IDS_MAX
            ]
        for packshot_id in ids:
            shot = listing.get(packshot_id)
            name = one_line(shot.name) if shot is not None else ""
            title = f"{packshot_id}  {name}".rstrip()
            yield Entry(tr("Go to"), title, partial(self._go_to, packshot_id))

    def _filter(self, **fields: object) -> None:
        store = self._store
        changed: ViewFilter = replace(store.view_filter, **fields)
        store.set_filter(changed)
