"""The outbox window: what waits to be sent, since when, and what was refused."""
