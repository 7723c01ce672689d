"""The approval record as a PDF for people: a row for each decision, and the hash of the last."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.approval_record import START, RecordEntry
from qamera_review.domain.times import from_iso
from qamera_review.services.export.history import Answer
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import noop_tr, tr

_VERBS = {
    Verb.APPROVE.value: noop_tr("Approved"),
    Verb.REJECT.value: noop_tr("Rejected"),
    Verb.ARCHIVE.value: noop_tr("Archived"),
    "": noop_tr("Note"),
}
_ANSWERS = {
    Answer.ACCEPTED.value: noop_tr("accepted"),
    Answer.REFUSED.value: noop_tr("refused"),
    Answer.NOT_SENT.value: noop_tr("not sent"),
    Answer.NOT_KNOWN.value: noop_tr("not known"),
}
_COLUMNS = (
    noop_tr("No."),
    noop_tr("Time"),
    noop_tr("Who"),
    noop_tr("Packshot"),
    noop_tr("Decision"),
    noop_tr("Reasons and note"),
    noop_tr("Service"),
    noop_tr("Picture (SHA-256)"),
)
_STYLE = (
    "body, td, th { font-family: Inter; font-size: 7pt } h1 { font-size: 14pt }"
    " th { text-align: left; background-color: #eeeeee } .hash { font-size: 5pt }"
)
_MARGIN_MM = 12.0
_DPI = 300


def write_record_pdf(path: str, entries: Sequence[RecordEntry], service_url: str) -> bool:
    """Write the record to a file; return whether it could be written."""
    writer = QPdfWriter(path)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(tr("Approval record"))
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(_STYLE)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(record_html(entries, service_url))
    document.print_(writer)
    return True


def record_html(entries: Sequence[RecordEntry], service_url: str) -> str:
    """Return the record as HTML; all texts of others are escaped."""
    head = "".join(f"<th>{escape(tr(title))}</th>" for title in _COLUMNS)
    rows = "".join(map(_row, entries))
    last = entries[-1].hash if entries else START
    count = tr("%n decisions", len(entries))
    whole = tr("Hash of the last entry: {hash}").format(hash=last)
    return (
        f"<h1>{escape(tr('Approval record'))}</h1>"
        f"<p>{escape(service_url)}<br>{escape(count)}<br>{escape(whole)}</p>"
        f'<table width="100%" border="1" cellspacing="0" cellpadding="20">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _row(entry: RecordEntry) -> str:
    feedback = "; ".join([*entry.reasons, *([entry.note] if entry.note else [])])
    answer = tr(_ANSWERS[entry.answer]) if entry.answer in _ANSWERS else entry.answer
    size = f"{entry.seen_width_px} × {entry.seen_height_px}" if entry.seen_width_px else ""
    cells = (
        str(entry.number),
        date_time_text(from_iso(entry.decided)),
        entry.who,
        entry.packshot,
        tr(_VERBS[entry.verb]) if entry.verb in _VERBS else entry.verb,
        feedback,
        " ".join(filter(None, (answer, entry.answer_text))),
    )
    plain = "".join(f"<td>{escape(one_line(cell))}</td>" for cell in cells)
    sha256 = entry.seen_sha256 or ""
    halves = f"{sha256[:32]}<br>{sha256[32:]}" if sha256 else escape(tr("not seen"))
    space = escape(one_line(entry.seen_output or ""))
    return f'<tr>{plain}<td class="hash">{halves}<br>{size} {space}</td></tr>'
