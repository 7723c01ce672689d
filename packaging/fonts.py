"""Makes the application's font files from Inter (https://rsms.me/inter, SIL Open Font License).

python packaging/fonts.py FOLDER    FOLDER is `web` of the npm package `inter-ui`

Each weight becomes one file in resources/fonts: only the letters of Latin and Cyrillic languages,
signs and arrows; digits of equal width, so that counts and times do not move when they change; and
a family name of its own, so that another Inter on the system is not taken instead. Needs the
packages `fonttools` and `brotli`.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Inter Review"
# The source of each file. "Bold" is the semi-bold, so that bold text is never heavier.
SOURCES = {"Regular": "Regular", "Medium": "Medium", "Bold": "SemiBold"}
BOLD_CLASS = 700
TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
RANGES = (
    (0x0020, 0x024F),  # Latin, with Polish
    (0x02B0, 0x036F),  # accents
    (0x0394, 0x0394),  # the Delta of color differences
    (0x0400, 0x052F),  # Cyrillic, with Ukrainian
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20BF),  # currencies
    (0x2116, 0x2122),
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x2265),  # mathematics
    (0x2300, 0x23CE),  # keys
    (0x25A0, 0x25FF),
    (0x2605, 0x2606),  # stars
    (0x26A0, 0x26A0),  # the warning sign
    (0x2713, 0x2717),
)
FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk", "tnum"]
# The name records: family, style, unique id, full name, PostScript name, typographic family, style.
FAMILY_ID, STYLE_ID, UNIQUE_ID, FULL_ID, POSTSCRIPT_ID, TYPO_FAMILY_ID, TYPO_STYLE_ID = (
    1, 2, 3, 4, 6, 16, 17,
)  # fmt: skip
KEPT_NAMES = {0, 5, 13, 14}  # copyright, version, licence and its address


def equal_digits(font: TTFont) -> None:
    """Let the digits be those of the feature `tnum`, and remove the feature."""
    table = font["GSUB"].table
    indices = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping: dict[str, str] = {}
    for index in indices:
        for subtable in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for cmap in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in cmap.cmap:
                cmap.cmap[digit] = mapping.get(cmap.cmap[digit], cmap.cmap[digit])


def rename(font: TTFont, weight: str) -> None:
    """Give the font the family's name."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES]
    is_plain = weight in ("Regular", "Bold")  # the styles that every system groups by itself
    for name_id, text in (
        (FAMILY_ID, FAMILY if is_plain else f"{FAMILY} {weight}"),
        (STYLE_ID, weight if is_plain else "Regular"),
        (UNIQUE_ID, f"{FAMILY} {weight}"),
        (FULL_ID, f"{FAMILY} {weight}"),
        (POSTSCRIPT_ID, f"{FAMILY.replace(' ', '')}-{weight}"),
        (TYPO_FAMILY_ID, FAMILY),
        (TYPO_STYLE_ID, weight),
    ):
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)


def make(source: Path, weight: str) -> Path:
    """Write the file of one weight, and return its path."""
    font = TTFont(source / f"Inter-{SOURCES[weight]}.woff2")
    font.flavor = None
    equal_digits(font)
    options = Options()
    options.layout_features = [feature for feature in FEATURES if feature != "tnum"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["STAT", "DSIG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, weight)
    if weight == "Bold":
        font["OS/2"].usWeightClass = BOLD_CLASS
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1000000 | 0b100000
        font["head"].macStyle |= 1
    path = TARGET / f"{FAMILY.replace(' ', '')}-{weight}.ttf"
    font.save(path)
    return path


def main() -> int:
    """Make all weights."""
    for weight in SOURCES:
        path = make(Path(sys.argv[1]), weight)
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
