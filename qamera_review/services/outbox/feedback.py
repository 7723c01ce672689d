"""Reasons and notes of packshots: what was sent of them, what is on its way, what is said now."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import Remark, read_remark, remark
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import Journal
from qamera_review.services.outbox.undo import Outcome

Notes = dict[PackshotId, str]
RECENT_MAX = 12


class Remarked(Struct, frozen=True):
    """What became of a wish: `added` whether a reason was given (else taken), and the packshots
    whose remark would have become `too_long`."""

    outcome: Outcome
    added: bool = True
    too_long: tuple[PackshotId, ...] = ()


class Remarks(QObject):
    """Owns the memory of what was sent; GUI thread only.

    Signal `recalled()`: what earlier runs sent is known from now on.
    """

    recalled = Signal()
    _loaded = Signal(object)

    def __init__(
        self, journal: Journal, decisions: Decisions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._decisions = decisions
        self._sent: Notes = {}
        self._recent: list[str] = []
        journal.durable_changed.connect(self._on_durable_changed)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def recall(self, notes: "Future[Notes]") -> None:
        """Takes over what earlier runs have sent; a file that cannot be read tells of it itself."""
        notes.add_done_callback(
            lambda done: None if done.exception() else self._loaded.emit(done.result())
        )

    def line_of(self, packshot_id: PackshotId) -> str:
        """The line that is on disk or was sent; "" when nothing was said."""
        return self._line(packshot_id, self._journal.durable.of)

    def lines(self) -> Notes:
        """The line of every packshot of which something was said."""
        lines = dict(self._sent)
        for decision in self._journal.durable:
            lines[decision.packshot_id] = self.line_of(decision.packshot_id)
        return lines

    def remark_of(self, packshot_id: PackshotId) -> Remark:
        """What is on disk or was sent."""
        return read_remark(self.line_of(packshot_id))

    def recent_notes(self) -> tuple[str, ...]:
        """Notes written in this run, the last one first."""
        return tuple(self._recent)

    def toggle(self, ids: Iterable[PackshotId], reason: str, place: object = None) -> Remarked:
        """Gives a reason to all of `ids`, or takes it from all when all have it; one act."""
        now = {packshot_id: self._meant(packshot_id) for packshot_id in ids}
        added = not all(reason in said.reasons for said in now.values())
        wanted = {id_: said.toggled(reason, added) for id_, said in now.items()}
        changed = {id_: said for id_, said in wanted.items() if said != now[id_]}
        return self._say(changed, added, place)

    def write(self, ids: Iterable[PackshotId], note: str, place: object = None) -> Remarked:
        """The same note for all of `ids`, whose reasons stay; one act."""
        plain = remark((), note).note
        if plain:
            self._recent = list(dict.fromkeys([plain, *self._recent]))[:RECENT_MAX]
        wanted = {id_: Remark(self._meant(id_).reasons, plain) for id_ in ids}
        changed = {id_: said for id_, said in wanted.items() if said != self._meant(id_)}
        return self._say(changed, bool(plain), place)

    def _say(self, wanted: dict[PackshotId, Remark], added: bool, place: object) -> Remarked:
        too_long = tuple(id_ for id_, said in wanted.items() if not said.fits)
        lines = {id_: said.line for id_, said in wanted.items() if said.fits}
        untold = {id_ for id_ in lines if not self._told(id_)}
        return Remarked(self._decisions.remark(lines, untold, place), added, too_long)

    def _meant(self, packshot_id: PackshotId) -> Remark:
        """With what is not on disk yet: two quick presses are two reasons."""
        return read_remark(self._line(packshot_id, self._journal.intended.of))

    def _line(
        self, packshot_id: PackshotId, of: Callable[[PackshotId], tuple[Decision, ...]]
    ) -> str:
        for decision in reversed(of(packshot_id)):
            if decision.note is not None and decision.state is not DecisionState.REFUSED:
                return decision.note
        return self._sent.get(packshot_id, "")

    def _told(self, packshot_id: PackshotId) -> bool:
        """Whether the service knows of a remark, or may."""
        return bool(self._sent.get(packshot_id)) or any(
            decision.note and not decision.unsent
            for decision in self._journal.intended.of(packshot_id)
        )

    def _on_durable_changed(self, ids: frozenset[PackshotId]) -> None:
        for packshot_id in ids:
            for decision in self._journal.durable.of(packshot_id):
                if decision.state is DecisionState.SETTLED and decision.note is not None:
                    self._sent[packshot_id] = decision.note

    def _on_loaded(self, notes: Notes) -> None:
        self._sent = {**notes, **self._sent}
        self.recalled.emit()
