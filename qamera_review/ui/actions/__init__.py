"""The actions: their table, their keys, and the commands that they call."""
