"""What tiles are called: what the header says is not repeated, and numbers count one thing."""

import pytest

from qamera_review.domain.grouping import GroupBy, Groups
from qamera_review.domain.records import replace
from qamera_review.ui.grid.tile_names import TileNames
from tests.support.tiles import FakeTiles, tile_id, undecided


def captions(names: list[str], title: str | None) -> list[str]:
    """Return the captions of a view with these names, as one group with a title if it has one."""
    tiles = FakeTiles(map(tile_id, range(len(names))))
    for number, name in enumerate(names):
        shown = undecided(number)
        tiles.facts[tile_id(number)] = replace(shown, packshot=replace(shown.packshot, name=name))
    texts = TileNames(tiles, lambda _group: title or "")
    groups = None if title is None else Groups(GroupBy.PRODUCT, ["p"], [0], [len(names)])
    texts.set_order(tiles.visible, groups)
    return [texts.text(row, name) for row, name in enumerate(names)]


@pytest.mark.parametrize(
    ("names", "title", "shown"),
    [
        (["Mug", "Mug 2"], "Mug", ["1 of 2", "2 of 2"]),
        (["Mug Packshot 7 of 10", "Mug Packshot 9 of 10"], "mug", ["1 of 2", "2 of 2"]),
        (["Mug 1 of 3", "Mug 1 of 3", "Mug 2 of 3"], "Mug", ["1 of 3", "2 of 3", "3 of 3"]),
        (["Mug 1", "Mug, red", "Mug 2"], "Mug", ["1 of 3", "Mug, red", "3 of 3"]),
        (["Mug from above", "Mug 2"], "Mug", ["from above", "2 of 2"]),
        (["Riesling 2023", "Riesling 2024"], "Riesling", ["2023", "2024"]),
        (["Mug 4"], "Mug", [""]),
        (["Mug from above"], "Mug", ["from above"]),
        (["Lamp 1", "Tote 1"], "Today", ["Lamp 1", "Tote 1"]),
        (["Mug 1", "Mug 2"], None, ["Mug 1", "Mug 2"]),
        ([""], "Mug", ["Unnamed packshot"]),
    ],
)
def test_captions_say_what_differs(names: list[str], title: str | None, shown: list[str]) -> None:
    assert captions(names, title) == shown
