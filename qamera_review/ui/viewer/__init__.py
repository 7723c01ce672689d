"""The views in the middle of the window: grid, loupe and comparison, and which one is shown."""
