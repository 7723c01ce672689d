"""Many products at once: pasted lines or a CSV read as requests, one per line.

Only the product is needed; what a line leaves out is taken from `defaults`. A first line that
names columns is understood; a line that cannot be used costs only itself and is told.
"""

import csv
import io
from collections.abc import Sequence

from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.jobs.job import JobRequest, request_problems
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
    """One line, numbered from 1 as a text editor does; `problem` None when it can be used."""

    number: int
    request: JobRequest
    problem: InvalidJob | None = None


class Table(Struct, frozen=True):
    """Rows with the numbers of their lines; `unreadable_line` is where reading had to stop, for
    example at a cell that never ends."""

    rows: list[tuple[int, list[str]]]
    unreadable_line: int | None = None


def parse_batch(text: str, defaults: JobRequest) -> list[BatchLine]:
    """The lines that say something. Of more than LINES_MAX the first ones, and one problem."""
    table = read_table(text)
    rows = [(number, row) for number, row in table.rows if any(cell.strip() for cell in row)]
    columns: Sequence[str] = _COLUMNS
    if rows and (named := _header(rows[0][1])):
        columns, rows = named, rows[1:]
    lines = [_line(number, row, columns, defaults) for number, row in rows[:LINES_MAX]]
    if len(rows) > LINES_MAX:
        number, row = rows[LINES_MAX]
        request = replace(defaults, product_id=row[0].strip())
        lines.append(BatchLine(number, request, InvalidJob("Only 2000 lines are read at once.")))
    elif table.unreadable_line is not None:
        request = replace(defaults, product_id="")
        lines.append(BatchLine(table.unreadable_line, request, InvalidJob("An id is one word.")))
    return lines


def read_table(text: str) -> Table:
    """Return the rows of a table; tabs separate its cells, else semicolons, else commas."""
    delimiter = next((each for each in _DELIMITERS if each in text), ",")
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
    """Fields of the columns, "" for those that mean nothing here; [] when it is no header."""
    names = ["".join(c for c in cell.casefold() if c.isalnum()) for cell in row]
    columns = [_NAMES.get(name, "") for name in names]
    return columns if "product_id" in columns else []


def _line(
    number: int, row: Sequence[str], columns: Sequence[str], defaults: JobRequest
) -> BatchLine:
    said = {
        column: cell.strip()
        for column, cell in zip(columns, row, strict=False)
        if column and cell.strip()
    }
    count_word = said.pop("count", "")
    request = replace(defaults, product_id="")
    request = replace(request, **said)
    if count_word:
        if not (count_word.isascii() and count_word.isdigit() and len(count_word) <= 6):
            return BatchLine(number, request, InvalidJob("The count must be 1 to 1000."))
        request = replace(request, count=int(count_word))
    problems = list(request_problems(request).values())
    return BatchLine(number, request, problems[0] if problems else None)
