"""The choice of a preset for images that are generated again, with what each preset has yielded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from qamera_review.domain.jobs.statistics import ApprovalStats, PresetYield
from qamera_review.ui.text.formats import integer_text, percent_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_REASONS_MAX = 3


def yield_text(stats: ApprovalStats) -> str:
    """Return how many of the decided images were approved; "" for a small sample."""
    if stats.is_small_sample or stats.share is None:
        return ""
    template = tr("{share} of %n approved", stats.decided)
    return template.format(share=percent_text(stats.share))


def reasons_text(preset: PresetYield) -> str:
    """Return why images of a preset were rejected: "Rejected for: Color 9, Edges 4"; "" for a small
    sample, and without reasons."""
    named = [(reason, count) for reason, count in preset.reasons if reason]
    if preset.stats.is_small_sample or not named:
        return ""
    parts = [f"{reason_text(reason)} {integer_text(n)}" for reason, n in named[:_REASONS_MAX]]
    return tr("Rejected for: {reasons}").format(reasons=", ".join(parts))


class PresetChoice(QWidget):
    """Lets the user keep the presets or choose another one; GUI thread only.

    `presets` are the known ones, `used` those that the images were made with. Signal
    `chosen_changed()`.
    """

    chosen_changed = Signal()

    def __init__(self, presets: Sequence[PresetYield], used: Sequence[str]) -> None:
        super().__init__()
        self._presets = {preset.preset_id: preset for preset in presets}
        self._used = used[0] if len(set(used)) == 1 else None
        self.box, self.yields = WheelSafeComboBox(), PlainLabel()
        self.box.setAccessibleName(tr("Preset"))
        self.box.addItem(tr("Same preset"), None)
        for preset in presets:
            name = preset.preset_id or tr("no preset")
            parts = (name, yield_text(preset.stats))
            self.box.addItem("  ·  ".join(filter(None, parts)), preset.preset_id)
        self.yields.setProperty("quiet", True)
        self.yields.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Preset"), self.box)
        form.addRow("", self.yields)
        self.box.currentIndexChanged.connect(self._on_changed)
        self._show_yields()

    @property
    def chosen(self) -> str | None:
        """Return the chosen preset; None to keep that of each image."""
        data = self.box.currentData()
        return None if data is None else str(data)

    def _on_changed(self) -> None:
        self._show_yields()
        self.chosen_changed.emit()

    def _show_yields(self) -> None:
        preset_id = self._used if self.chosen is None else self.chosen
        preset = None if preset_id is None else self._presets.get(preset_id)
        texts = () if preset is None else (yield_text(preset.stats), reasons_text(preset))
        self.yields.setText(". ".join(filter(None, texts)))
        self.yields.setVisible(bool(self.yields.text()))
