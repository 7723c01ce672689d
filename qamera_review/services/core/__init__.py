"""Helpers for all services: tasks, clock, retry delays, debouncing, lazy values."""
