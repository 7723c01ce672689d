"""The list of packshots and what of it is shown: filter, order, groups."""
