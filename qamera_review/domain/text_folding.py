"""Texts as a search compares them: without case, diacritics, and differences of Unicode form."""

import re
import unicodedata

# Letters with a stroke, which Unicode does not take apart.
_STROKES = str.maketrans(
    {"\u0142": "l", "\u0111": "d", "\u00f8": "o", "\u0127": "h", "\u0167": "t", "\u00e6": "ae"}
)


def fold(text: str) -> str:
    """Return the text case folded, without diacritics and in one normal form: "Żółty" and
    "ZOLTY" become "zolty", full-width letters become plain ones."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold()).casefold()
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_STROKES)


def starts_word(query: str, text: str) -> bool:
    """Return whether the text has a word that begins with the query, as `fold` compares them:
    "comp" is in "To compare", and "are" is not. An empty query is in every text."""
    typed = fold(query.strip())
    before = r"(?<!\w)" if typed[:1].isalnum() else ""
    return re.search(before + re.escape(typed), fold(text)) is not None
