"""The pages of the preferences: general, review, pictures, generating."""

from PySide6.QtWidgets import QFileDialog, QPushButton

from qamera_review.services.pictures.output_space import OutputSpaceService
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.services.settings.preferences import OutputChoice, Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.preferences.fields import CheckBox, NumberBox, Page, SettingBox, note
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.output_texts import output_text
from qamera_review.ui.text.setting_texts import choices_of
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder


class GeneralPage(Page):
    """Appearance and language."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.scheme = SettingBox(settings, "scheme", choices_of("scheme"), tr("Theme"))
        self.contrast = SettingBox(settings, "contrast", choices_of("contrast"), tr("Contrast"))
        self.language = SettingBox(settings, "language", choices_of("language"), tr("Language"))
        self.text = NumberBox(settings, "text_percent", tr("Text size"), "%", step=10)
        self.motion = CheckBox(settings, "reduced_motion", tr("Reduce motion"))
        self.scheme.setToolTip(tr("Light or dark. Both are neutral gray"))
        self.contrast.setToolTip(tr("High contrast makes text and outlines stronger"))
        self.row(tr("Theme"), self.scheme)
        self.row(tr("Contrast"), self.contrast)
        self.row(tr("Text size"), self.text, tr("Percentage of the system text size."))
        self.wide(self.motion, tr("Scrolling jumps and menus open without animation."))
        self.row(
            tr("Language"),
            self.language,
            tr("The window reopens in the new language. Nothing is lost."),
        )


class ReviewPage(Page):
    """What is shown first, how long decisions are held, drafts, and going on to the next."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.start = SettingBox(settings, "start_view", choices_of("start_view"), tr("Start with"))
        self.row(tr("Start with"), self.start, tr("What the grid shows when the program opens."))
        self.hold = NumberBox(settings, "hold_s", tr("Send after"), tr("s"), zero=tr("Immediately"))
        self.draft = CheckBox(settings, "draft", tr("Keep everything pending until I send it"))
        self.advance = CheckBox(settings, "advance", tr("Go to the next packshot after a decision"))
        self.row(
            tr("Send after"),
            self.hold,
            tr("Until then a decision can be undone completely. Up to ten minutes."),
        )
        self.wide(
            self.draft,
            tr("You see a summary before anything is sent."),
        )
        self.wide(self.advance, tr("Shift+key always stays, whatever you choose here."))
        title = tr("Unsent when quitting")
        self.quitting = SettingBox(settings, "quit_choice", choices_of("quit_choice"), title)
        self.row(title, self.quitting, tr("What happens to unsent decisions when you quit."))
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _show(self, preferences: Preferences) -> None:
        self.hold.setEnabled(not preferences.draft)


class PicturesPage(Page):
    """The colours of pictures, and the limits of their caches."""

    def __init__(self, settings: Settings, output: OutputSpaceService) -> None:
        super().__init__()
        self._settings, self._output = settings, output
        self._folders = LastFolders(settings)
        choices = (
            (OutputChoice.MONITOR, tr("Monitor profile")),
            (OutputChoice.SRGB, tr("sRGB")),
            (OutputChoice.FILE, tr("Profile from a file")),
        )
        self.colours = SettingBox(settings, "output_choice", choices, tr("Colors"))
        self.profile = QPushButton(tr("Choose a profile…"))
        self.profile.setToolTip(tr("An ICC profile that was made for your monitor"))
        self.profile.clicked.connect(self._on_choose)
        self.colours.activated.connect(self._on_choice)
        self.used = note("")
        output.changed.connect(self._show_output)
        settings.changed.connect(self._show_output)
        self.row(tr("Colors"), self.colours)
        self.form.addRow("", self.profile)
        self.form.addRow("", self.used)
        self._show_output()
        self.enlarge = CheckBox(settings, "enlarge", tr("Enlarge small pictures"))
        self.wide(self.enlarge, tr("Pictures smaller than the view are enlarged until they fit."))
        self.memory = NumberBox(settings, "memory_mb", tr("Memory cache"), tr("MB"), step=64)
        self.disk = NumberBox(settings, "disk_mb", tr("Disk cache"), tr("MB"), step=256)
        self.row(
            tr("Memory cache"), self.memory, tr("A larger cache makes scrolling back smoother.")
        )
        self.row(
            tr("Disk cache"),
            self.disk,
            tr("Pictures on disk. Those not used for longest are removed first."),
        )

    def _on_choice(self) -> None:
        preferences = self._settings.preferences
        if preferences.output_choice is OutputChoice.FILE and not preferences.output_profile:
            self._on_choose()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose a profile"))
        start_in_last_folder(dialog, self._folders, FilePurpose.COLOUR_PROFILE)
        dialog.setNameFilters([tr("ICC profiles (*.icc *.icm)"), tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use_profile)
        show_dialog(dialog)

    def use_profile(self, path: str) -> None:
        """Show pictures in the colours of the ICC profile in this file from now on."""
        self._settings.change(output_choice=OutputChoice.FILE, output_profile=path)

    def _show_output(self) -> None:
        is_file = self._settings.preferences.output_choice is OutputChoice.FILE
        self.profile.setEnabled(is_file)
        text = output_text(self._output.current)
        self.used.setText(text)
        self.colours.setAccessibleDescription(text)


class JobsPage(Page):
    """The daily limit of credits, and the sound for finished jobs."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.cap = NumberBox(
            settings, "daily_credits", tr("Credits per day"), "", step=10, zero=tr("No limit")
        )
        self.ring = CheckBox(settings, "ring", tr("Play a sound when a job finishes"))
        self.row(
            tr("Credits per day"),
            self.cap,
            tr("Jobs that would exceed this in one day are not started."),
        )
        self.wide(self.ring, tr("Only while another window is in front."))
