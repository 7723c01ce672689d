"""Controls that show one preference each and change it at once; two of one name stay equal."""

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


class SettingBox(WheelSafeComboBox):
    """One of the values of an Enum, each with the words for it."""

    def __init__(
        self, settings: Settings, name: str, words: Sequence[tuple[Enum, str]], title: str
    ) -> None:
        super().__init__()
        self._settings, self._name = settings, name
        self._values = [value for value, _ in words]
        self.addItems([text for _, text in words])
        self.setAccessibleName(title)
        self.activated.connect(self._on_activated)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_activated(self, index: int) -> None:
        self._settings.change(**{self._name: self._values[index]})

    def _show(self, preferences: Preferences) -> None:
        self.setCurrentIndex(self._values.index(getattr(preferences, self._name)))


class NumberBox(WheelSafeSpinBox):
    """A number within its limits; `factor` units of the box are `1` of the preference's."""

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
        # Not at every digit: "6" on the way to "64" is not what the person means.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._on_changed)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def _on_changed(self, value: int) -> None:
        self._settings.change(**{self._name: value})

    def _show(self, preferences: Preferences) -> None:
        self.setValue(getattr(preferences, self._name))


class CheckBox(QCheckBox):
    """Yes or no."""

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
    """A page of the window: rows of a title and a control, with words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = QFormLayout(self)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(24)
        self.form.setVerticalSpacing(Spacing().lg)

    def row(self, title: str, control: QWidget, words: str = "") -> None:
        """A control with its title, and what it means below."""
        label = PlainLabel(title)
        label.setBuddy(control)
        self.form.addRow(label, explained(control, words))

    def wide(self, control: QWidget, words: str = "") -> None:
        """A control that brings its own title."""
        self.form.addRow("", explained(control, words))


def explained(control: QWidget, words: str) -> QVBoxLayout:
    """A control, and close under it what it means."""
    column = QVBoxLayout()
    column.setSpacing(Spacing().xs)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    if words:
        control.setAccessibleDescription(words)
        column.addWidget(note(words))
    return column


def note(words: str) -> QLabel:
    """Words below a control."""
    label = PlainLabel(words)
    label.setWordWrap(True)
    label.setMinimumWidth(320)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    label.setProperty("quiet", True)
    return label
