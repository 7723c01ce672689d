"""Reasons and notes on a packshot."""
