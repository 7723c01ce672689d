"""What the actions of the table do: the person's verbs, carried out on grid and services."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import ALL_EXPANDED
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.container import Services
from qamera_review.services.outbox.undo import DecideResult, UndoResult
from qamera_review.services.packshots.store import PackshotsChange
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.group_commands import GroupCommands
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.feedback.feedback_commands import FeedbackCommands
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridPosition, GridView
from qamera_review.ui.query.saved_views import SavedViews
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.viewer.view_stack import ViewMode, ViewStack

_ENDS = {"first": Step.HOME, "last": Step.END}  # the other steps are called the same here
_DONE = {
    Verb.APPROVE: noop_tr("Approved: {what}"),
    Verb.REJECT: noop_tr("Rejected: {what}"),
    Verb.ARCHIVE: noop_tr("Archived: {what}"),
}


class _Where(Struct, frozen=True):
    view_filter: ViewFilter
    place: GridPosition


class JobWindow(Enum):
    """What the panel for generating can be asked for."""

    BATCH = "batch"
    REGENERATE = "regenerate"
    NEXT_UNCOVERED = "next_uncovered"


class Commands(QObject):
    """The verbs; GUI thread only.

    Signals: `said(str)`: one line for the status line; the `..._requested` ones are wishes for
    the window; `window_requested(WindowKind)`; `too_late(tuple[PackshotId, ...])`: these should
    be taken back and have been sent. `key_of` tells an action's key.
    """

    result_reported = Signal(str)
    too_late = Signal(object)
    note_requested = Signal()
    search_requested = Signal()
    jobs_panel_requested = Signal()
    key_requested = Signal()
    shortcuts_requested = Signal()
    window_requested = Signal(object)
    job_action_requested = Signal(object)
    lesson_requested = Signal()
    views_changed = Signal()
    palette_requested = Signal()
    details_requested = Signal()
    toolbar_requested = Signal()
    back_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        services: Services,
        grid: GridView,
        stage: ViewStack,
        key_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._grid = grid
        self.view_stack = stage
        self.saved_views = SavedViews(
            services.store,
            services.settings,
            self.result_reported.emit,
            self.views_changed.emit,
            key_of,
        )
        self.group_commands = GroupCommands(services.store, grid, self.result_reported.emit)
        self._returning: tuple[_Where, frozenset[PackshotId]] | None = None
        services.store.changed.connect(self._on_store_changed)
        self.batch_commands = BatchCommands(services, grid, self._where, self)
        self.feedback_commands = FeedbackCommands(
            services, grid, self.result_reported.emit, self._where
        )

    @property
    def has_target(self) -> bool:
        """Whether a verb would hit something."""
        return self._grid.focused_id() is not None

    @property
    def demo(self) -> bool:
        """Whether this is the demo, which has one made-up account."""
        return self._services.demo

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return self._services.decisions.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._services.decisions.can_redo

    def approve(self) -> None:
        """Approve and go on."""
        self._decide(Verb.APPROVE, advance=True)

    def reject(self) -> None:
        """Reject and go on."""
        self._decide(Verb.REJECT, advance=True)

    def archive(self) -> None:
        """Archive and go on."""
        self._decide(Verb.ARCHIVE, advance=True)

    def approve_and_stay(self) -> None:
        """Approve; in the comparison approve this one and reject the others, as one act."""
        rivals = self.view_stack.other_compared()
        if not rivals:
            self._decide(Verb.APPROVE, advance=False)
            return
        (kept,) = self._grid.targets()
        outcome = self._services.decisions.keep_one(kept, rivals, self._where())
        self._grid.clear_selection()
        self._report(outcome, tr("Kept one, rejected the others"))

    def reject_and_stay(self) -> None:
        """Reject."""
        self._decide(Verb.REJECT, advance=False)

    def archive_and_stay(self) -> None:
        """Archive."""
        self._decide(Verb.ARCHIVE, advance=False)

    def note(self) -> None:
        """Ask for a note."""
        self.note_requested.emit()

    def skip(self) -> None:
        """Go on without deciding."""
        self.view_stack.advance()

    def undo(self) -> None:
        """Take the last act back."""
        self._report_undone(self._services.decisions.undo(), tr("Taken back: {what}"))

    def redo(self) -> None:
        """Do the last undone act again."""
        self._report_undone(self._services.decisions.redo(), tr("Done again: {what}"))

    def withdraw(self) -> None:
        """Take back what was said of the targets."""
        self._report_undone(
            self._services.decisions.withdraw(self._grid.targets()), tr("Taken back: {what}")
        )

    def send_now(self) -> None:
        """Send what is held without waiting; a draft shows what that is before."""
        if self._services.settings.preferences.draft and self._services.decisions.counts().held:
            self.open_window(WindowKind.SUMMARY)
            return
        count = self._services.decisions.send_held_now()
        self.result_reported.emit(
            tr("%n sent on their way", count) if count else tr("Nothing is held")
        )

    def retry_refused(self) -> None:
        """Send what was refused once more."""
        count = self._services.decisions.retry_refused(self._grid.targets())
        self.result_reported.emit(
            tr("%n will be sent again", count) if count else tr("Nothing here was refused")
        )

    def move(self, step: str, extend: bool) -> None:
        """Move the focus."""
        self.view_stack.move_focus(_ENDS.get(step) or Step(step), extend)

    def toggle_selection(self) -> None:
        """Select or deselect the focused tile."""
        self._grid.toggle_selection()

    def select_all(self) -> None:
        """Select all in the view."""
        self._grid.select_all()

    def select_none(self) -> None:
        """Clear the selection."""
        self._grid.clear_selection()

    def invert_selection(self) -> None:
        """Select what is not selected in the view, and nothing else."""
        selected = self._grid.selection_now()
        self._grid.select(one for one in self._services.store.visible if one not in selected)

    def toggle_flag(self) -> None:
        """Mark the targets, or unmark them when all are."""
        targets = self._grid.targets()
        marked = self._services.flags.toggle(targets)
        words = tr("Marked: {what}") if marked else tr("Unmarked: {what}")
        self.result_reported.emit(words.format(what=self._name_of(targets)))

    def select_flagged(self) -> None:
        """Select what is marked in the view."""
        self._grid.select(self._services.flags.all())
        count = len(self._grid.selection_now())
        self.result_reported.emit(
            tr("%n marked here", count) if count else tr("Nothing here is marked")
        )

    def show_palette(self) -> None:
        """Show the command palette."""
        self.palette_requested.emit()

    def toggle_details(self) -> None:
        """Show or hide the details."""
        self.details_requested.emit()

    def toggle_toolbar(self) -> None:
        """Show or hide the bar of buttons."""
        self.toolbar_requested.emit()

    def search(self) -> None:
        """Go to the search field."""
        self.search_requested.emit()

    def reapply_view(self) -> None:
        """Apply filter and order again."""
        self._services.store.reapply_view()

    def show_all(self) -> None:
        """Clear every local filter, and open what is folded."""
        current = self._services.store.view_filter
        wide = replace(current, facet=None, text="", job_ids=None, folding=ALL_EXPANDED)
        self._services.store.set_filter(wide)

    def larger(self) -> None:
        """Make the tiles or the picture larger."""
        self.view_stack.grow(1)

    def smaller(self) -> None:
        """Make the tiles or the picture smaller."""
        self.view_stack.grow(-1)

    def back(self) -> None:
        """Close what is open, else clear the selection."""
        if not self.view_stack.back():
            self._grid.clear_selection()
        self.back_requested.emit()

    def toggle_loupe(self) -> None:
        """One picture, large; back from it."""
        self.view_stack.toggle_loupe()

    def toggle_actual(self) -> None:
        """The whole picture, or each of its pixels."""
        self.view_stack.toggle_actual()

    def toggle_keep_zoom(self) -> None:
        """Whether a step keeps zoom and place."""
        kept = self.view_stack.loupe.toggle_keep_zoom()
        self.result_reported.emit(
            tr("Zoom and place are kept") if kept else tr("Each picture fits anew")
        )

    def next_background(self) -> None:
        """Another proof ground."""
        self.result_reported.emit(tr(self.view_stack.next_background()))

    def compare(self) -> None:
        """Two to four side by side."""
        if self.view_stack.mode is ViewMode.COMPARE:
            self.view_stack.back()
        elif not self.view_stack.open_compare():
            self.result_reported.emit(tr("Select two to four packshots to compare them"))

    def next_pane(self) -> None:
        """The next one of the comparison is meant."""
        self.view_stack.compare.step()

    def blink(self) -> None:
        """One at a time in the same place."""
        self.view_stack.compare.toggle_blink()

    def refresh(self) -> None:
        """Ask the service for the list now."""
        self._services.thumbnails.retry_failed()
        self._services.list_sync.refresh()

    def toggle_jobs_panel(self) -> None:
        """Open or close the panel."""
        self.jobs_panel_requested.emit()

    def request_job_action(self, wish: JobWindow) -> None:
        """Ask the panel for something."""
        self.job_action_requested.emit(wish)

    def show_key_dialog(self) -> None:
        """Enter, change or forget the key."""
        self.key_requested.emit()

    def open_window(self, kind: WindowKind) -> None:
        """Open one of the other windows."""
        self.window_requested.emit(kind)

    def start_lesson(self) -> None:
        """The lesson of the five keys."""
        self.lesson_requested.emit()

    def show_shortcuts(self) -> None:
        """Show all keys."""
        self.shortcuts_requested.emit()

    def quit(self) -> None:
        """Close."""
        self.quit_requested.emit()

    def _where(self) -> _Where:
        return _Where(self._services.store.view_filter, self._grid.view_position())

    def _decide(self, verb: Verb, advance: bool) -> None:
        targets = self._grid.targets()
        if self._grid.acts_on_selection:
            self.batch_commands.decide(targets, verb)
            return
        outcome = self._services.decisions.decide(targets, verb, place=self._where())
        self._report(outcome, tr(_DONE[verb]))
        advance = advance and self._services.settings.preferences.advance
        if advance and (outcome.accepted or outcome.unchanged):
            self.view_stack.advance()

    def _report(self, outcome: DecideResult, done: str) -> None:
        parts = []
        if outcome.accepted:
            parts.append(done.format(what=self._name_of(outcome.accepted)))
        if outcome.unchanged:
            parts.append(tr("already so: {what}").format(what=self._name_of(outcome.unchanged)))
        if outcome.unseen:
            parts.append(
                tr("not approved, picture never seen: {what}").format(
                    what=self._name_of(outcome.unseen)
                )
            )
        if outcome.unfinished:
            parts.append(
                tr("no finished picture: {what}").format(what=self._name_of(outcome.unfinished))
            )
        self.result_reported.emit("; ".join(parts))

    def _report_undone(self, undone: UndoResult, done: str) -> None:
        self._go_back(undone)
        if undone.too_late:
            words = tr("Already sent: {what}. The service cannot clear a vote.")
            self.result_reported.emit(words.format(what=self._name_of(undone.too_late)))
            self.too_late.emit(undone.too_late)
        elif undone.restored:
            self.result_reported.emit(done.format(what=self._name_of(undone.restored)))
        else:
            self.result_reported.emit(tr("There is nothing to take back"))

    def _go_back(self, undone: UndoResult) -> None:
        """Back to where the act was done. A tile that has left the view since comes back to it,
        which can only be when the undo is on disk and the filter finds it again."""
        self._returning = None
        if not isinstance(undone.place, _Where):
            return
        store = self._services.store
        known = frozenset(one for one in undone.restored if store.packshot(one) is not None)
        stays = undone.place.view_filter == store.view_filter
        if stays and all(store.position(one) is not None for one in known):
            self._grid.restore_position(undone.place.place)
        elif known:
            self._returning = (undone.place, known)
        elif undone.restored:
            self._return_to(undone.place, known)

    def _on_store_changed(self, change: PackshotsChange) -> None:
        if self._returning is not None and self._returning[1] & change.ids:
            (where, known), self._returning = self._returning, None
            self._return_to(where, known)

    def _return_to(self, where: _Where, known: frozenset[PackshotId]) -> None:
        store = self._services.store
        store.set_filter(where.view_filter)
        if any(store.position(one) is None for one in known):  # it was only unfolded
            store.reapply_view()
        self._grid.restore_position(where.place)

    def _name_of(self, ids: Sequence[PackshotId]) -> str:
        if len(ids) > 1:
            return tr("%n packshots", len(ids))
        packshot = self._services.store.packshot(ids[0])
        return packshot.name or packshot.id if packshot is not None else ids[0]
