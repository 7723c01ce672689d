"""The board: one card for each product."""
