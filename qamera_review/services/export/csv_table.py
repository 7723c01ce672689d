"""Writes tables as CSV files (RFC 4180) that spreadsheet programs open correctly."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

# A spreadsheet program takes a cell that begins with one of these for a formula, and would execute
# it. The last four are the full-width forms.
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BLANKS = "\t\r\n"
_FORMULA_START = re.compile(f"^(?=[ {_BLANKS}]*[{_SIGNS}]|[{_BLANKS}])")
# Where the system's list separator is ";" (Poland, Ukraine), a spreadsheet program may split a cell
# there, so that a formula could begin in the middle of it.
_FORMULA_INSIDE = re.compile(f"(?<=[;{_BLANKS}])(?=[{_SIGNS}])")
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
    """Return the text with an apostrophe before everything that a spreadsheet program could take
    for a formula: at the start, and where it could split the cell. Example: "=1+1" becomes
    "'=1+1", and "a;=1+1" becomes "a;'=1+1"."""
    return _FORMULA_START.sub("'", _FORMULA_INSIDE.sub("'", text), count=1)


def _line(cells: Sequence[object]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerow(cells)
    return out.getvalue()
