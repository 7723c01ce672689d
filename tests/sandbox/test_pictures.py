"""Tests of the sandbox's pictures: formats, sizes, caching, signatures and visible defects."""

import asyncio
import struct
import threading
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from qamera_review.sandbox.pictures import Pictures
from qamera_review.sandbox.products import FLAWS, MODELS, PRESETS, PRODUCTS, SCENERIES
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.kinds import KINDS
from qamera_review.sandbox.render.picture import render
from tests.support.sandbox import Answered, Sandbox, fetch, wait_until

MAGIC = {"jpg": b"\xff\xd8\xff", "png": b"\x89PNG", "webp": b"RIFF"}


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    """Lettering needs an application."""


def thumbnails(sandbox: Sandbox) -> list[str]:
    return [item["thumbnail"] for item in sandbox.listed() if item["thumbnail"]]


def design(kind: str, flaw: str | None = None, **changes: str) -> Design:
    colour = next(p.colour for p in PRODUCTS if p.kind == kind)
    looks = {"scenery": SCENERIES[0].id, "model": MODELS[0].id, "preset": PRESETS[0].id} | changes
    scenery, model, preset = looks["scenery"], looks["model"], looks["preset"]
    return Design(kind, colour, scenery, model, preset, take=4, flaw=flaw)


def test_a_tall_product_is_upright_where_that_is_asked_for() -> None:
    upright = msgspec.structs.replace(design("wine"), is_portrait=True)
    assert render(upright, 100).size().toTuple() == (80, 100)


def decoded(answer: Answered) -> QImage:
    image = QImage.fromData(answer.body)
    assert not image.isNull()
    return image


def test_all_three_formats_and_both_sizes(sandbox: Sandbox) -> None:
    urls = thumbnails(sandbox)
    assert all(url.startswith(sandbox.cdn_url + "/packshots/thumb_") for url in urls)
    assert sandbox.cdn_url != sandbox.api_url
    by_format = {url.rsplit(".", 1)[1]: url for url in urls}
    assert set(by_format) == set(MAGIC)
    for extension, url in by_format.items():
        small, large = fetch(url), fetch(url.replace("/thumb_", "/full_"))
        for answer, side in ((small, 512), (large, 2048)):
            assert answer.status == 200
            assert answer.body.startswith(MAGIC[extension])
            assert decoded(answer).size().toTuple() == (side, side)
        media_type = {"jpg": "image/jpeg"}.get(extension, f"image/{extension}")
        assert small.headers["content-type"] == media_type


def test_pictures_are_fixed_by_the_seed(sandbox_factory: Callable[..., Sandbox]) -> None:
    seen = []
    for _ in range(2):
        urls = thumbnails(sandbox_factory(packshots=8))
        paths = [urllib.parse.urlsplit(url).path for url in urls]
        seen.append((paths, [fetch(url).body for url in urls[:3]]))
    assert seen[0] == seen[1]


