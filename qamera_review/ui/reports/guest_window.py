"""The guest review window: saves the page for guests, and reads what they suggest."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from qamera_review.domain.errors import QameraError, StorageError
from qamera_review.domain.export.guest_decisions import GuestDecision, GuestPlan
from qamera_review.domain.export.guest_reply import (
    REPLY_BYTES_MAX,
    InvalidReply,
    parse_reply,
    read_reply,
)
from qamera_review.domain.export.suggestion import Suggestion, agreement, merged
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_address import is_same_picture
from qamera_review.services.export.file_export import FileExport, PictureHash
from qamera_review.services.export.guest_acceptance import GuestAcceptance
from qamera_review.services.export.guest_page import GuestPageResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.actions.batch_questions import already_texts
from qamera_review.ui.reports.guest_page_request import guest_page_request
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence, one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.guest_texts import accepted_text, suggestion_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder
from qamera_review.ui.widgets.line_list import LineList
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.question_bar import Answer, QuestionBar
from qamera_review.ui.widgets.save_dialog import ask_where_to_save


class GuestWindow(QDialog):
    """Saves pages for guests and shows their suggestions, which are only decided when the user
    accepts them; GUI thread only.

    `reasons` returns the user's reasons, `selected` the selected packshots, `focused` the focused
    one, whose suggestions are selected when the user comes to the window.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        acceptance: GuestAcceptance,
        suggestions: GuestSuggestions,
        file_export: FileExport,
        reasons: Callable[[], Sequence[str]],
        selected: Callable[[], list[PackshotId]],
        focused: Callable[[], PackshotId | None],
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._store, self._products, self._acceptance = store, products, acceptance
        self._kept_suggestions, self._export = suggestions, file_export
        self._reasons, self._selected, self._focused = reasons, selected, focused
        self._suggestions = suggestions.all()
        # What the pictures are now; None as long as they are being compared.
        self._hashes: Mapping[PackshotId, PictureHash] | None = {}
        self.setWindowTitle(tr("Guest review - Qamera Review"))
        self.save_page = QPushButton(tr("Save page for guests…"))
        self.beside = QCheckBox(tr("Pictures in a folder beside the page"))
        self.import_reply = QPushButton(tr("Import reply…"))
        self.paste_reply = QPushButton(tr("Paste reply"))
        self.remove_selected = QPushButton(tr("Remove selected"))
        self.accept_selected = QPushButton(tr("Accept selected"))
        self.accept_all = QPushButton(tr("Accept all"))
        self.save_page.setToolTip(tr("One HTML file that opens in any browser, also offline"))
        self.beside.setToolTip(tr("For many pictures. Send the page and the folder together"))
        self.import_reply.setToolTip(tr("Read the file that a guest sent back"))
        self.paste_reply.setToolTip(tr("Read the reply in the email text that you copied"))
        self.remove_selected.setToolTip(tr("Remove these suggestions without deciding anything"))
        self.accept_selected.setToolTip(tr("Decide the selected packshots as suggested"))
        self.accept_all.setToolTip(tr("Decide all as suggested, except where guests disagree"))
        self.summary, self.answer = PlainLabel(), PlainLabel()
        self.question = QuestionBar()
        self.list = LineList()
        self.empty = EmptyStateOverlay(
            self.list,
            EmptyState(
                tr("No suggestions yet"),
                tr("Save a page, send it to your guests, and import the replies they return."),
            ),
        )
        self.list.setAccessibleDescription(tr("What guests suggest, disputed packshots first"))
        self._compose()
        self._connect()
        self._compare_pictures()
        self._show_suggestions()

    def save_page_to(self, path: Path) -> None:
        """Write the page with the selected packshots, or else those of the view."""
        ids = self._selected() or list(self._store.whole_view())
        language = self.locale().name()[:2]
        sources = (self._store, self._products, ids, self._reasons(), language)
        request = guest_page_request(*sources, is_beside=self.beside.isChecked())
        self.save_page.setEnabled(False)
        self._show(tr("Preparing the page…"))
        self._export.save_page(path, request)

    def import_from(self, path: Path) -> None:
        """Add the suggestions of a reply: a file, or a mail that was saved."""
        try:
            with path.open("rb") as file:
                new = read_reply(file.read(REPLY_BYTES_MAX + 1))
        except OSError as fault:
            self._show(format_error(StorageError(f"{path.name}: {fault.strerror}")))
        except QameraError as error:
            self._show(format_error(error))
        else:
            self._add(new)

    def paste(self) -> None:
        """Add the suggestions of the reply in the clipboard: the text of a mail."""
        try:
            new = parse_reply(QGuiApplication.clipboard().text())
        except InvalidReply:
            self._show(tr("There is no reply in the clipboard. Copy the whole text of the email."))
        else:
            self._add(new)

    def _add(self, new: Sequence[Suggestion]) -> None:
        by_packshot = merged(self._suggestions, new)
        self._kept_suggestions.replace([each for group in by_packshot.values() for each in group])
        self._compare_pictures()
        guest = in_sentence(new[0].guest) if new else ""
        self._show(tr("%n suggestions from {guest}", len(new)).format(guest=guest))

    def _compose(self) -> None:
        files, decide = QHBoxLayout(), QHBoxLayout()
        for button in (self.save_page, self.import_reply, self.paste_reply):
            files.addWidget(button)
        files.addStretch(1)
        decide.addWidget(self.remove_selected)
        decide.addStretch(1)
        for button in (self.accept_selected, self.accept_all):
            decide.addWidget(button)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Suggestions"))
        column = window_column(self)
        column.addLayout(files)
        column.addWidget(self.beside)
        for label in (self.answer, self.summary):
            label.setWordWrap(True)
            label.hide()
            column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(self.question)
        column.addLayout(decide)
        self.resize(620, 460)

    def _connect(self) -> None:
        self.save_page.clicked.connect(self._on_save_page)
        self.import_reply.clicked.connect(self._on_import)
        self.paste_reply.clicked.connect(self.paste)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self.remove_selected.clicked.connect(self._on_remove_selected)
        self.accept_selected.clicked.connect(self._on_accept_selected)
        self.accept_all.clicked.connect(self._on_accept_all)
        self.list.itemSelectionChanged.connect(self._on_selection_changed)
        self.question.focus_released.connect(self.list.setFocus)
        self._export.page_saved.connect(self._on_page_saved)
        self._export.page_failed.connect(self._on_page_failed)
        self._export.hashed.connect(self._on_hashed)
        self._store.changed.connect(self.question.end)
        self._kept_suggestions.changed.connect(self._on_suggestions_changed)

    def _on_save_page(self) -> None:
        kinds = {".html": tr("Web page (*.html)")}
        ask_where_to_save(
            self,
            tr("Save the page"),
            "review.html",
            kinds,
            self.save_page_to,
            self._folders,
            FilePurpose.GUEST_PAGE,
        )

    def _on_import(self) -> None:
        dialog = QFileDialog(self, tr("Import a reply"))
        start_in_last_folder(dialog, self._folders, FilePurpose.GUEST_REPLY)
        dialog.setNameFilters([tr("Replies (*.json *.txt *.eml)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._on_reply_selected)
        show_dialog(dialog)

    def _on_reply_selected(self, name: str) -> None:
        self.import_from(Path(name))

    def _on_page_saved(self, path: Path, result: GuestPageResult) -> None:
        self.save_page.setEnabled(True)
        parts = [tr("Saved as {path}").format(path=one_line(str(path)))]
        if not result.included:
            parts = [tr("The page wasn't saved, because it would have no pictures.")]
        elif result.folder:
            text = tr("Its pictures are in the folder {folder}. Send both together.")
            parts.append(text.format(folder=one_line(result.folder)))
        if result.included < result.total:
            text = tr("{included} of {total} pictures are in it.")
            parts.append(
                text.format(
                    included=integer_text(result.included), total=integer_text(result.total)
                )
            )
        if result.failed:
            parts.append(tr("%n couldn't be loaded.", result.failed))
        if result.included + result.failed < result.total:
            text = tr(
                "More would make the page too large for a browser; put the pictures beside it."
            )
            parts.append(text)
        self._show("\n".join(parts))

    def _on_page_failed(self, _path: Path, error: StorageError) -> None:
        self.save_page.setEnabled(True)
        self._show(format_error(error))

    def _compare_pictures(self) -> None:
        """Find out whether the guests saw the pictures that the packshots have now."""
        ids = dict.fromkeys(each.packshot_id for each in self._suggestions if each.sha256)
        packshots = filter(None, map(self._store.packshot, ids))
        if ids:
            self._hashes = None
            self._export.hash_pictures(packshots)

    def _on_hashed(self, hashes: Mapping[PackshotId, PictureHash]) -> None:
        self._hashes = hashes
        self._show_suggestions()

    def _is_of_current(self, suggestion: Suggestion) -> bool:
        """Return whether the guest saw the picture that the packshot has now; a suggestion that was
        written by hand does not say what the guest saw."""
        packshot = self._store.packshot(suggestion.packshot_id)
        known = (self._hashes or {}).get(suggestion.packshot_id)
        if not suggestion.sha256:
            return True
        return (
            packshot is not None
            and known is not None
            and known.sha256 == suggestion.sha256
            and is_same_picture(known.address, packshot.thumbnail)
        )

    def _on_suggestions_changed(self) -> None:
        self._suggestions = self._kept_suggestions.all()
        self._show_suggestions()
        known = self._hashes
        if known is not None and any(each.packshot_id not in known for each in self._suggestions):
            self._compare_pictures()  # an undo has brought some back

    def _show_suggestions(self) -> None:
        """Fill the list; what was selected stays selected."""
        self.question.end()
        selected = set(self._selected_suggestions())
        guests = agreement(merged((), self._suggestions))
        disputed = frozenset(guests.disputed)
        with QSignalBlocker(self.list):  # it tells of each row by itself
            self.list.clear()
            # What the guests disagree about comes first.
            for each in sorted(self._suggestions, key=lambda one: one.packshot_id not in disputed):
                item = QListWidgetItem(self._text_of(each, each.packshot_id in disputed))
                item.setData(Qt.ItemDataRole.UserRole, each)
                self.list.addItem(item)
                item.setSelected(each in selected)
        text = ""
        if guests.compared:
            text = tr("The guests agree on {percent}% of %n packshots.", guests.compared)
            text = text.format(percent=guests.percent)
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self._show_buttons()

    def _on_selection_changed(self) -> None:
        self.question.end()
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_selection = bool(self.list.selectedItems())
        self.accept_all.setEnabled(bool(self._suggestions) and self._hashes is not None)
        self.accept_selected.setEnabled(has_selection)
        self.remove_selected.setEnabled(has_selection)

    def _text_of(self, suggestion: Suggestion, is_disputed: bool) -> str:
        name: str | None = None
        is_other = False
        if self._is_known(suggestion.packshot_id):
            name = self._store.shown(suggestion.packshot_id).packshot.name
            is_other = self._hashes is not None and not self._is_of_current(suggestion)
        return suggestion_text(suggestion, name, is_disputed=is_disputed, is_other=is_other)

    def _is_known(self, packshot_id: PackshotId) -> bool:
        return packshot_id in self._store.listing.row_of

    def changeEvent(self, event: QEvent) -> None:
        """Select what is suggested about the focused packshot, unless something is selected."""
        super().changeEvent(event)
        is_entered = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_entered and not self.list.selectedItems():
            self._select_focused()

    def _select_focused(self) -> None:
        focus = self._focused()
        rows = [self.list.item(row) for row in range(self.list.count())]
        for item in rows:
            item.setSelected(_suggestion_of(item).packshot_id == focus)
        first = next((item for item in rows if item.isSelected()), None)
        if first is not None:
            self.list.scrollToItem(first)
            self.list.setFocus()

    def _selected_suggestions(self) -> list[Suggestion]:
        return [_suggestion_of(item) for item in self.list.selectedItems()]

    def _on_remove_selected(self) -> None:
        removed = set(self._selected_suggestions())
        self._kept_suggestions.replace([each for each in self._suggestions if each not in removed])

    def _on_accept_selected(self) -> None:
        """Accept what the user has chosen, also if the guest saw another picture."""
        chosen = self._selected_suggestions()
        self._ask_or_accept(self._acceptance.plan(chosen, lambda _suggestion: True))

    def _on_accept_all(self) -> None:
        self._ask_or_accept(self._acceptance.plan(self._suggestions, self._is_of_current))

    def _ask_or_accept(self, plan: GuestPlan) -> None:
        """Accept a plan; ask first if decisions would be overwritten."""
        overwritten = self._acceptance.overwritten(plan.decisions)
        if not overwritten:
            self._accept(plan.decisions, plan)
            return
        total = len(plan.decisions)
        others = tuple(d for d in plan.decisions if d.packshot_id not in overwritten)
        answers = [Answer(tr("Accept all %n", total), lambda: self._accept(plan.decisions, plan))]
        if others:
            title = tr("Accept the %n others", len(others))
            answers.insert(0, Answer(title, lambda: self._accept(others, plan)))
        self.question.ask(" ".join(already_texts(overwritten, total)), *answers)

    def _accept(self, decisions: Sequence[GuestDecision], plan: GuestPlan) -> None:
        applied = self._acceptance.accept(decisions).applied
        offered = {suggestion for each in plan.decisions for suggestion in each.applied}
        open_count = len(offered - applied) + len(plan.left_out)
        self._show(accepted_text(len(applied), open_count, plan.left_out.values()))

    def _show(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        announce(self.answer, text)


def _suggestion_of(item: QListWidgetItem) -> Suggestion:
    suggestion = item.data(Qt.ItemDataRole.UserRole)
    assert isinstance(suggestion, Suggestion)
    return suggestion
