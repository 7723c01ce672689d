"""Tables as CSV files (RFC 4180) that a spreadsheet opens as they are meant."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
# Without this mark at the start a spreadsheet does not take the file for UTF-8.
_UTF8_MARK = "\ufeff"


def csv_bytes(header: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Return the whole file: the UTF-8 mark, the header and the rows."""
    return "".join(csv_lines(header, rows)).encode()


def csv_lines(header: Sequence[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Return the file in parts, one for the header and one for each row. None is an empty cell;
    a text that would be a formula gets an apostrophe before it."""
    yield _UTF8_MARK + _line(header)
    for row in rows:
        yield _line([escape_formula(cell) if isinstance(cell, str) else cell for cell in row])


def escape_formula(text: str) -> str:
    """Return the text, with an apostrophe before what would be a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _line(cells: Sequence[object]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue()
