"""The products, sceneries, models and presets of the sandbox's account."""

import hashlib
from typing import Final

import msgspec


class ProductEntry(msgspec.Struct, frozen=True):
    """A product. `kind` and `colour` say what its pictures show, `format` is their file type."""

    id: str
    name: str
    kind: str
    colour: str
    format: str = "jpg"


class Choice(msgspec.Struct, frozen=True):
    """A scenery (the background), model (the light) or preset (the camera angle)."""

    id: str
    name: str


def _product(slug: str, name: str, kind: str, colour: str, format_: str = "jpg") -> ProductEntry:
    return ProductEntry(f"prod_{slug}", name, kind, colour, format_)


# One product of each kind comes first, so that a small selection has all kinds.
PRODUCTS: Final = (
    _product("tee_white", "White T-Shirt", "tshirt", "white"),
    _product("serum_amber", "Amber Serum Bottle", "dropper", "amber"),
    _product("sneaker_chalk", "Chalk Low Sneaker", "sneaker", "chalk"),
    _product("mug_sage", "Sage Stoneware Mug", "mug", "sage", "png"),
    _product("tea_box_indigo", "Earl Grey Tea Box", "box", "indigo"),
    _product("tote_natural", "Natural Canvas Tote", "tote", "natural"),
    _product("cream_jar_blush", "Blush Night Cream", "jar", "blush", "webp"),
    _product("riesling", "Riesling Trocken 2023", "wine", "green"),
    _product("coffee_terracotta", "House Blend Coffee 250 g", "pouch", "terracotta"),
    _product("candle_fig", "Fig Leaf Candle", "candle", "smoke"),
    _product("tonic_lemon", "Lemon Tonic Can", "can", "lemon"),
    _product("hand_cream_mint", "Mint Hand Cream", "tube", "mint", "webp"),
    _product("eau_rose", "Eau de Rose 50 ml", "perfume", "rose"),
    _product("headphones_graphite", "Graphite Headphones", "headphones", "graphite", "png"),
    _product("tee_navy", "Navy T-Shirt", "tshirt", "navy"),
    _product("sneaker_coral", "Coral Low Sneaker", "sneaker", "coral"),
    _product("serum_clear", "Hyaluron Serum 30 ml", "dropper", "frost", "webp"),
    _product("mug_ink", "Ink Stoneware Mug", "mug", "ink"),
    _product("tea_box_rust", "Rooibos Tea Box", "box", "rust"),
    _product("tote_black", "Black Canvas Tote", "tote", "black"),
    _product("cream_jar_white", "Day Cream SPF 30", "jar", "pearl"),
    _product("pinot", "Pinot Noir Reserve 2021", "wine", "red"),
    _product("coffee_black", "Espresso Roast 250 g", "pouch", "black"),
    _product("candle_amber", "Cedar & Amber Candle", "candle", "amber", "png"),
    _product("tonic_berry", "Wild Berry Soda Can", "can", "berry"),
    _product("hand_cream_lilac", "Lilac Hand Cream", "tube", "lilac"),
    _product("eau_bleue", "Eau Bleue 50 ml", "perfume", "blue"),
    _product("headphones_sand", "Sand Headphones", "headphones", "sand"),
    _product("tee_ochre", "Ochre T-Shirt", "tshirt", "ochre"),
    _product("sneaker_forest", "Forest Low Sneaker", "sneaker", "forest"),
)
SCENERIES: Final = (
    Choice("scenery_studio_white", "Studio White"),
    Choice("scenery_warm_linen", "Warm Linen"),
    Choice("scenery_cool_grey", "Cool Grey"),
    Choice("scenery_blush", "Blush"),
    Choice("scenery_sage", "Sage"),
    Choice("scenery_dusk", "Dusk"),
)
MODELS: Final = (
    Choice("model_softbox", "Softbox"),
    Choice("model_window", "Window Light"),
    Choice("model_rim", "Rim Light"),
)
PRESETS: Final = (
    Choice("preset_straight", "Straight On"),
    Choice("preset_turned", "Slightly Turned"),
    Choice("preset_close", "Close Up"),
)

_PRODUCTS_BY_ID: Final = {product.id: product for product in PRODUCTS}
TALL_KINDS: Final = frozenset(("dropper", "wine", "tube", "perfume", "pouch", "can"))
_WITH_LETTERING: Final = frozenset(
    ("dropper", "box", "jar", "wine", "pouch", "candle", "can", "tube", "perfume", "mug", "tote")
)
_WITH_BACK: Final = frozenset(("tshirt", "box", "wine", "pouch", "tube", "jar", "dropper", "tote"))
# The defects that a picture can have, which a reviewer should find.
FLAWS: Final = (
    "off_white_ground",
    "cut_off",
    "off_centre",
    "too_small",
    "blurred",
    "halo",
    "garbled_text",
    "wrong_side",
    "near_duplicate",
)


def known_product(product_id: str) -> ProductEntry | None:
    """Return the product with an id, or None."""
    return _PRODUCTS_BY_ID.get(product_id)


def product_for(product_id: str) -> ProductEntry:
    """Return the product with an id; for an unknown id a product that looks like a known one.

    Which one it looks like depends on the id only.
    """
    known = known_product(product_id)
    if known is not None:
        return known
    pick = hashlib.sha256(product_id.encode("utf-8", "replace")).digest()[0] % len(PRODUCTS)
    looks = PRODUCTS[pick]
    return ProductEntry(product_id, f"Product {product_id[:60]}", looks.kind, looks.colour)


def possible_flaws(kind: str) -> tuple[str, ...]:
    """Return the defects that a picture of this kind can have: garbled text needs a text."""
    impossible = set()
    if kind not in _WITH_LETTERING:
        impossible.add("garbled_text")
    if kind not in _WITH_BACK:
        impossible.add("wrong_side")
    return tuple(flaw for flaw in FLAWS if flaw not in impossible)
