"""The encoding of every text is named: the system's own differs from computer to computer."""

from pathlib import Path

import pytest

from tests.packaging.text_rules import found_in, unnamed_encodings

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [*(ROOT / "qamera_review").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")]


def test_every_text_names_its_encoding() -> None:
    assert [place for path in sorted(SOURCES) for place in unnamed_encodings(path)] == []


@pytest.mark.parametrize(
    "breach",
    [
        "subprocess.Popen(command, text=True)",
        "run(command, universal_newlines=True)",
        "path.read_text()",
        "path.write_text(text)",
        "open(path, 'w')",
        "path.open('a')",
    ],
)
def test_a_seeded_breach_is_found_and_a_named_encoding_is_not(breach: str) -> None:
    assert len(found_in("seeded.py", breach)) == 1
    assert found_in("seeded.py", f"{breach[:-1]}, encoding='utf-8')".replace("(,", "(")) == []


def test_only_one_module_chooses_the_platform_without_a_display() -> None:
    """It also names the folder of fonts, without which Windows draws a box for each letter."""
    named = [
        path.name
        for path in SOURCES
        if '"offscreen"' in path.read_text("utf-8") and path.parent.name != "packaging"
    ]
    assert named == ["offscreen.py"]
