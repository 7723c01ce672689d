"""Qamera Review: review AI-made product photos by keyboard, over the Qamera HTTP API."""

__version__ = "0.1.0"
