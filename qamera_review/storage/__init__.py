"""Everything that is stored on disk: SQLite databases and settings files, each with one owner."""
