"""What the checks have found, over a large picture: the drawing, and lines with number and rule."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.settings.preferences import Preferences
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.check_texts import check_lines, fired_lines, short_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.check_drawing import draw_measurement

_GROUND = QColor(0, 0, 0, 190)
_INK = QColor("#ffffff")
_PAD_PX = 8


class CheckOverlay(QObject):
    """Draws on large pictures while the preference `draw_checks` is on; GUI thread only.

    The texts stay `free_px` away from the lower edge. Signal `changed()`: it was turned on or off.
    """

    changed = Signal()

    def __init__(
        self, checks: PictureChecks, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._checks = checks
        self._settings = settings
        self._was_on = self.is_on
        self.free_px = 0
        settings.changed.connect(self._on_settings_changed)

    @property
    def is_on(self) -> bool:
        """Return whether it draws."""
        return self._settings.preferences.draw_checks

    def short_text(self, packshot_id: PackshotId) -> str:
        """Return what has fired for the caption, "" if nothing has."""
        return short_text(self._checks.of(packshot_id))

    def lines(self, packshot_id: PackshotId) -> list[str]:
        """Return a line with number, rule and date for each check that has fired, or one that says
        that none has, or why nothing is known."""
        checked = self._checks.of(packshot_id)
        if checked is None or checked.measurement is None:
            return check_lines(checked)
        return fired_lines(checked) or [tr("Nothing found by the checks")]

    def paint(
        self, painter: QPainter, packshot_id: PackshotId, picture: QRectF, pane: QRectF
    ) -> None:
        """Draw on the picture that covers `picture`, and write into the corner of `pane`."""
        checked = self._checks.of(packshot_id)
        if checked is not None and checked.measurement is not None:
            draw_measurement(painter, picture, checked.measurement, checked.fired)
        self._paint_lines(painter, self.lines(packshot_id), pane)

    def _paint_lines(self, painter: QPainter, lines: list[str], pane: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        room = pane.width() - 4 * _PAD_PX
        texts = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        width = max(metrics.horizontalAdvance(text) for text in texts) + 2 * _PAD_PX
        height = metrics.lineSpacing() * len(texts) + _PAD_PX
        bottom = pane.bottom() - self.free_px - _PAD_PX
        box = QRectF(pane.left() + _PAD_PX, bottom - height, width, height)
        painter.fillRect(box, _GROUND)
        painter.setPen(_INK)
        for number, text in enumerate(texts):
            top = box.top() + _PAD_PX / 2 + number * metrics.lineSpacing()
            painter.drawText(QPointF(box.left() + _PAD_PX, top + metrics.ascent()), text)

    def _on_settings_changed(self, preferences: Preferences) -> None:
        if preferences.draw_checks != self._was_on:
            self._was_on = preferences.draw_checks
            self.changed.emit()
