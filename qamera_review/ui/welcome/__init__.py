"""The first start: the choice between the demo and a key, and the lesson of the five keys."""
