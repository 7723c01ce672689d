"""The connection to the service: its state, the rate limit and the API key."""
