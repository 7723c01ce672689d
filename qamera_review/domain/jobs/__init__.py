"""Generation jobs as values: request, price, statistics, batch import, product coverage."""
