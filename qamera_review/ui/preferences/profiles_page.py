"""The page of the profiles: which are turned on, what they ask for, and the user's own files."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.errors import QameraError
from qamera_review.domain.profiles import HOUSE_LEAST, Profile
from qamera_review.services.checks.profiles import HOUSE, Profiles
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.preferences.fields import explained, note
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import day_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.profile_texts import profile_rule_text, profile_title
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.elided_check_box import ElidedCheckBox
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder
from qamera_review.ui.widgets.plain_label import PlainLabel


class ProfilesPage(QWidget):
    """Turns profiles on and off, and imports, opens and removes those of the user; GUI thread."""

    def __init__(self, profiles: Profiles, settings: Settings) -> None:
        super().__init__()
        self._profiles = profiles
        self._settings = settings
        self._folders = LastFolders(settings)
        self.boxes: dict[str, QCheckBox] = {}
        self.answer = PlainLabel()
        self.answer.setWordWrap(True)
        self.add = QPushButton(tr("Import…"))
        self.add.setToolTip(tr("Add a profile from a TOML file"))
        self.add.clicked.connect(self._on_import)
        self.learn = QPushButton(tr("Learn the house rule again"))
        self.learn.setToolTip(tr("Calculate it again from what is approved now"))
        self.learn.clicked.connect(profiles.learn_house)
        self._list = QVBoxLayout()
        self._list.setSpacing(Spacing().lg)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.learn)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(Spacing().lg)
        intro = tr(
            "A profile checks a picture against a shop's rules as of the date shown. The shop "
            "itself may decide otherwise. Results appear in the details and in reports."
        )
        column.addWidget(note(intro))
        column.addLayout(self._list)
        column.addLayout(buttons)
        column.addWidget(self.answer)
        column.addStretch(1)
        profiles.learn_house()
        profiles.changed.connect(self.show_profiles)
        self.show_profiles()

    def show_profiles(self) -> None:
        """Show a row for each profile, and why others cannot be used."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.boxes = {}
        profiles = self._profiles.all()
        for profile_id, profile in profiles.items():
            self._list.addWidget(self._row(profile_id, profile))
        if HOUSE not in profiles:
            text = tr("The house rule needs %n approved and measured pictures", HOUSE_LEAST)
            self._list.addWidget(note(text))
        problems = [format_error(problem) for problem in self._profiles.problems]
        self.answer.setText("\n".join(problems))

    def _row(self, profile_id: str, profile: Profile) -> QWidget:
        title = f"{one_line(profile_title(profile))} ({day_text(profile.date.isoformat())})"
        box = self.boxes[profile_id] = ElidedCheckBox(title)
        box.setChecked(profile_id in self._settings.preferences.profiles)
        box.toggled.connect(lambda: self._on_toggled())
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        rule = one_line(profile_rule_text(profile))
        rule = rule[:1].upper() + rule[1:]
        source = one_line(profile.source)
        text = tr("{rule}. Source: {source}").format(rule=rule, source=source) if source else rule
        line.addLayout(explained(box, text), 1)
        if profile_id != HOUSE:
            edit = self._button(tr("Edit"), profile_id, self._on_edit)
            edit.setToolTip(tr("Open the file of this profile in a text editor"))
            line.addWidget(edit, 0, _TOP)
        if self._profiles.is_own(profile_id):
            remove = self._button(tr("Remove"), profile_id, self._on_remove)
            remove.setToolTip(tr("Remove your file of this profile"))
            line.addWidget(remove, 0, _TOP)
        return row

    def _button(self, title: str, profile_id: str, on_clicked: object) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        assert callable(on_clicked)
        button.clicked.connect(lambda: on_clicked(profile_id))
        return button

    def _on_toggled(self) -> None:
        # The house rule stays chosen while there is none.
        others = [id_ for id_ in self._settings.preferences.profiles if id_ not in self.boxes]
        chosen = [id_ for id_, box in self.boxes.items() if box.isChecked()]
        self._settings.change(profiles=(*chosen, *others))

    def _on_import(self) -> None:
        dialog = QFileDialog(self, tr("Import a profile"))
        start_in_last_folder(dialog, self._folders, FilePurpose.SHOP_PROFILE)
        dialog.setNameFilter("*.toml")
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        show_dialog(dialog)

    def import_file(self, path: Path) -> None:
        """Add a file to the user's profiles, and turn it on; say why if that fails."""
        try:
            profile_id = self._profiles.add(path)
        except QameraError as error:
            self.answer.setText(format_error(error))
            return
        chosen = self._settings.preferences.profiles
        if profile_id not in chosen:
            self._settings.change(profiles=(*chosen, profile_id))
        self.show_profiles()

    def _on_edit(self, profile_id: str) -> None:
        try:
            path = self._profiles.file_to_edit(profile_id)
        except QameraError as error:
            self.answer.setText(format_error(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.answer.setText(tr("Edit {path}, then open this page again.").format(path=path))

    def _on_remove(self, profile_id: str) -> None:
        try:
            self._profiles.remove(profile_id)
        except QameraError as error:
            self.answer.setText(format_error(error))


_TOP = Qt.AlignmentFlag.AlignTop
