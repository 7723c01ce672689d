"""Units in which sizes are said and limited."""

MB = 1_000_000  # bytes, as file managers and the rules of markets count
