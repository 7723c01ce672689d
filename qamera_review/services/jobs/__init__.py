"""Generation jobs: launching them, following them, and what they cost."""
