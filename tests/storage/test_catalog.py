"""Tests of the stored packshot lists, also damaged ones."""

from pathlib import Path

import pytest

from qamera_review.domain.errors import ListDamaged, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.storage.catalog import CachedList, ListCache

ALL, APPROVED = StatusFilter.ALL, StatusFilter.APPROVED
KEPT = CachedList(b'{"packshots":[]}\n', 'W/"1"', 1_760_000_000_000)


def test_a_list_is_kept_for_each_filter(tmp_path: Path) -> None:
    catalog = ListCache(tmp_path / "lists")
    assert catalog.load(ALL) is None
    catalog.save(ALL, KEPT)
    assert catalog.load(ALL) == KEPT
    assert catalog.load(APPROVED) is None


@pytest.mark.parametrize("damage", [b"", b"no json\n{}", b"{}\n{}", b"\xff\xfe\n", b"cut"])
def test_a_damaged_list_is_renamed_and_reported(tmp_path: Path, damage: bytes) -> None:
    catalog, path = ListCache(tmp_path), tmp_path / "all.list"
    catalog.save(ALL, KEPT)
    if damage == b"cut":
        damage = path.read_bytes()[:-2]
    path.write_bytes(damage)
    with pytest.raises(ListDamaged) as raised:
        catalog.load(ALL)
    assert "all.list.damaged-1" in raised.value.english_text()
    assert (tmp_path / "all.list.damaged-1").read_bytes() == damage
    assert catalog.load(ALL) is None
    catalog.save(ALL, KEPT)
    assert catalog.load(ALL) == KEPT


def test_a_list_that_cannot_be_read_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "all.list").mkdir()
    with pytest.raises(StorageError) as raised:
        ListCache(tmp_path).load(ALL)
    assert not isinstance(raised.value, ListDamaged)
    assert [path.name for path in tmp_path.iterdir()] == ["all.list"]


def test_an_absurd_time_is_damage(tmp_path: Path) -> None:
    cache = ListCache(tmp_path)
    cache.save(StatusFilter.ALL, CachedList(b"[]", "", 10**18))
    with pytest.raises(ListDamaged):
        cache.load(StatusFilter.ALL)


@pytest.mark.parametrize("dot", [b".", b"%2E", b"\\u002e"])
def test_a_key_that_the_service_repeats_is_not_kept(tmp_path: Path, dot: bytes) -> None:
    body = b'[{"name":"mk_live_abc%ssecret\\u002dword","id":"1"}]' % dot
    etag = '"mk_live_abc.secret-word"'
    ListCache(tmp_path).save(StatusFilter.ALL, CachedList(body, etag, 1))
    stored = (tmp_path / f"{StatusFilter.ALL.value}.list").read_bytes()
    assert b"secret" not in stored
    assert b"word" not in stored
    loaded = ListCache(tmp_path).load(StatusFilter.ALL)
    assert loaded is not None
    assert loaded.body == b'[{"name":"mk_live_abc.***","id":"1"}]'
