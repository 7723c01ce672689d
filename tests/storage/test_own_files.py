"""The program's own files: whatever they contain is decoded, or moved aside and reported."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.errors import ListDamaged, OwnFileDamaged, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import Job, JobId, JobRequest, JobState
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.folder_owner import accounts_in
from qamera_review.storage.job_table import load, put, unreadable
from qamera_review.storage.own_files import decode_json, decode_json_object, read_own_file
from qamera_review.storage.settings import SettingsFile
from tests.support.fakes import disk_in_memory

DEEP = "[" * 100_000 + "]" * 100_000
LONG_NUMBER = "9" * 10_000
BAD_TEXTS = {
    "nested deeply": f'{{"view": {DEEP}}}',
    "nested too deeply to be written again": f'{{"view": {"[" * 400 + "]" * 400}}}',
    "a number of 10,000 digits": f'{{"next": {LONG_NUMBER}}}',
    "half a surrogate pair": '{"focus": "\\ud800"}',
    "not an object": "[1]",
    "cut off": '{"view": ',
    "empty": "",
}


@pytest.mark.parametrize("text", BAD_TEXTS.values(), ids=BAD_TEXTS.keys())
def test_a_bad_file_is_moved_aside_and_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    file = SettingsFile(path)
    assert file.load() == {}
    assert isinstance(file.problem, OwnFileDamaged)
    assert "settings.json.damaged-1" in file.problem.detail
    assert (tmp_path / "settings.json.damaged-1").read_text(encoding="utf-8") == text
    file.save({"a": 1})
    assert SettingsFile(path).load() == {"a": 1}


@given(st.binary())
def test_no_bytes_raise_anything_else(
    tmp_path_factory: pytest.TempPathFactory, body: bytes
) -> None:
    path = tmp_path_factory.mktemp("own") / "file.json"
    path.write_bytes(body)
    try:
        assert isinstance(read_own_file(path, decode_json_object), dict)
    except OwnFileDamaged:
        assert not path.exists()


def test_a_file_that_cannot_be_read_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    file = SettingsFile(tmp_path / "settings.json")
    assert file.load() == {}
    assert isinstance(file.problem, StorageError)
    assert "Free some space" not in file.problem.english_text()


def test_what_the_program_writes_is_not_too_deep() -> None:
    assert decode_json(json.dumps({"accounts": {"2": {"views": {"1": {"text": "x"}}}}}))


def test_a_list_with_a_deep_first_line_is_moved_aside(tmp_path: Path) -> None:
    (tmp_path / "all.list").write_bytes(DEEP.encode() + b"\n[]")
    with pytest.raises(ListDamaged):
        ListCache(tmp_path).load(StatusFilter.ALL)


@pytest.mark.parametrize("receipt", [DEEP, f'{{"created_ids": {DEEP}}}', LONG_NUMBER])
def test_a_deep_receipt_is_an_unreadable_row(receipt: str) -> None:
    disk = disk_in_memory()
    request = JobRequest("product", "", "", "", 1)
    put(disk, Job(JobId("a"), request, JobState.QUEUED, 0))
    disk.execute("UPDATE idea_jobs SET receipt_json = ?", (receipt,))
    assert load(disk) == []
    assert len(unreadable(disk)) == 1


def test_the_folder_of_an_account_is_known_whatever_its_files_contain(tmp_path: Path) -> None:
    folder = tmp_path / "accounts" / "3"
    folder.mkdir(parents=True)
    (folder / "service.txt").write_bytes(b"\xff\xfe")
    (folder / "account.json").write_text(DEEP)
    (tmp_path / "accounts" / "²").mkdir()
    assert accounts_in(tmp_path) == {"3": None}


def test_no_key_is_kept_among_the_settings(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save({"reasons": ["mk_live_a.hidden-secret", "blurred"], "n": 1})
    assert file.load() == {"reasons": ["mk_live_a.***", "blurred"], "n": 1}
