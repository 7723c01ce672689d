"""Accounts: which there are, and how one is added, named and switched to."""
