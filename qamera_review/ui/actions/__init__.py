"""What can be done: the table of actions, their keys, and the commands they call."""
