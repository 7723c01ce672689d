"""Generation jobs as values: parameters, price, statistics, batches, coverage."""
