"""The contact sheet: pictures in 1 to 8 columns with name, status and note, and a sign-off block.

Measures are those of `pdf_pages`. Example: A4 without its margins is 523 points wide, so 4 columns
with gaps of 10 are (523 - 3 * 10) / 4 = 123.25 points wide, which is 493 dots.
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPdfWriter, QPen

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.services.export.report_writer import PictureOf, Step
from qamera_review.services.export.view_export import ReportHead, ReportItem
from qamera_review.services.pictures.loader import LoadError
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS
from qamera_review.ui.grid.tile_names import UNNAMED
from qamera_review.ui.grid.tile_text import refusal_text
from qamera_review.ui.reports.pdf_pages import DOTS, Orientation, dots, open_pdf, painter_on
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text, integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS, load_error_text
from qamera_review.ui.text.reason_text import reason_texts
from qamera_review.ui.theme.glyphs import paint_glyph
from qamera_review.ui.theme.tokens import LIGHT

COLUMNS_MAX = 8
_PICTURE_DPI = 200
_MARGIN_PT = 36.0
_HEADER_PT = 46.0
_FOOTER_PT = 18.0
_GAP_PT = 10.0
_SIGN_PT = 120.0
_NOTE_LINES = 2
_PROBLEM_PAD_PT = 4.0


class SheetStyle(Struct, frozen=True):
    """The number of columns, and whether a sign-off block is at the end."""

    columns: int = 4
    sign_off: bool = False

    @property
    def text_pt(self) -> float:
        """Return the font size of the texts below a picture, in points."""
        return 9.0 if self.columns <= 3 else 8.0 if self.columns <= 5 else 6.5


class ContactSheetWriter:
    """A `ReportMaker` that paints the sheet in the report's thread."""

    def __init__(self, head: ReportHead, items: Sequence[ReportItem], style: SheetStyle) -> None:
        self._head, self._items, self._style = head, items, style

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Paint all pages to `device`; call `step` after each picture. Raises ReportNotWritten."""
        writer = open_pdf(device, self._head.title, Orientation.Portrait, _MARGIN_PT)
        with painter_on(writer) as painter:
            pages = _SheetPages(writer, painter, self._head, self._items, self._style)
            pages.paint(pictures, step)


class _SheetPages:
    """Paints the pages of one sheet."""

    def __init__(
        self,
        writer: QPdfWriter,
        painter: QPainter,
        head: ReportHead,
        items: Sequence[ReportItem],
        style: SheetStyle,
    ) -> None:
        self._writer, self._painter = writer, painter
        self._head, self._items, self._style = head, items, style
        self._width = writer.width() / DOTS
        self._height = writer.height() / DOTS
        gaps = _GAP_PT * (style.columns - 1)
        self._cell = (self._width - gaps) / style.columns
        self._line = style.text_pt * 1.35
        self._cell_height = self._cell + self._line * (2 + _NOTE_LINES) + 4
        room = self._height - _HEADER_PT - _FOOTER_PT
        self._rows = max(1, int((room + _GAP_PT) // (self._cell_height + _GAP_PT)))
        # With one column a square picture would be higher than the page, so it is made smaller.
        self._side = min(self._cell, room - self._line * (2 + _NOTE_LINES) - 4)
        self._page = 1
        self._pages = self._count_pages()

    def paint(self, pictures: PictureOf, step: Step) -> None:
        """Paint every page, and the sign-off block."""
        self._paint_frame()
        per_page = self._rows * self._style.columns
        for number, item in enumerate(self._items):
            position = number % per_page
            if number and not position:
                self._next_page()
            row, column = divmod(position, self._style.columns)
            x = column * (self._cell + _GAP_PT)
            y = _HEADER_PT + row * (self._cell_height + _GAP_PT)
            fit_px = round(self._side / 72 * _PICTURE_DPI)
            self._paint_item(x, y, item, pictures(item.packshot, fit_px))
            step()
        if self._style.sign_off:
            self._paint_sign_off()

    def _count_pages(self) -> int:
        per_page = self._rows * self._style.columns
        pages = max(1, -(-len(self._items) // per_page))
        return pages + (1 if self._style.sign_off and not self._sign_off_fits() else 0)

    def _sign_off_fits(self) -> bool:
        per_page = self._rows * self._style.columns
        on_last = len(self._items) % per_page or (per_page if self._items else 0)
        rows = -(-on_last // self._style.columns)
        used = _HEADER_PT + rows * (self._cell_height + _GAP_PT)
        return self._height - _FOOTER_PT - used >= _SIGN_PT

    def _next_page(self) -> None:
        self._writer.newPage()
        self._page += 1
        self._paint_frame()

    def _paint_frame(self) -> None:
        made = date_time_text(self._head.made_ms)
        self._text(QRectF(0, 0, self._width * 0.7, 18), self._head.title, 13, strong=True)
        right = Qt.AlignmentFlag.AlignRight
        self._text(QRectF(self._width * 0.7, 2, self._width * 0.3, 14), made, 9, align=right)
        about = " · ".join((self._head.service_url, *self._head.lines))
        self._text(QRectF(0, 19, self._width, 12), about, 8, colour=LIGHT.text_muted)
        self._rule(_HEADER_PT - 10)
        of_pages = tr("Page {page} of {pages}").format(
            page=integer_text(self._page), pages=integer_text(self._pages)
        )
        bottom = QRectF(0, self._height - 12, self._width, 12)
        self._text(bottom, of_pages, 8, colour=LIGHT.text_muted, align=right)
        count = tr("%n packshots", len(self._items))
        self._text(bottom, count, 8, colour=LIGHT.text_muted)

    def _paint_item(
        self, x: float, y: float, item: ReportItem, picture: QImage | LoadError | None
    ) -> None:
        box = QRectF(x, y, self._cell, self._side)
        if isinstance(picture, QImage):
            self._paint_picture(box, picture)
        else:
            self._paint_problem(box, picture)
        top = y + self._side + 4
        size = self._style.text_pt
        name = one_line(item.row.name) or tr(UNNAMED)
        self._text(QRectF(x, top, self._cell, self._line), name, size, strong=True)
        top += self._line
        icon = size * 1.05
        ink = QColor(LIGHT.text)
        glyph = QRectF(x * DOTS, (top + 1) * DOTS, icon * DOTS, icon * DOTS)
        paint_glyph(self._painter, STATUS_GLYPHS[item.facet], glyph, ink)
        status_text = tr(FACET_TEXTS[item.facet])
        if item.shown.delivery not in (None, DecisionState.SETTLED):
            status_text = tr("{status}, not sent yet").format(status=status_text)
        self._text(QRectF(x + icon + 3, top, self._cell - icon - 3, self._line), status_text, size)
        top += self._line
        reasons = ", ".join(reason_texts(parse_feedback(item.shown.note).reasons))
        feedback_text = " - ".join(filter(None, (reasons, item.row.note)))
        note = refusal_text(item.shown) or feedback_text
        area = QRectF(x, top, self._cell, self._line * _NOTE_LINES)
        self._note(area, one_line(note), size)

    def _paint_problem(self, box: QRectF, error: LoadError | None) -> None:
        """Paint a frame with the reason why there is no picture."""
        self._painter.setPen(QPen(QColor(LIGHT.line), DOTS * 0.5))
        self._painter.drawRect(dots(box))
        pad = _PROBLEM_PAD_PT
        area = dots(box.adjusted(pad, pad, -pad, -pad))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        metrics = QFontMetricsF(self._font(self._style.text_pt, strong=False))
        text = tr("Not ready yet") if error is None else load_error_text(error)
        needed = metrics.boundingRect(area, flags, text)
        if error is not None and needed.height() > area.height():
            text = tr(PROBLEM_TEXTS[error.problem].title)
        self._painter.setPen(QColor(LIGHT.text))
        self._painter.drawText(area, flags, text)

    def _paint_picture(self, box: QRectF, image: QImage) -> None:
        scale = min(box.width() / image.width(), box.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        x, y = box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2
        self._painter.drawImage(dots(QRectF(x, y, width, height)), image)

    def _paint_sign_off(self) -> None:
        top = self._height - _FOOTER_PT - _SIGN_PT + 20
        if not self._sign_off_fits():
            self._next_page()
            top = _HEADER_PT + 10
        counts = Counter(item.facet for item in self._items)
        counts_text = ", ".join(
            f"{tr(FACET_TEXTS[facet])}: {integer_text(counts[facet])}"
            for facet in Facet
            if counts[facet]
        )
        self._rule(top - 8)
        self._text(QRectF(0, top, self._width, 14), tr("Approval"), 11, strong=True)
        self._text(QRectF(0, top + 18, self._width, 12), counts_text, 9)
        titles = (tr("Name"), tr("Date"), tr("Signature"))
        third = self._width / len(titles)
        for position, title in enumerate(titles):
            x = position * third
            self._rule(top + 74, x, third - 16)
            area = QRectF(x, top + 76, third - 16, 12)
            self._text(area, title, 8, colour=LIGHT.text_muted)

    def _rule(self, y: float, x: float = 0.0, width: float | None = None) -> None:
        self._painter.setPen(QPen(QColor(LIGHT.text_disabled), DOTS * 0.5))
        end = self._width if width is None else x + width
        self._painter.drawLine(round(x * DOTS), round(y * DOTS), round(end * DOTS), round(y * DOTS))

    def _font(self, size_pt: float, strong: bool) -> QFont:
        font = QFont()
        font.setPixelSize(round(size_pt * DOTS))
        font.setBold(strong)
        self._painter.setFont(font)
        return font

    def _text(
        self,
        area: QRectF,
        text: str,
        size_pt: float,
        *,
        strong: bool = False,
        colour: str = LIGHT.text,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        metrics = QFontMetricsF(self._font(size_pt, strong))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() * DOTS)
        self._painter.setPen(QColor(colour))
        if align is not Qt.AlignmentFlag.AlignCenter:
            align |= Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(dots(area), align | Qt.TextFlag.TextSingleLine, elided)

    def _note(self, area: QRectF, text: str, size_pt: float) -> None:
        if not text:
            return
        metrics = QFontMetricsF(self._font(size_pt, strong=False))
        room = area.width() * DOTS * (_NOTE_LINES - 0.25)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._painter.setPen(QColor(LIGHT.text_muted))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        self._painter.drawText(dots(area), flags, elided)
