"""Controls that each show one preference and change it at once.

Controls for the same preference stay in step, since each follows `Settings.changed`.
"""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qamera_review.services.settings.preferences import LIMITS, Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox, WheelSafeSpinBox

Unit = Callable[[int], str]
_NOTE_LEAST_PX, _NOTE_SPARE_PX = 480, 8
# So that the fields are equally wide, and in the same place on all pages.
_TITLE_PX, _FIELD_PX = 144, 256


class SettingBox(WheelSafeComboBox):
    """A combo box for an Enum preference; `texts` are its values with their texts.

    `name` is the attribute of Preferences, `title` the accessible name.
    """

    def __init__(
        self, settings: Settings, name: str, texts: Sequence[tuple[Enum, str]], title: str
    ) -> None:
        super().__init__()
        self._settings, self._name = settings, name
        self._values = [value for value, _ in texts]
        self.addItems([text for _, text in texts])
        self.setAccessibleName(title)
        self.activated.connect(self._on_activated)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_activated(self, index: int) -> None:
        self._settings.change(**{self._name: self._values[index]})

    def _show(self, preferences: Preferences) -> None:
        self.setCurrentIndex(self._values.index(getattr(preferences, self._name)))


class NumberBox(WheelSafeSpinBox):
    """A spin box for a number within the preference's limits.

    `suffix` is the unit, `step` the change of one step, and `zero` the text shown at the minimum.
    """

    def __init__(
        self, settings: Settings, name: str, title: str, suffix: str, step: int = 1, zero: str = ""
    ) -> None:
        super().__init__()
        self._settings, self._name = settings, name
        limit = LIMITS[name]
        self.setRange(limit.least, limit.greatest)
        self.setSingleStep(step)
        self.setSuffix(f" {suffix}" if suffix else "")
        self.setSpecialValueText(zero)
        self.setAccessibleName(title)
        # Not at every digit: "6" on the way to "64" is not what the user means.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._on_changed)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_changed(self, value: int) -> None:
        self._settings.change(**{self._name: value})

    def _show(self, preferences: Preferences) -> None:
        self.setValue(getattr(preferences, self._name))


class CheckBox(QCheckBox):
    """A check box for a preference that is True or False."""

    def __init__(self, settings: Settings, name: str, title: str) -> None:
        super().__init__(title)
        self._settings, self._name = settings, name
        self.toggled.connect(self._on_toggled)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_toggled(self, checked: bool) -> None:
        self._settings.change(**{self._name: checked})

    def _show(self, preferences: Preferences) -> None:
        self.setChecked(getattr(preferences, self._name))


class Page(QWidget):
    """A page of the window: rows with a title, a control, and an explanation below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = QFormLayout(self)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(24)
        self.form.setVerticalSpacing(Spacing().lg)

    def row(self, title: str, control: QWidget, text: str = "") -> None:
        """Add a control with its title and an explanation."""
        label = PlainLabel(title)
        label.setMinimumWidth(_TITLE_PX)
        label.setBuddy(control)
        control.setMinimumWidth(_FIELD_PX)
        self.form.addRow(label, explained(control, text))

    def wide(self, control: QWidget, text: str = "") -> None:
        """Add a control that has its own title."""
        self.form.addRow("", explained(control, text))


def explained(control: QWidget, text: str) -> QVBoxLayout:
    """Return a layout of a control with an explanation below it."""
    column = QVBoxLayout()
    column.setSpacing(Spacing().xs)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    if text:
        control.setAccessibleDescription(text)
        column.addWidget(note(text))
    return column


def note(text: str) -> QLabel:
    """Return a label with an explanation."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    # A form leaves room for as many lines as the text has at its least width, however wide it is.
    wish = label.fontMetrics().horizontalAdvance(text) + _NOTE_SPARE_PX
    label.setMinimumWidth(min(_NOTE_LEAST_PX, wish) if text else _NOTE_LEAST_PX)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    label.setProperty("quiet", True)
    return label
