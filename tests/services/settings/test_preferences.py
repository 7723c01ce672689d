"""Preferences: in a file edited by hand, only invalid values are lost, and they are reported."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from qamera_review.domain.errors import DiskFull, StorageError
from qamera_review.services.settings.preferences import (
    LIMITS,
    BadSetting,
    Preferences,
    SchemeSetting,
    read_preferences,
    written_preferences,
)
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.settings import SettingsFile
from qamera_review.ui.preferences.settings_problems import settings_problems_text
from tests.support.fakes import InlineExecutor

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)


class MemoryFile:
    """A settings file in memory; the test can make it fail."""

    problem: StorageError | None = None

    def __init__(self, **values: object) -> None:
        self.values: dict[str, object] = values
        self.error: Exception | None = None
        self.saves = 0

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: dict[str, object]) -> None:
        if self.error is not None:
            raise self.error
        self.saves += 1
        self.values = dict(values)


def test_what_is_written_is_read_again() -> None:
    mine = Preferences(scheme=SchemeSetting.DARK, hold_s=90, draft=True, daily_credits=40)
    through_json = json.loads(json.dumps(written_preferences(mine)))
    assert read_preferences(through_json) == (mine, ())


@pytest.mark.parametrize(
    ("name", "told", "used"),
    [
        ("scheme", "purple", "dark"),
        ("hold_s", -1, 60),
        ("hold_s", 601, 60),
        ("hold_s", "5", 60),
        ("hold_s", True, 60),
        ("hold_s", 2.5, 60),
        ("hold_s", float("inf"), 60),
        ("hold_s", float("nan"), 60),
        ("advance", 1, True),
        ("text_percent", 1000, 100),
        ("language", ["pl"], "system"),
    ],
)
def test_a_bad_value_falls_back_and_is_told(name: str, told: object, used: object) -> None:
    read, problems = read_preferences({name: told, "draft": True})
    assert read == Preferences(draft=True)
    # Compared as text, because a NaN is not equal to itself.
    assert repr(problems) == repr((BadSetting(name, told, used),))


def test_a_whole_float_is_a_number() -> None:
    assert read_preferences({"hold_s": 7.0}) == (Preferences(hold_s=7), ())


@given(st.dictionaries(st.sampled_from(Preferences.__struct_fields__), JSON) | JSON)
def test_no_file_can_break_them(values: object) -> None:
    preferences, problems = read_preferences(values)
    assert read_preferences(written_preferences(preferences)) == (preferences, ())
    for name, limit in LIMITS.items():
        assert limit.holds(getattr(preferences, name))
    assert len(problems) <= len(Preferences.__struct_fields__)


def test_unknown_names_are_kept(qtbot: QtBot) -> None:
    file = MemoryFile(later="x", preferences={"of_tomorrow": [1], "hold_s": "?"})
    settings = Settings(file, InlineExecutor())
    settings.change(hold_s=30)
    qtbot.waitUntil(lambda: file.saves == 1)
    kept = file.values["preferences"]
    assert isinstance(kept, dict)
    assert (kept["of_tomorrow"], kept["hold_s"], file.values["later"]) == ([1], 30, "x")


def test_changes_are_written_while_running(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(SettingsFile(path), InlineExecutor())
    place = {"focus": "ps_1"}
    settings.watch(lambda: dict(place))
    settings.save_soon()
    qtbot.waitUntil(path.exists)
    place["focus"] = "ps_2"
    settings.save_soon()
    qtbot.waitUntil(lambda: "ps_2" in path.read_text(encoding="utf-8"))


def test_a_save_that_fails_is_told_once_and_tried_again(qtbot: QtBot) -> None:
    file = MemoryFile()
    settings = Settings(file, InlineExecutor())
    told: list[object] = []
    settings.save_failed.connect(told.append)
    file.error = DiskFull()
    settings.set_value("a", 1)
    qtbot.waitUntil(lambda: len(told) == 1)
    settings.set_value("a", 2)
    file.error = None
    qtbot.waitUntil(lambda: file.values == {"a": 2})
    assert len(told) == 1


def test_reset_keeps_what_is_no_preference(qtbot: QtBot) -> None:
    file = MemoryFile(focus="ps_1", preferences={"hold_s": 90, "welcomed": True})
    settings = Settings(file, InlineExecutor())
    with qtbot.waitSignal(settings.changed):
        settings.reset()
    settings.write()
    assert settings.preferences == Preferences(welcomed=True)
    assert file.values["focus"] == "ps_1"


def test_a_damaged_file_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"preferences": {', encoding="utf-8")
    file = SettingsFile(path)
    assert file.load() == {}
    assert file.problem is not None
    assert "settings.json.damaged-1" in file.problem.detail
    aside = tmp_path / "settings.json.damaged-1"
    assert aside.read_text(encoding="utf-8") == '{"preferences": {'


def test_what_could_not_be_used_is_told_in_one_sentence() -> None:
    settings = Settings(MemoryFile(preferences={"hold_s": "x", "scheme": 3}), InlineExecutor())
    assert settings_problems_text(settings) == (
        "Some settings couldn't be used: scheme is 3; "
        '"dark" is used instead; hold_s is "x"; 60 is used instead.'
    )
    assert settings_problems_text(Settings(MemoryFile(), InlineExecutor())) == ""
