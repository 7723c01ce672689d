"""The fields of the export window: how the files are called, and how they are written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.export.file_plan import (
    DEFAULT_PATTERN,
    FIELDS,
    PATTERN_MAX_CHARS,
    check_pattern,
)
from qamera_review.domain.picture_limits import SIDE_MAX
from qamera_review.domain.records import Struct, asdict
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    ExportProfile,
)
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox, WheelSafeSpinBox

FORMAT_TEXTS = {
    ExportFormat.ORIGINAL: noop_tr("Unchanged"),
    ExportFormat.JPEG: "JPEG",
    ExportFormat.PNG: "PNG",
    ExportFormat.WEBP: "WebP",
}
_PROFILE_NAMES = {
    ExportProfile.SRGB: "sRGB",
    ExportProfile.DISPLAY_P3: "Display P3",
    ExportProfile.ADOBE_RGB: "Adobe RGB (1998)",
}
_GROUNDS = {
    "": noop_tr("Unchanged"),
    "#ffffff": noop_tr("White"),
    "#f2f2f2": noop_tr("Light gray"),
    "#000000": noop_tr("Black"),
}
_SIDE_STEP = 100


class ExportChoice(Struct, frozen=True):
    """What the fields say, as it is stored for the next time."""

    pattern: str = DEFAULT_PATTERN
    folder_per_product: bool = False
    format: str = ExportFormat.ORIGINAL.value
    side_px: int = 0
    square: bool = False
    ground: str = ""
    profile: str = ExportProfile.SRGB.value

    @property
    def options(self) -> EncodingOptions:
        """Return how the pictures are written."""
        return EncodingOptions(
            ExportFormat(self.format),
            self.side_px,
            self.square,
            self.ground,
            ExportProfile(self.profile),
        )


def stored_choice(value: object) -> ExportChoice:
    """Return a stored choice; what cannot be used of it has its default."""
    values = value if isinstance(value, dict) else {}
    default = ExportChoice()
    usable = {
        name: values[name]
        for name, known in asdict(default).items()
        if type(values.get(name)) is type(known)
    }
    choice = ExportChoice(**usable)
    try:
        check_pattern(choice.pattern)
        _ = choice.options
    except (InvalidInput, ValueError):
        return default
    return choice


class ExportFields(QWidget):
    """The fields; `changed()` is emitted after each change."""

    changed = Signal()

    def __init__(self, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pattern = QLineEdit(choice.pattern)
        self.per_product = QCheckBox(tr("A folder for each product"))
        self.format, self.profile = WheelSafeComboBox(), WheelSafeComboBox()
        self.ground, self.side = WheelSafeComboBox(), WheelSafeSpinBox()
        self.square = QCheckBox(tr("Square"))
        self._fill(choice)
        self._compose()
        self._connect()
        self._show_format()

    def choice(self) -> ExportChoice:
        """Return what the fields say."""
        return ExportChoice(
            self.pattern.text(),
            self.per_product.isChecked(),
            self.format.currentData().value,
            self.side.value(),
            self.square.isChecked(),
            self.ground.currentData(),
            self.profile.currentData().value,
        )

    def _fill(self, choice: ExportChoice) -> None:
        for format_, text in FORMAT_TEXTS.items():
            self.format.addItem(tr(text), format_)
        for profile, name in _PROFILE_NAMES.items():
            self.profile.addItem(name, profile)
        for ground, text in _GROUNDS.items():
            self.ground.addItem(tr(text), ground)
        self.format.setCurrentIndex(list(FORMAT_TEXTS).index(ExportFormat(choice.format)))
        self.profile.setCurrentIndex(list(_PROFILE_NAMES).index(ExportProfile(choice.profile)))
        self.ground.setCurrentIndex(max(0, self.ground.findData(choice.ground)))
        self.side.setRange(0, SIDE_MAX)
        self.side.setSingleStep(_SIDE_STEP)
        self.side.setSuffix(" px")
        self.side.setSpecialValueText(tr("Original size"))
        self.side.setValue(choice.side_px)
        self.square.setChecked(choice.square)
        self.per_product.setChecked(choice.folder_per_product)
        self.pattern.setMaxLength(PATTERN_MAX_CHARS)

    def _compose(self) -> None:
        fields = " ".join(f"{{{name}}}" for name in FIELDS)
        self.pattern.setToolTip(plain_tooltip(tr("Use {fields}").format(fields=fields)))
        self.side.setToolTip(plain_tooltip(tr("The longest side. Pictures are never enlarged")))
        self.ground.setToolTip(plain_tooltip(tr("The color behind transparent parts")))
        self.per_product.setToolTip(tr("Named after the product"))
        self.format.setToolTip(tr("“Unchanged” leaves every byte as it is"))
        self.square.setToolTip(tr("Fills the shorter side with the background"))
        self.profile.setToolTip(tr("The color space of the written files"))
        for control, title in (
            (self.pattern, tr("File names")),
            (self.format, tr("Format")),
            (self.side, tr("Size")),
            (self.ground, tr("Background")),
            (self.profile, tr("Color profile")),
        ):
            control.setAccessibleName(title)
        size_row = QHBoxLayout()
        size_row.addWidget(self.side, 1)
        size_row.addSpacing(12)
        size_row.addWidget(self.square)
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.addRow(tr("File names"), self.pattern)
        form.addRow("", self.per_product)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Size"), size_row)
        form.addRow(tr("Background"), self.ground)
        form.addRow(tr("Color profile"), self.profile)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._show_format)
        self.pattern.textChanged.connect(self.changed)
        self.per_product.toggled.connect(self.changed)
        self.format.currentIndexChanged.connect(self.changed)
        self.side.valueChanged.connect(self.changed)

    def _show_format(self) -> None:
        is_encoded = self.format.currentData() is not ExportFormat.ORIGINAL
        for control in (self.side, self.square, self.ground, self.profile):
            control.setEnabled(is_encoded)
