"""The contact sheet: pictures in 1 to 8 columns with name, status and note, and a sign-off block.

At the top of each page are the title, how many packshots have which status, and a legend of the
reasons, whose numbers are those of their keys and stand below the pictures. The state to which the
view is limited is not repeated there. The service's address is in the small print of the last page.

Measures are those of `pdf_pages`. Example: A4 without its margins is 523 points wide, so 4 columns
with gaps of 10 are (523 - 3 * 10) / 4 = 123.25 points wide, which is 493 dots.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPdfWriter, QPen

from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.services.export.report_writer import PictureOf, Step
from qamera_review.services.export.view_export import ReportHead, ReportItem
from qamera_review.services.pictures.loader import LoadError
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS
from qamera_review.ui.grid.tile_names import UNNAMED
from qamera_review.ui.reports.contact_sheet_texts import (
    WRAPPED,
    counts_text,
    fitted,
    item_texts,
    legend_text,
    numbered_reason,
)
from qamera_review.ui.reports.pdf_pages import DOTS, Orientation, dots, open_pdf, painter_on
from qamera_review.ui.text.decision_texts import status_text
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text, integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS, load_error_text
from qamera_review.ui.theme.glyphs import paint_glyph
from qamera_review.ui.theme.tokens import LIGHT

COLUMNS_MAX = 8
_PICTURE_DPI = 200
_MARGIN_PT = 36.0
_HEADER_PT = 46.0
_FOOTER_PT = 18.0
_GAP_PT = 10.0
_SIGN_PT = 120.0
_STRETCH_PT = 24.0  # what is left of a page goes between the rows, but never more than this
_SHRINK = 0.85  # of the side of the pictures, at least, to get another row onto a page
_NOTE_LINES = 2
_LEGEND_PT = 8.0
_LEGEND_SHARE_MAX = 0.4  # of the height of a page
_NUMBERS_ONLY_FROM = 5  # columns: there is no room for the words of the reasons
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
    """A `ReportMaker` that paints the sheet in the report's thread. `reasons` are those of the
    digit keys, the first that of key 1; other reasons have no number."""

    def __init__(
        self,
        head: ReportHead,
        items: Sequence[ReportItem],
        style: SheetStyle,
        reasons: Sequence[str] = (),
    ) -> None:
        self._head, self._items, self._style = head, items, style
        self._reasons = reasons

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Paint all pages to `device`; call `step` after each picture. Raises ReportNotWritten."""
        writer = open_pdf(device, self._head.title, Orientation.Portrait, _MARGIN_PT)
        with painter_on(writer) as painter:
            pages = _SheetPages(
                writer, painter, self._head, self._items, self._style, self._reasons
            )
            pages.paint(pictures, step)


class _PlacedRow(Struct, frozen=True):
    """The page of a row of pictures, counted from 1, its top and its height in points."""

    page: int
    top: float
    height: float


