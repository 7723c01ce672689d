"""The views that take the middle of the window: grid, loupe and compare, and which one is shown."""
