"""Paints pictures of invented products with QPainter; the same design gives the same picture."""
