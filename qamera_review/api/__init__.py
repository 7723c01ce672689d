"""The service's endpoints and the picture host, over HTTP: typed, tolerant, no key in any trace."""
