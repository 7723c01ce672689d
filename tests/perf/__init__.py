"""Benchmarks: programs that print figures and goals. They are not part of the test run."""
