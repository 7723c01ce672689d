"""Reads pasted lines or a CSV file as job requests, one request per line.

Each line needs only a product id; what it leaves out is taken from the form's values. A first
line with column names is understood as a header. A line that cannot be used is reported with its
number and does not affect the others.
"""

import csv
import io
from collections.abc import Sequence

from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.job import JobRequest, invalid_count, request_problems
from qamera_review.domain.records import Struct, replace

LINES_MAX = 2000
_DELIMITERS = ("\t", ";", ",")
_COLUMNS = ("product_id", "preset_id", "scenery_id", "model_id", "count")
_NAMES = {
    "product": "product_id",
    "productid": "product_id",
    "id": "product_id",
    "preset": "preset_id",
    "presetid": "preset_id",
    "scenery": "scenery_id",
    "sceneryid": "scenery_id",
    "background": "scenery_id",
    "model": "model_id",
    "modelid": "model_id",
    "count": "count",
    "images": "count",
}


class BatchLine(Struct, frozen=True):
    """One line of the input.

    `number` counts from 1, as a text editor does. `problem` is None when the line can be used.
    """

    number: int
    request: JobRequest
    problem: InvalidJob | None = None


class Table(Struct, frozen=True):
    """Rows with the numbers of their lines; `unreadable_line` is where reading had to stop, for
    example at a quoted cell without an end."""

    rows: list[tuple[int, list[str]]]
    unreadable_line: int | None = None


def parse_batch(text: str, defaults: JobRequest) -> list[BatchLine]:
    """Return the lines of `text` that are not empty, read as requests.

    `defaults` gives the values that a line leaves out. When there are more than LINES_MAX lines,
    the result has the first LINES_MAX and one more that carries the problem.
    """
    table = read_table(text)
    rows = [(number, row) for number, row in table.rows if any(cell.strip() for cell in row)]
    columns: Sequence[str] = _COLUMNS
    if rows and (named := _header(rows[0][1])):
        columns, rows = named, rows[1:]
    lines = [_line(number, row, columns, defaults) for number, row in rows[:LINES_MAX]]
    if len(rows) > LINES_MAX:
        number, row = rows[LINES_MAX]
        request = replace(defaults, product_id=row[0].strip())
        text = TranslatableText("Only {most} lines can be read at once.", most=LINES_MAX)
        lines.append(BatchLine(number, request, InvalidJob(text)))
    elif table.unreadable_line is not None:
        request = replace(defaults, product_id="")
        problem = InvalidJob("This line can't be read. A quotation mark may be missing.")
        lines.append(BatchLine(table.unreadable_line, request, problem))
    return lines


def read_table(text: str) -> Table:
    """Return the rows of a CSV text, each with the number of its first line.

    The delimiter is a tab if the text has one, else a semicolon, else a comma. Never raises: for a
    text that is not valid CSV it returns the rows before the error, and the line of the error.
    """
    delimiter = next((candidate for candidate in _DELIMITERS if candidate in text), ",")
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    number = 1
    try:
        for row in reader:
            rows.append((number, row))
            number = reader.line_num + 1
    except csv.Error:
        return Table(rows, number)
    return Table(rows)


def _header(row: Sequence[str]) -> list[str]:
    """Return the field for each column, "" for columns that are ignored; [] for no header."""
    names = ["".join(c for c in cell.casefold() if c.isalnum()) for cell in row]
    columns = [_NAMES.get(name, "") for name in names]
    return columns if "product_id" in columns else []


def _line(
    number: int, row: Sequence[str], columns: Sequence[str], defaults: JobRequest
) -> BatchLine:
    cells = {
        column: cell.strip()
        for column, cell in zip(columns, row, strict=False)
        if column and cell.strip()
    }
    count_text = cells.pop("count", "")
    request = replace(defaults, product_id="")
    request = replace(request, **cells)
    if count_text:
        if not (count_text.isascii() and count_text.isdigit() and len(count_text) <= 6):
            return BatchLine(number, request, invalid_count())
        request = replace(request, count=int(count_text))
    problems = list(request_problems(request).values())
    return BatchLine(number, request, problems[0] if problems else None)
