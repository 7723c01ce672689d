"""A packshot store with decisions, without any other service."""

from collections.abc import Iterable

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.services.packshots.store import PackshotsChange, PackshotStore
from tests.support.fakes import packshot, packshot_facts


class Shelf:
    """A store with decisions, and the recorded signals."""

    def __init__(self) -> None:
        self.decisions: dict[PackshotId, list[Decision]] = {}
        self.job_of: dict[PackshotId, str] = {}
        self.known = KnownPackshots()
        self.store = PackshotStore(
            self.known,
            lambda id_: self.decisions.get(id_, []),
            packshot_facts(job_of=lambda: self.job_of),
        )
        self.orders: list[bool] = []
        self.changes: list[PackshotsChange] = []
        self.store.order_changed.connect(self.orders.append)
        self.store.changed.connect(self.changes.append)

    def arrive(self, shots: Iterable[Packshot], by_user: bool = False) -> None:
        """Show a new list."""
        new = Listing(shots)
        self.store.apply_listing(new, diff(self.store.listing, new), by_user)

    @property
    def removed_count(self) -> int:
        """How many packshots are in the view but no longer in the list."""
        return sum(self.store.shown(id_).gone for id_ in self.store.visible)

    def decide(
        self, name: str, verb: Verb | None, state: DecisionState = DecisionState.HELD
    ) -> None:
        """Give the packshot a decision that is on disk; None removes it."""
        id_ = PackshotId(name)
        row = Decision(Seq(1), ActId(1), id_, verb, None, state, 0, 0, Status.DONE, Vote.NONE)
        self.decisions[id_] = [row] if verb is not None else []
        self.store.decisions_changed([id_])

    def persisted_of(self, packshot_id: PackshotId) -> list[Decision]:
        """Return the decisions about a packshot that are on disk."""
        return self.decisions.get(packshot_id, [])

    @property
    def view(self) -> list[str]:
        """Return the ids of the view, in order."""
        return [str(id_) for id_ in self.store.visible]

    def looks(self) -> dict[str, object]:
        """Return what each tile of the view shows."""
        store = self.store
        return {
            str(id_): (store.shown(id_), store.is_recently_decided(id_)) for id_ in store.visible
        }

    def changed(self) -> frozenset[str]:
        """Return the packshots for which `changed` was emitted."""
        return frozenset(str(id_) for change in self.changes for id_ in change.ids)


def shots(*names: str) -> list[Packshot]:
    """Return packshots in the order given, the first is the newest."""
    return [packshot(name, created_ms=-place) for place, name in enumerate(names)]
