"""Help: the guide, the about window, the list of keys, and the diagnostics for support."""
