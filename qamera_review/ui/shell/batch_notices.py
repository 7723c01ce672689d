"""The question before a decision about many packshots, and the notice about its result."""

from PySide6.QtCore import QObject

from qamera_review.ui.actions.batch_commands import BatchCommands, BatchResult
from qamera_review.ui.actions.batch_questions import BatchQuestion
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic
from qamera_review.ui.widgets.question_bar import QuestionBar


class BatchNotices(QObject):
    """Shows the questions and results of `batch`; GUI thread only.

    `show_act` shows what was done to many packshots.
    """

    def __init__(
        self,
        batch: BatchCommands,
        question: QuestionBar,
        notices: NoticeBar,
        grid: GridView,
        view_stack: ViewStack,
        show_act: ShowResult,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._notices = notices
        self._grid = grid
        self._show_act = show_act
        batch.asked.connect(self._on_asked)
        batch.question_ended.connect(self._on_question_ended)
        batch.finished.connect(self._on_finished)
        question.no.clicked.connect(batch.cancel)
        question.focus_released.connect(view_stack.take_focus)

    def _on_asked(self, question: BatchQuestion) -> None:
        self._question.ask(question.text, *question.answers)

    def _on_question_ended(self) -> None:
        self._question.end()

    def _on_finished(self, result: BatchResult) -> None:
        self._show_act(result.text)
        if result.undecided_ids:
            remedy = NoticeAction(
                tr("Select these"), lambda: self._grid.select(result.undecided_ids)
            )
            self._notices.show_notice(result.text, remedy, topic=NoticeTopic.UNDECIDED, fades=True)
