"""The name of a product in the name of a packshot: "White T-Shirt Packshot 3 of 10" gives
"White T-Shirt"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from qamera_review.domain.grouping import name_without_number
from qamera_review.domain.records import Struct, field

# Words that say what a picture is and not what it shows; at the end of a name they are removed.
_PICTURE_WORDS = frozenset(
    {
        "packshot",
        "packshots",
        "image",
        "img",
        "picture",
        "pic",
        "photo",
        "shot",
        "render",
        "product",
    }
    | {"variant", "untitled", "zdjęcie", "obraz", "produkt", "wariant", "фото", "зображення"}
    | {"продукт", "варіант"}
)
_COUNTED = re.compile(r"[\s_.#(–-]*\b\d+\s*(?:of|/|z|ze|з|із)\s*\d+\)?$", re.IGNORECASE)
_COUNTED_MAX_CHARS = 20  # "(1000 of 1000)" with what separates it
_DIGITS = "0123456789"
_SHORT_NUMBER = 3  # digits; a longer number may be a year, which belongs to the name
_SEPARATORS = frozenset(" _.-–#")  # as in `name_without_number`
_DASHES = frozenset({"-", "–", "·", "|"})
_NUMBERED_LETTER = re.compile(r"[^\W\d_]?[\W_]*\d+")


def is_picture_word(word: str) -> bool:
    """Return whether a word says what a picture is and not what it shows, such as "Packshot"."""
    return word.casefold() in _PICTURE_WORDS


def product_name_in(name: str) -> str:
    """Return the product's name in a packshot's name, "" when it contains none.

    Numbers at the end are removed as in `name_without_number`, also "3 of 10"; then words such as
    "Packshot" at the end. A letter with a number ("n17"), or a name made of such words alone,
    contains no product name.
    """
    text = " ".join(name.split())
    if text[-1:].isdigit() or text[-1:] == ")":
        end = text[-_COUNTED_MAX_CHARS:]
        text = text[:-_COUNTED_MAX_CHARS] + _COUNTED.sub("", end)
    text = name_without_number(text)
    head, _space, last = text.rpartition(" ")
    while last.casefold() in _PICTURE_WORDS or (head and last in _DASHES):
        text = head
        head, _space, last = text.rpartition(" ")
    is_number = text[-1:].isdigit() and _NUMBERED_LETTER.fullmatch(text)
    return "" if is_number else text


class NameIndex(Struct, frozen=True):
    """The product names in a list: `by_row` case folded, `spelled` as first written, by folded
    name. `by_head` remembers the folded name for each name with its last number replaced."""

    by_row: Sequence[str] = ()
    spelled: Mapping[str, str] = field(default_factory=dict)
    by_head: Mapping[str, str] = field(default_factory=dict)


def index_names(names: Iterable[str], earlier: NameIndex | None = None) -> NameIndex:
    """Return the index of a list's names, by row.

    Names that differ only in a short last number are analysed once, and those that `earlier`
    contains are not analysed again; so a refresh costs little more than a look-up for each row. Any
    thread.
    """
    known = earlier if earlier is not None else NameIndex()
    by_head: dict[str, str] = {}
    spelled: dict[str, str] = {}
    by_row: list[str] = []
    for name in names:
        head = name.rstrip(_DIGITS)
        is_numbered = head[-1:] in _SEPARATORS and len(name) - len(head) <= _SHORT_NUMBER
        head = f"{head}1" if is_numbered and head != name else name
        folded = by_head.get(head)
        if folded is None:
            folded = known.by_head.get(head)
            text = product_name_in(head) if folded is None else known.spelled[folded]
            folded = by_head[head] = text.casefold()
            spelled.setdefault(folded, text)
        by_row.append(folded)
    return NameIndex(by_row, spelled, by_head)


class ProductNames:
    """Finds the product whose name a packshot's name begins with.

    Results are cached, because the same names are looked up each time the list is refreshed.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` are the names of the products by id."""
        named = sorted(
            (name.casefold().strip(), id_) for id_, name in names.items() if name.strip()
        )
        self._names = [name for name, _id in named]
        self._ids = [product_id for _name, product_id in named]
        self._known: dict[str, str] = {}

    def product_of(self, text: str) -> str:
        """Return the id of the product with the longest name that `text` begins with, or "".

        Upper and lower case count as the same. The name must end at the end of a word: "Mug"
        fits "Mug 3" but not "Muggle".
        """
        product_id = self._known.get(text)
        if product_id is None:
            product_id = self._known[text] = self._search(text.casefold().strip())
        return product_id

    def _search(self, text: str) -> str:
        position = bisect_right(self._names, text)
        # Every prefix of a text sorts before it, and longer prefixes sort nearer to it.
        while position > 0:
            position -= 1
            name = self._names[position]
            if text.startswith(name) and _ends_word(text, len(name)):
                return self._ids[position]
            if name[0] != text[0]:
                break
        return ""


def _ends_word(text: str, position: int) -> bool:
    return position == len(text) or not text[position].isalnum()
