"""What the user sets and what is remembered between runs: settings, accounts, keys, flags."""
