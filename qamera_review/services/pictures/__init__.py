"""Pictures: download, decoding, caches, and the record of which ones were on the screen."""
