"""The text for support: the state of the program, and never a key."""

from pathlib import Path

import pytest

from qamera_review import __version__
from qamera_review.services.settings.diagnostics import PACKAGES, Diagnostics, package_licence

SECRET = "s3cr3t-that-must-not-be-told"
KEY = f"mk_live_abc123.{SECRET}"


def diagnostics(log: Path, **settings: object) -> Diagnostics:
    return Diagnostics(log, lambda: settings, lambda: {"service": "https://one.example"})


def test_it_tells_versions_settings_and_the_end_of_the_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("old line\n" * 20_000 + "the last line\n", encoding="utf-8")
    drafts = [[["id"], "half a note"]]
    text = diagnostics(log, preferences={"hold_s": 7}, note_drafts=drafts).text(
        {"screens": "1280 x 800 at 1"}
    )
    for wanted in (__version__, '"hold_s": 7', "the last line", "https://one.example", "1280 x"):
        assert wanted in text
    assert "half a note" not in text
    assert len(text) < 100_000


@pytest.mark.parametrize("where", ["log", "settings", "state"])
def test_a_key_is_nowhere_in_it(tmp_path: Path, where: str) -> None:
    log = tmp_path / "log"
    log.write_text(
        f"key={KEY} X-Api-Key: {KEY}\n{{'x-api-key': '{KEY}'}}\n" if where == "log" else "",
        encoding="utf-8",
    )
    settings = {"focus": KEY, "nested": {"a": [KEY]}} if where == "settings" else {}
    more = {"window": KEY} if where == "state" else {}
    text = diagnostics(log, **settings).text(more)
    assert SECRET not in text
    assert "mk_live_abc123" in text


def test_without_a_log_it_says_so(tmp_path: Path) -> None:
    assert "(not readable:" in diagnostics(tmp_path / "none").text({})


def test_every_package_states_its_licence() -> None:
    assert [name for name in PACKAGES if not package_licence(name)] == []
