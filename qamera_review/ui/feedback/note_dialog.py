"""The dialog for a note: the present text, and earlier notes to choose from."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.domain.feedback import Feedback, make_feedback, parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.export.history import History, HistoryEntry
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.plain_label import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PICTURE_PX = 64
_NOTE = Qt.ItemDataRole.UserRole


class NoteField(QPlainTextEdit):
    """A text field in which Enter or Ctrl+Enter finishes and Shift+Enter begins a new line.

    Signals: `finished()`; `left_below()`: Down was pressed on the last line.
    """

    finished = Signal()
    left_below = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        ends = plain or modifiers == Qt.KeyboardModifier.ControlModifier
        last = self.textCursor().blockNumber() == self.blockCount() - 1
        if event.key() in _ENTER and ends:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Down and plain and last:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)


class NoteDialog(QDialog):
    """Edits the note of one or several packshots, which the text `about` names.

    `now` is the present feedback of each of them; `recent` are notes to choose from; `picture` is
    shown beside the name.
    """

    def __init__(
        self,
        about: str,
        now: Sequence[Feedback],
        recent: Sequence[str],
        picture: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = now
        self.setWindowTitle(tr("Note - Qamera Review"))
        self.field = NoteField()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("Note"))
        self.field.setAccessibleDescription(tr("Enter saves, Shift+Enter starts a new line"))
        self.earlier = QListWidget()
        self.earlier.setAccessibleName(tr("Earlier notes"))
        self.earlier.setAccessibleDescription(tr("Press Enter to use one"))
        self.earlier_title = PlainLabel(tr("Earlier notes (press Down, then Enter to use one)"))
        self.problem = PlainLabel()
        self.problem.setWordWrap(True)
        self.draft_hint = PlainLabel(tr("Not saved yet. Enter saves it, Esc keeps it as a draft."))
        self.draft_hint.setProperty("quiet", True)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._buttons.button(standard.Ok).setToolTip(
            tr("Save the note. It is sent with the decision")
        )
        self._buttons.button(standard.Cancel).setToolTip(
            tr("Close. What you typed is kept as a draft")
        )
        self._compose(about, picture)
        notes = {feedback.note for feedback in now}
        self._saved = next(iter(notes)) if len(notes) == 1 else ""
        if len(notes) == 1:
            self.field.setPlainText(self._saved)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        else:
            hint = tr("These packshots have different notes. What you write here replaces them.")
            self.field.setPlaceholderText(hint)
        for note in recent:
            self._offer(note, note)
        self._on_text_changed()

    def _compose(self, about: str, picture: QPixmap | None) -> None:
        self.earlier_title.setProperty("quiet", True)
        column = window_column(self)
        heading = QHBoxLayout()
        if picture is not None and not picture.isNull():
            heading.addWidget(_small(picture, self.devicePixelRatioF()))
        self.about = PlainLabel(tr("Note for {about}:").format(about=about))
        self.about.setWordWrap(True)
        heading.addWidget(self.about, 1)
        column.addLayout(heading)
        column.addWidget(self.field, 2)
        column.addWidget(self.problem)
        column.addWidget(self.draft_hint)
        column.addWidget(self.earlier_title)
        column.addWidget(self.earlier, 1)
        column.addWidget(self._buttons)
        self.earlier.hide()
        self.earlier_title.hide()
        self.resize(460, 320)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.finished.connect(self._on_finished)
        self.field.left_below.connect(self._on_left_below)
        self.earlier.itemActivated.connect(self._on_taken_up)
        self._buttons.accepted.connect(self._on_finished)
        self._buttons.rejected.connect(self.reject)

    def on_history(self, _packshot_id: object, entries: Sequence[HistoryEntry]) -> None:
        """Offer the notes that were written on this packshot before, newest first."""
        for entry in reversed(entries):
            note = parse_feedback(entry.decision.note).note
            self._offer(note, f"{date_time_text(entry.at_ms)}  {note}")

    def text(self) -> str:
        """Return the note without spaces around it."""
        return self.field.toPlainText().strip()

    def show_draft(self, text: str) -> None:
        """Show a text that was typed before and not saved; "" is none."""
        if text and text != self.text():
            self.field.setPlainText(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def draft(self) -> str:
        """Return the text if it was changed and is not saved, else "". A key is no draft."""
        text, is_saved = self.text(), self.result() == QDialog.DialogCode.Accepted
        return "" if is_saved or text == self._saved or holds_api_key(text) else text

    def _offer(self, note: str, label: str) -> None:
        items = (self.earlier.item(row) for row in range(self.earlier.count()))
        if not note or note == self.field.toPlainText() or note in [i.data(_NOTE) for i in items]:
            return
        item = QListWidgetItem(one_line(label))
        item.setData(_NOTE, note)
        self.earlier.addItem(item)
        self.earlier.show()
        self.earlier_title.show()

    def _is_usable(self) -> bool:
        if holds_api_key(self.text()):
            return False
        edited = [make_feedback(feedback.reasons, self.text()) for feedback in self._current]
        return all(feedback.is_within_limit for feedback in edited) and any(
            new != old for new, old in zip(edited, self._current, strict=True)
        )

    def _on_text_changed(self) -> None:
        over = (
            max(
                len(make_feedback(feedback.reasons, self.text()).wire_text)
                for feedback in self._current
            )
            - NOTE_MAX_CHARS
        )
        problem = tr("%n characters too long", over) if over > 0 else ""
        if holds_api_key(self.text()):
            problem = tr("This looks like an API key. Enter keys only in the API key window.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.draft_hint.setVisible(bool(self.draft()) and not problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._is_usable())

    def _on_finished(self) -> None:
        if self._is_usable():
            self.accept()
        elif all(
            feedback.note == make_feedback((), self.text()).note for feedback in self._current
        ):
            self.reject()  # nothing was changed

    def _on_left_below(self) -> None:
        if self.earlier.count():
            self.earlier.setFocus()
            self.earlier.setCurrentRow(max(0, self.earlier.currentRow()))

    def _on_taken_up(self, item: QListWidgetItem) -> None:
        self.field.setPlainText(str(item.data(_NOTE)))
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()


def _small(picture: QPixmap, dpr: float) -> PlainLabel:
    """Return a picture that says which packshot it is."""
    label, side = PlainLabel(), round(PICTURE_PX * dpr)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    scaled = picture.scaled(side, side, keep, smooth)
    scaled.setDevicePixelRatio(dpr)
    label.setPixmap(scaled)
    return label


class NoteWriter(Protocol):
    """What becomes of the text of the dialog."""

    def write(self, ids: Sequence[PackshotId], note: str) -> None:
        """Save the note."""

    def keep_draft(self, ids: Sequence[PackshotId], note: str) -> None:
        """Keep a text that was not saved; "" forgets it."""


def ask_for_note(
    feedback: FeedbackService,
    history: History,
    pictures: PixmapCache,
    targets: Sequence[PackshotId],
    about: str,
    writer: NoteWriter,
    parent: QWidget,
) -> None:
    """Open the dialog for `targets`; `writer` gets them and the note, or the draft if the user
    does not confirm.

    `about` names the packshots in the dialog, and a picture shows the only one, because neighbours
    often have the same name. What is typed and not saved is there when the dialog is opened again.
    """
    picture = None
    if len(targets) == 1:
        picture = pictures.picture(targets[0], PICTURE_PX, parent.devicePixelRatioF()).pixmap
    current = [feedback.feedback_of(packshot_id) for packshot_id in targets]
    dialog = NoteDialog(about, current, feedback.recent_notes(), picture, parent)
    dialog.accepted.connect(lambda: writer.write(targets, dialog.text()))
    dialog.show_draft(feedback.draft_of(targets))
    dialog.finished.connect(lambda: writer.keep_draft(targets, dialog.draft()))
    if len(targets) == 1:
        history.answered.connect(dialog.on_history)
        history.ask(targets[0])
    show_dialog(dialog)
