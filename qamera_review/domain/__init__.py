"""The concepts of the program as values and pure functions: no Qt, no I/O, no clock."""
