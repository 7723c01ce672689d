"""What names have in common, and what remains of them."""

import pytest

from qamera_review.domain.shared_names import shared_words


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Mug Packshot 1 of 3", "Mug Packshot 2 of 3", "Mug Packshot 3 of 3"],
         ["1 of 3", "2 of 3", "3 of 3"]),
        (["Mug Packshot 1", "Red Lamp Packshot 1", "Tote Packshot 2"],
         ["Mug 1", "Red Lamp 1", "Tote 2"]),
        (["Mug", "Mug 2", "Mug 3"], ["", "2", "3"]),
        (["Mug", "Mug", "Mug"], ["", "", ""]),
        (["Mug Packshot 1", "Mug Packshot 2"], ["Mug Packshot 1", "Mug Packshot 2"]),
        (["Mug 1 of 3", "Lamp 2 of 3", ""], ["Mug 1 of 3", "Lamp 2 of 3", ""]),
    ],
)  # fmt: skip
def test_names_are_shown_without_what_all_share(names: list[str], shown: list[str]) -> None:
    shared = shared_words(names)
    assert [shared.shortened(name) for name in names] == shown


def test_a_name_that_begins_otherwise_keeps_its_beginning() -> None:
    shared = shared_words(["Mug Packshot 1", "Mug Packshot 2", "Mug Packshot 3"])
    assert shared.shortened("Tall Mug Packshot 4") == "Tall Mug 4"
