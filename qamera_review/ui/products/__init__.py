"""Choosing a product."""