class _SheetPages:
    """Paints the pages of one sheet."""

    def __init__(
        self,
        writer: QPdfWriter,
        painter: QPainter,
        head: ReportHead,
        items: Sequence[ReportItem],
        style: SheetStyle,
        reasons: Sequence[str],
    ) -> None:
        self._writer, self._painter = writer, painter
        self._head, self._items, self._style = head, items, style
        self._width = writer.width() / DOTS
        self._height = writer.height() / DOTS
        gaps = _GAP_PT * (style.columns - 1)
        self._cell = (self._width - gaps) / style.columns
        self._line = style.text_pt * 1.35
        self._reasons_of = [parse_feedback(item.shown.note).reasons for item in items]
        self._numbers = {reason: number for number, reason in enumerate(reasons, start=1)}
        self._legend = legend_text(Counter(chain.from_iterable(self._reasons_of)), self._numbers)
        needed = self._height_of_legend()
        self._legend_height = min(needed, self._height * _LEGEND_SHARE_MAX)
        self._has_whole_legend = needed <= self._legend_height
        self._counts_line = counts_text(items)
        self._top = _HEADER_PT + self._legend_height
        # With one column a square picture can be higher than the page, so it is made smaller.
        room = self._height - self._top - _FOOTER_PT
        self._side = min(self._cell, room - self._line * (2 + _NOTE_LINES) - 4)
        self._gap = _GAP_PT
        self._rows = self._placed_rows()
        self._make_room_for_a_row(room)
        self._page = 1
        self._pages = self._count_pages()

    def paint(self, pictures: PictureOf, step: Step) -> None:
        """Paint every page, and the sign-off block."""
        self._paint_frame()
        for number, item in enumerate(self._items):
            row, column = divmod(number, self._style.columns)
            place = self._rows[row]
            if place.page > self._page:
                self._next_page()
            x = column * (self._cell + self._gap)
            fit_px = round(self._side / 72 * _PICTURE_DPI)
            picture = pictures(item.packshot, fit_px)
            self._paint_item(x, place.top, item, self._texts(number), picture)
            step()
        if self._style.sign_off:
            self._paint_sign_off()

    def _make_room_for_a_row(self, room: float) -> None:
        """Make the pictures a little smaller if a page then has room for another row, instead of
        leaving the height of most of a row blank, and if that saves a page."""
        columns, texts = self._style.columns, self._line * 2 + 4
        rows = int((room + _GAP_PT) // (self._side + texts + _GAP_PT)) + 1
        side = (room - _GAP_PT * (rows - 1)) / rows - texts
        if columns > 1 and len(self._items) > columns * (rows - 1) and side >= self._cell * _SHRINK:
            before = self._side, self._cell, self._gap, self._rows
            self._side = self._cell = side
            self._gap = (self._width - columns * side) / (columns - 1)
            self._rows = self._placed_rows()
            if self._rows[-1].page >= before[-1][-1].page:
                self._side, self._cell, self._gap, self._rows = before

    def _placed_rows(self) -> list[_PlacedRow]:
        """Return the rows of pictures, as many on a page as it has room for: a row whose packshots
        have no notes needs no lines for them. What is left of a page goes between its rows."""
        columns, bottom = self._style.columns, self._height - _FOOTER_PT
        pages: list[list[float]] = []
        left = 0.0
        for start in range(0, len(self._items), columns):
            height = self._row_height(range(start, min(start + columns, len(self._items))))
            if not pages or height > left:
                pages.append([])
                left = bottom - self._top
            pages[-1].append(height)
            left -= height + _GAP_PT
        if self._style.sign_off and pages and left < _SIGN_PT and len(pages[-1]) > 1:
            # What is signed must not stand alone on a page.
            pages.append([pages[-1].pop()])
        rows: list[_PlacedRow] = []
        for page, heights in enumerate(pages, 1):
            spare = bottom - self._top - sum(heights)
            gap = spare / max(1, len(heights) - 1) if page < len(pages) else _GAP_PT
            gap, top = max(_GAP_PT, min(gap, _GAP_PT + _STRETCH_PT)), self._top
            for height in heights:
                rows.append(_PlacedRow(page, top, height))
                top += height + gap
        return rows

    def _row_height(self, numbers: range) -> float:
        """Return how high a row is with its texts, in points."""
        size = self._style.text_pt
        widths = [self._width_of(self._texts(number)[1], size) for number in numbers]
        lines = min(_NOTE_LINES, max(-(-width // (self._cell * 0.85)) for width in widths))
        return self._side + 4 + self._line * (2 + lines)

    def _count_pages(self) -> int:
        pages = self._rows[-1].page if self._rows else 1
        return pages + (1 if self._style.sign_off and not self._sign_off_fits() else 0)

    def _sign_off_fits(self) -> bool:
        used = self._rows[-1].top + self._rows[-1].height if self._rows else self._top
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
        about = " · ".join((self._counts_line, *self._head.lines))
        self._text(QRectF(0, 19, self._width, 12), about, 8.5)
        if self._legend:
            area = QRectF(0, 33, self._width, self._legend_height)
            self._wrapped(area, self._legend, _LEGEND_PT, whole=self._has_whole_legend)
        self._rule(self._top - 8)
        of_pages = tr("Page {page} of {pages}").format(
            page=integer_text(self._page), pages=integer_text(self._pages)
        )
        bottom = QRectF(0, self._height - 12, self._width, 12)
        self._text(bottom, of_pages, 8, colour=LIGHT.text_muted, align=right)
        small_print = ("Qamera Review", self._head.service_url)
        # Which service the pictures are from matters to nobody who signs, so it is said once.
        texts = small_print if self._page == self._pages else small_print[:1]
        self._text(bottom, " · ".join(texts), 6, colour=LIGHT.text_muted)

    def _height_of_legend(self) -> float:
        """Return how high the whole legend is, in points."""
        if not self._legend:
            return 0.0
        metrics = QFontMetricsF(self._font(_LEGEND_PT, strong=False))
        room = QRectF(0, 0, self._width * DOTS, 1e6)
        return metrics.boundingRect(room, WRAPPED, self._legend).height() / DOTS + 2

    def _paint_item(
        self,
        x: float,
        y: float,
        item: ReportItem,
        texts: tuple[str, str],
        picture: QImage | LoadError | None,
    ) -> None:
        box = QRectF(x, y, self._cell, self._side)
        if isinstance(picture, QImage):
            self._paint_picture(box, picture)
        else:
            failed = status_text(Facet.FAILED) if item.facet is Facet.FAILED else ""
            self._paint_problem(box, picture, failed or tr("Not ready yet"))
        top = y + self._side + 4
        size = self._style.text_pt
        name = one_line(item.row.name) or tr(UNNAMED)
        variant = f"#{integer_text(item.variant)}" if item.variant else ""
        area = QRectF(x, top, self._cell, self._line)
        room = self._width_of(variant, size)
        self._text(area.adjusted(0, 0, -room, 0), name, size, strong=True)
        right = Qt.AlignmentFlag.AlignRight
        self._text(area, variant, size, colour=LIGHT.text_muted, align=right)
        top += self._line
        icon = size * 1.05
        ink = QColor(LIGHT.text)
        glyph = QRectF(x * DOTS, (top + 1) * DOTS, icon * DOTS, icon * DOTS)
        paint_glyph(self._painter, STATUS_GLYPHS[item.facet], glyph, ink)
        state_text, note = texts
        area = QRectF(x + icon + 3, top, self._cell - icon - 3, self._line)
        self._text(area, state_text, size)
        top += self._line
        area = QRectF(x, top, self._cell, self._line * _NOTE_LINES)
        self._wrapped(area, note, size)

    def _texts(self, number: int) -> tuple[str, str]:
        """Return the text beside the icon of the state, and that below it."""
        size = self._style.text_pt
        room = self._cell - size * 1.05 - 3

        def fits(text: str) -> bool:
            return self._width_of(text, size) <= room

        return item_texts(self._items[number], self._reasons_text(number), fits)

    def _reasons_text(self, position: int) -> str:
        """Return the reasons of an item with the numbers of their keys; of many columns only the
        numbers, if the legend has them all."""
        is_short = self._style.columns >= _NUMBERS_ONLY_FROM and self._has_whole_legend
        return ", ".join(
            integer_text(self._numbers[reason])
            if is_short and reason in self._numbers
            else numbered_reason(reason, self._numbers)
            for reason in self._reasons_of[position]
        )

    def _paint_problem(self, box: QRectF, error: LoadError | None, missing: str) -> None:
        """Paint a frame with the reason why there is no picture: `missing` without an error."""
        self._painter.setPen(QPen(QColor(LIGHT.line), DOTS * 0.5))
        self._painter.drawRect(dots(box))
        pad = _PROBLEM_PAD_PT
        area = dots(box.adjusted(pad, pad, -pad, -pad))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        metrics = QFontMetricsF(self._font(self._style.text_pt, strong=False))
        text = missing if error is None else load_error_text(error)
        needed = metrics.boundingRect(area, flags, text)
        if error is not None and needed.height() > area.height():
            text = tr(PROBLEM_TEXTS[error.problem].title)
        self._painter.setPen(QColor(LIGHT.text))
        self._painter.drawText(area, flags, text)

    def _paint_picture(self, box: QRectF, image: QImage) -> None:
        scale = min(box.width() / image.width(), box.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        x, y = box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2
        area = dots(QRectF(x, y, width, height))
        self._painter.drawImage(area, image)
        # White pictures would have no edge on the paper.
        self._painter.setPen(QPen(QColor(LIGHT.line), DOTS * 0.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(area)

    def _paint_sign_off(self) -> None:
        top = self._height - _FOOTER_PT - _SIGN_PT + 20
        if self._sign_off_fits():
            self._rule(top - 8)
        else:
            self._next_page()
            top = self._top
        self._text(QRectF(0, top, self._width, 14), tr("Approval"), 11, strong=True)
        self._text(QRectF(0, top + 18, self._width, 12), self._counts_line, 9)
        titles = (tr("Full name"), tr("Date"), tr("Signature"))
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

    def _width_of(self, text: str, size_pt: float) -> float:
        """Return how wide a text is with a gap beside it, in points; 0 for none."""
        metrics = QFontMetricsF(self._font(size_pt, strong=False))
        return metrics.horizontalAdvance(text) / DOTS + 3 if text else 0.0

    def _wrapped(self, area: QRectF, text: str, size_pt: float, *, whole: bool = False) -> None:
        """Paint a text in the lines that the area has, the last one elided; `whole` says that all
        of it fits."""
        if not text:
            return
        metrics = QFontMetricsF(self._font(size_pt, strong=False))
        room = QRectF(0, 0, area.width() * DOTS, 1e6)
        lines = round(area.height() / (size_pt * 1.35))
        text = text if whole else fitted(text, metrics, room, lines)
        self._painter.setPen(QColor(LIGHT.text_muted))
        self._painter.drawText(dots(area), WRAPPED, text)
