"""Accounts: showing, adding, naming and switching."""
