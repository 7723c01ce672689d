"""Whether the service can be reached, how often it may be asked, and the API key in use."""
