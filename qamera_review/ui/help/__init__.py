"""Help: the guide, what this program is made of, and what support needs to know."""
