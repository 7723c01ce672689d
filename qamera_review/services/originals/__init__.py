"""The originals: which picture shows the real product, and how a packshot compares with it."""
