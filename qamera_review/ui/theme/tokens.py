"""The design tokens: every colour and measure of the application as plain values.

Everything around pictures is neutral grey (red = green = blue), because a tint beside a picture
distorts how its colours are judged. Colours are "#rrggbb"; measures are logical px.

The design in short:

- **Surfaces** lie on four levels, told apart by lightness and not by lines or shadows: `window`
  behind the pictures, `panel` for bars, side panes and dialogs, `raised` for what floats over them
  (menus, lists, tool tips, notices), and `field`, recessed, for what the user types into. In dark a
  higher level is lighter. A `line` only divides; it is never black.
- **Controls** are flat: a button is a filled shape (`control`); its states (`control_hover`,
  `control_pressed`) differ by a step of lightness. What has no text of its own (fields, check
  boxes) has an `outline` with a contrast of at least 3. One button of a dialog, the one that Enter
  presses, has the colour `primary`. Keyboard focus is always a ring of 2 px.
- **Colour means something**: a verdict, a problem, the focus, the choice. Text has a contrast of at
  least 4.5 against every surface that it can stand on, 7 in high contrast.
- **Type**: one family (Inter; digits of equal width) in three sizes, each from the system's size:
  `small` for labels on tiles, `body` for all else, `title` for the heading of a window.
- **Grid**: distances are multiples of 4, mostly of 8. A control is 28 px high at the normal text
  size, rows of lists 28, rows of tables 28. Corners: `radius_sm` for check boxes and entries of
  lists, `radius` for controls, `radius_lg` for what floats.
"""

from qamera_review.domain.records import Struct


class Spacing(Struct, frozen=True):
    """The distances. Layouts use the gaps `xs` to `xl`; the radii are of rounded corners."""

    xs: int = 4
    sm: int = 8
    md: int = 12
    lg: int = 16
    xl: int = 24
    radius_sm: int = 4
    radius: int = 6
    radius_lg: int = 8


class TypeScale(Struct, frozen=True):
    """Type sizes as factors of the system's font size, so that the user's setting is respected."""

    small: float = 0.92
    body: float = 1.0
    title: float = 1.3


class TileMeasures(Struct, frozen=True):
    """The measures of the grid. A tile is a square with a footer below it.

    `smallest`, `default` and `largest` are tile widths, `step` is how much one zoom step changes.
    `margin` surrounds all tiles, `gap` is between two. `mat` is the border around the picture
    within the tile, `ring` the width of the focus ring, `edge` that of the edge of an approved
    tile; neutral grey is left between it and the picture.
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
    edge: int = 5


class Colours(Struct, frozen=True):
    """One colour scheme. The first block surrounds pictures and must be neutral
    grey."""

    window: str
    tile: str
    tile_selected: str
    ring: str
    ring_inactive: str
    placeholder: str
    band: str
    veil: str  # rejected and archived pictures fade to it
    # The edge and the caption of an approved tile, on which text is `on_accent`; not neutral.
    approved_band: str
    # Bars and panels, what floats over them, input fields, and their lines.
    panel: str
    raised: str
    field: str
    line: str
    outline: str
    # Controls at rest, under the pointer, and pressed; `hover` is for those without a filled shape.
    control: str
    control_hover: str
    control_pressed: str
    hover: str
    # Text; `text_on_selected` is drawn on `tile_selected`.
    text: str
    text_muted: str
    text_on_selected: str
    text_disabled: str
    # Meaning: accent (text, rings), the main button, status of a packshot, progress, problems.
    accent: str
    on_accent: str
    primary: str
    primary_hover: str
    on_primary: str
    approved: str
    rejected: str
    archived: str
    progress: str
    failed: str
    warning: str


DARK = Colours(
    window="#1a1a1a",
    tile="#262626",
    tile_selected="#525252",
    ring="#f4f4f4",
    ring_inactive="#9a9a9a",
    placeholder="#9c9c9c",
    band="#c8c8c8",
    veil="#1a1a1a",
    approved_band="#52cc8e",
    panel="#222222",
    raised="#2c2c2c",
    field="#181818",
    line="#383838",
    outline="#787878",
    control="#383838",
    control_hover="#444444",
    control_pressed="#4e4e4e",
    hover="#303030",
    text="#ededed",
    text_muted="#a8a8a8",
    text_on_selected="#ffffff",
    text_disabled="#7c7c7c",
    accent="#74aaff",
    on_accent="#0b0b0b",
    primary="#2e6adc",
    primary_hover="#336fe1",
    on_primary="#ffffff",
    approved="#52cc8e",
    rejected="#ff8a80",
    archived="#b4b4b4",
    progress="#8fb9ff",
    failed="#f5b54a",
    warning="#f5b54a",
)
LIGHT = Colours(
    window="#e2e2e2",
    tile="#d4d4d4",
    tile_selected="#a0a0a0",
    ring="#161616",
    ring_inactive="#6a6a6a",
    placeholder="#505050",
    band="#404040",
    veil="#8c8c8c",
    approved_band="#0f8040",
    panel="#f5f5f5",
    raised="#ffffff",
    field="#ffffff",
    line="#d8d8d8",
    outline="#7c7c7c",
    control="#e4e4e4",
    control_hover="#d9d9d9",
    control_pressed="#cccccc",
    hover="#e6e6e6",
    text="#1a1a1a",
    text_muted="#4a4a4a",
    text_on_selected="#000000",
    text_disabled="#868686",
    accent="#0b53b4",
    on_accent="#ffffff",
    primary="#1f5fd0",
    primary_hover="#174fb4",
    on_primary="#ffffff",
    approved="#0b5c2a",
    rejected="#9c1c16",
    archived="#484848",
    progress="#184d88",
    failed="#6e4200",
    warning="#6e4200",
)
HIGH_CONTRAST_DARK = Colours(
    window="#000000",
    tile="#101010",
    tile_selected="#4a4a4a",
    ring="#ffffff",
    ring_inactive="#c8c8c8",
    placeholder="#e0e0e0",
    band="#ffffff",
    veil="#000000",
    approved_band="#8cf0a8",
    panel="#000000",
    raised="#0c0c0c",
    field="#000000",
    line="#8c8c8c",
    outline="#c8c8c8",
    control="#2c2c2c",
    control_hover="#444444",
    control_pressed="#585858",
    hover="#303030",
    text="#ffffff",
    text_muted="#e6e6e6",
    text_on_selected="#ffffff",
    text_disabled="#a8a8a8",
    accent="#8cc8ff",
    on_accent="#000000",
    primary="#1c54be",
    primary_hover="#2a63d0",
    on_primary="#ffffff",
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
    veil="#7a7a7a",
    approved_band="#006626",
    panel="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    line="#6c6c6c",
    outline="#404040",
    control="#dcdcdc",
    control_hover="#cacaca",
    control_pressed="#b8b8b8",
    hover="#e0e0e0",
    text="#000000",
    text_muted="#262626",
    text_on_selected="#000000",
    text_disabled="#666666",
    accent="#003f8a",
    on_accent="#ffffff",
    primary="#0b57c8",
    primary_hover="#003f8a",
    on_primary="#ffffff",
    approved="#004a1a",
    rejected="#7a0a06",
    archived="#262626",
    progress="#0a3a72",
    failed="#553200",
    warning="#553200",
)