def test_etag_and_cache_control(sandbox: Sandbox) -> None:
    url = thumbnails(sandbox)[0]
    answer = fetch(url)
    assert answer.headers["cache-control"] == "public, max-age=86400"
    again = fetch(url, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    sandbox.set_switch(cdn_etag=False, cdn_max_age=0)
    assert fetch(url).headers["etag"] is None


def test_signed_urls_expire(sandbox: Sandbox) -> None:
    sandbox.set_switch(url_lifetime=600)
    url = thumbnails(sandbox)[0]
    assert "expires=" in url
    assert fetch(url).status == 200
    assert fetch(url.replace("/thumb_", "/full_")).status == 200
    assert fetch(url.split("?")[0]).status == 403
    assert fetch(url[:-1] + ("0" if url[-1] != "0" else "1")).status == 403
    old = url.replace("expires=", "expires=1")[: -len("0")]
    assert fetch(old).status == 403


def test_a_signed_url_ends_and_the_list_has_a_new_one(sandbox: Sandbox) -> None:
    sandbox.set_switch(url_lifetime=1)
    url = thumbnails(sandbox)[0]
    assert fetch(url).status == 200
    wait_until(lambda: fetch(url).status == 403, "the URL has expired")
    assert fetch(thumbnails(sandbox)[0]).status == 200


def test_unfinished_packshots_have_no_picture(sandbox: Sandbox) -> None:
    (record_id,) = sandbox.insert(state="FAILED")
    item = next(item for item in sandbox.listed() if item["id"] == record_id)
    assert item["thumbnail"] is None
    for path in (f"thumb_{record_id[3:]}.jpg", "thumb_nothing.jpg", "thumb_.gif", "x"):
        assert fetch(f"{sandbox.cdn_url}/packshots/{path}").status == 404


def test_the_api_answers_while_pictures_are_rendered(sandbox: Sandbox) -> None:
    urls = [url.replace("/thumb_", "/full_") for url in thumbnails(sandbox)[:4]]
    bodies: list[bytes] = []
    threads = [threading.Thread(target=lambda u=u: bodies.append(fetch(u).body)) for u in urls]
    for thread in threads:
        thread.start()
    answered_meanwhile = 0
    while any(thread.is_alive() for thread in threads):
        sandbox.listed()
        answered_meanwhile += 1
    assert len(bodies) == 4
    assert answered_meanwhile >= 4


def test_every_product_has_a_painter_and_every_kind_two_colours() -> None:
    assert {product.kind for product in PRODUCTS} | {"sphere"} == set(KINDS)
    kinds = [product.kind for product in PRODUCTS]
    assert len(set(kinds)) >= 12
    assert all(kinds.count(kind) >= 2 for kind in kinds)


@pytest.mark.parametrize("choice", ["scenery", "model", "preset"])
def test_scenery_model_and_preset_change_the_picture(choice: str) -> None:
    others = {"scenery": SCENERIES[1].id, "model": MODELS[2].id, "preset": PRESETS[1].id}
    assert render(design("mug"), 96) != render(design("mug", **{choice: others[choice]}), 96)


def _ink_box(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is clearly not white."""
    dark = [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if QColor(image.pixel(x, y)).lightness() < 170
    ]
    columns, rows = [x for x, _ in dark], [y for _, y in dark]
    return min(columns), min(rows), max(columns), max(rows)


def _sharpness(image: QImage) -> int:
    row = range(image.width() - 1)
    return max(
        abs(QColor(image.pixel(x, y)).lightness() - QColor(image.pixel(x + 1, y)).lightness())
        for x in row
        for y in range(60, 200, 20)
    )


def test_faults_are_what_their_labels_say() -> None:
    side = 256
    good = render(design("wine"), side)
    left, top, right, bottom = _ink_box(good)
    assert left > 0
    assert right < side - 2
    assert abs((left + right) / 2 - side / 2) < side * 0.04
    small = _ink_box(render(design("wine", "too_small"), side))
    assert small[3] - small[1] < 0.6 * (bottom - top)
    moved = _ink_box(render(design("wine", "off_centre"), side))
    assert abs((moved[0] + moved[2]) / 2 - side / 2) > side * 0.1
    cut = _ink_box(render(design("sneaker", "cut_off"), side))
    assert cut[0] <= 2 or cut[2] >= side - 4
    assert QColor(good.pixel(3, 3)).lightness() >= 252
    grey = render(design("wine", "off_white_ground"), side)
    assert QColor(grey.pixel(3, 3)).lightness() < 235
    assert _sharpness(render(design("wine", "blurred"), side)) < _sharpness(good) / 2


@pytest.mark.parametrize("flaw", FLAWS)
def test_every_fault_changes_the_picture(flaw: str) -> None:
    assert render(design("pouch", flaw), 128) != render(design("pouch"), 128)


def test_truth_names_only_faults_that_the_kind_can_have(sandbox: Sandbox) -> None:
    truth = sandbox.truth()
    flaws = {flaw for flaw in truth.values() if flaw is not None}
    assert flaws <= set(FLAWS)
    assert len(flaws) >= 8
    assert sum(flaw is None for flaw in truth.values()) > 30
    twins = [r for r in sandbox.packshots().values() if r["flaw"] == "near_duplicate"]
    assert all(r["twin_of"] in truth for r in twins)


def test_the_bomb_is_small_and_decodes_to_many_pixels(sandbox: Sandbox) -> None:
    sandbox.set_fault("bomb", "thumbnail")
    body = fetch(thumbnails(sandbox)[0]).body
    assert len(body) < 200_000
    width, height = struct.unpack(">II", body[16:24])
    assert width * height >= 900_000_000


def test_the_sandbox_ends_while_a_renderer_starts(tmp_path: Path) -> None:
    async def close_soon(steps: int) -> None:
        pictures = Pictures(tmp_path)
        request = asyncio.create_task(pictures.file(design("wine"), 64, "png"))
        for _step in range(steps):
            await asyncio.sleep(0)
        request.cancel()
        await pictures.close()

    def run() -> None:
        for steps in range(4):
            asyncio.run(close_soon(steps))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()
