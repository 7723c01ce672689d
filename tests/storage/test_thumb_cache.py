"""Tests of the thumbnail cache: storing, dropping in the order of use, and copies."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.storage.thumb_cache import ThumbCache

BUDGET = 100_000
BIG = 20_000  # five of them are over the budget


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "thumbs.sqlite3"


@pytest.fixture
def cache(path: Path) -> Iterator[ThumbCache]:
    made = ThumbCache(path, BUDGET)
    yield made
    made.close()


def test_thumbnails_are_there_in_the_next_run(cache: ThumbCache, path: Path) -> None:
    cache.put("a", b"one")
    cache.put_copies([("a", b"one", b"copy")])
    cache.close()
    again = ThumbCache(path, BUDGET)
    assert (again.get("a"), again.get_copy("a")) == (b"one", b"copy")
    assert again.total_bytes == cache.total_bytes
    again.close()


def test_a_copy_goes_when_its_picture_is_replaced(cache: ThumbCache) -> None:
    cache.put("a", b"one")
    alone = cache.total_bytes
    cache.put_copies([("a", b"one", b"copy")])
    assert cache.total_bytes == alone + len(b"copy")
    cache.put("a", b"two")
    assert (cache.get("a"), cache.get_copy("a")) == (b"two", None)
    assert cache.total_bytes == alone


def test_the_version_is_of_the_bytes_that_were_stored_with_it(
    cache: ThumbCache, path: Path
) -> None:
    cache.put("a", b"one", '"first"')
    cache.put("b", b"two")
    assert (cache.get_version("a"), cache.get_version("b")) == ('"first"', "")
    cache.close()
    again = ThumbCache(path, BUDGET)
    assert again.get_version("a") == '"first"'
    again.put("a", b"newer", '"second"')
    assert again.get_version("a") == '"second"'
    again.put("a", b"newest")
    assert again.get_version("a") == ""
    again.close()


def test_a_dropped_thumbnail_takes_its_version_along(cache: ThumbCache) -> None:
    for key in "abcdef":
        cache.put(key, bytes(BIG), "version")
    assert cache.get("a") is None
    assert cache.get_version("a") == ""
    assert cache.get_version("f") == "version"


def test_a_copy_of_other_bytes_than_those_kept_is_not_stored(cache: ThumbCache) -> None:
    cache.put("a", b"two")
    cache.put_copies([("a", b"one", b"copy of one"), ("b", b"one", b"copy of one")])
    assert cache.get_copy("a") is None
    assert cache.get_copy("b") is None


def test_another_copy_takes_the_place_of_the_first(cache: ThumbCache) -> None:
    cache.put("a", b"one")
    cache.put_copies([("a", b"one", b"first copy")])
    cache.put_copies([("a", b"one", b"copy")])
    assert cache.get_copy("a") == b"copy"
    before = cache.total_bytes
    cache.put("a", b"one")
    assert cache.total_bytes == before - len(b"copy")


def test_the_least_recently_used_are_dropped_with_their_copies(
    cache: ThumbCache, path: Path
) -> None:
    for key in "abcd":
        cache.put(key, bytes(BIG))
    cache.put_copies([("b", bytes(BIG), b"copy")])
    cache.get("a")
    cache.put("e", bytes(BIG))
    assert [key for key in "abcde" if cache.get(key) is not None] == ["a", "c", "d", "e"]
    assert cache.get_copy("b") is None
    assert cache.total_bytes <= BUDGET


def test_reading_a_copy_counts_as_use_of_its_picture(cache: ThumbCache) -> None:
    for key in "abcd":
        cache.put(key, bytes(BIG))
    cache.put_copies([("a", bytes(BIG), b"copy")])
    for key in "bcd":
        cache.get(key)
    cache.get_copy("a")
    cache.put("e", bytes(BIG))
    assert cache.get("a") is not None
    assert cache.get("b") is None


def test_copies_count_within_the_budget(cache: ThumbCache) -> None:
    for key in "abcd":
        cache.put(key, bytes(BIG))
    cache.put_copies([(key, bytes(BIG), bytes(BIG)) for key in "abcd"])
    assert cache.total_bytes <= BUDGET
    assert cache.get("d") is not None


def test_a_damaged_file_is_replaced_on_the_spot(cache: ThumbCache, path: Path) -> None:
    cache.put("a", bytes(BIG))
    cache.close()
    content = bytearray(path.read_bytes())
    content[100:2_000] = bytes(1_900)
    path.write_bytes(content)
    again = ThumbCache(path, BUDGET)
    assert again.get("a") is None
    again.put("b", b"two")
    assert again.get("b") == b"two"
    again.close()


def test_a_picture_that_cannot_be_stored_takes_the_old_one_away(cache: ThumbCache) -> None:
    cache.put("a", b"old", '"first"')
    cache.put_copies([("a", b"old", b"copy")])
    cache.put("a", bytes(BUDGET + 1))
    assert (cache.get("a"), cache.get_copy("a"), cache.get_version("a")) == (None, None, "")
    assert cache.total_bytes == 0


def test_an_old_picture_that_cannot_even_be_removed_is_not_given_out(
    cache: ThumbCache, path: Path
) -> None:
    cache.put("a", b"old")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(
            "CREATE TRIGGER full BEFORE INSERT ON thumbs BEGIN SELECT raise(FAIL, ''); END"
        )
        other.execute(
            "CREATE TRIGGER stuck BEFORE DELETE ON thumbs BEGIN SELECT raise(FAIL, ''); END"
        )
        cache.put("a", b"new")
        assert cache.get("a") is None
        other.execute("DROP TRIGGER full")
        other.execute("DROP TRIGGER stuck")
    cache.put("a", b"new")
    assert cache.get("a") == b"new"
