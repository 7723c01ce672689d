"""Colours, fonts, spacing and icons, and how they are applied to the application."""
