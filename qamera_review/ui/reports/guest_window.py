"""The guest review window: saves the page for guests, and reads what they suggest."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import QameraError, StorageError
from qamera_review.domain.export.guest_reply import (
    REPLY_BYTES_MAX,
    Suggestion,
    agreement,
    merged,
    parse_reply,
)
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import convert, to_builtins
from qamera_review.paths import resources_dir
from qamera_review.services.export.file_export import FileExport
from qamera_review.services.export.guest_page import GuestAssets, GuestPicture, guest_page
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence, one_line
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save

_STORED = "guest_suggestions"
_PICTURES_MAX = 500
_VERB_TEXTS = {
    Verb.APPROVE: noop_tr("approve"),
    Verb.REJECT: noop_tr("reject"),
    None: noop_tr("note only"),
}
# The texts of the page by their names in its script.
_PAGE_TEXTS = {
    "guest": noop_tr("Your name"),
    "finish": noop_tr("Finish"),
    "approve": noop_tr("Approve"),
    "reject": noop_tr("Reject"),
    "undecided": noop_tr("Undecided"),
    "previous": noop_tr("Previous picture"),
    "next": noop_tr("Next picture"),
    "note": noop_tr("Note"),
    "send": noop_tr("Save this reply and send it back, or copy it into a mail."),
    "save": noop_tr("Save"),
    "copy": noop_tr("Copy"),
    "close": noop_tr("Close"),
}


class GuestWindow(QDialog):
    """Saves pages for guests and shows their suggestions, which are only decided when the user
    accepts them; GUI thread only.

    `reasons` returns the user's reasons, `selected` the selected packshots.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        decisions: Decisions,
        settings: Settings,
        file_export: FileExport,
        reasons: Callable[[], Sequence[str]],
        selected: Callable[[], list[PackshotId]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._products, self._decisions = store, products, decisions
        self._settings, self._export = settings, file_export
        self._reasons, self._selected = reasons, selected
        self._page_path: Path | None = None
        self._suggestions = _stored(settings.value(_STORED))
        self.setWindowTitle(tr("Guest review - Qamera Review"))
        self.save_page = QPushButton(tr("Save page for guests…"))
        self.import_reply = QPushButton(tr("Import reply…"))
        self.accept_selected = QPushButton(tr("Accept selected"))
        self.accept_all = QPushButton(tr("Accept all"))
        self.save_page.setToolTip(tr("One HTML file that opens in any browser, also offline"))
        self.import_reply.setToolTip(tr("Read the file that a guest sent back"))
        self.accept_selected.setToolTip(tr("Decide the selected packshots as suggested"))
        self.accept_all.setToolTip(tr("Decide all as suggested, except where guests disagree"))
        self.summary, self.answer = PlainLabel(), PlainLabel()
        self.list = QListWidget()
        self.list.setAccessibleDescription(tr("What guests suggest, disputed packshots first"))
        self._compose()
        file_export.collected.connect(self._on_collected)
        self._show_suggestions()

    def save_page_to(self, path: Path) -> None:
        """Write the page with the selected packshots, or else those of the view."""
        ids = self._selected() or list(self._store.whole_view())
        packshots = [self._store.shown(id_).packshot for id_ in ids[:_PICTURES_MAX]]
        self._page_path = path
        self.save_page.setEnabled(False)
        self._show(tr("Preparing the page…"))
        self._export.collect([packshot for packshot in packshots if packshot.finished])

    def import_from(self, path: Path) -> None:
        """Add the suggestions of a reply: a file, or a mail that was saved as text."""
        try:
            with path.open("rb") as file:
                text = file.read(REPLY_BYTES_MAX + 1).decode("utf-8", "replace")
            new = parse_reply(text)
        except OSError as fault:
            self._show(format_error(StorageError(f"{path.name}: {fault.strerror}")))
            return
        except QameraError as error:
            self._show(format_error(error))
            return
        by_packshot = merged(self._suggestions, new)
        self._set_suggestions([each for group in by_packshot.values() for each in group])
        guest = in_sentence(new[0].guest) if new else ""
        self._show(tr("%n suggestions of {guest}", len(new)).format(guest=guest))

    def _compose(self) -> None:
        files, decide = QHBoxLayout(), QHBoxLayout()
        for button in (self.save_page, self.import_reply):
            files.addWidget(button)
        files.addStretch(1)
        decide.addStretch(1)
        for button in (self.accept_selected, self.accept_all):
            decide.addWidget(button)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Suggestions"))
        column = window_column(self)
        column.addLayout(files)
        for label in (self.answer, self.summary):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addLayout(decide)
        self.resize(620, 460)
        self.save_page.clicked.connect(self._on_save_page)
        self.import_reply.clicked.connect(self._on_import)
        self.accept_selected.clicked.connect(self._on_accept_selected)
        self.accept_all.clicked.connect(lambda: self._accept(self._suggestions))
        self.list.itemSelectionChanged.connect(self._show_buttons)

    def _on_save_page(self) -> None:
        kinds = {".html": tr("Web page (*.html)")}
        ask_where_to_save(self, tr("Save the page"), "review.html", kinds, self.save_page_to)

    def _on_import(self) -> None:
        dialog = QFileDialog(self, tr("Import a reply"))
        dialog.setNameFilters([tr("Replies (*.json *.txt *.eml)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_from(Path(name)))
        show_dialog(dialog)

    def _on_collected(self, files: dict[PackshotId, bytes]) -> None:
        path, self._page_path = self._page_path, None
        if path is None:
            return
        pictures = [
            GuestPicture(id_, self._store.shown(id_).packshot.name, self._title_of(id_), data)
            for id_, data in files.items()
        ]
        texts = {name: tr(text) for name, text in _PAGE_TEXTS.items()}
        language = self.locale().name()[:2]
        page = guest_page(
            _assets(),
            tr("Guest review"),
            pictures,
            self._reasons(),
            texts,
            language,
        )
        self._export.page_saved.connect(self._on_page_saved)
        self._export.save_page(path, page)

    def _on_page_saved(self, path: Path, error: StorageError | None) -> None:
        self._export.page_saved.disconnect(self._on_page_saved)
        self.save_page.setEnabled(True)
        saved = tr("Saved as {path}").format(path=one_line(str(path)))
        self._show(saved if error is None else format_error(error))

    def _title_of(self, packshot_id: PackshotId) -> str:
        product = self._products.product_of(packshot_id)
        return "" if product is None else product_title(product)

    def _set_suggestions(self, suggestions: list[Suggestion]) -> None:
        self._suggestions = suggestions
        self._settings.set_value(_STORED, to_builtins(suggestions))
        self._show_suggestions()

    def _show_suggestions(self) -> None:
        self.list.clear()
        by_packshot = merged((), self._suggestions)
        guests = agreement(by_packshot)
        disputed = frozenset(guests.disputed)
        # What the guests disagree about comes first.
        for each in sorted(self._suggestions, key=lambda each: each.packshot_id not in disputed):
            item = QListWidgetItem(self._text_of(each, each.packshot_id in disputed))
            item.setData(Qt.ItemDataRole.UserRole, self._suggestions.index(each))
            self.list.addItem(item)
        text = tr("No suggestions yet.") if not self._suggestions else ""
        if guests.compared:
            text = tr("The guests agree on {percent}% of %n packshots.", guests.compared)
            text = text.format(percent=guests.percent)
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.accept_all.setEnabled(bool(self._suggestions))
        self.accept_selected.setEnabled(bool(self.list.selectedItems()))

    def _text_of(self, suggestion: Suggestion, is_disputed: bool) -> str:
        name = (
            self._store.shown(suggestion.packshot_id).packshot.name
            if self._is_known(suggestion)
            else suggestion.packshot_id
        )
        remarks = [*suggestion.reasons, *([suggestion.note] if suggestion.note else [])]
        parts = [
            in_sentence(name),
            f"{in_sentence(suggestion.guest)}: {tr(_VERB_TEXTS[suggestion.verb])}",
            in_sentence("; ".join(remarks)),
            tr("disputed") if is_disputed else "",
        ]
        return " · ".join(filter(None, parts))

    def _is_known(self, suggestion: Suggestion) -> bool:
        return suggestion.packshot_id in self._store.listing.row_of

    def _on_accept_selected(self) -> None:
        rows = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        self._accept([self._suggestions[row] for row in rows])

    def _accept(self, suggestions: Sequence[Suggestion]) -> None:
        """Decide what is suggested, as one step for each verb. Where guests disagree among these,
        nothing is decided: the user has to select one of them."""
        disputed = frozenset(agreement(merged((), suggestions)).disputed)
        usable = [
            each
            for each in suggestions
            if self._is_known(each) and each.packshot_id not in disputed
        ]
        accepted: set[PackshotId] = set()
        for verb in (Verb.APPROVE, Verb.REJECT, None):
            notes = {
                each.packshot_id: make_feedback(each.reasons, each.note).wire_text
                for each in usable
                if each.verb is verb
            }
            if notes:
                result = self._decisions.decide(list(notes), verb, notes)
                accepted |= {*result.accepted, *result.unchanged}
        remaining = [each for each in self._suggestions if each.packshot_id not in accepted]
        open_count = len(suggestions) - len([e for e in suggestions if e.packshot_id in accepted])
        self._set_suggestions(remaining)
        text = tr("%n suggestions accepted. They are sent like your own decisions.", len(accepted))
        if open_count:
            text += " " + tr("%n are left: disputed, not seen by you yet, or gone.", open_count)
        self._show(text)

    def _show(self, text: str) -> None:
        self.answer.setText(text)
        announce(self.answer, text)


def _assets() -> GuestAssets:
    folder = resources_dir() / "guest"
    script = (folder / "page.js").read_text(encoding="utf-8")
    return GuestAssets(script, (folder / "page.css").read_text(encoding="utf-8"))


def _stored(value: object) -> list[Suggestion]:
    try:
        return convert(value, list[Suggestion])
    except (ValueError, TypeError):
        return []
