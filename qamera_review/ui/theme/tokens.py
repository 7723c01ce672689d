"""The design tokens: every colour and measure of the application as plain values.

Everything around pictures is neutral grey (red = green = blue), because a tint beside a picture
distorts how its colours are judged. Colours are "#rrggbb"; measures are logical px.
"""

from qamera_review.domain.records import Struct


class Spacing(Struct, frozen=True):
    """The distances. Layouts use only the gaps `xs` to `lg`; `radius` is of rounded corners."""

    xs: int = 4
    sm: int = 8
    md: int = 12
    lg: int = 16
    radius: int = 4


class TypeScale(Struct, frozen=True):
    """Type sizes as factors of the system's font size, so that the user's setting is respected."""

    small: float = 0.9
    body: float = 1.0
    title: float = 1.3


class TileMeasures(Struct, frozen=True):
    """The measures of the grid. A tile is a square with a footer below it.

    `smallest`, `default` and `largest` are tile widths, `step` is how much one zoom step changes.
    `margin` surrounds all tiles, `gap` is between two. `mat` is the border around the picture
    within the tile, `ring` the width of the focus ring.
    """

    smallest: int = 96
    default: int = 200
    largest: int = 512
    step: int = 16
    margin: int = 16
    gap: int = 12
    mat: int = 8
    footer_pad: int = 6
    ring: int = 2


class Colours(Struct, frozen=True):
    """One colour scheme. The first block surrounds pictures and must be neutral grey."""

    window: str
    tile: str
    tile_selected: str
    ring: str
    ring_inactive: str
    placeholder: str
    band: str
    # Bars, panels and input fields.
    panel: str
    field: str
    line: str
    hover: str
    # Text; `text_on_selected` is drawn on `tile_selected`.
    text: str
    text_muted: str
    text_on_selected: str
    text_disabled: str
    # Meaning: accent, status of a packshot, progress, problems.
    accent: str
    on_accent: str
    approved: str
    rejected: str
    archived: str
    progress: str
    failed: str
    warning: str


DARK = Colours(
    window="#202020",
    tile="#2b2b2b",
    tile_selected="#585858",
    ring="#f4f4f4",
    ring_inactive="#9a9a9a",
    placeholder="#9c9c9c",
    band="#c8c8c8",
    panel="#282828",
    field="#1a1a1a",
    line="#3c3c3c",
    hover="#363636",
    text="#e8e8e8",
    text_muted="#b0b0b0",
    text_on_selected="#ffffff",
    text_disabled="#7a7a7a",
    accent="#5aa2f0",
    on_accent="#0b0b0b",
    approved="#6fcf8a",
    rejected="#ff8f86",
    archived="#b9b9b9",
    progress="#8fb9ea",
    failed="#f2b04f",
    warning="#f2b04f",
)
LIGHT = Colours(
    window="#e4e4e4",
    tile="#d5d5d5",
    tile_selected="#a2a2a2",
    ring="#161616",
    ring_inactive="#6e6e6e",
    placeholder="#545454",
    band="#404040",
    panel="#f6f6f6",
    field="#ffffff",
    line="#c9c9c9",
    hover="#e2e2e2",
    text="#1c1c1c",
    text_muted="#484848",
    text_on_selected="#000000",
    text_disabled="#8a8a8a",
    accent="#0a55aa",
    on_accent="#ffffff",
    approved="#0c5c28",
    rejected="#9c1c16",
    archived="#484848",
    progress="#184d88",
    failed="#704200",
    warning="#704200",
)
HIGH_CONTRAST_DARK = Colours(
    window="#000000",
    tile="#101010",
    tile_selected="#4a4a4a",
    ring="#ffffff",
    ring_inactive="#c8c8c8",
    placeholder="#e0e0e0",
    band="#ffffff",
    panel="#000000",
    field="#000000",
    line="#8c8c8c",
    hover="#303030",
    text="#ffffff",
    text_muted="#e6e6e6",
    text_on_selected="#ffffff",
    text_disabled="#a8a8a8",
    accent="#8cc8ff",
    on_accent="#000000",
    approved="#8cf0a8",
    rejected="#ffb0a8",
    archived="#e0e0e0",
    progress="#b0d4ff",
    failed="#ffd080",
    warning="#ffd080",
)
HIGH_CONTRAST_LIGHT = Colours(
    window="#ffffff",
    tile="#f2f2f2",
    tile_selected="#c0c0c0",
    ring="#000000",
    ring_inactive="#505050",
    placeholder="#303030",
    band="#000000",
    panel="#ffffff",
    field="#ffffff",
    line="#6c6c6c",
    hover="#e0e0e0",
    text="#000000",
    text_muted="#262626",
    text_on_selected="#000000",
    text_disabled="#666666",
    accent="#003f8a",
    on_accent="#ffffff",
    approved="#004a1a",
    rejected="#7a0a06",
    archived="#262626",
    progress="#0a3a72",
    failed="#553200",
    warning="#553200",
)
