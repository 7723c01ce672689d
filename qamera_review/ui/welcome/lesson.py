"""The lesson of the five keys on the user's own packshots: each step waits for its key.

A user who presses the key of a later step has done that step: it gets its tick, and the lesson goes
on with the first step that is not done.

Nothing of it is sent: every decision between its start and its end is held without a time limit,
also when the user sends what is pending, and is undone at its end, which brings back what it had
replaced. The lesson ends with its last step, with "Stop", when it is started again, and when the
user quits. What was decided before the lesson is sent as usual.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qamera_review.domain.decision import Decision, DecisionState, Seq
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import UndoStep
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.plain_label import PlainLabel

_TICK, _NOW, _OPEN = "✓", "●", "○"  # of the steps: done, the present one, and the others


class _Step(Struct, frozen=True):
    """A step, with the actions that do it; the key of the first one is in its text."""

    actions: tuple[str, ...]
    text: str


_STEPS = (
    _Step(
        ("move_right", "move_left", "move_up", "move_down"),
        noop_tr(
            "1 of 5. Press an arrow key or click a picture. Keys act on the packshot in the frame."
        ),
    ),
    _Step(
        ("approve", "approve_stay"),
        noop_tr("2 of 5. Press {key} to approve the packshot in the frame."),
    ),
    _Step(
        ("reject", "reject_stay", "drop"),
        noop_tr("3 of 5. Press {key} to reject the packshot in the frame."),
    ),
    _Step(("archive", "archive_stay"), noop_tr("4 of 5. Press {key} to archive one.")),
    _Step(
        ("undo",),
        noop_tr("5 of 5. Press {key} to undo the last decision."),
    ),
)


class Lesson(QFrame):
    """A bar that is offered until the user took or declined the lesson once. GUI thread only.

    `key_of` returns an action's key, `show_result` shows what the end of the lesson has undone.
    """

    def __init__(
        self,
        settings: Settings,
        store: PackshotStore,
        decisions: Decisions,
        hold_time: HoldTime,
        outbox: OutboxState,
        key_of: Callable[[str], str],
        show_result: ShowResult,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._store = store
        self._decisions = decisions
        self._hold_time = hold_time
        self._outbox = outbox
        self._key_of = key_of
        self._show_result = show_result
        self._step: int | None = None
        self._done: set[int] = set()
        self._last_seq = Seq(0)
        self._is_offered = True
        self._is_offer_open = False
        self._steps_before: tuple[UndoStep, ...] = ()  # what could be undone at its start
        self._drafts_before: frozenset[Seq] = frozenset()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.start, self.end = QPushButton(tr("Show me")), QPushButton(tr("No, thanks"))
        self.start.setToolTip(tr("Five steps with these pictures. Their decisions are not sent"))
        self.end.setToolTip(tr("You can find the lesson in the Help menu"))
        self.start.clicked.connect(self.begin)
        self.end.clicked.connect(self.finish)
        row = QHBoxLayout(self)
        self.note = PlainLabel()
        self.note.setProperty("quiet", True)
        self.note.hide()
        self.steps = PlainLabel()
        self.steps.hide()
        row.addWidget(self.steps)
        row.addWidget(self.text, 1)
        row.addWidget(self.note)
        row.addWidget(self.start)
        row.addWidget(self.end)
        self.hide()
        if not settings.preferences.welcomed:
            store.order_changed.connect(self._offer)

    @property
    def running(self) -> bool:
        """Return whether a step waits for its key."""
        return self._step is not None

    def set_offered(self, is_offered: bool) -> None:
        """Show the offer, if the user has not answered it, or hide it for now. A lesson that has
        begun stays."""
        self._is_offered = is_offered
        if self._step is None and self._is_offer_open:
            self.setVisible(is_offered)

    def begin(self) -> None:
        """Start with the first step; from now on decisions are held. If the lesson is running, what
        was decided in it so far is undone first."""
        if self.running:
            self._undo_decisions()
        pending = self._outbox.pending
        self._last_seq = max((decision.seq for decision in pending), default=Seq(0))
        self._hold_time.suspend(self._last_seq)
        self._steps_before = self._decisions.steps()
        self._drafts_before = frozenset(decision.seq for decision in self._drafts())
        self._step, self._done = 0, set()
        self._is_offer_open = False
        self.start.hide()
        waiting = sum(decision.is_waiting and not decision.is_draft for decision in pending)
        earlier = tr("The lesson sends nothing. %n earlier decisions are sent as usual", waiting)
        self.note.setText(earlier if waiting else tr("The lesson sends nothing"))
        self.note.show()
        self.end.setText(tr("Stop"))
        self.show()
        self._show_present()

    def on_action_run(self, action_id: str) -> None:
        """Tick the step that this action does, and go on with the first that is not done."""
        done = next((n for n, step in enumerate(_STEPS) if action_id in step.actions), None)
        if self._step is None or done is None or done in self._done:
            return
        self._done.add(done)
        self._step = next((n for n in range(len(_STEPS)) if n not in self._done), None)
        if self._step is not None:
            self._show_present()
        else:
            self._undo_decisions()
            self._show_step(
                tr(
                    "That's all you need. All decisions of the lesson are undone, and none was "
                    "sent. Press {key} for all shortcuts."
                ),
                "shortcuts",
            )
            self.note.hide()
            self.steps.hide()
            self.end.setText(tr("Done"))
            self._settings.change(welcomed=True)

    def on_pressed(self, packshot_id: PackshotId | None) -> None:
        """Tick the first step when a picture is clicked, also the one in the frame. That a decision
        moves the frame on does not count: the user has not moved it."""
        if packshot_id is not None:
            self.on_action_run(_STEPS[0].actions[0])

    def finish(self) -> None:
        """End the lesson and undo its decisions; do not offer it again at later starts."""
        if self.running:
            self._undo_decisions()
        self._step = None
        self._is_offer_open = False
        self.note.hide()
        self.steps.hide()
        self.hide()
        self._settings.change(welcomed=True)

    def _offer(self) -> None:
        is_due = not self._settings.preferences.welcomed and self._step is None
        if is_due and self._store.visible and not self._is_offer_open:
            self._is_offer_open = True
            self.start.show()
            self.end.setText(tr("No, thanks"))
            self._show_step(tr("New here? Five keys are all you need. Learn them in a minute."))
            self.setVisible(self._is_offered)

    def _undo_decisions(self) -> None:
        """Undo all decisions since the start of the lesson. Those that are no steps, such as the
        opposite of an earlier one that was undone in the lesson, are withdrawn."""
        self._hold_time.resume()  # first, so that what comes back is held for the usual time
        before = set(map(id, self._steps_before))
        steps = [s for s in self._decisions.steps() if s.changes and id(s) not in before]
        results = [self._decisions.undo_step(step) for step in steps]
        if any(result.ids for result in results):
            self._show_result(tr("The decisions of the lesson are undone."))
        new = [draft.seq for draft in self._drafts() if draft.seq not in self._drafts_before]
        self._decisions.withdraw_decisions(seq for seq in new if seq > self._last_seq)
        self._decisions.hold_drafts(seq for seq in new if seq <= self._last_seq)
        self._steps_before, self._drafts_before = (), frozenset()

    def _drafts(self) -> list[Decision]:
        return [d for d in self._outbox.pending.in_state(DecisionState.HELD) if d.is_draft]

    def _show_present(self) -> None:
        """Show the present step, and which ones are done."""
        assert self._step is not None
        marks = [_TICK if n in self._done else _OPEN for n in range(len(_STEPS))]
        marks[self._step] = _NOW
        self.steps.setText(" ".join(marks))
        self.steps.setAccessibleName(tr("%n steps done", len(self._done)))
        self.steps.show()
        step = _STEPS[self._step]
        self._show_step(tr(step.text), step.actions[0])

    def _show_step(self, text: str, action_id: str = "") -> None:
        text = text.format(key=self._key_of(action_id)) if action_id else text
        self.text.setText(text)
        self.setAccessibleName(text)
