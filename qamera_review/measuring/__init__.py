"""Numbers about one picture from its bytes. Runs in a process of its own, because of numpy."""
