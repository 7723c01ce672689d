"""What the program prints, and hands on by pipes, in a code page that lacks the letters."""

import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from qamera_review.cli import main
from qamera_review.demo import SandboxProcess
from qamera_review.sandbox.render.offscreen import use_offscreen_platform

NAME = "Олена Łukasz"


@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
def test_a_name_outside_the_code_page_is_printed_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, errors: str
) -> None:
    """The frozen program's output has "surrogateescape" on Windows."""
    output = TextIOWrapper(BytesIO(), encoding="cp1252", errors=errors)
    monkeypatch.setattr(sys, "platform", "linux" if errors == "strict" else "win32")
    monkeypatch.setattr(sys, "stdout", output)
    record = tmp_path / f"{NAME}.json"
    record.write_bytes(b"[]")
    assert main(["verify", str(record)]) == 1
    output.flush()
    printed = output.buffer.getvalue()
    assert b"\\u041e\\u043b\\u0435\\u043d\\u0430" in printed
    assert b"broken" in printed


def test_the_demo_starts_in_a_folder_outside_the_code_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252:strict")
    with SandboxProcess(tmp_path / NAME, "--packshots", "1") as sandbox:
        assert sandbox.api_url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_drawing_without_a_display_has_the_fonts_of_windows(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    import os

    environment = {"WINDIR": "C:/Windows", "QT_QPA_PLATFORM": "xcb"}
    monkeypatch.setattr(os, "environ", environment)
    monkeypatch.setattr(sys, "platform", platform)
    use_offscreen_platform()
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    fonts = environment.get("QT_QPA_FONTDIR")
    assert fonts == ("C:/Windows/Fonts" if platform == "win32" else None)
