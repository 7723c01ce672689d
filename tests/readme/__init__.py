"""What the README takes from the code."""
