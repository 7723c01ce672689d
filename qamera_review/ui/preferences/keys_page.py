"""The preferences page for keys; conflicts are shown as soon as a key is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.keymap import KEYS_MAX, Keymap
from qamera_review.domain.text_folding import starts_word
from qamera_review.ui.actions.action_registry import RESERVED_KEYS, ActionRegistry
from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.actions.key_presets import PRESET_NAMES
from qamera_review.ui.actions.key_text import key_problems_text
from qamera_review.ui.preferences.key_capture import KeyCapture
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.search_edit import SearchEdit
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Changes the keys of `registry` at once; GUI thread only."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._pressed_chord = ""
        self.preset = WheelSafeComboBox()
        self.preset.setAccessibleName(tr("Shortcut set"))
        for name in PRESET_NAMES.values():
            self.preset.addItem(tr(name))
        self.search = SearchEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.capture = KeyCapture()
        self.add = QPushButton(tr("Add"))
        self.clear = QPushButton(tr("Clear"))
        self.reset_one = QPushButton(tr("Reset"))
        self.reset_all = QPushButton(tr("Reset all"))
        self._set_tooltips()
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self._compose()
        self._connect()
        self.show_keys()

    def _set_tooltips(self) -> None:
        for control, text in (
            (self.preset, tr("Start with the shortcuts of another program")),
            (self.add, tr("Add the pressed key to this action")),
            (self.clear, tr("Remove all shortcuts from this action")),
            (self.reset_one, tr("Reset the shortcuts of this action")),
            (self.reset_all, tr("Reset all shortcuts")),
        ):
            control.setToolTip(plain_tooltip(text))
        self.table.setAccessibleDescription(tr("Press Enter to type a new shortcut"))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(tr("Actions and their keys"))
        table.setHorizontalHeaderLabels([tr("Action"), tr("Shortcuts"), tr("Group")])
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setMinimumHeight(240)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _compose(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(PlainLabel(tr("Shortcut set")))
        above.addWidget(self.preset)
        above.addWidget(self.search, 1)
        below.addWidget(self.capture, 1)
        for button in (self.add, self.clear, self.reset_one, self.reset_all):
            button.setAutoDefault(False)
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.message)

    def _connect(self) -> None:
        self.preset.activated.connect(self._on_preset_chosen)
        self.search.textChanged.connect(self._on_search)
        self.table.currentCellChanged.connect(self._on_row_changed)
        self.table.itemActivated.connect(lambda _item: self.capture.setFocus())
        self.capture.pressed.connect(self._on_pressed)
        self.add.clicked.connect(self._on_add)
        self.clear.clicked.connect(lambda: self._use_keys(()))
        self.reset_one.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(
            lambda: self._registry.set_keymap(Keymap(self._registry.keymap.preset))
        )
        self._registry.changed.connect(self.show_keys)

    def choose(self, action_id: str) -> None:
        """Select an action's row."""
        for row in range(self.table.rowCount()):
            if self._id_at(row) == action_id:
                self.table.setCurrentCell(row, 0)

    def show_keys(self) -> None:
        """Show the present keys."""
        chosen = self._chosen()
        self.preset.setCurrentIndex(list(PRESET_NAMES).index(self._registry.keymap.preset))
        specs = self._registry.specs
        self.table.setRowCount(len(specs))
        for row, spec in enumerate(specs):
            own = spec.id in self._registry.keymap.overrides
            keys = shown_keys(spec.keys) or tr("command palette only")
            texts = (tr(spec.title), f"{keys} *" if own else keys, tr(GROUP_TITLES[spec.group]))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tr(spec.description))
                item.setData(_ID, spec.id)
                self.table.setItem(row, column, item)
        self._on_search(self.search.text())
        self.choose(chosen.id if chosen is not None else specs[0].id)
        titles = {spec.id: tr(spec.title) for spec in specs}
        self._show_message(key_problems_text(self._registry.problems, titles))

    def _chosen(self) -> ActionSpec | None:
        action_id = self._id_at(self.table.currentRow())
        return next((spec for spec in self._registry.specs if spec.id == action_id), None)

    def _id_at(self, row: int) -> str:
        item = self.table.item(row, 0)
        return str(item.data(_ID)) if item is not None else ""

    def _show_message(self, text: str = "") -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _on_search(self, typed: str) -> None:
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in range(2))
            matches = any(starts_word(typed, item.text()) for item in items if item is not None)
            self.table.setRowHidden(row, not matches)

    def _on_row_changed(self) -> None:
        self._clear_capture()
        self._show_message()

    def _on_preset_chosen(self, index: int) -> None:
        self._registry.set_keymap(
            Keymap(list(PRESET_NAMES)[index], self._registry.keymap.overrides)
        )

    def _on_pressed(self, chord: str) -> None:
        """Show whether the pressed chord is free, and offer to add it."""
        spec, self._pressed_chord = self._chosen(), chord
        owner = self._owner_of(chord)
        self.add.setEnabled(True)
        self.add.setText(tr("Add"))
        if spec is None or (owner is not None and owner.id == spec.id):
            self.add.setEnabled(False)
            self._show_message(tr("This action already has this shortcut"))
        elif len(spec.keys) >= KEYS_MAX:
            self.add.setEnabled(False)
            self._show_message(tr("This action has as many shortcuts as possible"))
        elif owner is not None and owner.id in RESERVED_KEYS and len(owner.keys) == 1:
            self.add.setEnabled(False)
            template = tr("{key} is the only shortcut of “{action}”, which needs one")
            self._show_message(template.format(key=key_name(chord), action=tr(owner.title)))
        elif owner is not None:
            self.add.setText(tr("Take over"))
            template = tr("{key} is used by “{action}”")
            self._show_message(template.format(key=key_name(chord), action=tr(owner.title)))
        else:
            self._show_message(tr("{key} is free").format(key=key_name(chord)))

    def _owner_of(self, chord: str) -> ActionSpec | None:
        return next((spec for spec in self._registry.specs if chord in spec.keys), None)

    def _on_add(self) -> None:
        spec, chord = self._chosen(), self._pressed_chord
        if spec is None or not chord:
            return
        keymap, owner = self._registry.keymap, self._owner_of(chord)
        if owner is not None:
            remaining_keys = tuple(key for key in owner.keys if key != chord)
            keymap = keymap.with_keys(owner.id, remaining_keys)
        self._clear_capture()
        self._registry.set_keymap(keymap.with_keys(spec.id, (*spec.keys, chord)))

    def _use_keys(self, keys: tuple[str, ...]) -> None:
        spec = self._chosen()
        if spec is None:
            return
        if spec.id in RESERVED_KEYS and not keys:
            self._show_message(tr("“{action}” needs a shortcut").format(action=tr(spec.title)))
            return
        self._registry.set_keymap(self._registry.keymap.with_keys(spec.id, keys))

    def _on_reset(self) -> None:
        spec = self._chosen()
        if spec is not None:
            self._registry.set_keymap(self._registry.keymap.without(spec.id))

    def _clear_capture(self) -> None:
        self._pressed_chord = ""
        self.capture.clear()
        self.add.setText(tr("Add"))
        self.add.setEnabled(False)
