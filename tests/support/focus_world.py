"""The real grid, store, outbox and commands, with a service played by hand. Every act is checked
against the laws of focus. One world can be played by hypothesis or for a hundred thousand acts.
"""

import random
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from qamera_review.domain.decision import HOLD_DEFAULT_MS, Decision, DecisionState, ViewProof
from qamera_review.domain.filters import Sort, ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobRequest, JobState
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.products import ProductId
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.outbox_composition import OutboxResources, compose_outbox
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.undo import UndoableEdit, UndoResult
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.services.packshots.store import PackshotsChange
from qamera_review.services.products.products import ProductEdit
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from qamera_review.ui.actions.action_registry import all_actions
from qamera_review.ui.actions.batch_questions import BatchQuestion
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.review_place import ReviewPlace, current_place
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.fakes import (
    ManualWriter,
    MemoryProductFile,
    MemorySettings,
    NothingMeasured,
    disk_in_memory,
)
from tests.support.focus_laws import (
    BY_ITSELF,
    KEEPING,
    LOOKS,
    PLAYED,
    Act,
    FocusLaws,
    Sight,
)
from tests.support.focus_parts import WorldParts, picture_sight
from tests.support.tiles import PLAIN_TEXTS, FakePictures, no_signs, tile_id
from tests.support.virtual_time import SimulatedClock

COUNT = 60
SEEN = ViewProof("ab" * 32, 512, 512, 1_000)
_FACETS = (Facet.UNDECIDED, Facet.APPROVED, Facet.REJECTED, Facet.IN_PROGRESS, None)
_TEXTS = (
    "",
    "mug",
    "is:undecided",
    "-is:approved",
    "is:pending",
    "nothing-is-called-so",
    "reason:side",
)


def _job_of(number: int) -> Job:
    """The job that made a packshot and its neighbours, nine in all, of a product of their own."""
    job = number // 9
    ids = tuple(tile_id(9 * job + place) for place in range(9))
    request = JobRequest(f"product {job}")
    return Job(JobId(str(job)), request, JobState.REGISTERED, 0, receipt=JobReceipt(ids))


