"""Where the app writes, and that nobody else can look there."""

import os
import stat
from pathlib import Path

import pytest

from qamera_review.paths import AppPaths, resources_dir


def everything(paths: AppPaths) -> dict[str, Path]:
    """Every place by name, properties too."""
    names = [*paths.__struct_fields__]
    names += [name for name, value in vars(AppPaths).items() if isinstance(value, property)]
    return {name: getattr(paths, name) for name in names}


def test_a_data_dir_holds_everything_and_no_two_places_are_the_same(tmp_path: Path) -> None:
    places = everything(AppPaths.under(tmp_path / "with space"))
    assert set(places) == {
        *("data", "cache", "logs", "settings", "outbox"),
        *(
            "lock",
            "catalog",
            "thumbs",
            "crash_reports",
            "accounts",
            "keymap",
            "check_marks",
            "profiles",
            "originals",
            "original_pictures",
        ),
        *("products", "measurements", "export_journal", "approvals"),
    }
    assert all(place.is_relative_to(tmp_path / "with space") for place in places.values())
    assert len(set(places.values())) == len(places)


def test_a_relative_data_dir_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = AppPaths.under(Path("here"))
    assert paths.outbox.is_absolute()
    assert paths.outbox.is_relative_to(tmp_path)


def test_the_users_own_places_follow_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for kind in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    places = everything(AppPaths.for_user())
    assert all(place.is_relative_to(tmp_path) for place in places.values())
    assert all("qamera-review" in place.parts for place in places.values())
    assert len(set(places.values())) == len(places)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_folders_are_for_their_owner_only(tmp_path: Path, umask: int) -> None:
    paths = AppPaths.under(tmp_path / "deep" / "down")
    before = os.umask(umask)
    try:
        paths.create()
        paths.create()
    finally:
        os.umask(before)
    for folder in (paths.data, paths.cache, paths.catalog, paths.logs, paths.crash_reports):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(paths.settings.parent.stat().st_mode) == 0o700


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    AppPaths.under(tmp_path).create()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_resources_are_found_in_a_package_and_beside_it(tmp_path: Path) -> None:
    package = tmp_path / "qamera_review"
    package.mkdir()
    with pytest.raises(FileNotFoundError):
        resources_dir(package)
    (tmp_path / "resources").mkdir()
    assert resources_dir(package) == tmp_path / "resources"
    (package / "resources").mkdir()
    assert resources_dir(package) == package / "resources"


def test_this_very_installation_has_resources() -> None:
    assert resources_dir().is_dir()
