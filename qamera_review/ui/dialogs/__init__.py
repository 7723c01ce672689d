"""Dialogs that belong to no other room; opened without a nested event loop."""
