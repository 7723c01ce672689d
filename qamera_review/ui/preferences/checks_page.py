"""The page of the measured checks: whether pictures are measured, and a switch for each check."""

from PySide6.QtWidgets import QCheckBox

from qamera_review.domain.checks import Check
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.preferences.fields import CheckBox, Page
from qamera_review.ui.text.check_texts import CHECK_LIMITS, CHECK_TITLES
from qamera_review.ui.text.language import tr


class ChecksPage(Page):
    """Measuring in the background, and which checks are shown."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.on = CheckBox(settings, "checks", tr("Measure pictures in the background"))
        self.battery = CheckBox(settings, "checks_on_battery", tr("Run on battery too"))
        self.wide(self.on, tr("Nothing leaves this computer, and nothing is decided for you."))
        self.battery.setToolTip(tr("Measuring uses the processor, which drains the battery"))
        self.wide(self.battery)
        self.download = CheckBox(settings, "checks_download", tr("Include pictures not yet shown"))
        self.download.setToolTip(
            tr("Downloads every picture of the list once, those on the screen first")
        )
        self.wide(self.download)
        self.signs = CheckBox(settings, "check_signs", tr("Show check icons on tiles"))
        self.approved = CheckBox(
            settings, "check_signs_on_approved", tr("Show on approved ones too")
        )
        self.drawing = CheckBox(settings, "draw_checks", tr("Draw measurements on the picture"))
        self.signs.setToolTip(tr("A small sign on each tile with a finding"))
        self.approved.setToolTip(tr("Show signs on approved tiles as well"))
        self.drawing.setToolTip(
            tr("The product's box, its margins and the background, in the loupe")
        )
        for switch in (self.signs, self.approved, self.drawing):
            self.wide(switch)
        self.shown = {check: QCheckBox(tr(title)) for check, title in CHECK_TITLES.items()}
        for check, box in self.shown.items():
            box.toggled.connect(self._on_toggled)
            self.wide(box, tr(CHECK_LIMITS[check]))
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_toggled(self) -> None:
        hidden = tuple(check.value for check, box in self.shown.items() if not box.isChecked())
        if hidden != self._settings.preferences.hidden_checks:
            self._settings.change(hidden_checks=hidden)

    def _show(self, preferences: Preferences) -> None:
        for switch in (self.battery, self.download):
            switch.setEnabled(preferences.checks)
        self.approved.setEnabled(preferences.check_signs)
        for check, box in self.shown.items():
            box.setEnabled(preferences.checks)
            self._set_checked(box, check, preferences)

    def _set_checked(self, box: QCheckBox, check: Check, preferences: Preferences) -> None:
        box.blockSignals(True)
        box.setChecked(check.value not in preferences.hidden_checks)
        box.blockSignals(False)
