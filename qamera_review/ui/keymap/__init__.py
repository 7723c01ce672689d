"""Own keys: presets, and the page on which they are changed."""
