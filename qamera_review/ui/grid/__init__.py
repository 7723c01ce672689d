"""The grid of packshots: its geometry, its item view, and the painting of tiles."""
