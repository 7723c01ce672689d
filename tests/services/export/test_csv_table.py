"""The separator of CSV files, by which a spreadsheet program of the region opens them."""

import csv
import io

import pytest
from PySide6.QtCore import QLocale

from qamera_review.services.export.csv_table import csv_lines, list_separator


@pytest.mark.parametrize(
    ("region", "separator"), [("pl_PL", ";"), ("uk_UA", ";"), ("en_GB", ","), ("C", ",")]
)
def test_the_separator_is_that_of_the_region(
    monkeypatch: pytest.MonkeyPatch, region: str, separator: str
) -> None:
    assert list_separator(QLocale(region)) == separator
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(region))
    text = "".join(csv_lines(("id", "note"), [("ps_1", "a, b; c")]))
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=separator))
    assert rows == [["id", "note"], ["ps_1", "a, b; c"]]
