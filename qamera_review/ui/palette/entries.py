"""The entries of the palette: actions, filters, views, settings, products and packshots."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import partial
from itertools import islice

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.records import Struct, replace
from qamera_review.domain.text_folding import fold
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.palette.fuzzy import CONTAINED, SCATTERED, best_matches, score
from qamera_review.ui.palette.setting_entries import SettingEntries
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title, progress_text

SHOWN_MAX = 40
GROUP_MAX = 6  # entries of a group other than the actions
ID_LETTERS_MIN = 4
NAME_LETTERS_MIN = 2


class EntryGroup(Enum):
    """The groups of the entries; of groups that match equally well the earlier comes first."""

    ACTIONS = noop_tr("Actions")
    VIEWS = noop_tr("Saved views")
    FILTERS = noop_tr("Filter")
    SETTINGS = noop_tr("Settings")
    PRODUCTS = noop_tr("Products")
    PACKSHOTS = noop_tr("Packshots")


class Entry(Struct, frozen=True):
    """One entry. `keys` are shown on the right; `more` is only searched. A `searched_only` entry
    such as a move of the focus is left out until something is typed."""

    group: EntryGroup
    title: str
    run: Callable[[], object]
    keys: str = ""
    more: str = ""
    searched_only: bool = False


Ranked = tuple[int, Entry]


class EntrySource:
    """Collects the entries when the palette opens.

    `can` returns whether an action is enabled, `trigger` runs an action by its id, `go_to` shows a
    packshot, `show_view` another view.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        progress: ProgressTracker,
        jobs: JobService,
        settings: SettingEntries,
        specs: Sequence[ActionSpec],
        can: Callable[[ActionSpec], bool],
        trigger: Callable[[str], object],
        go_to: Callable[[PackshotId], object],
        show_view: Callable[[ViewFilter], object],
    ) -> None:
        self._store = store
        self._products = products
        self._progress = progress
        self._jobs = jobs
        self._go_to = go_to
        self._show_view = show_view
        self._product_entries: list[Entry] | None = None
        actions = [
            Entry(EntryGroup.VIEWS if spec.id.startswith("view_") and spec.in_menu
                  else EntryGroup.ACTIONS, tr(spec.title), partial(trigger, spec.id),
                  shown_keys(spec.keys), tr(spec.description), not spec.in_menu)
            for spec in specs
            if spec.id != "palette" and can(spec)
        ]  # fmt: skip
        choices = [
            Entry(EntryGroup.SETTINGS, title, run, mark) for title, run, mark in settings.all()
        ]
        self._fixed = [*actions, *self._filters(), *choices]

    def matching(self, typed: str) -> list[Entry]:
        """Return the entries that match, by group; the group with the best match comes first, and
        in a group the best entry."""
        typed = typed.strip()
        fixed = [each for each in self._fixed if typed or not each.searched_only]
        ranked = self._ranked(typed, fixed, SHOWN_MAX)
        if typed:
            ranked += self._ranked(typed, self._known_products(), GROUP_MAX)
            ranked += self._packshots(typed)
        if any(points >= CONTAINED for points, _entry in ranked):  # else letters here and there
            ranked = [each for each in ranked if each[0] >= SCATTERED]
        best: dict[EntryGroup, tuple[int, int]] = {}
        counts: dict[EntryGroup, int] = {}
        shown = []
        for points, entry in ranked:
            group = entry.group
            rank = (-points, len(entry.title))  # of equal points the text with less besides
            best[group] = min(best.get(group, rank), rank)
            counts[group] = counts.get(group, 0) + 1
            if group is EntryGroup.ACTIONS or counts[group] <= GROUP_MAX:
                shown.append(entry)
        order = {group: place for place, group in enumerate(EntryGroup)}
        return sorted(shown, key=lambda entry: (best[entry.group], order[entry.group]))

    def _ranked(self, typed: str, entries: Sequence[Entry], most: int) -> list[Ranked]:
        return best_matches(
            typed,
            entries,
            lambda entry: (entry.title, f"{tr(entry.group.value)} {entry.title}", entry.more),
            most,
        )

    def _filters(self) -> Iterator[Entry]:
        counts = self._store.counts
        for facet in Facet:
            if counts[facet]:
                yield Entry(
                    EntryGroup.FILTERS, f"{tr(FACET_TEXTS[facet])} ({integer_text(counts[facet])})",
                    partial(self._filter, facet=facet, more_facets=frozenset(), job_ids=None),
                )  # fmt: skip

    def _known_products(self) -> list[Entry]:
        """Return the products of the list and those of jobs; made when letters are first typed."""
        if self._product_entries is None:
            listed = [
                Entry(
                    EntryGroup.PRODUCTS,
                    product_title(progress.product),
                    partial(self._go_to_product, progress),
                    progress_text(progress),
                )
                for progress in self._progress.all()
            ]
            self._product_entries = [*listed, *self._job_products()]
        return self._product_entries

    def _job_products(self) -> Iterator[Entry]:
        for product in self._jobs.recent("product_id"):
            query = f'job:"{product}"'
            run = partial(self._filter, facet=None, text=query, job_ids=None)
            yield Entry(EntryGroup.PRODUCTS, product, run)

    def _go_to_product(self, progress: ProductProgress) -> None:
        """Show the first undecided packshot of a product, else its first one."""
        members = self._products.members(progress.product.id)
        undecided = (id_ for id_ in members if self._store.shown(id_).facet is Facet.UNDECIDED)
        target = next(undecided, members[0] if members else None)
        if target is not None:
            self._go_to(target)

    def _packshots(self, typed: str) -> list[Ranked]:
        """Return the packshots whose id begins with `typed`, and those whose name contains it; of
        packshots with the same name the first.

        A complete id is looked up directly, so it is found quickly in a list of any size.
        """
        listing = self._store.listing
        if listing.get(PackshotId(typed)) is not None:
            return [self._packshot(PackshotId(typed), 2 * score(typed, typed))]
        matches = []
        if len(typed) >= ID_LETTERS_MIN:
            ids = islice((id_ for id_ in listing.ids if id_.startswith(typed)), GROUP_MAX)
            matches = [self._packshot(id_, score(typed, id_)) for id_ in ids]
        if len(typed) >= NAME_LETTERS_MIN:
            matches += self._named(fold(typed))
        return matches[:GROUP_MAX]

    def _named(self, letters: str) -> list[Ranked]:
        listing = self._store.listing
        first_by_name: dict[str, PackshotId] = {}
        for name, packshot_id in zip(listing.names, listing.ids, strict=True):
            if letters in name and name not in first_by_name:
                first_by_name[name] = packshot_id
                if len(first_by_name) == GROUP_MAX:
                    break
        return [self._packshot(id_, score(letters, name)) for name, id_ in first_by_name.items()]

    def _packshot(self, packshot_id: PackshotId, points: int) -> Ranked:
        packshot = self._store.listing.get(packshot_id)
        name = one_line(packshot.name) if packshot is not None else ""
        run = partial(self._go_to, packshot_id)
        return points, Entry(EntryGroup.PACKSHOTS, name or packshot_id, run, packshot_id)

    def _filter(self, **fields: object) -> None:
        changed: ViewFilter = replace(self._store.view_filter, **fields)
        self._show_view(changed)
