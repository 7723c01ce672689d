"""The sitting: what was done since the program was started."""
