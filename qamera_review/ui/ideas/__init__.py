"""The side panel that launches and follows idea jobs."""
