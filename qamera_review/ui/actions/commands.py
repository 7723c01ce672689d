"""The receivers of the actions: one object for each subject.

A new action is one entry in a module that `action_table` names, plus the method that it calls on
one of these.
"""

from enum import Enum
from typing import Protocol

from qamera_review.domain.records import Struct
from qamera_review.ui.actions.check_commands import CheckCommands
from qamera_review.ui.actions.decision_commands import DecisionCommands
from qamera_review.ui.actions.feedback_commands import FeedbackCommands
from qamera_review.ui.actions.file_commands import FileCommands
from qamera_review.ui.actions.group_commands import GroupCommands
from qamera_review.ui.actions.guest_commands import GuestCommands
from qamera_review.ui.actions.original_commands import OriginalCommands
from qamera_review.ui.actions.outbox_commands import OutboxCommands
from qamera_review.ui.actions.product_commands import ProductCommands
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.survey_commands import SurveyCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.actions.view_commands import ViewCommands
from qamera_review.ui.actions.window_registry import WindowRegistry
from qamera_review.ui.actions.winner_commands import WinnerCommands
from qamera_review.ui.query.saved_views import SavedViews


class JobReceiver(Protocol):
    """What actions call on the jobs panel."""

    def open_batch(self) -> None: ...
    def regenerate(self) -> None: ...
    def regenerate_product(self) -> None: ...
    def more_of_product(self) -> None: ...
    def show_next_uncovered(self) -> None: ...


class LessonReceiver(Protocol):
    """What actions call on the lesson of the five keys."""

    def begin(self) -> None: ...


class Pane(Enum):
    """The parts of the main window that the user opens and closes."""

    DETAILS = "details"
    TOOLBAR = "toolbar"
    JOBS = "jobs"


class Panes(Protocol):
    """What actions call on the main window: its panes and dialogs."""

    def is_open(self, pane: Pane) -> bool: ...

    def ask_for_note(self) -> None: ...
    def ask_for_key(self) -> None: ...
    def focus_search(self) -> None: ...
    def toggle_details(self) -> None: ...
    def toggle_toolbar(self) -> None: ...
    def toggle_jobs_panel(self) -> None: ...
    def leave_panel(self) -> bool: ...
    def show_palette(self) -> None: ...
    def show_shortcuts(self) -> None: ...
    def close(self) -> bool: ...


class Commands(Struct, frozen=True):
    """The receivers of the actions of one main window; GUI thread only."""

    decisions: DecisionCommands
    winner: WinnerCommands
    survey: SurveyCommands
    undo: UndoCommands
    outbox: OutboxCommands
    selection: SelectionCommands
    files: FileCommands
    view: ViewCommands
    groups: GroupCommands
    products: ProductCommands
    originals: OriginalCommands
    feedback: FeedbackCommands
    checks: CheckCommands
    guests: GuestCommands
    saved_views: SavedViews
    jobs: JobReceiver
    lesson: LessonReceiver
    windows: WindowRegistry
    panes: Panes
