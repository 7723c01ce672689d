"""One picture, large: zoom, proof grounds, and the film strip."""
