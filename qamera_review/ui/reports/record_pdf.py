"""The approval record as a PDF for people: a row for each decision, and the hash of the last.

The same record is attached as JSON, signed if the user signs records, and its signature is printed
below the rows. So one file can be read, and checked with `qamera-review verify`, which finds the
attachment by what is in it.

Measures are those of `pdf_pages`. The rows are painted one by one, and not as one document: Qt
would lay that out for seconds, and hold up the window meanwhile.
"""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QPen

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import Verb
from qamera_review.domain.export.approval_record import (
    ApprovalRecord,
    RecordEntry,
    StatedSignature,
    stated_signature,
)
from qamera_review.domain.measurement import AiMark
from qamera_review.domain.times import from_iso
from qamera_review.services.export.history import Answer
from qamera_review.services.export.report_writer import PictureOf, Step
from qamera_review.ui.reports.pdf_pages import DOTS, Orientation, dots, open_pdf, painter_on
from qamera_review.ui.text.check_texts import ai_mark_text, sign_text
from qamera_review.ui.text.decision_texts import verb_title
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text, integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.reason_text import reason_texts
from qamera_review.ui.theme.tokens import LIGHT

_VERBS = {verb.value: verb for verb in Verb}
_ANSWERS = {
    Answer.ACCEPTED.value: noop_tr("accepted"),
    Answer.REFUSED.value: noop_tr("refused"),
    Answer.NOT_SENT.value: noop_tr("not sent"),
    Answer.NOT_KNOWN.value: noop_tr("not known"),
}
# The columns, and their shares of the width in percent.
_COLUMNS = (
    (noop_tr("No."), 4),
    (noop_tr("Time"), 11),
    (noop_tr("Who"), 9),
    (noop_tr("Packshot"), 15),
    (noop_tr("Decision"), 9),
    (noop_tr("Reasons and note"), 20),
    (noop_tr("Service"), 11),
    (noop_tr("Picture (SHA-256)"), 21),
)
_MARGIN_PT = 34.0
_TEXT_PT, _TITLE_PT, _HEAD_PT = 7.0, 14.0, 8.0
_LINE = 1.35  # times the size of the text
_PAD_PT = 3.0
_FOOTER_PT = 16.0
ATTACHMENT = "approval-record.json"
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_LINES_MAX = 40  # of a cell; a note has 2,000 characters at most