class FocusWorld:
    """Plays acts by name; `act` raises AssertionError when a law is broken. `effects` counts the
    acts that changed decisions, products or an open view, by the view that they were done in."""

    def __init__(self) -> None:
        self.clock = SimulatedClock()
        self._writer = ManualWriter(disk_in_memory())
        settings = MemorySettings()
        marks = Flags(cast(Settings, settings))
        local = compose_outbox(
            OutboxResources(
                writer=cast(Writer, self._writer),
                clock=self.clock,
                packshots=KnownPackshots(),
                view_proof_of=self._seen_of,
                hold_time=HoldTime(lambda: HOLD_DEFAULT_MS),
                flags=marks,
                product_file=MemoryProductFile(),
                measured=NothingMeasured(),
            )
        )
        self.journal, self.store, self.decisions = local.outbox, local.store, local.decisions
        self._jobs, self._products = local.jobs, local.products
        self.grid = GridView(
            self.store, FakePictures(), theme_of(ColourScheme.LIGHT), PLAIN_TEXTS, no_signs
        )
        self._parts = WorldParts(local, self.grid, self.clock, marks, settings, self._seen_of)
        self._parts.batch.asked.connect(self._on_asked)
        self.stack, self.commands = self._parts.stack, self._parts.commands
        self.results = self._parts.results
        self._laws = FocusLaws(self.store, self.grid)
        self.host = KeyDispatcher(
            all_actions(),
            self.commands,
            self.stack,
            self.stack,
            self.stack.bring_target_into_sight,
            self.stack.takes_repeats,
        )
        self.host.install()
        self.host.key_pressed.connect(self._parts.reason_target.on_key_pressed)
        self.host.action_chosen.connect(self._parts.reason_target.end)
        self.store.order_changed.connect(self._on_order_changed)
        self.store.changed.connect(self._on_changed)
        self._touched: set[PackshotId] = set()
        self.journal.pending_changed.connect(self._on_pending_changed)
        self.question: BatchQuestion | None = None
        self._undone = UndoResult()
        self._watch_undo()
        self._next = COUNT
        self.listed = [self._shot(number) for number in range(COUNT)]
        self.arrive(by_user=True)
        self.acts = 0
        self.effects: Counter[tuple[str, ViewMode]] = Counter()

    def close(self) -> None:
        """The end of this world."""
        self.stack.close()
        self.stack.deleteLater()
        QCoreApplication.sendPostedEvents()

    def act(self, name: str, number: int) -> None:
        """One act, `number` says which of its kinds; then the laws."""
        before, self._touched = self.sight(), set()
        products = self._products.assignment()
        self.acts += 1
        is_accepted = before.focus is not None and self._accepts(before.focus, name)
        self._undone, is_asked = UndoResult(), False
        if name in PLAYED:
            if name not in (*BY_ITSELF, *LOOKS):
                self.host.action_chosen.emit(name)
            getattr(self, f"_{name}")(number)
        elif name in KEEPING:
            self.grid.move_focus(Step(name.removeprefix("keep_")), keep=True)
        else:
            self.host.press(name)
            is_asked = self.question is not None
            self._answer(number)
        self._settle()
        act = Act(name, frozenset(self._touched), is_accepted, self._undone, is_asked)
        now = self.sight()
        self._laws.check(act, before, now)
        if act.touched or before.above != now.above or self._products.assignment() != products:
            self.effects[name, before.above.mode] += 1

    def sight(self) -> Sight:
        """What is before the person now."""
        grid = self.grid
        focus = grid.focused_id()
        row = self.store.position(focus) if focus is not None else None
        layout = grid.canvas.grid_layout
        top = None if row is None else layout.top_of(row) - grid.canvas.scroll_px
        shown = top is not None and -layout.tile_height < top < layout.height
        whole = top is not None and 0 <= top <= layout.height - layout.tile_height
        return Sight(
            focus, grid.selection_now(), grid.canvas.scroll_px, tuple(self.store.visible),
            top if shown else None, whole, tuple(grid.targets()), self._in_sight(top),
            picture_sight(self.stack), tuple(self._parts.reason_target.ids()),
        )  # fmt: skip

    def _in_sight(self, top: int | None) -> bool:
        """Whether half of what can show of the focused tile shows."""
        layout = self.grid.canvas.grid_layout
        if top is None:
            return False
        shown = min(top + layout.tile_height, layout.height) - max(top, 0)
        return shown >= min(layout.tile_height, layout.height) / 2

    def _accepts(self, packshot_id: PackshotId, name: str) -> bool:
        packshot = self.store.packshot(packshot_id)
        unseen = name == "approve" and self._seen_of(packshot_id) is None
        return packshot is not None and packshot.finished and not unseen

    # What the user, the service and others do -------------------------------------------

    def _filter(self, number: int) -> None:
        facet = _FACETS[number % len(_FACETS)]
        self.store.set_filter(replace(self.store.view_filter, facet=facet, more_facets=frozenset()))

    def _search(self, number: int) -> None:
        text = _TEXTS[number % len(_TEXTS)]
        self.store.set_filter(replace(self.store.view_filter, text=text))

    def _sort(self, number: int) -> None:
        sort = list(Sort)[number % len(Sort)]
        self.store.set_filter(replace(self.store.view_filter, sort=sort))

    def _group(self, number: int) -> None:
        self.commands.groups.use(list(GroupBy)[number % len(GroupBy)])

    def _tidy(self, number: int) -> None:
        self.store.reapply_view()

    def _show_all(self, number: int) -> None:
        self.store.set_filter(ViewFilter())

    def _refresh(self, number: int) -> None:
        self._change_list(number)
        self.arrive(by_user=True)

    def _poll(self, number: int) -> None:
        self._change_list(number)
        self.arrive(by_user=False)

    def _other_reviewer(self, number: int) -> None:
        place = number % len(self.listed)
        vote = (Vote.APPROVED, Vote.REJECTED, Vote.NONE)[number % 3]
        self.listed[place] = replace(self.listed[place], vote=vote)
        self.arrive(by_user=False)

    def _job_done(self, number: int) -> None:
        for place, shot in enumerate(self.listed):
            if shot.status is Status.PROCESSING and (place + number) % 2:
                self.listed[place] = replace(shot, status=Status.DONE)
        self.arrive(by_user=False)

    def _send(self, number: int) -> None:
        """What is held arrives at the service and is confirmed; later lists tell of it."""
        for state in (DecisionState.SENDING, DecisionState.SETTLED):
            rows = [d for d in self.journal.pending if not d.is_stopped]
            self._put(rows[: number % 4 + 1], lambda d, s=state: replace(d, state=s))  # type: ignore[misc]

    def _refuse(self, number: int) -> None:
        rows = [d for d in self.journal.pending if d.is_waiting]
        self._put(
            rows[: number % 2 + 1],
            lambda d: replace(d, state=DecisionState.REFUSED, refusal="no"),
        )

    def _move_to_other(self, number: int) -> None:
        """The user puts the targets into another product, as the dialog would do."""
        targets, place = self.grid.targets(), current_place(self.store, self.grid)
        if targets:
            to = self._other_product(number)
            self._record(self._products.move(targets, to), targets, place)

    def _merge_into_other(self, number: int) -> None:
        focus, place = self.grid.focused_id(), current_place(self.store, self.grid)
        product = None if focus is None else self._products.product_of(focus)
        into = self._other_product(number)
        if product is not None and product.id != into:
            members = self._products.members(product.id)
            self._record(self._products.merge(product.id, into), members, place)

    def _other_product(self, number: int) -> ProductId:
        ids = list(self._products.assignment().ids)
        return ids[number % len(ids)]

    def _record(self, edit: ProductEdit, ids: Sequence[PackshotId], place: ReviewPlace) -> None:
        products = self._products
        step = UndoableEdit(tuple(ids), lambda: products.undo(edit), lambda: products.redo(edit))
        self.decisions.record_edit(step, place)

    def _drop_and_undo(self, number: int) -> None:
        """A packshot leaves the survey, or loses in the duel, and the user thinks again."""
        if self.stack.mode is ViewMode.SURVEY and len(self.stack.survey.ids) > 1:
            self.host.trigger("drop")
            self.host.trigger("undo")
        elif self.stack.mode is ViewMode.DUEL and self.stack.duel.ids[1:]:
            self.host.trigger(("move_left", "move_right", "move_down")[number % 3])
            self.host.trigger("step_back")

    def _into_product_and_back(self, number: int) -> None:
        """The user goes from the board into a product, looks around, and comes back."""
        focused = self.stack.board.canvas.focused if self.stack.mode is ViewMode.BOARD else None
        # The cards are updated a moment after the products.
        if focused is not None and self._products.product(focused) is not None:
            self.host.trigger("loupe")
            assert self.sight().is_grid
            for _step in range(number % 4):
                self.host.trigger("move_right")
            self.host.trigger("select_none")
            self.host.trigger("back" if number % 2 else "board")

    def _resize(self, number: int) -> None:
        self.stack.resize(300 + number * 37 % 1000, 250 + number * 53 % 700)

    def _tile_size(self, number: int) -> None:
        self.grid.set_tile_size(96 + number * 29 % 416)

    def _scroll(self, number: int) -> None:
        self.grid.canvas.verticalScrollBar().setValue(number * 131 % 6000)

    def _on_order_changed(self) -> None:
        self.grid.apply_order(self.store.visible)
        self.stack.order_changed()

    def _on_changed(self, change: PackshotsChange) -> None:
        self.grid.tiles_changed(change.ids)
        self.stack.packshots_changed(change.ids)

    def _on_pending_changed(self, ids: Collection[PackshotId]) -> None:
        self._touched.update(ids)

    def _on_asked(self, question: BatchQuestion) -> None:
        self.question = question

    def _answer(self, number: int) -> None:
        """The user answers the question, and what is asked then."""
        while (question := self.question) is not None:
            self.question = None
            if number % 2:
                question.answers[number // 2 % len(question.answers)].run()

    # How the world is kept going --------------------------------------------------------

    def _seen_of(self, packshot_id: PackshotId) -> ViewProof | None:
        return None if int(packshot_id[5:]) % 7 == 3 else SEEN

    def _shot(self, number: int) -> Packshot:
        status = Status.PROCESSING if number % 5 == 4 else Status.DONE
        name = "Mug" if number % 3 else "Shirt"
        self._jobs.put(_job_of(number))
        return Packshot(tile_id(number), f"{name} {number}", "", status, Vote.NONE, number)

    def _change_list(self, number: int) -> None:
        """Some are new, some are gone, some have changed places, some are what was sent."""
        settled = [d for d in self.journal.pending if d.state is DecisionState.SETTLED]
        told = {d.packshot_id: project(s, [d]) for d in settled for s in self.listed
                if s.id == d.packshot_id}  # fmt: skip
        self.listed = [
            replace(s, status=told[s.id].status, vote=told[s.id].vote) if s.id in told else s
            for s in self.listed
        ]
        self.journal.commit(OutboxWrite(removed=tuple(d.seq for d in settled)))
        chance = random.Random(number)
        for _ in range(chance.randrange(4)):
            if len(self.listed) > 8:
                self.listed.pop(chance.randrange(len(self.listed)))
        while len(self.listed) < COUNT + chance.randrange(6):
            self.listed.insert(chance.randrange(len(self.listed) + 1), self._shot(self._next))
            self._next += 1
        if chance.random() < 0.3:
            place = chance.randrange(len(self.listed))
            shot = self.listed[place]
            self.listed[place] = replace(shot, created_ms=chance.randrange(5 * COUNT))

    def arrive(self, by_user: bool) -> None:
        """Show the list as it is now, as after a refresh."""
        new = Listing(self.listed)
        self.store.apply_listing(new, diff(self.store.listing, new), by_user)

    def _put(self, rows: list[Decision], change: Callable[[Decision], Decision]) -> None:
        if rows:
            self.journal.commit(OutboxWrite(put=tuple(change(one) for one in rows)))
            self._settle()

    def _settle(self) -> None:
        """What is on disk is told and shown."""
        QCoreApplication.sendPostedEvents()

    def _watch_undo(self) -> None:
        for name in ("undo", "redo"):
            real = getattr(self.decisions, name)

            def watched(real: Callable[[], UndoResult] = real) -> UndoResult:
                self._undone = real()
                return self._undone

            setattr(self.decisions, name, watched)
