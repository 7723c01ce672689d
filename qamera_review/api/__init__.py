"""HTTP clients for the service and for the picture host; no API key gets into logs or errors."""
