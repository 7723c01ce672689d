"""Benchmarks: commands that print figures beside their goals. They never fail a test run."""