class RecordPdfWriter:
    """A `ReportMaker` that paints the record in the report's thread. `data` returns the record as a
    JSON file; it is called in that thread."""

    def __init__(self, record: ApprovalRecord, service_url: str, data: Callable[[], bytes]) -> None:
        self._record, self._service_url, self._data = record, service_url, data

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Paint all pages to `device`, without pictures; call `step` after each row. Raises
        ReportNotWritten."""
        data = self._data()
        writer = open_pdf(device, tr("Approval record"), Orientation.Landscape, _MARGIN_PT)
        with painter_on(writer) as painter:
            pages = _RecordPages(writer, painter)
            pages.paint(self._record, self._service_url, step)
            pages.paint_check(stated_signature(data))
            writer.addFileAttachment(ATTACHMENT, data, "application/json")


class _RecordPages:
    """Paints the pages of one record."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._width, self._height = writer.width() / DOTS, writer.height() / DOTS
        self._font = QFont()
        self._use(_TEXT_PT)
        self._metrics = QFontMetricsF(self._font, writer)
        self._page = 1
        self._y = 0.0

    def paint(self, record: ApprovalRecord, service_url: str, step: Step) -> None:
        """Paint the title and all rows."""
        self._line(tr("Approval record"), _TITLE_PT, strong=True)
        count = tr("%n decisions", len(record.entries))
        self._line(f"{service_url} · {count}", _HEAD_PT)
        self._line(tr("Contains only what was decided on this computer"), _HEAD_PT)
        self._line(tr("Hash of the last entry: {hash}").format(hash=record.head), _HEAD_PT)
        if record.follows:
            text = tr("Follows a damaged record that ended with: {hash}")
            self._line(text.format(hash=one_line(record.follows)), _HEAD_PT)
        self._y += _HEAD_PT
        self._paint_columns()
        for entry in record.entries:
            self._paint_row(_cells_of(entry))
            step()

    def paint_check(self, signature: StatedSignature | None) -> None:
        """Paint who has signed the record and how to check it, and end the last page."""
        texts = [tr("Not signed.")]
        if signature is not None:
            signer = one_line(signature.signer) or tr("a user without a name")
            texts = [
                tr("Signed as {name} with the public key {key}").format(
                    name=signer, key=one_line(signature.public_key)
                ),
                tr("Signature: {signature}").format(signature=one_line(signature.signature)),
            ]
        text = tr(
            "The same record is attached to this document as {file}. The command “qamera-review "
            "verify” with this document says whether the record is whole and who signed it; "
            "compare the hash of the last entry with the one on the first page."
        )
        texts.append(text.format(file=ATTACHMENT))
        heights = [self._height_of(text) for text in texts]
        if self._y + sum(heights) + 3 * _HEAD_PT > self._height - _FOOTER_PT:
            self._begin_page()
        self._y += _HEAD_PT
        self._line(tr("Checking this record"), _HEAD_PT, strong=True)
        for text, height in zip(texts, heights, strict=True):
            self._use(_HEAD_PT)
            area = QRectF(0, self._y, self._width, height)
            self._painter.drawText(dots(area), _WRAPPED, text)
            self._y += height
        self._paint_footer()

    def _height_of(self, text: str) -> float:
        """Return how high a text is in as many lines as it needs, in points."""
        self._use(_HEAD_PT)
        metrics = QFontMetricsF(self._font, self._writer)
        room = QRectF(0, 0, self._width * DOTS, 1e6)
        return metrics.boundingRect(room, _WRAPPED, text).height() / DOTS + 2

    def _begin_page(self) -> None:
        self._paint_footer()
        self._writer.newPage()
        self._page, self._y = self._page + 1, 0.0

    def _paint_columns(self) -> None:
        self._use(_TEXT_PT, strong=True)
        height = _TEXT_PT * _LINE + 2 * _PAD_PT
        area = QRectF(0, self._y, self._width, height)
        self._painter.fillRect(dots(area), QColor("#eeeeee"))
        self._painter.setPen(QColor(LIGHT.text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for (title, _share), box in zip(_COLUMNS, self._boxes(height), strict=True):
            self._painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, tr(title))
        self._y += height

    def _paint_row(self, cells: tuple[str, ...]) -> None:
        limit = _LINES_MAX * _TEXT_PT * _LINE * DOTS
        boxes = self._boxes(0)
        flags = [self._wrapping(text, box.width()) for box, text in zip(boxes, cells, strict=True)]
        heights = [
            self._metrics.boundingRect(QRectF(0, 0, box.width(), limit), flag, text).height()
            for box, text, flag in zip(boxes, cells, flags, strict=True)
        ]
        height = min(max(heights), limit) / DOTS + 2 * _PAD_PT
        if self._y + height > self._height - _FOOTER_PT:
            self._begin_page()
            self._paint_columns()
        self._use(_TEXT_PT)
        self._painter.setPen(QColor(LIGHT.text))
        boxes = self._boxes(height - 2 * _PAD_PT)
        for box, text, flag in zip(boxes, cells, flags, strict=True):
            self._painter.drawText(box.translated(0, _PAD_PT * DOTS), flag, text)
        self._y += height
        self._painter.setPen(QPen(QColor(LIGHT.line), DOTS * 0.5))
        y = round(self._y * DOTS)
        self._painter.drawLine(0, y, round(self._width * DOTS), y)

    def _wrapping(self, text: str, width: float) -> int:
        """Return how a text is wrapped: between words, unless one, such as a hash, is too long."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        longest = max(text.split(), key=len, default="")
        if self._metrics.horizontalAdvance(longest) > width:
            flags |= Qt.TextFlag.TextWrapAnywhere
        return int(flags)

    def _paint_footer(self) -> None:
        self._use(_HEAD_PT)
        self._painter.setPen(QColor(LIGHT.text_muted))
        area = QRectF(0, self._height - _FOOTER_PT, self._width, _FOOTER_PT)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        text = tr("Page {page}").format(page=integer_text(self._page))
        self._painter.drawText(dots(area), flags, text)

    def _boxes(self, height: float) -> list[QRectF]:
        """Return where the cells of the next row are, in dots."""
        boxes, x = [], 0.0
        for _title, share in _COLUMNS:
            width = self._width * share / 100
            boxes.append(dots(QRectF(x + _PAD_PT, self._y, width - 2 * _PAD_PT, height)))
            x += width
        return boxes

    def _line(self, text: str, size_pt: float, *, strong: bool = False) -> None:
        self._use(size_pt, strong=strong)
        self._painter.setPen(QColor(LIGHT.text))
        area = QRectF(0, self._y, self._width, size_pt * _LINE)
        self._painter.drawText(dots(area), Qt.TextFlag.TextSingleLine, text)
        self._y += size_pt * _LINE

    def _use(self, size_pt: float, *, strong: bool = False) -> None:
        self._font.setPixelSize(round(size_pt * DOTS))
        self._font.setBold(strong)
        self._painter.setFont(self._font)


def _cells_of(entry: RecordEntry) -> tuple[str, ...]:
    reasons = reason_texts(entry.reasons)
    feedback = "; ".join([*reasons, *([entry.note] if entry.note else [])])
    answer = tr(_ANSWERS[entry.answer]) if entry.answer in _ANSWERS else entry.answer
    cells = (
        integer_text(entry.number),
        date_time_text(from_iso(entry.decided)),
        entry.who,
        entry.packshot,
        _verb_text(entry.verb),
        feedback,
        ": ".join(filter(None, (answer, entry.answer_text))),
    )
    return (*map(one_line, cells), picture_text(entry))


def picture_text(entry: RecordEntry) -> str:
    """Return which picture was decided on: its SHA-256, its size, the screen's colour space, the
    parts that were looked at and what the checks have found; or that it was not seen, with the
    SHA-256 of what was approved nevertheless."""
    if entry.was_seen:
        size = f"{entry.seen_width_px} × {entry.seen_height_px}" if entry.seen_width_px else ""
        details = " ".join(filter(None, (size, one_line(entry.seen_output or ""))))
        texts = (entry.seen_sha256, details, _zones_text(entry), recorded_checks_text(entry))
        return "\n".join(filter(None, texts))
    if entry.bytes_sha256 is None:
        return tr("not seen")
    return "\n".join((tr("not seen"), tr("bytes at that time:"), entry.bytes_sha256))


def _zones_text(entry: RecordEntry) -> str:
    """Return how many parts of the picture were looked at, "" for none."""
    if entry.seen_zones is None or entry.seen_zones_count is None:
        return ""
    return tr("parts looked at: {seen} of {count}").format(
        seen=integer_text(len(entry.seen_zones)), count=integer_text(entry.seen_zones_count)
    )


def recorded_checks_text(entry: RecordEntry) -> str:
    """Return what the checks have found in the picture, and its AI label; "" if it was not
    measured."""
    if entry.checks is None:
        return ""
    known = {check.value: check for check in Check}
    titles = [sign_text((known[c],)) if c in known else one_line(c) for c in entry.checks]
    marks = {mark.value: mark for mark in AiMark}
    mark = entry.ai_mark or ""
    label = ai_mark_text(marks[mark]) if mark in marks else one_line(mark)
    return "\n".join(
        (
            tr("Checks: {checks}").format(checks=", ".join(titles) or tr("nothing found")),
            tr("AI label: {label}").format(label=label),
        )
    )


def _verb_text(word: str) -> str:
    """Return what was decided; the word of the record if a newer version has written it."""
    if not word:
        return tr("Reason or note")
    return verb_title(_VERBS[word]) if word in _VERBS else word
