"""Writes tables as CSV files (RFC 4180) that spreadsheet programs open correctly."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

# A spreadsheet program takes a cell that begins with one of these for a formula, and would execute
# it.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
# The byte order mark at the start, without which spreadsheet programs do not recognise UTF-8.
_UTF8_MARK = "\ufeff"


def csv_bytes(header: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Return a whole file as UTF-8: the byte order mark, the header and the rows."""
    return "".join(csv_lines(header, rows)).encode()


def csv_lines(header: Sequence[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield the lines of a file, the header (with the byte order mark) first. None becomes an
    empty cell; formulas are escaped as in `escape_formula`."""
    yield _UTF8_MARK + _line(header)
    for row in rows:
        yield _line([escape_formula(cell) if isinstance(cell, str) else cell for cell in row])


def escape_formula(text: str) -> str:
    """Return the text; with an apostrophe before it if a spreadsheet program would take it for a
    formula. Example: "=1+1" becomes "'=1+1"."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _line(cells: Sequence[object]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue()
