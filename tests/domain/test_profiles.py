"""Profiles: what they judge, what they cannot tell, and the house rule."""

from datetime import date
from pathlib import Path

import pytest

from qamera_review.domain.checks import GroundKind, Verdict
from qamera_review.domain.errors import InvalidProfile
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import AiMark, Box, CannotTell, Ground, Measurement
from qamera_review.domain.profiles import (
    Point,
    PointResult,
    Profile,
    Unknown,
    house_profile,
    judge,
    profile_from,
)
from qamera_review.domain.records import replace
from qamera_review.paths import resources_dir
from qamera_review.storage.profile_files import ProfileFiles

DAY = date(2026, 11, 30)
GOOD = Measurement(
    ImageFormat.JPEG, 2000, 2000, 500_000, AiMark.GENERATED,
    ground=Ground(255, 255, 255, 100.0, 0.0, 1.0), box=Box(0.05, 0.05, 0.95, 0.95),
)  # fmt: skip


def point_of(profile: Profile, measurement: Measurement, point: Point) -> PointResult:
    results = judge(profile, measurement, is_thumbnail=True).points
    return next(result for result in results if result.point is point)


@pytest.fixture(scope="module")
def profiles() -> dict[str, Profile]:
    loaded, problems = ProfileFiles(resources_dir() / "profiles", Path("none")).load()
    assert problems == ()
    return loaded


def test_the_profiles_of_the_program_are_dated_and_have_a_source(
    profiles: dict[str, Profile],
) -> None:
    assert len(profiles) == 7
    assert all(profile.source and profile.date for profile in profiles.values())
    assert profiles["amazon_main"].title == "Amazon main"


def test_a_good_picture_meets_the_rules_except_what_a_thumbnail_cannot_tell(
    profiles: dict[str, Profile],
) -> None:
    whole = judge(profiles["amazon_main"], GOOD, is_thumbnail=False)
    assert whole.verdict is Verdict.FINE
    small = judge(profiles["amazon_main"], GOOD, is_thumbnail=True)
    assert small.verdict is Verdict.CANNOT_TELL
    assert {point.reason for point in small.points_with(Verdict.CANNOT_TELL)} == {Unknown.THUMBNAIL}


def test_a_thumbnail_is_never_judged_for_pixel_minima(profiles: dict[str, Profile]) -> None:
    tiny = replace(GOOD, width_px=64, height_px=64)
    for profile in profiles.values():
        assert judge(profile, tiny, is_thumbnail=True).points_with(Verdict.FIRED) == () or (
            profile.ratio is not None
        )
        pixels = point_of(profile, tiny, Point.PIXELS)
        assert (pixels.verdict, pixels.reason) == (Verdict.CANNOT_TELL, Unknown.THUMBNAIL)
    assert point_of(profiles["allegro"], GOOD, Point.PIXELS).verdict is Verdict.FINE


def test_broken_rules_have_their_number(profiles: dict[str, Profile]) -> None:
    loose = replace(GOOD, box=Box(0.3, 0.3, 0.7, 0.7))
    fill = point_of(profiles["amazon_main"], loose, Point.FILL)
    assert fill.verdict is Verdict.FIRED
    assert fill.number == pytest.approx(0.4)
    wide = point_of(profiles["zalando"], GOOD, Point.RATIO)
    assert (wide.verdict, wide.number) == (Verdict.FIRED, 1.0)
    cream = replace(GOOD, ground=Ground(255, 250, 240, 98.4, 5.0, 1.0))
    assert point_of(profiles["amazon_main"], cream, Point.GROUND).verdict is Verdict.FIRED
    assert point_of(profiles["wszystko"], cream, Point.GROUND).verdict is Verdict.FINE
    scene = replace(GOOD, ground=None, box=None, reasons={"ground": CannotTell.UNEVEN_GROUND})
    assert point_of(profiles["amazon_main"], scene, Point.GROUND).verdict is Verdict.FIRED
    covered = replace(scene, border_white_share=0.5)
    result = point_of(profiles["amazon_main"], covered, Point.GROUND)
    assert result.reason is CannotTell.UNEVEN_GROUND


def test_the_house_rule_is_the_median_of_what_was_approved() -> None:
    approved = [
        replace(GOOD, box=Box(0.5 - fill / 2, 0.1, 0.5 + fill / 2, 0.3))
        for fill in (0.7, 0.72, 0.74, 0.76, 0.78, 0.8, 0.82, 0.84, 0.2)
    ]
    house = house_profile("House", approved, DAY)
    assert house is not None
    assert house.fill is not None
    assert house.fill.least == pytest.approx(0.69)
    assert house.fill.most == pytest.approx(0.83)
    assert house.ground is not None
    assert house.ground.kinds == (GroundKind.PURE_WHITE,)
    assert house_profile("House", approved[:7], DAY) is None


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"title": "A"},
        {"title": " ", "date": DAY},
        {"title": "A", "date": DAY, "fil": {"least": 0.5}},
        {"title": "A", "date": DAY, "ground": {"kinds": ["beige"]}},
        {"title": "A", "date": DAY, "file": {"formats": ["word"]}},
        {"title": "A", "date": "soon"},
    ],
)
def test_what_is_no_profile_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the texts are those of the reader
        profile_from(values)


def test_own_files_are_added_edited_and_removed(tmp_path: Path) -> None:
    built_in, own, given = (tmp_path / name for name in ("built_in", "own", "given"))
    built_in.mkdir()
    given.mkdir()
    text = 'title = "{}"\ndate = 2026-11-30\n'
    (built_in / "shop.toml").write_text(text.format("Shop"))
    (given / "mine.toml").write_text(text.format("Mine"))
    (given / "bad.toml").write_text("title = ")
    files = ProfileFiles(built_in, own)
    assert files.add(given / "mine.toml") == "mine"
    with pytest.raises(InvalidProfile, match=r"bad\.toml"):
        files.add(given / "bad.toml")
    files.own_path("shop").write_text(text.format("Changed"))
    assert {id_: profile.title for id_, profile in files.load()[0].items()} == {
        "shop": "Changed",
        "mine": "Mine",
    }
    (own / "mine.toml").write_text("date = 1")
    assert len(files.load()[1]) == 1
    files.remove("shop")
    assert files.load()[0]["shop"].title == "Shop"
