"""What is known over all products and decisions: the board, and the sitting."""
