"""The page for guests with its pictures in a folder beside it."""

import json
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.domain.packshot import Packshot
from qamera_review.services.export.guest_page import (
    GuestItem,
    GuestPageRequest,
    GuestPageResult,
    write_guest_page,
)
from qamera_review.ui.reports.guest_page_request import page_assets, page_texts
from tests.support.browser import Browser
from tests.support.fakes import packshot
from tests.support.picture_files import picture
from tests.support.sandbox import wait_until

_LOST_TILE = "document.querySelectorAll('.tile')[1]"
NAMES = ("../x", "CON", "</script><b>", "🫖 " + "x" * 300)


def picture_of(shot: Packshot) -> bytes:
    return picture("png", 40 + int(shot.id.removeprefix("ps_")), 30)


def request_of(count: int = len(NAMES)) -> GuestPageRequest:
    items = tuple(GuestItem(packshot(f"ps_{n}", title=name), name) for n, name in enumerate(NAMES))
    texts = page_texts()
    reasons = ("not sharp",)
    return GuestPageRequest(
        page_assets(), "Review", items[:count], reasons, reasons, texts, "", "en", is_beside=True
    )


def write(path: Path, count: int = len(NAMES)) -> GuestPageResult:
    return write_guest_page(path, request_of(count), picture_of, lambda: False)


def items_of(path: Path) -> list[dict[str, str]]:
    match = re.search(r'id="data">(.*?)</script>', path.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    items: list[dict[str, str]] = json.loads(match[1])["items"]
    return items


@pytest.mark.parametrize("name", ["review.html", "javascript:1 & %41 “ż”.html", "a#b?c.html"])
def test_every_picture_is_in_the_folder_beside_the_page(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    result = write(path)
    assert result == GuestPageResult(len(NAMES), len(NAMES), 0, f"{path.stem}_files")
    addresses = [item["src"] for item in items_of(path)]
    for number, address in enumerate(addresses):
        assert re.fullmatch(r"[\w./%-]+", address, re.ASCII)
        data = (tmp_path / unquote(address)).read_bytes()
        assert data == picture_of(packshot(f"ps_{number}"))
    text = path.read_text(encoding="utf-8")
    assert "img-src &#x27;self&#x27; file:;" in text
    assert "data:image" not in text
    assert {entry.name for entry in tmp_path.iterdir()} == {name, f"{path.stem}_files"}


def test_a_page_that_is_saved_again_leaves_no_picture_of_the_first_and_no_file_of_others(
    tmp_path: Path,
) -> None:
    path, folder = tmp_path / "review.html", tmp_path / "review_files"
    write(path)
    others = {"notes.txt": b"mine", "0009-0123456789abcdef.png": b"like one of ours"}
    for name, data in others.items():
        (folder / name).write_bytes(data)
    damaged = folder / items_of(path)[0]["src"].rpartition("/")[2]
    damaged.write_bytes(b"cut")
    write(path, 2)
    pictures = {item["src"].rpartition("/")[2] for item in items_of(path)}
    assert {entry.name for entry in folder.iterdir()} == pictures | others.keys()
    assert damaged.read_bytes() == picture_of(packshot("ps_0"))
    assert {name: (folder / name).read_bytes() for name in others} == others


def test_a_page_that_is_stopped_or_finds_no_place_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "review.html"
    path.write_text("old")
    stops: Callable[[], bool] = iter((False, False, True)).__next__
    result = write_guest_page(path, request_of(), picture_of, stops)
    assert (result.included, path.read_text()) == (0, "old")
    other = tmp_path / "other.html"
    (tmp_path / "other_files").write_text("a file has the name of the folder")
    with pytest.raises(StorageError):
        write(other)
    assert not other.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_others_may_read_what_is_handed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "review.html"
    old = os.umask(0o022)
    try:
        write(path)
    finally:
        os.umask(old)
    for file in (path, *(tmp_path / "review_files").iterdir()):
        assert stat.S_IMODE(file.stat().st_mode) == 0o644


@pytest.mark.skipif(os.name != "posix", reason="Windows has no pipes in a folder")
def test_a_pipe_in_the_folder_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "review_files"
    folder.mkdir()
    os.mkfifo(folder / "0001-0123456789abcdef.png")
    assert write(tmp_path / "review.html").included == len(NAMES)
    assert (folder / "0001-0123456789abcdef.png").is_fifo()


@pytest.mark.long
@pytest.mark.parametrize("size", [(1000, 800), (390, 844)])
def test_it_is_reviewed_in_chromium_and_says_what_is_missing(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    """Needs Debian's packages chromium and chromium-driver."""
    path = tmp_path / "a “ż” #1" / "review: 50% #2.html"
    path.parent.mkdir()
    write(path)
    with Browser(*size) as browser:
        browser.open(path)
        for number in range(3):
            wait_until(lambda n=number: width_of(browser) == 40 + n, "the picture")  # type: ignore[misc]
            browser.press("a")
        assert "3 of 4 decided" in text_of(browser, "#done")
        assert not browser.log(), "nothing was refused by the policy"
        lost = path.parent / unquote(items_of(path)[1]["src"])
        lost.unlink()
        browser.open(path)
        browser.press("\ue014")
        wait_until(
            lambda: "review: 50% #2_files" in text_of(browser, "#missing"), "what is missing"
        )
        browser.press("r1")
        reasons = "return document.querySelectorAll('#reasons [aria-pressed=true]').length"
        assert browser.run(reasons) == 0
        assert "3 of 4 decided" in text_of(browser, "#done")
        assert text_of(browser, "#place") == "2 / 4", "what was not seen is not rejected"
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        browser.press("\ue014")
        wait_until(lambda: width_of(browser) == 42, "the next picture")
        assert browser.run("return document.getElementById('missing').hidden")
        browser.press("g")
        wait_until(lambda: bool(browser.run(f"return {_LOST_TILE}.dataset.missing")), "the tile")
        browser.run(f"{_LOST_TILE}.focus()")
        browser.press("r")
        assert browser.run(f"return {_LOST_TILE}.dataset.verb") == "approve"


def width_of(browser: Browser) -> int:
    return int(browser.run("return document.getElementById('picture').naturalWidth"))


def text_of(browser: Browser, selector: str) -> str:
    return str(browser.run(f"return document.querySelector({json.dumps(selector)}).innerText"))
