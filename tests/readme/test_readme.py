"""The documents agree with the program, and their links lead somewhere."""

import re
from pathlib import Path

import pytest

from qamera_review.command_parser import command_parser
from tests.readme.keys import KEYS_PAGE, ROOT, with_current_keys

DOCUMENTS = (
    "README.md",
    "qamera_review/README.md",
    "tests/README.md",
    "packaging/README.md",
    ".github/CONTRIBUTING.md",
)
_LINK = re.compile(r"\]\(([^)#]+)\)")
MANUAL = "packaging/linux/qamera-review.1"
_OPTION = re.compile(r"--[a-z][a-z-]+")
_PATH = re.compile(r"`([\w-]+(?:/[\w.-]+)*\.(?:py|sh|toml|md|txt|nsi|svg|spec|lock))`")


def test_the_page_of_keys_is_current() -> None:
    page = KEYS_PAGE.read_text(encoding="utf-8")
    assert with_current_keys(page) == page, "python -m tests.readme.keys rewrites it"


def missing_files(document: Path) -> list[str]:
    """Return the links and the paths in backticks that name no file, seen from the document's
    folder or from the root."""
    text = document.read_text(encoding="utf-8")
    links = [link for link in _LINK.findall(text) if not link.startswith("http")]
    missing = [link for link in links if not (document.parent / link).exists()]
    places = (document.parent, ROOT)
    return missing + [
        path for path in _PATH.findall(text) if not any((place / path).exists() for place in places)
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_names_exists(name: str) -> None:
    assert missing_files(ROOT / name) == []


def test_a_dead_link_is_found(tmp_path: Path) -> None:
    document = tmp_path / "README.md"
    document.write_text("See [this](nowhere.md) and `tests/no_such_file.py`.", encoding="utf-8")
    assert missing_files(document) == ["nowhere.md", "tests/no_such_file.py"]


@pytest.mark.parametrize("document", ["README.md", MANUAL])
@pytest.mark.parametrize("command", ["list", "export", "decide", "verify"])
def test_every_option_of_a_command_is_described(
    document: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command_parser().parse_args([command, "--help"])
    options = set(_OPTION.findall(capsys.readouterr().out))
    text = (ROOT / document).read_text(encoding="utf-8").replace("\\-", "-")
    assert options - set(_OPTION.findall(text)) == set()
