"""What happens: the store, decisions, delivery, refresh, thumbnails and idea jobs."""
