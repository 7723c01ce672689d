"""The service's endpoints and the picture host, over HTTP; typed, tolerant, keyless in every trace."""
