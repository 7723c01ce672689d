"""Cases of which the ordinary tests try the first ones, and `--long` tries all."""

from collections.abc import Iterable
from typing import Any

import pytest


def first_of(cases: Iterable[Any], count: int) -> list[Any]:
    """Return parameters; those after the first `count` are marked as long."""
    return [
        case if place < count else pytest.param(case, marks=pytest.mark.long)
        for place, case in enumerate(cases)
    ]
