"""A start with damaged own files, or without folders that can be missed: it opens, and says so."""

from collections.abc import Callable
from pathlib import Path

import pytest

from qamera_review.paths import AppPaths
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio

DEEP = "[" * 100_000 + "]" * 100_000
LONG_NUMBER = "9" * 10_000


def account(id_: str) -> str:
    return f'{{"accounts": [{{"id": {id_}, "name": "B", "service_url": "http://127.0.0.1:9"}}]}}'


def replace_by_file(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")


def write(name: str, text: str) -> Callable[[AppPaths], object]:
    return lambda paths: paths.settings.with_name(name).write_text(text, encoding="utf-8")


def in_data(name: str, body: bytes) -> Callable[[AppPaths], object]:
    def prepare(paths: AppPaths) -> None:
        paths.data.mkdir(parents=True)
        (paths.data / name).write_bytes(body)

    return prepare


DAMAGE: dict[str, tuple[Callable[[AppPaths], object], str]] = {
    "settings nested": (write("settings.json", DEEP), "settings.json.damaged-1"),
    "a wide splitter": (write("settings.json", '{"splitter": [9999999999, -5, 300]}'), ""),
    "odd values": (
        write(
            "settings.json",
            '{"geometry": "é", "tile_size": 99999999999999, "view": {"facet": []}, "focus": 1,'
            ' "marks": [[]], "preferences": {"hold_s": 1e300, "language": ["x"]}}',
        ),
        "hold_s",
    ),
    "settings as a folder": (
        lambda paths: paths.settings.mkdir(parents=True),
        "settings.json",
    ),
    "accounts nested": (write("accounts.json", DEEP), "accounts.json.damaged-1"),
    "an id of no number": (write("accounts.json", account('"²"')), ""),
    "a long id": (write("accounts.json", account(f'"{LONG_NUMBER}"')), ""),
    "a long key number": (write("keys.toml", f"preset = {LONG_NUMBER}"), "integer"),
    "an owner that is no text": (in_data("service.txt", b"\xff\xfe\xff"), ""),
    "an owner that is nested": (in_data("account.json", DEEP.encode()), ""),
    "a cache that is a file": (lambda paths: replace_by_file(paths.cache), "Check the"),
    "logs that are a file": (lambda paths: replace_by_file(paths.logs), "logs"),
}


@pytest.mark.parametrize(("damage", "notice"), DAMAGE.values(), ids=DAMAGE.keys())
async def test_the_window_opens_and_says_what_could_not_be_used(
    anyio_backend: object,
    sandbox: Sandbox,
    tmp_path: Path,
    damage: Callable[[AppPaths], object],
    notice: str,
) -> None:
    damage(AppPaths.under(tmp_path))
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    notices = reviewer.app.window.notices
    assert notice in notices.text.text()
    assert notices.isVisible() is bool(notice)
    assert "Free some space" not in notices.text.text()
    await reviewer.close()
