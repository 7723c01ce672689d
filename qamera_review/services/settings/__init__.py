"""What the user sets and what is stored between runs: settings, accounts, keymap, flags."""
