"""What is kept on disk: SQLite files and settings; each file owned by one thread."""
