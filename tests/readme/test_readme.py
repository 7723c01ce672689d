"""The README says what is so."""

from tests.readme.keys import README, written


def test_the_keys_are_those_of_the_table() -> None:
    readme = README.read_text(encoding="utf-8")
    assert written(readme) == readme, "python -m tests.readme.keys writes them anew"


def test_every_picture_is_there() -> None:
    readme = README.read_text(encoding="utf-8")
    pictures = [part.split(")")[0] for part in readme.split("](")[1:] if ".png" in part[:80]]
    assert pictures
    assert [one for one in pictures if not (README.parent / one).is_file()] == []
