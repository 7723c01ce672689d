"""The first start: the demo or a key, and the lesson of the five keys."""
