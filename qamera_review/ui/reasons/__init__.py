"""Reasons and notes: what gives them, and where they are edited."""
