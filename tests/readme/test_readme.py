"""The README says what is so."""

from tests.readme.keys import README, written


def test_the_keys_are_those_of_the_table() -> None:
    readme = README.read_text(encoding="utf-8")
    assert written(readme) == readme, "python -m tests.readme.keys writes them anew"


def test_every_picture_and_file_is_there() -> None:
    readme = README.read_text(encoding="utf-8")
    named = [part.split(")")[0] for part in readme.split("](")[1:]]
    files = [one for one in named if not one.startswith("http")]
    assert any(one.endswith(".svg") for one in files)
    assert [one for one in files if not (README.parent / one).is_file()] == []
