"""The outbox: what waits, since when, and what was refused."""
