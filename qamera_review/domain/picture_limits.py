"""Limits of the size in which pictures are exported."""

SIDE_MIN, SIDE_MAX = 16, 16_384  # pixels of the longest side
