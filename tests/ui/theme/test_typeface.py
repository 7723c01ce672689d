"""The shipped typeface has every sign that the program's own texts use."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from tests.support.translations_tool import translations_tool

ROOT = Path(__file__).resolve().parents[3]
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
# Only compared with text from outside, or shown by the font of the system's messages.
_NOT_SHOWN = "\u0300\u2066\u2067\u2068\u2069\u200e\u200f\u202a\u202e"


def signs() -> set[str]:
    """Return the characters of all texts and translations, and of string literals of the UI."""
    translations = translations_tool()
    texts = [text.source for text in translations.collect()]
    for path in translations.FOLDER.glob("*.ts"):
        texts += [form for forms in translations.read_ts(path).values() for form in forms]
    for path in sorted((ROOT / "qamera_review" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.append(node.value)
    return {sign for text in texts for sign in text if sign.isprintable()}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_it_has_all_signs(path: Path, qapp: QGuiApplication) -> None:
    font = QRawFont(str(path), 16)
    assert font.isValid()
    missing = {s for s in signs() if not font.supportsCharacter(ord(s)) and s not in _NOT_SHOWN}
    assert missing == set()


def test_a_sign_that_is_missing_is_found(qapp: QGuiApplication) -> None:
    assert not QRawFont(str(FONTS[0]), 16).supportsCharacter(ord("✕"))
