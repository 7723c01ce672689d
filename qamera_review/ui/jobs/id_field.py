"""A field for an option of a job: chosen from favourites, recent ones and the service's list by
its name, or typed as an id."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.jobs.options import KIND_OF_FIELD, JobOption, OptionKind
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.ui.text.foreign_text import in_sentence, one_line
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.plain_label import ElidedLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

LABEL_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
THUMB = QSize(32, 32)
POPUP_PX = 380


class _IdCompleter(QCompleter):
    """Matches names and ids; completes to the label of an option."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        return str(index.data(LABEL_ROLE))


class IdField(QWidget):
    """Edits one id of a job; GUI thread only. Signal `edited()`: the text changed.

    `field` is the attribute of JobRequest, such as "preset_id". The field shows the label of an
    option: its name, with the id after it where another option has the same name, or only the id
    while no name is known.
    """

    edited = Signal()

    def __init__(self, field: str, title: str, workspace: JobWorkspace, theme: Theme) -> None:
        super().__init__()
        self._field, self._workspace = field, workspace
        choices = self._choices = workspace.options
        self._kind = KIND_OF_FIELD.get(field)
        self._icons: dict[str, QIcon] = {}
        self._by_id: dict[str, QStandardItem] = {}
        self._labels: dict[str, str] = {}  # by the id of the option
        self._chosen = ""  # the id whose label is shown; "" while the user types
        self._theme = theme
        self._problem = ""
        self._items = QStandardItemModel(self)
        self.box = self._make_box(title)
        self.star = QToolButton()
        self.star.setCheckable(True)
        self.star.setAutoRaise(True)
        self.star.setAccessibleName(tr("Favorite {field}").format(field=title))
        self.star.setToolTip(tr("Pin this ID to the top of the list"))
        # The form puts it beside the title, where it moves nothing when it appears.
        self.hint = ElidedLabel()
        self.hint.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.spacing.xs)
        row.addWidget(self.box, 1)
        row.addWidget(self.star)
        self.setFocusProxy(self.box)
        self.box.editTextChanged.connect(self._on_edited)
        self.box.activated.connect(self._on_activated)
        self.star.clicked.connect(self._on_star)
        choices.changed.connect(self._on_choices_changed)
        choices.favourites_changed.connect(self.fill)
        self.fill()

    @property
    def value(self) -> str:
        """Return the id, or what was typed, without spaces around it."""
        typed = self.box.currentText().strip()
        if self._chosen or typed in self._labels:
            return self._chosen or typed
        ids = (option_id for option_id, label in self._labels.items() if label == typed)
        return next(ids, typed)

    def set_value(self, value: str) -> None:
        """Set the id."""
        self._chosen = value
        self.box.setEditText(self._label(value))

    def set_theme(self, theme: Theme) -> None:
        """Show the problem in the colour of another theme."""
        self._theme = theme
        self.show_problem(self._problem)

    def show_problem(self, problem: str) -> None:
        """Show a problem beside the title; with "" show the id of what is named in the field, or
        the name of what is typed as an id."""
        self._problem = problem
        value = self.value
        is_id = value == self.box.currentText().strip()
        name = self._workspace.title_of(self._field, value) if is_id else value
        name = "" if is_id and name == value else name
        colours = self._theme.colours
        self.hint.setStyleSheet(f"color: {colours.rejected if problem else colours.text_muted}")
        self.hint.setText(problem or one_line(name))
        self.hint.setVisible(bool(problem or name))
        self.box.setAccessibleDescription(problem or name)

    def use_icon(self, choice_id: str, icon: QIcon) -> None:
        """Show the thumbnail of an option, which was loaded."""
        self._icons[choice_id] = icon
        if (item := self._by_id.get(choice_id)) is not None:
            item.setIcon(icon)

    def fill(self) -> None:
        """Fill the list: favourites, then recent ids, then the service's list, without
        duplicates.
        """
        typed, value = self.box.currentText(), self.value
        # By its id, because the label may become another one now.
        chosen = self._chosen or (value if value in self._labels else "")
        options = {choice.id: choice for choice in self._options()}
        favourites = self._choices.favourites(self._field)
        recent = self._workspace.jobs.recent(self._field)
        ids = dict.fromkeys((*favourites, *recent, *options))
        self._labels = self._labels_of(ids)
        self.box.blockSignals(True)
        self._items.clear()
        self._by_id.clear()
        for choice_id in ids:
            item = self._item(options.get(choice_id, JobOption(choice_id)), favourites)
            self._by_id[choice_id] = item
            self._items.appendRow(item)
        self.box.setCurrentIndex(-1)
        self.box.setEditText(self._label(chosen) if chosen else typed)
        self.box.blockSignals(False)
        self._show_star()

    def _labels_of(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the labels of options by id."""
        names = {option_id: one_line(self._title(option_id)) for option_id in ids}
        uses = Counter(names.values())
        return {
            option_id: f"{name} · {option_id}" if uses[name] > 1 else name
            for option_id, name in names.items()
        }

    def _label(self, option_id: str) -> str:
        return self._labels.get(option_id) or one_line(self._title(option_id))

    def _title(self, option_id: str) -> str:
        return self._workspace.title_of(self._field, option_id)

    def _make_box(self, title: str) -> QComboBox:
        box = WheelSafeComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(title)
        box.setToolTip(tr("Choose one or type its ID"))
        box.setModel(self._items)
        completer = self._completer()
        box.setCompleter(completer)
        for popup in (box.view(), completer.popup()):
            if popup is not None:
                popup.setIconSize(THUMB)
                # Wide enough for a name and an id, even if the panel is narrow.
                popup.setMinimumWidth(POPUP_PX)
        return box

    def _item(self, choice: JobOption, favourites: list[str]) -> QStandardItem:
        name = in_sentence(self._title(choice.id))
        text = choice.id if name == choice.id else f"{name} · {choice.id}"
        item = QStandardItem(f"★ {text}" if choice.id in favourites else text)
        item.setData(self._labels[choice.id], LABEL_ROLE)
        item.setData(choice.id, ID_ROLE)
        if choice.id in self._icons:
            item.setIcon(self._icons[choice.id])
        return item

    def _options(self) -> list[JobOption]:
        return self._choices.options_of(self._kind) if self._kind is not None else []

    def _completer(self) -> QCompleter:
        completer = _IdCompleter(self._items, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _on_edited(self, text: str) -> None:
        if self._chosen and text != self._label(self._chosen):
            self._chosen = ""
        self._show_star()
        self.edited.emit()

    def _on_activated(self, index: int) -> None:
        item = self._items.item(index)
        if item is not None:
            self.set_value(str(item.data(ID_ROLE)))

    def _on_star(self) -> None:
        if self.value:
            self._choices.set_favourite(self._field, self.value, self.star.isChecked())
        self._show_star()

    def _show_star(self) -> None:
        marked = self.value in self._choices.favourites(self._field)
        self.star.setChecked(marked)
        self.star.setText("★" if marked else "☆")
        self.star.setEnabled(bool(self.value) and not holds_api_key(self.value))

    def _on_choices_changed(self, kind: OptionKind) -> None:
        if kind is self._kind:
            self.fill()
            self.show_problem(self._problem)
