"""Writes tables as CSV files (RFC 4180) that spreadsheet programs open correctly.

Excel splits a file at the list separator of the system's region: ";" where the decimal sign is a
comma (Poland, Ukraine), where a file with commas would fill one column. So the files are written
with that separator. A first line "sep=," would tell Excel the separator too, but it then no longer
reads the file as UTF-8, and other programs show the line.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QLocale

# A spreadsheet program treats a cell that begins with one of these as a formula, and executes it;
# the second ones are the full-width forms. Some programs drop blanks and invisible characters
# before it.
_SIGNS, _MINUS = "=+@\uff1d\uff0b\uff20", "\\-\uff0d"
_BLANKS = "\t\r\n"
_DROPPED = "\\s\\x00-\\x1f\\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff"
_FORMULA_START = re.compile(f"^(?=[{_DROPPED}]*[{_SIGNS}{_MINUS}]|[{_BLANKS}])")
# A spreadsheet program may split a cell at the system's list separator, "," or ";" (Poland,
# Ukraine), so that a formula could begin in the middle of it, also after a quotation mark, which is
# written twice. A dash after a blank is left alone: it is common in names, and at worst a number.
_FORMULA_INSIDE = re.compile(f'(?<=[;,{_BLANKS}])(?=[{_DROPPED}"]*[{_SIGNS}]|"*[{_MINUS}])')
# The byte order mark at the start, without which spreadsheet programs do not recognise UTF-8.
_UTF8_MARK = "\ufeff"


def csv_bytes(header: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Return a whole file as UTF-8: the byte order mark, the header and the rows. Half characters
    (lone surrogates), which a name may contain, become "?"."""
    return "".join(csv_lines(header, rows)).encode("utf-8", "replace")


def csv_lines(header: Sequence[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield the lines of a file, the header (with the byte order mark) first. None becomes an
    empty cell; formulas are escaped as in `escape_formula`."""
    separator = list_separator(QLocale.system())
    yield _UTF8_MARK + _line(header, separator)
    for row in rows:
        cells = [escape_formula(cell) if isinstance(cell, str) else cell for cell in row]
        yield _line(cells, separator)


def list_separator(locale: QLocale) -> str:
    """Return what separates the cells of a CSV file in a region: ";" where "," is the decimal
    sign, else ","."""
    return ";" if locale.decimalPoint() == "," else ","


def escape_formula(text: str) -> str:
    """Return the text with an apostrophe before everything that a spreadsheet program could take
    for a formula: at the start, and where it could split the cell. Example: "=1+1" becomes
    "'=1+1", and "a;=1+1" becomes "a;'=1+1"."""
    return _FORMULA_START.sub("'", _FORMULA_INSIDE.sub("'", text), count=1)


def _line(cells: Sequence[object], separator: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL).writerow(cells)
    return out.getvalue()
