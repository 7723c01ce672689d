"""The names of exported files: valid everywhere, different from each other, as the pattern says."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qamera_review.domain.export.file_names import NAME_BYTES_MAX, comparable_name, safe_name
from qamera_review.domain.export.file_plan import (
    ExportSource,
    InvalidPattern,
    check_pattern,
    plan_files,
)
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote

DEVICES = {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
CREATED_MS = 1_774_000_000_000


def source(name: str = "Mug 1", product: str = "Mug", id_: str = "ps_1") -> ExportSource:
    packshot = Packshot(
        PackshotId(id_), name, "https://x/1.jpg", Status.DONE, Vote.APPROVED, CREATED_MS
    )
    return ExportSource(packshot, product, 3)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../x", "x"),
        ("..\\..\\x", "x"),
        ("CON", "_CON"),
        ("con.tar", "_con.tar"),
        ("LPT¹", "_LPT¹"),
        ("NUL .txt", "_NUL .txt"),
        ("Mug... ", "Mug"),
        ("=cmd|' /C calc'!A0", "cmd ' C calc'!A0"),
        ("-rf", "rf"),
        ("~root", "root"),
        ("a\nb\x00c\u202egnp", "a b c gnp"),
        ("\ud800", "packshot"),
        ("...", "packshot"),
        ("", "packshot"),
        ("Kubek 🫖 żółty", "Kubek 🫖 żółty"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("https://x/?q=1", "https x q=1"),
    ],
)
def test_a_name_is_made_safe(text: str, name: str) -> None:
    assert safe_name(text, "packshot") == name


def test_a_long_name_is_cut_between_characters() -> None:
    assert safe_name("a" * 300, "x") == "a" * NAME_BYTES_MAX
    assert safe_name("🫖" * 300, "x") == "🫖" * (NAME_BYTES_MAX // 4)
    assert safe_name("a" * (NAME_BYTES_MAX - 1) + "x\u0323", "x").endswith("a")


@settings(max_examples=60)
@given(st.text(max_size=150))
def test_any_text_gives_one_valid_part_of_a_path(text: str) -> None:
    name = safe_name(text, "packshot")
    assert 0 < len(name.encode()) <= NAME_BYTES_MAX + 1
    assert PurePosixPath(name).parts == (name,)
    assert PureWindowsPath(name).parts == (name,)
    assert name.partition(".")[0].strip().upper() not in DEVICES
    assert name[0] not in " .-=+@~"
    assert name[-1] not in " ."
    assert safe_name(name, "packshot") == name


def test_no_two_files_have_the_same_path_on_any_system() -> None:
    names = ["Mug", "MUG", "Mu\u0308g", "M\u00fcg", "Mug", "mug (2)", "manifest"]
    sources = [source(name, name, f"ps_{n}") for n, name in enumerate(names)]
    for folders in (False, True):
        plan = plan_files(
            sources, "{name}", folder_per_product=folders, taken={"": ["mug"], "MUG": ["mUg"]}
        )
        paths = [comparable_name(file.path) for file in plan]
        assert len(set(paths)) == len(names)
        assert not {"mug", "mug/mug", "manifest"} & set(paths)


def test_a_pattern_is_filled_in_and_drops_what_is_not_known() -> None:
    plan = plan_files(
        [source()],
        "{job}-{product}_{variant} {date} {counter}-{preset}",
        folder_per_product=False,
        taken={},
    )
    assert plan[0].path == "Mug_3 2026-03-20 001"
    in_folder = plan_files([source()], "{id}", folder_per_product=True, taken={})
    assert in_folder[0].path == "Mug/ps_1"


def test_a_path_in_a_pattern_or_a_value_makes_no_folder() -> None:
    plan = plan_files(
        [source("../../etc", "a/b")], "x/{product}/{name}", folder_per_product=True, taken={}
    )
    assert plan[0].path == "a b/x a b .. .. etc"


@pytest.mark.parametrize("pattern", ["", "fixed", "{who}", "{name", "name}", "{}", "{name}" * 99])
def test_a_pattern_that_cannot_be_used_is_refused(pattern: str) -> None:
    with pytest.raises(InvalidPattern):
        check_pattern(pattern)


@pytest.mark.parametrize(
    ("room_chars", "folder_per_product"), [(100, True), (60, False), (10, True)]
)
def test_a_path_fits_into_the_room_that_a_deep_folder_has(
    room_chars: int, folder_per_product: bool
) -> None:
    items = [source("n" * 300, "p" * 300, f"ps_{number}") for number in range(3)]
    plan = plan_files(
        items, "{name}", folder_per_product=folder_per_product, taken={}, room_chars=room_chars
    )
    assert len({file.path for file in plan}) == 3
    assert all(len(f"{file.path}.jpeg") <= max(room_chars, 60) for file in plan)
