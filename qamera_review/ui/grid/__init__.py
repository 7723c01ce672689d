"""The grid of packshots: geometry by arithmetic, its own view, and what it shows."""
