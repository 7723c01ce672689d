"""Products: which packshots belong together, and how far the review of each product is."""
