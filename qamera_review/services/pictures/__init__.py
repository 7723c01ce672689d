"""Pictures: download, decoding, caches, and the proof that one was seen."""
