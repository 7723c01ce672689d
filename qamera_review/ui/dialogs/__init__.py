"""Windows that ask or tell; opened without a nested event loop."""
