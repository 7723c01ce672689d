"""Collects what is known about all packshots, for the insights."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.insights import Dimension, ImageFacts, decision_times, week_of
from qamera_review.domain.jobs.job import ID_FIELDS
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.products import Product, ProductId
from qamera_review.domain.times import local_datetime
from qamera_review.services.export.history import History, HistoryEntry
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.packshots.listing import FACETS
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products

_VERDICTS = {Facet.APPROVED: True, Facet.REJECTED: False}
_VOTES = frozenset({Verb.APPROVE, Verb.REJECT})
_FIELDS: dict[Dimension, str] = {
    dimension: f"{dimension.value}_id"
    for dimension in Dimension
    if f"{dimension.value}_id" in ID_FIELDS and dimension is not Dimension.PRODUCT
}
_JobFacts = Mapping[PackshotId, tuple[dict[Dimension, str], float | None]]


class Insights(QObject):
    """Collects facts about the packshots of the list; GUI thread only.

    What is approved and rejected comes from the list, with the user's decisions, and so does the
    product. Preset, scenery, model and credits are known of the jobs of this computer, the week and
    the time that a decision took of the decisions made on it.

    Signal `loaded(tuple[ImageFacts, ...])`: the answer to `load`.
    """

    loaded = Signal(object)

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        texts: FeedbackTexts,
        workspace: JobWorkspace,
        history: History,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._products, self._texts = store, products, texts
        self._workspace, self._history = workspace, history
        history.all_read.connect(self._on_history)

    def load(self) -> None:
        """Collect the facts; `loaded` follows."""
        self._history.ask_all()

    def product(self, key: str) -> Product | None:
        """Return the product of a key in the dimension PRODUCT."""
        return self._products.product(ProductId(key))

    def option_title(self, dimension: Dimension, key: str) -> str:
        """Return the name of a preset, scenery or model, or its id if no name is known."""
        return self._workspace.title_of(_FIELDS[dimension], key)

    def _on_history(self, entries: Sequence[HistoryEntry]) -> None:
        votes = [entry.decision for entry in entries if entry.decision.verb in _VOTES]
        moments = {decision.packshot_id: decision.decided_ms for decision in votes}
        times = decision_times((each.packshot_id, each.decided_ms) for each in votes)
        jobs, texts = self._job_facts(), self._texts.all_texts()
        codes, facts = self._store.facet_codes_now(), []
        for row, packshot in enumerate(self._store.listing.packshots):
            verdict = _VERDICTS.get(FACETS[codes[row]])
            keys, credits = jobs.get(packshot.id, ({}, None))
            if verdict is None and credits is None:
                continue
            keys = {**keys, **self._own_keys(packshot.id, moments)}
            reasons = parse_feedback(texts.get(packshot.id, "")).reasons
            time_ms = None if verdict is None else times.get(packshot.id)
            facts.append(ImageFacts(keys, verdict, reasons, credits, time_ms))
        self.loaded.emit(tuple(facts))

    def _own_keys(
        self, packshot_id: PackshotId, moments: Mapping[PackshotId, int]
    ) -> dict[Dimension, str]:
        keys: dict[Dimension, str] = {}
        product = self._products.product_of(packshot_id)
        if product is not None:
            keys[Dimension.PRODUCT] = product.id
        moment = local_datetime(moments.get(packshot_id, 0))
        if moment is not None:
            keys[Dimension.WEEK] = week_of(moment.date())
        return keys

    def _job_facts(self) -> _JobFacts:
        """Return the parameters of each image that a job has made, and its share of the price."""
        facts: dict[PackshotId, tuple[dict[Dimension, str], float | None]] = {}
        for account in self._workspace.ledger.accounts():
            receipt, request = account.job.receipt, account.job.request
            if receipt is None or not receipt.created_ids:
                continue
            keys = {dimension: str(getattr(request, name)) for dimension, name in _FIELDS.items()}
            share = None if account.cost is None else account.cost / len(receipt.created_ids)
            facts.update(dict.fromkeys(receipt.created_ids, (keys, share)))
        return facts
