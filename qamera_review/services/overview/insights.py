"""Collects what is known about all packshots, for the insights."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Decision, Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.insights import (
    Dimension,
    ImageFacts,
    InsightsTables,
    Moment,
    decision_times,
    insights_tables,
    week_of,
)
from qamera_review.domain.jobs.job import ID_FIELDS
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from qamera_review.domain.products import Product, ProductId
from qamera_review.domain.records import Struct
from qamera_review.domain.times import local_datetime
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.history import History, HistoryEntry
from qamera_review.services.jobs.ledger import JobLedger
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.listing import FACET_CODE, FACETS, Listing
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.storage.outbox_table import DecisionOutcome

_FOLLOW_MS = 500  # reading a long history takes time
_VERDICTS = {Facet.APPROVED: True, Facet.REJECTED: False}
_VERBS = {Verb.APPROVE: True, Verb.REJECT: False}
_FIELDS: dict[Dimension, str] = {
    dimension: f"{dimension.value}_id"
    for dimension in Dimension
    if f"{dimension.value}_id" in ID_FIELDS and dimension is not Dimension.PRODUCT
}
JobFacts = Mapping[PackshotId, tuple[dict[Dimension, str], float | None]]


class InsightsSource(Struct, frozen=True):
    """What insights are computed from; nothing of it changes, so a worker thread may read it.

    `facet_codes` and `product_ids` are by row of the listing. `votes` are those of archived
    packshots with decisions of the user; of all others the listing is right. `jobs` gives the
    parameters of each image that a job has made, and its share of the price, None if not known.
    """

    listing: Listing
    facet_codes: bytes
    product_ids: Sequence[ProductId]
    votes: Mapping[PackshotId, Vote]
    texts: Mapping[PackshotId, str]
    jobs: JobFacts
    history: Sequence[HistoryEntry]


class Insights(QObject):
    """Computes the insights about the packshots of the list; event loop's thread only.

    What is approved and rejected comes from the list, with the user's decisions, and so does the
    product. Preset, scenery, model and credits are known of the jobs of this computer, the week and
    the time that a decision took of the decisions made on it.

    Signal `loaded(InsightsTables)`: the answer to `load`, and to changes of the list or of the
    decisions while those are followed.
    """

    loaded = Signal(object)

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        outbox: OutboxState,
        texts: FeedbackTexts,
        ledger: JobLedger,
        option_title: Callable[[str, str], str],
        history: History,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        """`option_title` returns the name of an option by its field of JobRequest and its id."""
        super().__init__(parent)
        self._store, self._products = store, products
        self._outbox, self._texts = outbox, texts
        self._ledger, self._option_title = ledger, option_title
        self._history, self._tasks = history, tasks
        self._is_loading, self._is_stale, self._is_followed = False, False, False
        self._later = Debounced(self.load, self, _FOLLOW_MS)
        history.all_read.connect(self._on_history)
        store.counts_changed.connect(self._on_counts_changed)

    def load(self) -> None:
        """Compute the insights; `loaded` follows."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading = True
        self._history.ask_all()

    def set_followed(self, on: bool) -> None:
        """Set whether the insights are computed again after each change."""
        self._is_followed = on
        if not on:
            self._later.cancel()

    def product(self, key: str) -> Product | None:
        """Return the product of a key in the dimension PRODUCT."""
        return self._products.product(ProductId(key))

    def option_title(self, dimension: Dimension, key: str) -> str:
        """Return the name of a preset, scenery or model, or its id if no name is known."""
        return self._option_title(_FIELDS[dimension], key)

    def _on_counts_changed(self) -> None:
        if self._is_followed:
            self._later.trigger()

    def _on_history(self, entries: Sequence[HistoryEntry]) -> None:
        if self._is_loading:
            self._tasks.start(self._compute(self._source(entries)), "compute the insights")

    async def _compute(self, source: InsightsSource) -> None:
        try:
            tables = await asyncio.to_thread(_tables_of, source)
        finally:
            self._is_loading = False
        self.loaded.emit(tables)
        if self._is_stale:
            self._is_stale = False
            self.load()

    def _source(self, entries: Sequence[HistoryEntry]) -> InsightsSource:
        listing, codes = self._store.listing, self._store.facet_codes_now()
        return InsightsSource(
            listing,
            codes,
            self._products.assignment_of(listing).keys,
            self._votes_of_archived(listing, codes),
            self._texts.all_texts(),
            self._job_facts(),
            entries,
        )

    def _votes_of_archived(self, listing: Listing, codes: bytes) -> dict[PackshotId, Vote]:
        votes: dict[PackshotId, Vote] = {}
        for packshot_id in {decision.packshot_id for decision in self._outbox.persisted}:
            row = listing.row_of.get(packshot_id)
            if row is not None and codes[row] == FACET_CODE[Facet.ARCHIVED]:
                votes[packshot_id] = self._store.shown(packshot_id).vote
        return votes

    def _job_facts(self) -> JobFacts:
        facts: dict[PackshotId, tuple[dict[Dimension, str], float | None]] = {}
        for account in self._ledger.accounts():
            receipt, request = account.job.receipt, account.job.request
            if receipt is None or not receipt.created_ids:
                continue
            keys = {dimension: str(getattr(request, name)) for dimension, name in _FIELDS.items()}
            share = None if account.cost is None else account.cost / len(receipt.created_ids)
            facts.update(dict.fromkeys(receipt.created_ids, (keys, share)))
        return facts


def image_facts(source: InsightsSource) -> tuple[ImageFacts, ...]:
    """Return what is known about each packshot that is decided or has a known price.

    An archived packshot keeps its vote. Week and time of a verdict are those of the last vote that
    was sent, and not known if that was another vote: then somebody else has decided since, or the
    user's vote still waits.
    """
    votes = [entry.decision for entry in source.history if entry.decision.is_vote]
    times = decision_times((vote.packshot_id, vote.decided_ms) for vote in votes)
    sent = _last_sent(source.history)
    facts = []
    for row, packshot in enumerate(source.listing.packshots):
        facet = FACETS[source.facet_codes[row]]
        verdict = _VERDICTS.get(facet)
        if facet is Facet.ARCHIVED:
            vote = source.votes.get(packshot.id, packshot.vote)
            verdict = True if vote is Vote.APPROVED else None
        job_keys, credits = source.jobs.get(packshot.id, ({}, None))
        if verdict is None and credits is None:
            continue
        keys = {**job_keys, Dimension.PRODUCT: source.product_ids[row]}
        moment = _moment_of(sent.get(packshot.id), verdict)
        decided = None if moment is None else local_datetime(moment[1])
        if decided is not None:
            keys[Dimension.WEEK] = week_of(decided.date())
        text = source.texts.get(packshot.id, "") if verdict is False else ""
        reasons = parse_feedback(text).reasons if text else ()
        time_ms = None if moment is None else times.get(moment)
        facts.append(ImageFacts(keys, verdict, reasons, credits, time_ms))
    return tuple(facts)


def _last_sent(history: Sequence[HistoryEntry]) -> dict[PackshotId, Decision]:
    decisions = (e.decision for e in history if e.outcome is DecisionOutcome.SENT)
    votes = sorted((vote for vote in decisions if vote.is_vote), key=lambda vote: vote.seq)
    return {vote.packshot_id: vote for vote in votes}


def _moment_of(vote: Decision | None, verdict: bool | None) -> Moment | None:
    if vote is None or vote.verb is None or _VERBS.get(vote.verb) is not verdict:
        return None
    return vote.packshot_id, vote.decided_ms


def _tables_of(source: InsightsSource) -> InsightsTables:
    return insights_tables(image_facts(source))
